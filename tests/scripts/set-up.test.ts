import { describe, expect, it } from 'vitest';
import { findMissingPackages, isNodeNewEnough } from './set-up.mjs';

describe('isNodeNewEnough', () => {
  it.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('%s: %s', (version, isIt) => expect(isNodeNewEnough(version)).toBe(isIt));
});

describe('findMissingPackages', () => {
  const lock = {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '11.2.0' },
    'node_modules/a/node_modules/b': { version: '1.0.0' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  };

  it('names everything where nothing is installed, but what is optional', () => {
    expect(findMissingPackages(lock, undefined)).toEqual(['preact', 'b']);
  });

  it('names what has another version', () => {
    const installed = { 'node_modules/preact': { version: '10.0.0' }, 'node_modules/a/node_modules/b': { version: '1.0.0' } };
    expect(findMissingPackages(lock, installed)).toEqual(['preact']);
  });

  it('names nothing where all is as the lock file says', () => {
    const { '': _, ...installed } = lock;
    expect(findMissingPackages(lock, installed)).toEqual([]);
  });
});
