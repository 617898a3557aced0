// Finds the unit of a number: "$" before it, "per cent", "km", "weeks" behind it.

import { betweenNumberAndUnit } from '@/lib/claims/languages/en/number-phrases.ts';
import { currencySigns, type Unit, unitWords } from '@/lib/claims/languages/en/unit-words.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';

export interface FoundUnit extends Unit {
  /** Token index where the phrase begins: the currency sign, or the number itself. */
  readonly first: number;
  /** Token index behind the unit, or behind the number. */
  readonly last: number;
}

/** First words of units of two. */
const openings = new Set([...unitWords.keys()].filter((unit) => unit.includes(' ')).map((unit) => unit.split(' ')[0]!));

/** A unit in the words behind token `at`: the longest of two words or one. */
function unitAt(tokens: Tokens, at: number, last: number): { unit: Unit; last: number } | undefined {
  if (at >= last) return undefined;
  const one = tokens.lower[at]!;
  if (at + 1 < last && openings.has(one)) {
    const two = unitWords.get(`${one} ${tokens.lower[at + 1]}`);
    if (two !== undefined) return { unit: two, last: at + 2 };
  }
  const unit = unitWords.get(one);
  return unit === undefined ? undefined : { unit, last: at + 1 };
}

/** The currency sign or code that ends right before token `at`. */
function currencyBefore(tokens: Tokens, at: number, first: number): { unit: string; first: number } | undefined {
  if (at <= first) return undefined;
  const sign = tokens.lower[at - 1]!;
  const unit = currencySigns.get(sign);
  if (unit === undefined) return undefined;
  // "US$", "A$"
  const before =
    at - 2 >= first && tokens.end[at - 2] === tokens.start[at - 1] ? currencySigns.get(tokens.lower[at - 2] + sign) : undefined;
  return before === undefined ? { unit, first: at - 1 } : { unit: before, first: at - 2 };
}

/** The unit of the number on tokens `at`..`end`; `of` allows "millions of dollars", `vague` bars short forms. */
export function findUnit(
  tokens: Tokens,
  at: number,
  end: number,
  first: number,
  last: number,
  of: boolean,
): FoundUnit | undefined {
  const currency = currencyBefore(tokens, at, first);
  if (currency !== undefined) return { kind: 'money', unit: currency.unit, first: currency.first, last: end };
  let from = end;
  // "two-week", "12 -year"
  if (tokens.lower[from] === '-' && tokens.start[from] === tokens.end[from - 1]) from++;
  if (of && tokens.lower[from] === 'of') from++;
  for (let skipped = 0; skipped < 3; skipped++) {
    const unit = unitAt(tokens, from, last);
    if (unit !== undefined) {
      // "a unit of 12 seconds" but "12 second-hand cars"; "second", "march" and the like after figures only
      if (isWeight(tokens, unit)) return { kind: 'measure', unit: 'kg', first: at, last: unit.last };
      return { kind: unit.unit.kind, unit: unit.unit.unit, first: at, last: unit.last };
    }
    if (from >= last || !betweenNumberAndUnit.has(tokens.lower[from]!)) return undefined;
    from++;
  }
  return undefined;
}

/** "500 pounds of explosives" weigh, they don't buy. */
const isWeight = (tokens: Tokens, found: { unit: Unit; last: number }): boolean =>
  found.unit.unit === 'gbp' &&
  tokens.lower[found.last - 1]!.startsWith('pound') &&
  (tokens.lower[found.last] === 'of' || tokens.lower[found.last] === '-');

/** The unit glued to a figure: "12-year-old", "155mm", "5km", "72-hour". */
export function gluedUnit(tail: string): Unit | undefined {
  const whole = unitWords.get(tail);
  if (whole !== undefined) return whole;
  if (/^years?-old/.test(tail) || /^(?:month|week|day)s?-old/.test(tail)) return { kind: 'age', unit: 'years' };
  const head = tail.slice(0, Math.max(0, tail.indexOf('-')));
  return head === '' ? undefined : unitWords.get(head);
}
