import { beforeAll, describe, expect, it } from 'vitest';
import { speakWith } from '@/components/text.ts';
import { figureChangeInWords, figureInWords, intervalInWords } from '@/components/wording/figure.ts';
import type { Quantity } from '@/lib/claims/claim.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';

beforeAll(() => speakWith(getFromFile, 'en'));

describe('figureInWords', () => {
  const cases: readonly (readonly [Quantity, words: string, interval?: string])[] = [
    [{ value: 12, min: 12, max: 12, qualifier: 'exact', text: 'twelve' }, '12'],
    [{ value: 12, min: 12, max: null, qualifier: 'at-least', text: 'at least 12' }, 'at least 12'],
    [{ value: 12, min: 13, max: null, qualifier: 'more-than', text: 'more than a dozen' }, 'more than 12'],
    [{ value: 20, min: 0, max: 20, qualifier: 'up-to', text: 'up to 20' }, 'up to 20'],
    [{ value: 20, min: 0, max: 19, qualifier: 'fewer-than', text: 'under 20' }, 'fewer than 20'],
    [{ value: 500, min: 450, max: 550, qualifier: 'about', text: 'some 500' }, 'about 500', '450–550'],
    [{ value: 500, min: 450, max: 500, qualifier: 'almost', text: 'nearly 500' }, 'almost 500', '450–500'],
    [{ min: 10, max: 15, qualifier: 'range', text: '10 to 15' }, '10–15'],
    [{ min: 24, max: 99, qualifier: 'vague', text: 'dozens of ' }, 'dozens', '24–99'],
    [{ min: 1, max: null, qualifier: 'vague', text: 'heavy' }, 'heavy'],
    [{ min: 200, max: null, qualifier: 'vague', text: 'hundreds or more' }, 'hundreds or more', '200 or more'],
    [{ value: 4, min: 4, max: null, qualifier: 'ordinal', text: 'a fourth' }, 'a fourth', '4 or more'],
    [{ value: 1.2e9, min: 1.2e9, max: 1.2e9, qualifier: 'exact', unit: 'usd', text: '$1.2 billion' }, '$1.2B'],
    [{ value: 40, min: 40, max: null, qualifier: 'at-least', unit: 'percent', text: 'at least 40 percent' }, 'at least 40%'],
    [{ value: 7, min: 7, max: 7, qualifier: 'exact', unit: 'km', text: 'seven kilometres' }, '7 km'],
    // Tons are of many kinds: only the page's own words are right.
    [{ value: 30, min: 30, max: 30, qualifier: 'exact', unit: 't', text: '30 long tons' }, '30 long tons'],
    [{ value: 30, min: 27, max: 33, qualifier: 'about', unit: 't', text: 'about 30 tons' }, 'about 30 tons', '27–33'],
  ];
  it.each(cases.map(([quantity, words, interval]) => ({ quantity, words, interval })))(
    '$words',
    ({ quantity, words, interval }) => {
      expect(figureInWords(quantity)).toEqual({ words, ...(interval && { interval }) });
    },
  );
});

describe('a figure that changed', () => {
  it('says both', () => {
    expect(figureChangeInWords({ was: { min: 17, max: 17 }, is: { min: 71, max: 71 } })).toBe('Figure changed: 17 → 71');
    expect(figureChangeInWords({ was: { min: 24, max: 99 }, is: { min: 40, max: null } })).toBe(
      'Figure changed: 24–99 → 40 or more',
    );
  });
  it('says so where one is missing', () => {
    expect(figureChangeInWords({ is: { min: 71, max: 71 } })).toBe('Figure added: 71');
    expect(figureChangeInWords({ was: { min: 17, max: 17 } })).toBe('Figure gone: it was 17');
  });
  it('keeps the page’s words for other units', () => {
    expect(intervalInWords({ min: 5, max: 5, unit: 't', text: '5 kilotons' })).toBe('5 kilotons');
  });
});
