import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOccurrences } from './find-occurrences.ts';
import { occurrenceOf } from './identity.ts';

test('every span gets the number it gets when looked up by itself', () => {
  const letters = fc
    .array(fc.constantFrom('a', 'b', ' ', '1', 'é', '\ud83d\ude00'), { maxLength: 400 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(letters, fc.array(fc.tuple(fc.nat(400), fc.nat(150)), { maxLength: 30 }), (text, cuts) => {
      const spans = cuts.map(([from, length]) => {
        const start = Math.min(from, text.length);
        return { start, end: Math.min(text.length, start + length) };
      });
      expect(findOccurrences(text, spans)).toEqual(
        spans.map(({ start, end }) => occurrenceOf(text, text.slice(start, end), start)),
      );
    }),
    { numRuns: 500 },
  );
});

test('long quotes that begin alike are kept apart', () => {
  const opening = 'x'.repeat(100);
  const text = `${opening}1 ${opening}2 ${opening}1`;
  const spans = [0, 102, 204].map((start) => ({ start, end: start + 101 }));
  expect(findOccurrences(text, spans)).toEqual([0, 0, 1]);
});
