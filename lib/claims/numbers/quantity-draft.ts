// A number phrase while it is being read, and the span that is made of it.

import type { Qualifier, Quantity } from '@/lib/claims/claim.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import type { QuantityKind, QuantitySpan } from './quantity-span.ts';

/** What was read so far of one phrase; the last step makes a span of it. */
export interface Draft {
  /** Where the bare number begins and where the phrase begins with what belongs before it ("between", "$"). */
  at: number;
  open: number;
  last: number;
  value: number | undefined;
  min: number;
  max: number | null;
  qualifier: Qualifier;
  kind: QuantityKind;
  unit: string | undefined;
  head: number | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Kinds that come in ones: more than 12 of them are at least 13. */
export const wholeKinds: ReadonlySet<QuantityKind> = new Set(['count', 'times', 'single', 'ordinal', 'rank', 'enumeration']);

/** Makes a span of the draft; returns the token behind it. */
export function push(tokens: Tokens, draft: Draft, found: QuantitySpan[]): number {
  const start = tokens.start[draft.open]!;
  const end = tokens.end[draft.last - 1]!;
  const quantity: Mutable<Quantity> = {
    min: draft.min,
    max: draft.max,
    qualifier: draft.qualifier,
    text: tokens.text.slice(start, end),
  };
  // not spread: this is the engine's busiest allocation
  if (draft.value !== undefined) quantity.value = draft.value;
  if (draft.unit !== undefined) quantity.unit = draft.unit;
  const span: Mutable<QuantitySpan> = {
    first: draft.open,
    last: draft.last,
    start,
    end,
    numberAt: draft.at,
    kind: draft.kind,
    quantity,
  };
  if (draft.head !== undefined) span.head = draft.head;
  found.push(span);
  return draft.last;
}

/** A draft that says just its number. */
export const exact = (at: number, last: number, value: number, kind: QuantityKind, head?: number): Draft => ({
  at,
  open: at,
  last,
  value,
  min: value,
  max: value,
  qualifier: 'exact',
  kind,
  unit: undefined,
  head,
});
