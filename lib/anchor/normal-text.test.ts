import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalText } from './normal-text.ts';

test('folds marks, dashes and white space, drops what cannot be seen, leaves letters and digits', () => {
  expect(normalText('\u201eZw\u00f6lf\u201c \u2013 it\u2019s\u00a0\n 12\u200b,5').text).toBe('"Zw\u00f6lf" - it\'s 12,5');
});

test('offsets lead back to the characters they came from', () => {
  const marks = fc.constantFrom('a', 'B', '7', ' ', '\n', '\u00a0', '\u00ad', '\u201c', '\u2013', '\u{1f6a9}', '`', '-');
  fc.assert(
    fc.property(
      fc.array(marks, { maxLength: 80 }).map((all) => all.join('')),
      (original) => {
        const normal = normalText(original);
        let last = -1;
        for (let at = 0; at < normal.text.length; at++) {
          const back = normal.toOriginal(at);
          expect(back).toBeGreaterThan(last);
          expect(normalText(original[back]!).text).toBe(normal.text[at]);
          expect(normal.fromOriginal(back)).toBe(at);
          last = back;
        }
        expect(normal.toOriginal(normal.text.length)).toBe(original.length);
      },
    ),
  );
});
