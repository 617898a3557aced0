// Whose words a verb of saying brings: the phrase left of it, right of it ("said Torv"), or the subject it shares with an earlier verb.
import { takes } from '@/lib/claims/languages/en/speech-words.ts';
import { Pos } from '@/lib/claims/lexicon.ts';
import { asideBefore, namedAside, openingName, withNameBehind } from './asides.ts';
import type { Draft, Scope } from './attribution.ts';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { holdsVerb, isQuoteClose, type Reading } from './read-right.ts';
import { is, isAcronym, isComma, isDash, isName, isNounLike, isSpeakingKind, relatives, words } from './token-tests.ts';
import type { VerbGroup } from './verb-groups.ts';

const conjunctions = words('and but or yet then nor');
const papers = words('resolution petition motion draft bill');
const venuePrepositions = words('on in at to by');
/** How far back a subject is looked for, in tokens and in earlier attributions. */
const reach = 60;
const memory = 12;

export interface Subject {
  readonly source: Phrase;
  readonly side: 'left' | 'right' | 'shared';
  /** Where the attribution's own words begin. */
  readonly opens: number;
  /** Who quotes him: "SANA quoted a police source as saying". */
  readonly medium?: Phrase;
}

/** Who says it, seen from the verb group. `earlier`: what was found left of it in this sentence. */
export function findSubject(scope: Scope, group: VerbGroup, reading: Reading, earlier: readonly Draft[]): Subject | undefined {
  const found = nearestSubject(scope, group, reading, earlier);
  if (found?.side !== 'left' || group.form !== 'finite') return found;
  const opening = openingName(scope, group.first);
  return opening === undefined || found.source.last <= opening.last || relatives.has(scope.tokens.lower[found.source.first]!)
    ? found
    : { source: opening, side: 'left', opens: opening.first };
}

function nearestSubject(scope: Scope, group: VerbGroup, reading: Reading, earlier: readonly Draft[]): Subject | undefined {
  const { tokens, first, titleCase } = scope;
  const left = group.first - 1;
  const isSaying = tokens.word[group.head]!.cue!.plain.some(({ sign }) => sign === 'v:say101');
  const share = (opens: number): Subject | undefined => {
    for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - memory); i--) {
      const draft = earlier[i]!;
      // "said adding that": what it follows at once, nested or not
      const isNext = draft.construction === 'after' && draft.cue.last >= group.first - 1;
      if (draft.closes !== undefined && draft.closes < group.first) {
        const source = clauseSubject(scope, draft.closes + 1, group.first);
        if (source !== undefined) return { source, side: 'shared', opens };
      }
      if (draft.source !== undefined && (isNext || !draft.isNested) && draft.rank >= 0)
        return { source: draft.source, side: 'shared', opens };
    }
    const source = clauseSubject(scope, first, group.first);
    return source === undefined ? undefined : { source, side: 'shared', opens };
  };
  const inverted = (): Subject | undefined => {
    if (group.form !== 'finite' || group.last >= scope.last) return undefined;
    // "told AFP": who is told, never who tells
    if (tokens.word[group.head]?.cue?.plain.every(({ takes: bits }) => (bits & takes.hearer) !== 0)) return undefined;
    const source = phraseAfter(tokens, group.last, scope.last, titleCase);
    if (source === undefined) return undefined;
    const next = source.last;
    if (tokens.lower[source.first] === 'that' || tokens.lower[source.first] === 'this') return undefined;
    // "said the fact that", "said attacks by drones caused": a thing with what belongs to it
    if (
      !isName(tokens, next - 1) &&
      !isSpeakingKind(tokens, next - 1) &&
      (tokens.lower[next] === 'that' || (is(tokens, next, Pos.Preposition) && !is(tokens, next, Pos.Subordinator))) &&
      holdsVerb(scope, next, scope.last)
    )
      return undefined;
    // a verb behind the phrase makes it the subject of what is said
    if (
      next < scope.last &&
      (is(tokens, next, Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present) ||
        (is(tokens, next, Pos.Adverb) && holdsVerb(scope, next, Math.min(scope.last, next + 3))))
    )
      return undefined;
    return { source: withNameBehind(scope, source), side: 'right', opens: group.first };
  };
  if (group.form === 'gerund') {
    if (left >= first && !isComma(tokens, left) && !isDash(tokens, left)) {
      const form = tokens.lower[left]!;
      // "SANA quoted a police source as saying"
      if (form === 'as') {
        const source = phraseBefore(tokens, first, left, titleCase);
        if (source !== undefined) {
          const quoting = phraseBefore(tokens, first, source.first - 1, titleCase);
          return { source, side: 'left', opens: quoting?.first ?? source.first, ...(quoting && { medium: quoting }) };
        }
      }
      if (is(tokens, left, Pos.Preposition | Pos.Conjunction | Pos.Subordinator) || form === 'by') return share(left);
      // "with critics saying that"
      const beside = phraseBefore(tokens, first, group.first, titleCase);
      if (beside !== undefined && tokens.lower[beside.first - 1] === 'with' && isComma(tokens, beside.first - 2))
        return { source: beside, side: 'left', opens: beside.first - 1 };
      // "told AFP recounting his flight": he who told it
      if (earlier.at(-1)?.hearer?.last === group.first) return share(group.first);
      // "SANA quoted a source as saying", "footage of Torv saying"
      const source = phraseBefore(tokens, first, group.first, titleCase);
      // "said on state television adding": where, not who
      let governs = (source?.first ?? first) - 1;
      while (governs > first && isNounLike(tokens, governs, titleCase)) governs--;
      // "released a report on Tuesday saying that"
      if (source !== undefined && tokens.word[source.last - 1]?.date !== undefined) return share(group.first);
      // "a resolution calling for a truce": what it calls for, not who passed or vetoed it
      if (source !== undefined && papers.has(tokens.word[source.last - 1]?.lemma ?? ''))
        return { source, side: 'left', opens: source.first };
      if (source !== undefined && !venuePrepositions.has(tokens.lower[governs] ?? '')) {
        let name = source.last;
        while (name > source.first && isName(tokens, name - 1)) name--;
        if (name < source.last) return { source: { first: name, last: source.last }, side: 'left', opens: source.first };
        if (isSpeakingKind(tokens, source.last - 1)) return { source, side: 'left', opens: source.first };
      }
      return share(group.first);
    }
    return share(left >= first && isComma(tokens, left) ? left : group.first);
  }
  if (group.form === 'infinitive') {
    return share(group.first);
  }
  if (left < first) return undefined;
  if (isQuoteClose(scope, left)) return inverted() ?? share(group.first);
  if (isComma(tokens, left) || isDash(tokens, left)) {
    const turned = inverted();
    const open = asideBefore(scope, left);
    const source = open > first ? phraseBefore(tokens, first, open, titleCase) : undefined;
    if (source !== undefined) {
      // "“…,” Kesh, a former officer, told": nothing but the quotation stands before the source
      const opensHere = source.first === first || isQuoteClose(scope, source.first - 1) || isQuoteClose(scope, source.first - 2);
      if (
        turned === undefined ||
        opensHere ||
        reading.hearer !== undefined ||
        (reading.right === 'clause' && !isQuoteClose(scope, left - 1))
      ) {
        return { source: namedAside(scope, source, open, left), side: 'left', opens: source.first };
      }
    }
    return turned ?? share(left);
  }
  if (conjunctions.has(tokens.lower[left]!)) return share(left);
  if (relatives.has(tokens.lower[left]!) && left > first && !isAcronym(tokens, left)) {
    return { source: { first: left, last: left + 1 }, side: 'left', opens: left };
  }
  const source = phraseBefore(tokens, first, group.first, titleCase);
  if (source !== undefined) {
    const before = source.first - 1;
    // "was hit from the air said Torv": the phrase belongs to another verb
    if (
      before >= first &&
      // "a photograph taken by activists showed"
      tokens.word[group.head]!.cue!.plain.every(({ kind }) => kind !== 'show') &&
      (is(tokens, before, Pos.Auxiliary) || is(tokens, before, Pos.Preposition)) &&
      !is(tokens, before, Pos.Subordinator)
    ) {
      const turned = inverted();
      if (turned !== undefined) return turned;
    }
    // "It killed a man and his child said the boy's uncle, Anwar Tor.", its comma lost
    if (earlier.length === 0 && isSaying && isGovernedNoun(scope, source)) {
      const turned = inverted();
      if (turned !== undefined && endsClause(scope, turned.source)) return turned;
    }
    return { source, side: 'left', opens: source.first };
  }
  return inverted() ?? (is(tokens, left, Pos.Adverb) || isNounLike(tokens, left, titleCase) ? share(group.first) : undefined);
}

/** Does a whole clause stand before the phrase, so that it rather ends that clause than begins its own? */
function isGovernedNoun(scope: Scope, source: Phrase): boolean {
  const { tokens, first, titleCase } = scope;
  return (
    source.first > first + 2 &&
    !titleCase &&
    tokens.lower[source.first - 1] !== ':' &&
    !is(tokens, source.first - 1, Pos.Subordinator | Pos.Conjunction) &&
    holdsVerb(scope, first, source.first)
  );
}

/** Somebody, with the end, a comma or an apposition behind him. */
function endsClause({ tokens, last }: Scope, { first, last: end }: Phrase): boolean {
  return (
    (isName(tokens, end - 1) || isSpeakingKind(tokens, end - 1)) &&
    tokens.word[first]?.date === undefined &&
    (end >= last || isComma(tokens, end) || is(tokens, end, Pos.Determiner | Pos.Relative))
  );
}

/** The subject of the clause that begins at `first`: the phrase before its first finite verb. */
function clauseSubject(scope: Scope, first: number, before: number): Phrase | undefined {
  const { tokens } = scope;
  for (let at = Math.max(first + 1, before - reach); at < before; at++) {
    const word = tokens.word[at];
    if (word === undefined || !(word.pos & (Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present))) continue;
    if (word.pos & Pos.Noun && !(word.pos & (Pos.Auxiliary | Pos.Modal))) continue;
    if (isComma(tokens, at - 1)) {
      const open = asideBefore(scope, at - 1);
      if (open > first) return phraseBefore(tokens, first, open, scope.titleCase);
      continue;
    }
    const source = phraseBefore(tokens, first, at, scope.titleCase);
    // "It was unclear why he left, saying …": nobody
    if (
      source !== undefined &&
      tokens.lower[source.first] === 'it' &&
      is(tokens, at, Pos.Auxiliary) &&
      is(tokens, at + 1, Pos.Adjective)
    )
      continue;
    if (source !== undefined) return source;
  }
  return undefined;
}
