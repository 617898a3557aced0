// Attributions without a verb of saying: "according to X", "in X's words", "per X", "by X's account", "citing X", "for X".
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Draft, Scope } from './attribution.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import { is, isComma, isPossessive, words } from './token-tests.ts';

/** "in the words of X", "in X's view" */
const views = words(
  'words view opinion eyes account reckoning estimation judgment judgement telling assessment estimate estimates',
);

/** Cue, source and the token behind them, of an "according to" that begins at `at`. */
function readOpening(scope: Scope, at: number): { cue: Phrase; source: Phrase } | undefined {
  const { tokens, last, titleCase } = scope;
  const form = tokens.lower[at]!;
  const next = tokens.lower[at + 1];
  if (form === 'according' && next === 'to') {
    const source = phraseAfter(tokens, at + 2, last, titleCase);
    return source && { cue: { first: at, last: at + 2 }, source };
  }
  if (form === 'per' && is(tokens, at + 1, Pos.Determiner)) return undefined;
  if (form === 'in' || form === 'by' || form === 'from') {
    if (next === 'the' && views.has(tokens.lower[at + 2] ?? '') && tokens.lower[at + 3] === 'of') {
      const source = phraseAfter(tokens, at + 4, last, titleCase);
      return source && { cue: { first: at, last: at + 4 }, source };
    }
    for (let i = at + 1; i < Math.min(last, at + 8); i++) {
      if (!views.has(tokens.lower[i]!)) continue;
      const own = tokens.lower[i - 1] === 'own' ? i - 1 : i;
      if (isPossessive(tokens, own - 1)) {
        const source = phraseAfter(tokens, at + 1, own - 1, titleCase);
        return source?.last === own - 1 ? { cue: { first: own, last: i + 1 }, source } : undefined;
      }
      if (own === at + 2 && is(tokens, at + 1, Pos.Determiner) && /^(?:his|her|their|its)$/.test(tokens.lower[at + 1]!))
        return { cue: { first: own, last: i + 1 }, source: { first: at + 1, last: at + 2 } };
      return undefined;
    }
  }
  return undefined;
}

/** Every "according to" and its kin in the sentence, in order. */
export function findAccordingTo(scope: Scope): Draft[] {
  const { tokens, first, last } = scope;
  const drafts: Draft[] = [];
  for (let at = first; at < last; at++) {
    const form = tokens.lower[at]!;
    if (form !== 'according' && form !== 'in' && form !== 'by' && form !== 'from') continue;
    const found = readOpening(scope, at);
    if (found === undefined) continue;
    const end = Math.max(found.source.last, found.cue.last);
    const isFirst = at === first || (at === first + 1 && is(tokens, first, Pos.Conjunction));
    const opens = at > first && isComma(tokens, at - 1) ? at - 1 : at;
    // "The raid, according to Kesh, killed nine": the rest belongs to it too
    const goesOn =
      !isFirst &&
      isComma(tokens, at - 1) &&
      end < last &&
      isComma(tokens, end) &&
      !is(tokens, end + 1, Pos.Conjunction | Pos.Relative | Pos.Subordinator);
    let rest = end;
    if (isFirst) while (rest < last && !isComma(tokens, rest) && hasCommaBehind(scope, rest)) rest++;
    if (isFirst && rest < last && isComma(tokens, rest)) rest++;
    drafts.push({
      construction: 'according-to',
      kind: 'say',
      lemma: 'according to',
      source: found.source,
      cue: found.cue,
      ahead: isFirst ? undefined : { first, last: opens },
      behind: isFirst ? { first: rest, last } : goesOn ? { first: end + 1, last } : undefined,
      isNegated: false,
      isModal: false,
      opens,
      shares: false,
      isNested: false,
      rank: 0,
      hearer: undefined,
      signs: ['c:according', `f:${form}`],
    });
    at = end - 1;
  }
  return drafts;
}

/** "According to a UN report published on Thursday, …": is there a comma within the next dozen words? */
function hasCommaBehind(scope: Scope, at: number): boolean {
  for (let i = at; i < Math.min(scope.last, at + 12); i++) if (isComma(scope.tokens, i)) return true;
  return false;
}
