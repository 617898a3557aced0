import { beforeAll, describe, expect, it } from 'vitest';
import { speakWith } from '@/components/text.ts';
import { dateInWords, datesInWords, languageInWords, momentInWords } from '@/components/wording/dates.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';

beforeAll(() => speakWith(getFromFile, 'en-GB'));

describe('dates', () => {
  it.each([
    ['2022-03-08', '8 March 2022'],
    ['2022-03', 'March 2022'],
    ['2022', '2022'],
    ['2022-03-08T23:59:00-08:00', '8 March 2022'],
    ['last spring', 'last spring'],
  ])('%s is as precise as it was given', (iso, words) => expect(dateInWords(iso)).toBe(words));

  it.each([
    ['2022-03-08', '2022-03-08', '8 March 2022'],
    ['2022-03-08', '2022-03-11', '8–11 March 2022'],
    ['2022-03', '2022-05', 'March 2022 – May 2022'],
    ['2022-03-08', 'soon', '8 March 2022 – soon'],
  ])('%s to %s', (from, to, words) =>
    expect(
      datesInWords(from, to)
        .replace(/[\u2009\u202f]/g, ' ')
        .replace(/(\d) – (\d)/, '$1–$2'),
    ).toBe(words),
  );

  it('leaves what is no moment as it is', () => expect(momentInWords('yesterday')).toBe('yesterday'));
});

describe('languages', () => {
  it.each([
    ['de-AT', 'German'],
    ['uk', 'Ukrainian'],
    ['x-unknown', 'x-unknown'],
    ['', ''],
  ])('%s: %s', (tag, name) => expect(languageInWords(tag)).toBe(name));
});
