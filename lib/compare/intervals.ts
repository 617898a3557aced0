// When two figures can both be right: interval logic on quantities.
import type { Quantity } from '@/lib/claims/claim.ts';

export interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

/**
 * What somebody who counted right could have meant: "at least 10" is a count of ten and perhaps more, not of a thousand; so an open end
 * reaches as far as twice the figure (at least five more). Twice is what first counts of one event differ by in practice.
 */
export function meantBy({ min, max, qualifier }: Quantity): Bounds {
  if (max !== null) return { min, max };
  if (qualifier === 'vague') return { min, max };
  return { min, max: Math.max(2 * min, min + 5) };
}

/** Whether both can hold of one and the same thing. */
export const canBothHold = (a: Bounds, b: Bounds): boolean =>
  (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);

/** Whether figure `part` can be a part of figure `whole`: the least the part can be must fit in the most the whole can be. */
export const canBePart = (part: Bounds, whole: Bounds): boolean => whole.max === null || part.min <= whole.max;

/** The middle that a person would name; for an open end its foot. */
export const centre = ({ value, min, max }: Quantity): number => value ?? (max === null ? min : (min + max) / 2);

/** Whether `a` is plainly higher than `b`: it starts above where the other ends, or, where both are open, its foot is higher. */
export const isHigher = (a: Quantity, b: Quantity): boolean => centre(a) > centre(b);

const grouped = new Intl.NumberFormat('en');
const plain = (n: number): string => grouped.format(n);

/** A figure with its bound, as a person writes it. */
export function writeFigure({ value, min, max, qualifier, unit, text }: Quantity): string {
  const suffix = unit ? ` ${unit}` : '';
  switch (qualifier) {
    case 'exact':
      return plain(value ?? min) + suffix;
    case 'at-least':
      return `at least ${plain(value ?? min)}${suffix}`;
    case 'more-than':
      return `more than ${plain(value ?? min)}${suffix}`;
    case 'up-to':
      return `up to ${plain(value ?? max ?? min)}${suffix}`;
    case 'fewer-than':
      return `fewer than ${plain(value ?? max ?? min)}${suffix}`;
    case 'about':
      return `about ${plain(value ?? min)}${suffix}`;
    case 'almost':
      return `almost ${plain(value ?? min)}${suffix}`;
    case 'range':
      return `${plain(min)} to ${max === null ? '…' : plain(max)}${suffix}`;
    default:
      return `“${text}”`;
  }
}
