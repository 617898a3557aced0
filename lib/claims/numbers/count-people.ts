// Tells what became of the people that a number counts: killed, injured, missing, captured, freed, displaced.

import { isKind } from '@/lib/claims/lexicon.ts';
import { Capital, type Tokens } from '@/lib/claims/tokens.ts';
import type { Fate } from './fate.ts';
import { fateIndex } from './fate-index.ts';
import { fateLeft } from './fate-left.ts';
import { fateRight } from './fate-right.ts';
import { countsPeople } from './find-head.ts';
import { isPart, isWholeOf, listsParts } from './find-parts.ts';
import { farToll, ownFate } from './own-fate.ts';
import { beForms, type Found, type PeopleCount, phraseEnd } from './people-count.ts';
import type { QuantitySpan } from './quantity-span.ts';
import { isSetAside } from './set-aside.ts';
import { sumUp } from './sum-people.ts';
import { groupNouns } from './word-readings.ts';

export type { PeopleCount } from './people-count.ts';

/**
 * The counts among `spans` (of one sentence, tokens `first`..`last`) whose people came to something, in the order of the text.
 */
export function countPeople(tokens: Tokens, spans: readonly QuantitySpan[], first: number, last: number): readonly PeopleCount[] {
  return spans.length === 0 ? none : findCounts(tokens, spans, first, last);
}

const none: readonly PeopleCount[] = [];

function findCounts(tokens: Tokens, spans: readonly QuantitySpan[], first: number, last: number): PeopleCount[] {
  const counted: PeopleCount[] = [];
  for (const span of spans) {
    if (!mayCountPeople(tokens, span)) continue;
    const before = counted.at(-1);
    const found = findFate(tokens, span, first, last);
    if (found !== undefined && !isFitting(tokens, span, found, before)) continue;
    const part =
      before !== undefined &&
      (isPart(tokens, span, before, first) ||
        // "six priests -- five Spaniards and one Salvadoran --", "13 bodies; eight guerrillas, four soldiers"
        ((found === undefined || found.cue === before.cue) && listsParts(tokens, span, before, first)));
    if (found === undefined) {
      if (part && before !== undefined)
        counted.push({ span, fate: before.fate, cue: before.cue, partOf: before.partOf ?? before.span });
      continue;
    }
    if (before !== undefined && isWholeOf(tokens, span, before)) {
      // "68 children were among the 126 killed"
      counted.push({ span, ...strip(found) });
      counted[counted.length - 2] = { ...before, partOf: span };
      continue;
    }
    counted.push({ span, ...strip(found), ...(part && before !== undefined ? { partOf: before.partOf ?? before.span } : {}) });
  }
  return sumUp(tokens, counted);
}

function findFate(tokens: Tokens, span: QuantitySpan, first: number, last: number): Found | undefined {
  const own = ownFate(tokens, span, first, last);
  if (own !== undefined) return own;
  const right = fateRight(tokens, phraseEnd(span), last);
  // "the bodies of 12 people who had been shot": being shot leaves open what became of them
  if (right !== undefined && !right.far && tokens.lower[right.cue] !== 'shot' && isSubject(tokens, span, right, first))
    return right;
  const left = fateLeft(tokens, span, first) ?? farToll(tokens, span, first);
  return left ?? (right !== undefined && isSubject(tokens, span, right, first) ? right : undefined);
}

const underPreposition = new Set([
  'of',
  'on',
  'in',
  'with',
  'against',
  'near',
  'at',
  'by',
  'from',
  'for',
  'between',
  'over',
  'under',
  'behind',
]);
const sums = new Set(['total', 'rest', 'average', 'maximum', 'minimum']);
const relatives = new Set(['who', 'whom', 'that', 'which']);

/**
 * Is the predicate that was found the people's own? "The leader of 12 militants was killed" tells of the leader, unless a participle or
 * a relative stands right behind them ("the leader of 12 militants killed in …").
 */
function isSubject(tokens: Tokens, span: QuantitySpan, { cue }: Found, first: number): boolean {
  const at = span.first - 1;
  if (at < first || !underPreposition.has(tokens.lower[at]!)) return true;
  if (tokens.lower[at] === 'of' && at > first && (groupNouns.has(tokens.lower[at - 1]!) || sums.has(tokens.lower[at - 1]!)))
    return true;
  const end = phraseEnd(span);
  return (
    (cue <= end + 1 && !beForms.has(tokens.lower[end] ?? '')) ||
    relatives.has(tokens.lower[end] ?? '') ||
    tokens.lower[end] === 'being'
  );
}

/** A count of people, of nothing named, or of something the lexicon does not know. */
function mayCountPeople(tokens: Tokens, span: QuantitySpan): boolean {
  if (
    span.kind !== 'count' &&
    span.kind !== 'enumeration' &&
    span.kind !== 'single' &&
    span.kind !== 'ordinal' &&
    span.kind !== 'amount'
  )
    return false;
  const { lower } = tokens;
  if (lower[span.numberAt] === 'various' || isSetAside(tokens, span)) return false;
  // "400 people, mostly farmers": an aside on those counted
  if (lower[span.first] === 'mostly' && lower[span.first - 1] === ',') return false;
  const { head } = span;
  if (head === undefined || head < span.first) return span.kind !== 'amount';
  const { people } = fateIndex();
  if (people.has(tokens.lower[head]!) || countsPeople(tokens, head)) return true;
  const word = tokens.word[head];
  return word === undefined || word.kinds.length === 0;
}

const leaving = new Set(['leave', 'leaves', 'left', 'leaving']);

/** Things burn and are held too, and "various ages" are no people: without a noun for people the words have to be plain. */
function isFitting(tokens: Tokens, span: QuantitySpan, found: Found, before: PeopleCount | undefined): boolean {
  const { head } = span;
  // soldiers who leave are troops that move; people who leave are displaced
  if (leaving.has(tokens.lower[found.cue]!)) {
    const next = tokens.word[found.cue + 1];
    if (next !== undefined && isKind(next, 'victim')) return false;
    // "5,000 people left the town and 2,200 left the camp"
    if (head === undefined) return before?.fate === found.fate && leaving.has(tokens.lower[before.cue]!);
    return isKind(tokens.word[head], 'person') || isKind(tokens.word[head], 'child') || isKind(tokens.word[head], 'civilian');
  }
  if (head === undefined || head < span.first || countsPeople(tokens, head) || fateIndex().people.has(tokens.lower[head]!))
    return true;
  if (tokens.capital[head] !== Capital.None && !leaving.has(tokens.lower[found.cue]!)) return true;
  const word = tokens.word[head];
  // a noun that the lexicon knows and knows as no people
  if (word !== undefined && (span.kind === 'amount' || span.quantity.qualifier === 'vague')) return false;
  return !fateIndex().soft.has(tokens.lower[found.cue]!);
}

const strip = ({ fate, cue }: Found): { fate: Fate; cue: number } => ({ fate, cue });
