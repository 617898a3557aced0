import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, isPaused, readSettings, readSite } from '@/lib/messaging/settings.ts';

describe('readSettings', () => {
  it('gives the defaults where nothing was stored', () => {
    for (const nothing of [undefined, null, 0, 'settings', [], {}]) expect(readSettings(nothing)).toEqual(defaultSettings);
  });

  it('keeps what is sound and replaces what is not, each for itself', () => {
    const read = readSettings({
      pausedSites: ['news.example.org', 7, 'news.example.org', 'HTTPS://Example.org/a?b'],
      hiddenTypes: ['aid', 'weather'],
      worthFloor: 4,
      markStyle: 'underlined',
      onlyOnClick: 'yes',
      retentionDays: null,
      welcomed: true,
    });
    expect(read).toEqual({
      pausedSites: ['example.org', 'news.example.org'],
      hiddenTypes: ['aid'],
      worthFloor: 0,
      markStyle: 'underlined',
      onlyOnClick: false,
      retentionDays: null,
      welcomed: true,
    });
  });

  it('never throws, and reads its own output unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const read = readSettings(anything);
        expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });
});

describe('readSite', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://News.Example.org:8080/war?x=1 ', 'news.example.org'],
    ['http://127.0.0.1:3000', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['example', undefined],
    ['', undefined],
    ['not a site', undefined],
    ['javascript:alert(1)', undefined],
    ['me@example.org', undefined],
  ])('reads %j as %j', (typed, site) => expect(readSite(typed)).toBe(site));
});

describe('isPaused', () => {
  const settings = { ...defaultSettings, pausedSites: ['example.org'] };
  it.each([
    ['example.org', true],
    ['news.example.org', true],
    ['badexample.org', false],
    ['org', false],
  ])('%s: %s', (hostname, paused) => expect(isPaused(settings, hostname)).toBe(paused));
});
