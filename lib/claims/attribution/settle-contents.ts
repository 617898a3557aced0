// The contents of several attributions in one sentence, cut against each other and freed of "that", quotation marks and stops.
import { Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind } from '@/lib/claims/tokens.ts';
import type { Draft, Scope } from './attribution.ts';
import type { Phrase } from './noun-phrases.ts';
import { is, isComma, isDash } from './token-tests.ts';

/** How many attributions of a sentence are looked at from one, at most. */
const memory = 12;

/** Frames of plain speech, by their sign. */
const speech = /^v:say(?:101|5|13)$/;

const breaking = new Set('but while whereas although though'.split(' '));

/** Where a content must end because another attribution opens at `opens`: before its conjunction and comma; -1 where it is nested. */
function breakBefore(scope: Scope, draft: Draft, later: Draft): number {
  const { tokens } = scope;
  let at = later.opens;
  // "Kesh, who said …, blamed": an aside in the later one's own clause
  if (
    later.opens < draft.cue.first &&
    later.cue.first > draft.cue.last &&
    later.source !== undefined &&
    later.source.first < draft.cue.first &&
    !later.shares
  ) {
    let close = later.cue.first;
    while (close > draft.cue.last && !isComma(tokens, close - 1)) close--;
    return close > draft.cue.last ? close - 1 : -1;
  }
  if (later.shares || later.construction === 'according-to') {
    if (later.opens <= draft.cue.last) return -1;
    // "denied the charge saying …", its comma lost
    if (speech.test(later.signs[0] ?? '') && later.cue.first === at && is(tokens, at, Pos.Ing)) return at;
    // "wants the men out, saying": the adverb before a comma is of the earlier one
    while (
      at > draft.cue.last &&
      (isComma(tokens, at - 1) || is(tokens, at - 1, isComma(tokens, at) ? Pos.Conjunction : Pos.Conjunction | Pos.Adverb))
    )
      at--;
    return isComma(tokens, later.opens) ||
      is(tokens, later.opens, Pos.Conjunction) ||
      later.construction === 'according-to' ||
      at < later.opens
      ? at
      : -1;
  }
  if (later.ahead !== undefined) return -1;
  while (at > draft.cue.last && is(tokens, at - 1, Pos.Adverb) && !is(tokens, at - 1, Pos.Subordinator | Pos.Conjunction)) at--;
  const before = tokens.lower[at - 1];
  if (before === undefined || at - 1 <= draft.cue.last) return -1;
  if (before === ';') return at - 1;
  if (breaking.has(before) || before === 'and') {
    at--;
    if (isComma(tokens, at - 1)) at--;
    return at;
  }
  return -1;
}

/** Does `draft` stand in the content of one of the drafts before it? */
export function isNestedIn(scope: Scope, earlier: readonly Draft[], draft: Draft): boolean {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - memory); i--) {
    const outer = earlier[i]!;
    if (outer.behind === undefined || outer.cue.last > draft.cue.first || outer.rank < 0) continue;
    if (outer.closes !== undefined && outer.closes < draft.cue.first) continue;
    return breakBefore(scope, outer, draft) < 0;
  }
  return false;
}

/** A draft with its content as it is left. */
export interface Settled {
  readonly draft: Draft;
  readonly ahead: Phrase | undefined;
  readonly behind: Phrase | undefined;
}

/** Cuts and trims the contents; drafts without any content left are dropped. */
export function settleContents(scope: Scope, drafts: readonly Draft[]): Settled[] {
  const { tokens, first } = scope;
  const settled: Settled[] = [];
  drafts.forEach((draft, i) => {
    let { ahead, behind } = draft;
    if (behind !== undefined) {
      let last = behind.last;
      for (let j = i + 1; j < Math.min(drafts.length, i + memory); j++) {
        const at = breakBefore(scope, draft, drafts[j]!);
        if (at > behind.first && at < last) {
          last = at;
          break;
        }
      }
      behind = trim(scope, { first: behind.first, last });
    }
    if (ahead !== undefined) {
      let from = ahead.first;
      // what an earlier attribution holds is not said again by this one
      for (let j = Math.max(0, i - memory); j < i; j++) {
        const earlier = drafts[j]!;
        if (earlier.cue.last > ahead.last || earlier.behind === undefined) continue;
        const at = earlier.cue.last;
        for (let k = ahead.last - 1; k > at; k--)
          if (breaking.has(tokens.lower[k]!) && isComma(tokens, k - 1)) from = Math.max(from, k + 1);
      }
      if (from === first && is(tokens, from, Pos.Conjunction)) from++;
      ahead = trim(scope, { first: from, last: ahead.last });
    }
    if (behind !== undefined || ahead !== undefined || draft.behind === draft.ahead) settled.push({ draft, ahead, behind });
  });
  return settled;
}

/** The phrase without quotation marks and stops at its ends, as far as they belong to the whole. */
function trim(scope: Scope, phrase: Phrase): Phrase | undefined {
  const { tokens } = scope;
  let { first, last } = phrase;
  for (let changed = true; changed && last > first; ) {
    changed = false;
    const end = last - 1;
    if (isComma(tokens, end) || isDash(tokens, end) || tokens.lower[end] === ':' || /^\.+$/.test(tokens.lower[end]!)) {
      last--;
      changed = true;
    } else if (
      tokens.kind[end] === TokenKind.CloseQuote &&
      (tokens.kind[first] === TokenKind.OpenQuote || !opensInside(scope, first, end))
    ) {
      last--;
      changed = true;
    }
  }
  while (first < last && (isComma(tokens, first) || isDash(tokens, first) || tokens.lower[first] === ':')) first++;
  if (first < last && tokens.kind[first] === TokenKind.OpenQuote && !closesInside(scope, first, last)) first++;
  return last > first ? { first, last } : undefined;
}

const opensInside = (scope: Scope, from: number, close: number): boolean => {
  for (let at = close - 1; at > from; at--) {
    if (scope.tokens.kind[at] === TokenKind.CloseQuote) return false;
    if (scope.tokens.kind[at] === TokenKind.OpenQuote) return true;
  }
  return false;
};
const closesInside = (scope: Scope, open: number, last: number): boolean => {
  for (let at = open + 1; at < last; at++) if (scope.tokens.kind[at] === TokenKind.CloseQuote) return true;
  return false;
};
