// Sums up counts that share one fate: "Eight policemen and nine civilians were killed".

import type { Tokens } from '@/lib/claims/tokens.ts';
import { fateIndex } from './fate-index.ts';
import { beForms, type PeopleCount, phraseEnd } from './people-count.ts';
import type { QuantitySpan } from './quantity-span.ts';

const isWithin = (inner: QuantitySpan, outer: QuantitySpan): boolean =>
  inner.first >= outer.first && inner.last <= outer.last && inner !== outer;

/**
 * Puts the sum before counts that share one fate word: "Eight policemen and nine civilians were killed" are 17. The parts stay, as parts of it.
 */
export function sumUp(tokens: Tokens, counted: readonly PeopleCount[]): PeopleCount[] {
  const out: PeopleCount[] = [];
  for (let i = 0; i < counted.length; ) {
    let end = i + 1;
    while (end < counted.length && counted[end]!.cue === counted[i]!.cue && counted[end]!.fate === counted[i]!.fate) end++;
    const group = counted.slice(i, end);
    const listed = group.find(({ span }) => span.kind === 'enumeration');
    const parts = group.filter(
      ({ span, partOf }) => partOf === undefined && !(listed !== undefined && isWithin(span, listed.span)),
    );
    const total =
      parts.length > 1 &&
      parts.every(isSummable) &&
      isOneOfFew(parts) &&
      parts.every((part, k) => k === 0 || isListed(tokens, parts[k - 1]!.span, part.span))
        ? sumOf(tokens, parts)
        : undefined;
    if (total === undefined)
      for (const one of group)
        out.push(listed !== undefined && isWithin(one.span, listed.span) ? { ...one, partOf: listed.span } : one);
    else {
      out.push(total);
      for (const one of group) out.push(one.partOf === undefined ? { ...one, partOf: total.span } : one);
    }
    i = end;
  }
  return out;
}

/** Larger groups stand side by side and are no party. */
const largestPart = 30;

/** One beside many is told apart from them: "27 students and a teacher". */
const isOneOfFew = (parts: readonly PeopleCount[]): boolean =>
  parts.every(({ span }) => span.quantity.value! > 1) || parts.every(({ span }) => span.quantity.value! <= 6);

/** A comma or "and" between two counts lists them; "four of the nine" is no list, nor are counts with a verb between. */
function isListed(tokens: Tokens, before: QuantitySpan, span: QuantitySpan): boolean {
  let joined = false;
  for (let i = phraseEnd(before); i < span.first; i++) {
    const form = tokens.lower[i]!;
    if (form === ',' || form === 'and' || form === 'plus' || form === '-') joined = true;
    if (beForms.has(form) || fateIndex().verbs.get(form)?.transitive === true) return false;
  }
  return joined;
}

const isSummable = ({ span: { quantity } }: PeopleCount): boolean =>
  quantity.value !== undefined &&
  quantity.value > 0 &&
  quantity.value <= largestPart &&
  quantity.unit === undefined &&
  (quantity.qualifier === 'exact' || quantity.qualifier === 'at-least');

function sumOf(tokens: Tokens, parts: readonly PeopleCount[]): PeopleCount {
  const [one, other] = [parts[0]!, parts.at(-1)!];
  const value = parts.reduce((sum, { span }) => sum + span.quantity.value!, 0);
  const open = parts.some(({ span }) => span.quantity.qualifier === 'at-least');
  const last = phraseEnd(other.span);
  const [start, end] = [one.span.start, tokens.end[last - 1]!];
  const head = other.span.head;
  return {
    fate: one.fate,
    cue: one.cue,
    span: {
      first: one.span.first,
      last,
      start,
      end,
      numberAt: one.span.numberAt,
      kind: 'enumeration',
      quantity: {
        value,
        min: value,
        max: open ? null : value,
        qualifier: open ? 'at-least' : 'exact',
        text: tokens.text.slice(start, end),
      },
      ...(head === undefined ? {} : { head }),
    },
  };
}
