// Reads amounts that no number word tells: "small amounts of gas", "without casualties".

import { hasPos, isKind, Pos } from '@/lib/claims/lexicon.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import { countsPeople, countsToll, findHead } from './find-head.ts';
import { vagueIntervals } from './interval-table.ts';
import { exact, push } from './quantity-draft.ts';
import type { QuantitySpan } from './quantity-span.ts';

/** What says how much without being a number word. */
export const quietAmounts: ReadonlySet<string> = new Set(['amount', 'amounts', 'quantity', 'quantities', 'without', 'both']);

/** Reads the phrase that stands at the word of `quietAmounts` at `at`, if it is one. */
export function readQuietAmount(tokens: Tokens, at: number, first: number, last: number, found: QuantitySpan[]): void {
  if (tokens.lower[at] === 'without') {
    readWithout(tokens, at, last, found);
    return;
  }
  if (tokens.lower[at] === 'both') {
    readBoth(tokens, at, last, found);
    return;
  }
  // "small amounts of gas", "an unknown quantity of arms"; "large amounts of" was read at "large"
  const word = at > first ? tokens.word[at - 1] : undefined;
  if (tokens.lower[at + 1] !== 'of' || word === undefined || word.number !== undefined || (word.pos & Pos.Adjective) === 0)
    return;
  const head = findHead(tokens, at + 1, Math.min(last, at + 6), true);
  if (head === undefined) return;
  const draft = exact(at, at + 1, 0, 'amount', head);
  draft.value = undefined;
  const { min, max } = vagueIntervals.some;
  push(tokens, Object.assign(draft, { min, max, qualifier: 'vague', open: at - 1 }), found);
}

const causing = new Set(['causing', 'inflicting', 'suffering', 'sustaining', 'any', 'reported']);

/** "without casualties", "without causing any injuries". */
function readWithout(tokens: Tokens, at: number, last: number, found: QuantitySpan[]): void {
  let from = at + 1;
  while (from < last && causing.has(tokens.lower[from]!)) from++;
  const head = findHead(tokens, from, Math.min(last, from + 4), true);
  if (head !== undefined && countsToll(tokens, head)) push(tokens, exact(at, at + 1, 0, 'count', head), found);
}

/** "both pilots", but not "both soldiers and rebels" nor "both sides". */
function readBoth(tokens: Tokens, at: number, last: number, found: QuantitySpan[]): void {
  const head = findHead(tokens, at + 1, Math.min(last, at + 6), true);
  if (head === undefined || !countsPeople(tokens, head) || isKind(tokens.word[head], 'side')) return;
  if (!hasPos(tokens.word[head], Pos.Plural) || tokens.lower[head + 1] === 'and' || tokens.lower[at + 1] === 'of') return;
  push(tokens, exact(at, at + 1, 2, 'count', head), found);
}
