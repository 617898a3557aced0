import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeSelectors } from './describe-selectors.ts';

test('context is 32 characters on each side, fewer at the ends of the text', () => {
  const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(10)}`;
  const { quote, position } = describeSelectors(text, 40, 45);
  expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'QUOTE', prefix: 'a'.repeat(32), suffix: 'b'.repeat(10) });
  expect(position).toEqual({ type: 'TextPositionSelector', start: 40, end: 45 });
});

test('no context begins or ends inside a surrogate pair', () => {
  const pairs = '\u{1f6a9}'.repeat(20);
  const { quote } = describeSelectors(`${pairs}x12 dead${pairs}`, 41, 48);
  expect(quote.exact).toBe('12 dead');
  expect(quote.prefix).toBe(`${'\u{1f6a9}'.repeat(15)}x`);
  expect(quote.suffix).toBe('\u{1f6a9}'.repeat(16));
});

test('prefix, quote and suffix always stand together in the text, whole in UTF-16 if the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(), fc.nat(), (text, a, b) => {
      const bounds = [0];
      for (const mark of text) bounds.push(bounds.at(-1)! + mark.length);
      const [start, end] = [bounds[a % bounds.length]!, bounds[b % bounds.length]!].sort((x, y) => x - y) as [number, number];
      const { exact, prefix, suffix } = describeSelectors(text, start, end).quote;
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      for (const part of [exact, prefix, suffix]) expect(part.isWellFormed()).toBe(true);
    }),
  );
});
