// What tells a verb of saying from a deed, a noun or another's words, and where the clause it stands in begins and ends.
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Draft, Scope } from './attribution.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import { holdsVerb, isQuoteClose, isQuoteOpen } from './read-right.ts';
import { is, isComma, isName, isNounLike, words } from './token-tests.ts';
import type { VerbGroup } from './verb-groups.ts';

const lives = words('life lives casualties victims');
const wars = words('war independence bankruptcy martial');
const endless: ReadonlySet<string> = new Set();
/** What is done to a thing as often as a statement is made: "maintained control", "observed the truce", "a combat related incident". */
const doneToThings = words('maintain observe conclude relate');

/** "While Kesh says no date is set, Torv wants …": the comma at which the clause that `opens` begins gives way to the main one. */
export function endOfOpening(scope: Scope, opens: number, from: number): number | undefined {
  const { tokens, first, last, quoted } = scope;
  const before = opens - 1;
  if (before < first || !is(tokens, before, Pos.Subordinator) || tokens.lower[before] === 'that') return undefined;
  if (before > first && !isComma(tokens, before - 1) && !is(tokens, before - 1, Pos.Conjunction)) return undefined;
  for (let at = from; at < last - 2; at++) {
    if (!isComma(tokens, at) || quoted[at] !== 0) continue;
    if (is(tokens, at + 1, Pos.Ing | Pos.Conjunction | Pos.Relative | Pos.Preposition)) continue;
    const subject = phraseAfter(tokens, at + 1, last, scope.titleCase);
    if (subject !== undefined && holdsVerb(scope, subject.last, Math.min(last, subject.last + 3))) return at;
  }
  return undefined;
}

/** Does "which", or a "that" whose verb is still to come at `from`, stand before the subject at `opens`? */
export function opensRelative({ tokens, first }: Scope, opens: number, from: number): boolean {
  const before = opens - 1;
  if (before <= first) return false;
  const form = tokens.lower[before];
  return (
    form === 'which' ||
    form === 'whom' ||
    form === 'something' ||
    // but "the fact that talks went on was": no relative
    (form === 'that' &&
      is(tokens, from, Pos.Auxiliary | Pos.Modal) &&
      isNounLike(tokens, before - 1, false) &&
      tokens.lower[before - 1] !== 'fact' &&
      (tokens.word[before - 1]?.cue?.noun.length ?? 0) === 0)
  );
}

/** "claimed the lives of", "declared war": done, not said. */
export function isDeed(scope: Scope, group: VerbGroup, lemma: string, from: number): boolean {
  const { tokens, last } = scope;
  if (doneToThings.has(lemma) && from < last && tokens.lower[from] !== 'that' && !isQuoteOpen(scope, from)) {
    let end = from;
    while (end < last && !isComma(tokens, end) && !is(tokens, end, Pos.Conjunction)) end++;
    return end > from && !isQuoteClose(scope, group.first - 1) && !holdsVerb(scope, from, end);
  }
  // "the talks went on", unless a quotation stands about it
  if (lemma === 'go' && tokens.lower[group.last] === 'on') {
    let before = group.first - 1;
    while (before > scope.first && before > group.first - 6 && !isQuoteClose(scope, before)) before--;
    return !isQuoteClose(scope, before) && !isQuoteOpen(scope, from) && tokens.lower[from - 1] !== ':';
  }
  const deeds = lemma === 'claim' ? lives : lemma === 'declare' ? wars : lemma === 'continue' ? endless : undefined;
  if (deeds === undefined) return false;
  if (deeds === endless)
    return from < last && tokens.lower[from] !== 'that' && !isQuoteOpen(scope, from) && !isQuoteClose(scope, group.first - 1);
  for (let at = group.last; at < Math.min(last, group.last + 6) && !isComma(tokens, at); at++)
    if (deeds.has(tokens.lower[at]!)) return true;
  return false;
}

/** "quoted a source as saying": the source speaks, by the verb behind "as"; "was quoted as saying" is one cue. */
export function quotesOther(scope: Scope, group: VerbGroup, lemma: string): boolean {
  const { tokens, first, last } = scope;
  if (lemma === 'quote' || lemma === 'cite') {
    for (let at = group.last; at < Math.min(last - 1, group.last + 14) && !isComma(tokens, at); at++)
      if (tokens.lower[at] === 'as' && is(tokens, at + 1, Pos.Ing) && tokens.word[at + 1]?.cue !== undefined) return true;
    return false;
  }
  if (group.form !== 'gerund' || tokens.lower[group.first - 1] !== 'as') return false;
  for (let at = group.first - 2; at >= Math.max(first + 1, group.first - 14); at--)
    if (tokens.lower[at] === 'quoted' || tokens.lower[at] === 'cited')
      return is(tokens, at - 1, Pos.Auxiliary) || (is(tokens, at - 1, Pos.Adverb) && is(tokens, at - 2, Pos.Auxiliary));
  return false;
}

export function isPlural(scope: Scope, { first, last }: Phrase): boolean {
  const { tokens } = scope;
  const form = tokens.lower[last - 1]!;
  for (let at = first; at < last; at++) if (tokens.lower[at] === 'and' || is(tokens, at, Pos.Plural)) return true;
  return last - first === 1 && /^(?:i|you|we|they|who|which|that|some|many|most|all|both|others|police)$/.test(form)
    ? true
    : tokens.word[last - 1] === undefined && tokens.capital[last - 1] === 0 && form.endsWith('s');
}

/** "Nine people died officials said Friday the latest toll in …": a whole clause stands before the source, its comma lost. */
export function runsOn(scope: Scope, opens: number, from: number, earlier: readonly Draft[]): boolean {
  const { tokens, first, titleCase } = scope;
  const before = opens - 1;
  if (titleCase || before <= first || is(tokens, from, Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present)) return false;
  const object = phraseAfter(tokens, from, scope.last, titleCase);
  if (object !== undefined && holdsVerb(scope, object.last, Math.min(scope.last, object.last + 2))) return false;
  if (!isNounLike(tokens, before, false) || is(tokens, first, Pos.Preposition | Pos.Subordinator)) return false;
  return earlier.every(({ behind, rank }) => behind === undefined || rank < 0) && holdsVerb(scope, first, opens);
}

/** "stations and power", but neither "the Ministry of Health and Labour" nor "the Food and Farming Board". */
export function joinsTwo({ tokens }: Scope, { first, last }: Phrase): boolean {
  for (let at = first + 1; at < last; at++) {
    if (tokens.lower[at] === 'of') return false;
    if (tokens.lower[at] === 'and') return !isName(tokens, at + 1);
  }
  return false;
}
