// Where a speaker begins whom no comma parts from what stands before him, as none was set or it was lost.
import { anyVerb, Pos } from '@/lib/claims/lexicon.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import type { Phrase } from './noun-phrases.ts';
import { is, isName, isNounLike, isSpeakingKind, words } from './token-tests.ts';

const articles = words('a an the his her its their one another');

/** "… caused no casualties security sources said", its comma lost: where the speaker begins, behind things in the plural. */
export function speakerBehindThings(tokens: Tokens, start: number, last: number): number | undefined {
  if (!isSpeakingKind(tokens, last - 1) || !is(tokens, start - 1, anyVerb)) return undefined;
  for (let at = last - 2; at > start && at > last - 5; at--) {
    if (!isNounLike(tokens, at, false) || isName(tokens, at)) return undefined;
    if (is(tokens, at, Pos.Plural) && tokens.word[at]!.kinds.length > 0 && !isSpeakingKind(tokens, at)) return at + 1;
  }
  return undefined;
}

/** "… carried out the attack Davis said", its comma lost: where the name begins, if what stands before it is a thing and no title. */
export function nameBehindThing(tokens: Tokens, start: number, last: number, titleCase: boolean): number | undefined {
  if (titleCase || !isName(tokens, last - 1)) return undefined;
  let name = last - 1;
  while (
    name > start &&
    (isName(tokens, name - 1) || (tokens.lower[name - 1] === '.' && name - 1 > start && isName(tokens, name - 2)))
  )
    name--;
  const kinds = name > start ? tokens.word[name - 1]?.kinds : undefined;
  return kinds !== undefined && kinds.length > 0 && is(tokens, name - 1, Pos.Noun) && !isSpeakingKind(tokens, name - 1)
    ? name
    : undefined;
}

/** "In a Bloomberg interview Torv", "After the attack on Karsk residents": only the end of the run is the phrase. */
export function splitAdverbial(tokens: Tokens, first: number, start: number, last: number, titleCase: boolean): Phrase {
  const before = start - 1;
  if (
    titleCase ||
    before < first ||
    !is(tokens, before, Pos.Preposition) ||
    is(tokens, before, Pos.Subordinator & ~Pos.Preposition)
  )
    return { first: start, last };
  let cut = last - 1;
  while (cut > start && isName(tokens, cut) && (isName(tokens, cut - 1) || isSpeakingKind(tokens, cut - 1))) cut--;
  // "health officials", "state television"
  if (cut === last - 1 && isSpeakingKind(tokens, cut))
    while (cut > start && !isName(tokens, cut - 1) && isNounLike(tokens, cut - 1, false) && !is(tokens, cut - 1, Pos.Plural))
      cut--;
  if (cut > start && articles.has(tokens.lower[cut - 1]!)) cut--;
  return isName(tokens, last - 1) || isSpeakingKind(tokens, last - 1) ? { first: cut, last } : { first: start, last };
}
