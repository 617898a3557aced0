import { describe, expect, it } from 'vitest';
import { claimKey } from '@/components/claim/claim-keys.ts';

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
  claimKey({ key, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...held });

describe('claimKey', () => {
  it.each([
    ['1', { verdict: 'corroborated' }],
    ['2', { verdict: 'disputed' }],
    ['3', { verdict: 'propaganda' }],
    ['0', { verdict: null }],
    ['n', 'note'],
    ['N', 'note'],
  ])('%s', (key, asked) => expect(pressed(key)).toEqual(asked));

  it.each(['4', '9', '-1', '1.5', 'a', 'Enter', ' ', 'F1', ''])('%j is not for the claim', (key) =>
    expect(pressed(key)).toBeUndefined(),
  );

  it('leaves keys alone that belong to the browser or to an input method', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }]) {
      expect(pressed('1', held)).toBeUndefined();
    }
  });
});
