// The one table from words to intervals: what the engine takes "dozens" or "about n" to mean. It is shown to users as it stands.

import type { Qualifier } from '@/lib/claims/claim.ts';

export interface Interval {
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
}

/** What each vague amount is taken to mean. Amounts that only say "much" are open on both sides. */
export const vagueIntervals = {
  several: { min: 3, max: 9 },
  few: { min: 3, max: 9 },
  tens: { min: 20, max: 99 },
  dozens: { min: 24, max: 99 },
  scores: { min: 40, max: 199 },
  hundreds: { min: 200, max: 999 },
  thousands: { min: 2e3, max: 9_999 },
  millions: { min: 2e6, max: 9_999_999 },
  billions: { min: 2e9, max: 9_999_999_999 },
  trillions: { min: 2e12, max: 9_999_999_999_999 },
  'double-digit': { min: 10, max: 99 },
  'triple-digit': { min: 100, max: 999 },
  multiple: { min: 2, max: null },
  many: { min: 3, max: null },
  countless: { min: 100, max: null },
  some: { min: 1, max: null },
  most: { min: 1, max: null },
  all: { min: 1, max: null },
  much: { min: 1, max: null },
} as const satisfies Record<string, Interval>;

export type VagueAmount = keyof typeof vagueIntervals;

/**
 * A vague amount of a larger unit: "several hundred" is 300..999, "tens of thousands" 20,000..99,999, "a few dozen" 36..119.
 * Whatever fits under the next whole step of the unit still counts.
 */
export const scaleInterval = ({ min, max }: Interval, scale: number): Interval => ({
  min: min * scale,
  max: max === null ? null : (max + 1) * scale - 1,
});

/** "Hundreds, if not thousands": from the foot of the first to the top of the second. */
export const joinIntervals = (a: Interval, b: Interval): Interval => ({
  min: Math.min(a.min, b.min),
  max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
});

/** Decimal shares of whole figures, without the dust that binary fractions leave. */
const tidy = (n: number): number => (Number.isInteger(n) ? n : Number(n.toPrecision(12)));

/**
 * The interval of a figure under its qualifier. `whole` holds for people and things, which come in ones: more than 12 is at least 13;
 * of a share, a sum or a measure more than 12 begins at 12.
 */
export function intervalOf(qualifier: Exclude<Qualifier, 'range' | 'vague'>, n: number, whole: boolean): Interval {
  const step = whole && Number.isInteger(n) ? 1 : 0;
  switch (qualifier) {
    case 'exact':
      return { min: n, max: n };
    case 'at-least':
    case 'ordinal':
      return { min: n, max: null };
    case 'more-than':
      return { min: n + step, max: null };
    case 'up-to':
      return { min: 0, max: n };
    case 'fewer-than':
      return { min: 0, max: Math.max(0, n - step) };
    case 'about':
      return { min: tidy(0.9 * n), max: tidy(1.1 * n) };
    case 'almost':
      return { min: tidy(0.9 * n), max: n };
  }
}
