// Finds all number phrases of a sentence, with their bounds, intervals, units and what they count.

import type { Qualifier } from '@/lib/claims/claim.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import { Trait } from '@/lib/claims/trait.ts';
import { findEnumerations } from './find-enumerations.ts';
import { countsPlaces, findHead } from './find-head.ts';
import { findTollBefore } from './find-toll-before.ts';
import { intervalOf } from './interval-table.ts';
import { findNonCount } from './not-counts.ts';
import { figure } from './number-reading.ts';
import { type Draft, exact, push, wholeKinds } from './quantity-draft.ts';
import type { QuantitySpan } from './quantity-span.ts';
import { gluedBound, readBoundAfter, readBoundBefore } from './read-bounds.ts';
import { readNone } from './read-none.ts';
import { type Reading, readNumber } from './read-number.ts';
import { quietAmounts, readQuietAmount } from './read-quiet-amount.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import { findMeasured } from './settle-unit.ts';
import {
  findAmountHead,
  findSingle,
  groupNouns,
  isIdleGroup,
  isPronounOne,
  isShareWord,
  isVagueCount,
  readOrdinalUse,
} from './word-readings.ts';

export type { QuantityKind, QuantitySpan } from './quantity-span.ts';
export { isAmount } from './quantity-span.ts';

/**
 * All number phrases between two tokens, in the order of the text; a list sums up before its parts. Pure and linear.
 * `first` and `last` are token indices, half open.
 */
export function findQuantities(tokens: Tokens, first = 0, last = tokens.count): QuantitySpan[] {
  const { traits } = tokens;
  const found: QuantitySpan[] = [];
  let free = first;
  for (let at = first; at < last; at++) {
    if ((traits[at]! & Trait.Number) === 0) {
      if (quietAmounts.has(tokens.lower[at]!)) readQuietAmount(tokens, at, first, last, found);
      continue;
    }
    const end = readOne(tokens, at, first, last, free, found);
    if (end > at) {
      at = end - 1;
      free = end;
    }
  }
  return found.length > 0 ? findEnumerations(tokens, found) : found;
}

/** Reads the phrase that begins at `at` and returns the token behind it, or `at` where there is none. */
function readOne(tokens: Tokens, at: number, first: number, last: number, free: number, found: QuantitySpan[]): number {
  const role = tokens.word[at]?.number?.role;
  const reading = readNumber(tokens, at, last);
  if (reading === undefined) {
    if (role !== 'article') return at;
    const head = findSingle(tokens, at, last);
    if (head === undefined) return at;
    // "not a single soldier"
    const none =
      tokens.lower[at + 1] === 'single' && at > first && (tokens.lower[at - 1] === 'not' || tokens.lower[at - 1] === 'without');
    return push(
      tokens,
      none ? { ...exact(at, at + 2, 0, 'count', head), open: at - 1 } : exact(at, at + 1, 1, 'single', head),
      found,
    );
  }
  switch (reading.role) {
    case 'none':
      return readNone(tokens, at, reading, last, found);
    case 'ordinal': {
      const other = findNonCount(tokens, at, reading, false, first, last);
      if (other !== undefined) return push(tokens, exact(at, other.last, reading.value, other.kind), found);
      return readOrdinal(tokens, at, reading, first, last, found);
    }
    case 'amount':
      return readAmount(tokens, at, reading, first, last, found);
    case 'vague':
      if (!isVagueCount(tokens, at, reading, first, last)) return at;
      break;
    case 'fraction':
      if (!isShareWord(tokens, at, reading, first)) return at;
      break;
    case 'number':
      if (isPronounOne(tokens, at, reading, first, last) || isIdleGroup(tokens, at, reading, last)) return at;
      break;
    case 'decade':
      return push(tokens, exact(at, reading.last, reading.value, 'date'), found);
  }
  return readCount(tokens, at, reading, first, last, free, found);
}

function readCount(
  tokens: Tokens,
  at: number,
  reading: Reading,
  first: number,
  last: number,
  free: number,
  found: QuantitySpan[],
): number {
  const draft = exact(at, reading.last, reading.value, 'count');
  let whole = reading;
  const share = readShare(tokens, reading, last);
  const range = share === undefined ? readRange(tokens, at, reading, free, last) : undefined;
  if (share !== undefined) {
    Object.assign(draft, {
      value: share.value,
      min: share.value,
      max: share.value,
      last: share.last,
      kind: 'share',
      unit: 'share',
    });
  } else if (range !== undefined) {
    whole = figure(reading.value, range.last, reading);
    draft.last = range.last;
    draft.open = range.first;
  }
  if (share === undefined) {
    const settled = settleUnit(tokens, draft, whole, reading, first, last);
    if (!settled) {
      const bounded = readBoundBefore(tokens, draft.open, free, false) !== undefined;
      const other = findNonCount(tokens, at, whole, bounded, first, last);
      if (other !== undefined) {
        const quiet = exact(at, other.last, reading.value, other.kind);
        // "day one", "week 3" order
        if (other.kind === 'name' && at > first && tokens.word[at - 1]?.date?.role === 'unit') {
          quiet.kind = 'rank';
          quiet.qualifier = 'ordinal';
          quiet.max = null;
        }
        return push(tokens, quiet, found);
      }
    }
    if (range?.score && draft.kind === 'count') return push(tokens, exact(at, range.last, reading.value, 'score'), found);
    if (draft.kind === 'duration' && tokens.lower[draft.last] === 'read') draft.kind = 'furniture';
    if (draft.kind === 'name' || draft.kind === 'age' || draft.kind === 'furniture') return push(tokens, draft, found);
  }
  if (reading.role === 'fraction') {
    draft.kind = 'share';
    draft.unit = 'share';
  }
  // "killed 12 the army said", "brought to 34 the number"; but "half the town"
  if ((draft.kind === 'count' && tokens.lower[draft.last] !== 'the') || draft.kind === 'share')
    draft.head = findHead(tokens, draft.last, last, reading.value !== 1);
  const spatial = draft.kind === 'count' && reading.value <= 4 && reading.role === 'number' && countsPlaces(tokens, draft.head);
  const before = readBoundBefore(tokens, draft.open, free, spatial);
  if (before !== undefined) draft.open = before.at;
  if (range !== undefined && !range.score) {
    draft.qualifier = 'range';
    draft.value = undefined;
    draft.min = range.low;
    draft.max = range.high;
  } else if (reading.interval !== undefined) {
    draft.qualifier = 'vague';
    draft.value = undefined;
    draft.min = reading.interval.min;
    draft.max = before?.bound === 'at-least' || before?.bound === 'more-than' ? null : reading.interval.max;
  } else {
    let qualifier: Exclude<Qualifier, 'range' | 'vague'> =
      before?.bound ?? gluedBound(reading.glued) ?? (reading.loose ? 'about' : 'exact');
    if (before === undefined) {
      let after = readBoundAfter(tokens, draft.last, last);
      if (after !== undefined) draft.last = after.at;
      else if (draft.head !== undefined) after = readBoundAfter(tokens, draft.head + 1, last);
      if (after !== undefined) qualifier = after.bound;
      if (draft.kind === 'count' && after !== undefined && draft.head === undefined)
        draft.head = findHead(tokens, draft.last, last, true);
    }
    draft.qualifier = qualifier;
    const { min, max } = intervalOf(qualifier, draft.value!, wholeKinds.has(draft.kind));
    draft.min = min;
    draft.max = max;
  }
  if (draft.kind === 'count') {
    if (draft.qualifier === 'exact' && draft.value !== undefined && isNegated(tokens, draft.open, first)) {
      draft.open--;
      draft.value = draft.min = draft.max = 0;
    }
    // "a couple and their children"
    if (draft.head === undefined && tokens.word[draft.last - 1]?.number?.role === 'group' && reading.value < 12)
      draft.head = draft.last - 1;
    if (draft.head === undefined && tokens.lower[draft.open - 1] === 'of' && draft.open - 2 >= first) {
      const lead = tokens.lower[draft.open - 2]!;
      // "a father of three" tells of his children, "a family of five" of itself
      if (parents.has(lead)) {
        draft.kind = 'measure';
        draft.unit = 'children';
        return push(tokens, draft, found);
      }
      if (groupNouns.has(lead)) draft.head = draft.open - 2;
    }
    if (draft.head === undefined) {
      draft.head = findTollBefore(tokens, draft.open, first);
      // "deaths have passed 30,000"
      if (draft.head !== undefined && draft.qualifier === 'exact' && crossings.has(tokens.lower[draft.open - 1] ?? '')) {
        draft.qualifier = 'more-than';
        Object.assign(draft, intervalOf('more-than', reading.value, true));
        draft.open--;
      }
    }
  }
  return push(tokens, draft, found);
}

const parents = new Set(['father', 'mother', 'dad', 'mum', 'mom', 'parent', 'parents', 'grandfather', 'grandmother', 'widow']);

/** A toll that has done this to a number is above it. */
const crossings = new Set(['passed', 'passes', 'crossed', 'crosses', 'outstripped', 'overtaken']);

/** "not a single", "not one": nobody. */
const isNegated = (tokens: Tokens, at: number, first: number): boolean =>
  at > first && tokens.lower[at - 1] === 'not' && tokens.lower[at] === 'one';

/** Sets what the number measures on the draft; false where it has no unit and may be a date, a name or a count. */
function settleUnit(tokens: Tokens, draft: Draft, whole: Reading, reading: Reading, first: number, last: number): boolean {
  const measured = findMeasured(tokens, draft.at, whole, first, last);
  if (measured === undefined) return false;
  draft.kind = measured.kind === 'score' ? 'count' : measured.kind;
  draft.unit = measured.unit;
  draft.open = Math.min(draft.open, measured.first);
  draft.last = measured.last;
  if (measured.factor !== 1) draft.value = draft.min = draft.max = reading.value * measured.factor;
  return true;
}

function readOrdinal(tokens: Tokens, at: number, reading: Reading, first: number, last: number, found: QuantitySpan[]): number {
  const use = readOrdinalUse(tokens, at, reading, first, last);
  if (use === undefined) return at;
  const draft = exact(at, reading.last, reading.value, use.kind, use.head);
  if (use.kind !== 'name') {
    draft.qualifier = 'ordinal';
    draft.max = null;
  }
  return push(tokens, draft, found);
}

function readAmount(tokens: Tokens, at: number, reading: Reading, first: number, last: number, found: QuantitySpan[]): number {
  const head = findAmountHead(tokens, at, reading, first, last);
  if (head === undefined) return at;
  // "nearly all of the land"
  const bound = tokens.lower[at] === 'all' ? readBoundBefore(tokens, at, first, false) : undefined;
  if (bound?.bound === 'almost') {
    const all: Draft = { ...exact(at, reading.last, 1, 'share', head), open: bound.at, unit: 'share', qualifier: 'almost' };
    return push(tokens, Object.assign(all, intervalOf('almost', 1, false)), found);
  }
  const draft = exact(at, reading.last, 0, 'amount', head);
  draft.value = undefined;
  draft.min = reading.interval!.min;
  draft.max = reading.interval!.max;
  draft.qualifier = 'vague';
  return push(tokens, draft, found);
}
