import { expect, test } from 'vitest';
import { QuoteIndex } from './quote-index.ts';

/** The first of each of the pieces of a text, which a bar parts. */
function firstsOf(text: string): (number | undefined)[] {
  const index = new QuoteIndex(text);
  let start = 0;
  return text.split('|').map((piece, number) => {
    const first = index.firstOf({ type: 'attack', start, end: start + piece.length }, number);
    start += piece.length + 1;
    return first;
  });
}

test('The same words are found again in whatever case, and whatever letters they are in', () => {
  expect(firstsOf('Kesh fell|Marn fell|kesh fell|KESH FELL|Kesh fell.')).toEqual([undefined, undefined, 0, 0, undefined]);
  expect(firstsOf('“Äsh” fell|“äsh” fell|10 \u212A|10 k|İ|i\u0307')).toEqual([undefined, 0, undefined, 2, undefined, 4]);
});

test('Claims of two types are two, whatever they say', () => {
  const index = new QuoteIndex('Kesh fell');
  expect(index.firstOf({ type: 'attack', start: 0, end: 9 }, 0)).toBe(undefined);
  expect(index.firstOf({ type: 'territory', start: 0, end: 9 }, 1)).toBe(undefined);
  expect(index.firstOf({ type: 'territory', start: 0, end: 9 }, 2)).toBe(1);
});

test('Words that fall together by their hash stay apart', () => {
  // each multiplied by 31: "00" and ".n" come to the same
  expect(firstsOf('Kesh 00|Kesh .n|Kesh .N|KESH 00')).toEqual([undefined, undefined, 1, 0]);
});
