// Tells counts that are part of the one before: "including 20 children", "two of them", lists behind a dash or colon.

import { Pos } from '@/lib/claims/lexicon.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import type { PeopleCount } from './people-count.ts';
import type { QuantitySpan } from './quantity-span.ts';

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been']);

const partLeads = new Set(['including', 'includes', 'included', 'among']);

/** "72 people, including 20 children", "three people, two of them children", "12 of whom". */
export function isPart(tokens: Tokens, span: QuantitySpan, before: PeopleCount, first: number): boolean {
  const after = tokens.lower[span.last];
  if (after === 'of' && (tokens.lower[span.last + 1] === 'them' || tokens.lower[span.last + 1] === 'whom')) return true;
  // "among the 126 killed were 68 children"
  if (beForms.has(tokens.lower[span.first - 1] ?? '')) {
    const lead = before.span.first - (tokens.lower[before.span.first - 1] === 'the' ? 2 : 1);
    if (lead >= first && tokens.lower[lead] === 'among') return true;
  }
  let at = span.first - 1;
  for (let steps = 0; steps < 3 && at >= first && at >= before.span.last; steps++, at--) {
    const form = tokens.lower[at]!;
    if (form === 'including' || form === 'among') return true;
    if (form === 'them' || form === 'whom') {
      if (tokens.lower[at - 1] === 'among' || tokens.lower[at - 1] === 'of') return true;
    }
    if (partLeads.has(form)) return true;
  }
  return false;
}

/** Was the count before one of those that this one counts: "68 children were among the 126 killed", "20 of the 72 dead were children"? */
export function isWholeOf(tokens: Tokens, span: QuantitySpan, before: PeopleCount): boolean {
  if (before.partOf !== undefined || before.span.quantity.min > (span.quantity.max ?? Number.POSITIVE_INFINITY)) return false;
  let at = span.first - 1;
  while (at > before.span.last && (tokens.lower[at] === 'the' || tokens.lower[at] === 'those')) at--;
  if (tokens.lower[at] === 'of') return at === before.span.last;
  return tokens.lower[at] === 'among' && beForms.has(tokens.lower[at - 1] ?? '');
}

const definite = new Set(['the', 'those', 'these', 'its', 'their', 'his', 'her']);

/**
 * Does the sentence name the whole only to say which part of it is meant: "68 children were among the 126 killed", "20 of the 72 dead were
 * children", "of the 126 killed, 68 were children"?
 */
export function isOnlyWhole(tokens: Tokens, whole: QuantitySpan, part: QuantitySpan, first: number): boolean {
  let at = whole.first - 1;
  while (at > first && definite.has(tokens.lower[at]!)) at--;
  if (at < first) return false;
  if (tokens.lower[at] === 'among' || tokens.lower[at] === 'amongst') return part.first < whole.first || at < part.first - 1;
  return tokens.lower[at] === 'of' && (part.last === at || at === first);
}

const listOpeners = new Set([':', ';', '(']);

/** A dash between phrases, not a hyphen within a word. */
const isDash = (tokens: Tokens, at: number): boolean =>
  /^[-–—]/.test(tokens.lower[at]!) && tokens.start[at] !== tokens.end[at - 1];

/** Does the count stand in a list that spells out the one before it, opened by a dash, colon or bracket? */
export function listsParts(tokens: Tokens, span: QuantitySpan, before: PeopleCount, first: number): boolean {
  if ((span.quantity.value ?? 0) >= (before.partOf ?? before.span).quantity.min && before.span.quantity.qualifier === 'exact')
    return false;
  for (let i = span.first - 1; i >= first && i >= before.span.last && i > span.first - 14; i--) {
    const form = tokens.lower[i]!;
    if (listOpeners.has(form)) return true;
    // a dash behind a part closes the list
    if (isDash(tokens, i)) return before.partOf === undefined;
    if (i === before.span.last && before.partOf !== undefined) return true;
    const pos = tokens.word[i]?.pos ?? 0;
    if (
      form !== ',' &&
      form !== 'and' &&
      tokens.word[i] !== undefined &&
      (pos & (Pos.Noun | Pos.Adjective | Pos.Number | Pos.Determiner)) === 0
    )
      return false;
  }
  return false;
}
