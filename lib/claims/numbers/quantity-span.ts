// A number phrase found in the text: where it stands, what it says, what it counts.

import type { Quantity } from '@/lib/claims/claim.ts';

/**
 * - `count` people or things, in figures, words or vaguely; also where the noun is left out ("12 dead, 30 wounded")
 * - `single` one named by its article alone: "a soldier"
 * - `enumeration` a sum over the parts of a list: "a man and his two sons"; its parts are found too
 * - `amount` says only that it is much, most, all or some
 * - `share` "one in five", "half"; `percent`; `money`; `measure`; `duration`; `times` "three times"
 * - `ordinal` counts up to here: "a fourth general"; `rank` only orders: "first time", "21st day"
 * - what counts nothing: `age`, `date`, `clock`, `score`, `name` ("Boeing 737", "5th Brigade"), `furniture` (page and list numbers)
 */
export type QuantityKind =
  | 'count'
  | 'single'
  | 'enumeration'
  | 'amount'
  | 'share'
  | 'percent'
  | 'money'
  | 'measure'
  | 'duration'
  | 'times'
  | 'ordinal'
  | 'rank'
  | 'age'
  | 'date'
  | 'clock'
  | 'score'
  | 'name'
  | 'furniture';

export interface QuantitySpan {
  /** Token indices, half open; bound words and unit are inside, the counted noun is not. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the article's text, half open. */
  readonly start: number;
  readonly end: number;
  /** Token where the bare number begins, behind its bound words. */
  readonly numberAt: number;
  readonly kind: QuantityKind;
  readonly quantity: Quantity;
  /** Token of the noun that is counted, to the right ("691 civilians") or the left ("the toll stands at 72"). */
  readonly head?: number;
}

const amounts: ReadonlySet<QuantityKind> = new Set([
  'count',
  'share',
  'percent',
  'money',
  'measure',
  'duration',
  'times',
  'age',
  'ordinal',
]);

/** Does the phrase state an amount of something at all, by a figure or a number word? */
export const isAmount = (span: QuantitySpan): boolean => amounts.has(span.kind);
