// The numerals in a statement, only as far as needed to see that one was exchanged; what they mean is the engine's business.
import type { Figure } from './figure.ts';

interface Numeral {
  /** Equal for numerals that say the same: "12", "twelve" and "12.0". */
  readonly key: string;
  readonly figure?: Figure;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const tens = 'thirty forty fifty sixty seventy eighty ninety';
const values = new Map([
  ...small.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, index) => [word, 30 + 10 * index] as const),
]);
const scales = new Set(
  'hundred thousand million billion trillion dozen dozens scores hundreds thousands millions billions half third quarter no none several few'.split(
    ' ',
  ),
);

// Digits with separators in between, or a word. Neither part can match the same characters in two ways.
const token = /\d+(?:[.,]\d+)*|\p{L}+/gu;

/** Reads "13,500", "13.500" and "13500" alike, "1.2" as a decimal. */
function readDigits(digits: string): number {
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits);
  return Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'));
}

/** Numerals in the order of the text, written in digits or in words. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const [written] of text.matchAll(token)) {
    const word = written.toLowerCase();
    const value = /^\d/.test(word) ? readDigits(word) : values.get(word);
    if (value !== undefined && Number.isFinite(value))
      found.push({ key: String(value), figure: { value, min: value, max: value, text: written } });
    else if (scales.has(word) || /^\d/.test(word)) found.push({ key: word });
  }
  return found;
}
