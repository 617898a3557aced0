// Attributions whose cue is a noun: "X's claim that …", "a warning from X that …", "reports that …", "reports of …".

import { takes } from '@/lib/claims/languages/en/speech-words.ts';
import { Pos } from '@/lib/claims/lexicon.ts';
import { WordTable } from '@/lib/claims/word-table.ts';
import type { Draft, Scope } from './attribution.ts';
import { shapeOf } from './cast.ts';
import { type Phrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import { is, isComma, isName, isPossessive, isSpeakingKind, words } from './token-tests.ts';

const possessives = words('his her its their my our');

/** With a noun of saying these say: "raised concerns about", "joined the calls for". */
const lightVerbs = new WordTable(({ lemma }) => light.has(lemma));
const light = words('raise issue make renew intensify join sound send deliver release lodge redouble');
/** What is done to a count of the dead by those who keep it: "gave the same toll", "revised the tally to 90". */
const tolls = words('toll tally');
const tollVerbs = new WordTable(({ lemma }) => keeping.has(lemma));
const keeping = words('give raise revise update lower put increase');
const lightLinks = words('for on about over against');

/** Whose words "raised concerns", "renewed their calls" are, seen from the token in front of the noun's own words: the verb's subject. */
function lightSubject(scope: Scope, before: number, earlier: readonly Draft[], verbs: WordTable<boolean>): Phrase | undefined {
  const { tokens, first, titleCase } = scope;
  let at = before;
  while (at > first && is(tokens, at, Pos.Determiner)) at--;
  const word = tokens.word[at];
  if (word === undefined || !verbs.get(word) || is(tokens, at, Pos.Ing) || tokens.lower[at - 1] === 'to') return undefined;
  while (at > first && is(tokens, at - 1, Pos.Auxiliary | Pos.Adverb)) at--;
  // "World leaders on Friday renewed"
  let end = at;
  while (end > first && tokens.word[end - 1]?.date !== undefined) end--;
  if (end < at && tokens.lower[end - 1] === 'on') end--;
  if (tokens.lower[end - 1] === 'and')
    return earlier.findLast(({ source, isNested }) => source !== undefined && !isNested)?.source;
  const subject = phraseBefore(tokens, first, end, titleCase);
  if (subject === undefined) return undefined;
  const { head } = shapeOf(tokens, subject);
  return isName(tokens, head) || isSpeakingKind(tokens, head) ? subject : undefined;
}

/** What nobody is named for: "reports of", "rumours that". */
const rumours = words('report rumour rumor allegation accusation claim');

/**
 * Where the clause behind "that" ends if the noun itself is the subject of a further verb ("the claim that two died was denied") or stands
 * in an opening phrase ("despite warnings that the camp was full, buses came"). `isOf`: a phrase, no clause.
 */
function endOfClause(scope: Scope, head: number, from: number, isOf: boolean): number {
  const { tokens, first, last } = scope;
  const isAuxiliary = (at: number) => is(tokens, at, Pos.Auxiliary | Pos.Modal | Pos.Negation);
  const isVerb = (at: number) =>
    is(tokens, at, Pos.Auxiliary | Pos.Modal) ||
    (is(tokens, at, Pos.Past | Pos.Present) &&
      !is(tokens, at, Pos.Noun | Pos.Adjective) &&
      !is(tokens, at - 1, Pos.Preposition | Pos.Determiner));
  for (let at = first; at < head; at++) if (isVerb(at)) return last;
  let groups = isOf ? 1 : 0;
  for (let at = from; at < last; at++) {
    if (isComma(tokens, at) && is(tokens, first, Pos.Preposition)) return at;
    if (!isVerb(at)) continue;
    if (++groups === 2) return at > from ? at : last;
    while (at + 1 < last && isAuxiliary(at) && (isAuxiliary(at + 1) || is(tokens, at + 1, Pos.Past | Pos.Participle))) at++;
  }
  return last;
}

/** The attribution whose cue is the noun at `head`, with "that", "to" or "of" behind it; undefined where it is none. */
export function readNoun(scope: Scope, head: number, earlier: readonly Draft[]): Draft | undefined {
  const { tokens, first, last, titleCase } = scope;
  const cue = tokens.word[head]?.cue;
  if (cue === undefined || !is(tokens, head, Pos.Noun)) return undefined;
  const isToll = tolls.has(cue.lemma);
  if (head + 1 >= last && !isToll) return undefined;
  const frame = cue.noun[0]!;
  let at = head + 1;
  let source: Phrase | undefined;
  let possessed = head - 1;
  while (
    possessed > first &&
    possessed > head - 4 &&
    is(tokens, possessed, Pos.Adjective | Pos.Noun | Pos.Ing | Pos.Participle | Pos.Adverb) &&
    !(isToll ? tollVerbs : lightVerbs).get(tokens.word[possessed]!) &&
    !isPossessive(tokens, possessed) &&
    !possessives.has(tokens.lower[possessed]!)
  )
    possessed--;
  if (possessed >= first && isPossessive(tokens, possessed)) source = phraseBefore(tokens, first, possessed, titleCase);
  else if (possessed >= first && possessives.has(tokens.lower[possessed]!)) source = { first: possessed, last: possessed + 1 };
  const maker = lightSubject(
    scope,
    source === undefined || source.first !== possessed ? possessed : possessed - 1,
    earlier,
    isToll ? tollVerbs : lightVerbs,
  );
  const owned = source !== undefined && maker === undefined;
  source = maker ?? source;
  if (source === undefined && (tokens.lower[at] === 'by' || tokens.lower[at] === 'from')) {
    source = phraseAfter(tokens, at + 1, last, titleCase);
    if (source === undefined) return undefined;
    at = source.last;
  }
  const link = tokens.lower[at];
  // "an agreement that would reopen the strait": what the agreement does, not what it says
  const isRelative = is(tokens, at + 1, Pos.Auxiliary | Pos.Modal) && !is(tokens, at + 1, Pos.Noun);
  const isThat = link === 'that' && !isRelative;
  const isTo = link === 'to' && (frame.takes & takes.infinitive) !== 0 && is(tokens, at + 1, Pos.Base | Pos.Auxiliary);
  const isOf = link === 'of' && ((frame.takes & takes.object) !== 0 || rumours.has(cue.lemma));
  const isLight = maker !== undefined && !isToll && lightLinks.has(link ?? '') && tokens.word[at + 1]?.date === undefined;
  const isRumour = isOf && source === undefined && rumours.has(cue.lemma);
  const isKept = isToll && maker !== undefined;
  if (!isThat && !isLight && !isKept && !(source !== undefined && (isTo || isOf)) && !isRumour) return undefined;
  if (at + 1 >= last && !isKept) return undefined;
  return {
    construction: 'noun',
    // to raise concerns is to say something, not yet to foresee it
    kind: maker !== undefined && frame.kind === 'predict' ? 'say' : frame.kind,
    lemma: cue.lemma,
    source,
    cue: { first: head, last: (isOf && !isKept) || isLight ? at + 1 : head + 1 },
    behind: isKept
      ? { first: Math.min(head + 1, last - 1), last }
      : { first: isTo ? at : at + 1, last: isTo || isLight ? last : endOfClause(scope, head, at + 1, isOf) },
    ahead: undefined,
    isNegated: false,
    isModal: false,
    opens: owned ? source!.first : head,
    shares: false,
    isNested: false,
    rank: 0,
    hearer: undefined,
    signs: [
      `c:noun-${frame.kind}`,
      isThat ? 'n:that' : isTo ? 'n:to' : 'n:of',
      owned ? 'n:owned' : source ? 'n:by' : 'n:bare',
      ...(maker === undefined ? [] : ['light']),
    ],
  };
}
