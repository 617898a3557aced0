// What stands between a speaker's name and his verb: ", a former officer,", ", who led the team,", and the name that is set in between.
import { Pos } from '@/lib/claims/lexicon.ts';
import { findNames } from '@/lib/claims/names.ts';
import { Capital, TokenKind } from '@/lib/claims/tokens.ts';
import type { Scope } from './attribution.ts';
import type { Phrase } from './noun-phrases.ts';
import { holdsVerb } from './read-right.ts';
import { is, isComma, isName, isNounLike, isPossessive, isSpeakingKind, relatives, words } from './token-tests.ts';

/** The longest aside, in tokens. */
const longest = 60;
const placeKinds = words('country town region people');
/** Words that open an aside between commas. */
const asideOpeners = words(
  'who which whose where when or a an the his her their its one former aged speaking citing quoting referring asked meanwhile however also though too instead in on at for like along as by with from after before according himself herself themselves itself of together then now himself once himself part',
);
/** Where a relative clause begins in tokens `from..to`, or `to`. */
function relativeIn(scope: Scope, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (is(scope.tokens, at, Pos.Relative)) return at;
  return to;
}

function hasAuxiliary({ tokens }: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(tokens, at, Pos.Auxiliary | Pos.Modal)) return true;
  return false;
}

/** The nearest comma-closed aside that ends at the comma `close`: index of the comma that opens it, or -1. */
export function asideBefore(scope: Scope, close: number): number {
  const { tokens, first } = scope;
  for (let at = close - 1; at > first && at > close - 30; at--) {
    if (tokens.kind[at] === TokenKind.CloseQuote || tokens.kind[at] === TokenKind.OpenQuote) return -1;
    if (!isComma(tokens, at)) continue;
    const opener = tokens.lower[at + 1]!;
    if (asideOpeners.has(opener) || is(tokens, at + 1, Pos.Ing | Pos.Participle) || isNounLike(tokens, at + 1, scope.titleCase)) {
      const isLoose =
        relatives.has(opener) ||
        opener === 'where' ||
        is(tokens, at + 1, Pos.Ing | Pos.Participle) ||
        (is(tokens, at + 1, Pos.Preposition) && !is(tokens, at + 1, Pos.Subordinator) && !hasAuxiliary(scope, at + 1, close));
      if (isLoose || !holdsVerb(scope, at + 1, relativeIn(scope, at + 1, close))) return at;
    }
    return -1;
  }
  return -1;
}

/** "said the infant's grandfather, Anwar Dhair": the name is part of the source. */
export function withNameBehind(scope: Scope, source: Phrase): Phrase {
  const { tokens, last } = scope;
  if (isName(tokens, source.last - 1) || source.last >= last || !isComma(tokens, source.last) || scope.titleCase) return source;
  let end = source.last + 1;
  while (end < last && isName(tokens, end)) end++;
  return end > source.last + 1 && (end === last || isComma(tokens, end)) ? { first: source.first, last: end } : source;
}

/**
 * "Kesh, who led the team with Torv, his aide, said", "Kesh a former head of the port said": the name that opens the sentence, where all
 * between it and the verb describes it. A verb between them would have it for its own subject.
 */
export function openingName(scope: Scope, before: number): Phrase | undefined {
  const { tokens, first, quoted } = scope;
  if (scope.titleCase || before > first + longest) return undefined;
  let at = is(tokens, first, Pos.Determiner) ? first + 1 : first;
  while (
    at < before &&
    (isNounLike(tokens, at, false) ||
      (isPossessive(tokens, at) && isName(tokens, at + 1)) ||
      // "Gen. Kesh"
      (tokens.lower[at] === '.' && at > first && tokens.capital[at - 1] !== Capital.None && isName(tokens, at + 1)) ||
      ((tokens.lower[at] === 'of' || tokens.lower[at] === 'for') && isName(tokens, at + 1)))
  )
    at++;
  let last = at;
  while (last > first && !isName(tokens, last - 1)) last--;
  if (last === first || last >= before - 1 || tokens.capital[last - 1] !== Capital.Initial) return undefined;
  const opener = tokens.lower[isComma(tokens, last) ? last + 1 : last] ?? '';
  if (last - first < 2 && !relatives.has(opener)) return undefined;
  if (
    (tokens.word[last - 1] !== undefined && !relatives.has(opener) && opener !== 'a' && opener !== 'an') ||
    tokens.word[first]?.date !== undefined
  )
    return undefined;
  // "GAZA the army said": where it is told from
  if (
    !relatives.has(opener) &&
    findNames(tokens, first, last).some(({ entity: { kind }, last: end }) => end === last && placeKinds.has(kind))
  )
    return undefined;
  at = last;
  if (isComma(tokens, at)) at++;
  const isRelative = tokens.lower[at] === 'who' || tokens.lower[at] === 'which';
  const isActive = at > last && is(tokens, at, Pos.Ing) && !is(tokens, at, Pos.Noun);
  if (!isRelative && !isActive && !is(tokens, at, Pos.Determiner) && !isNounLike(tokens, at, false)) return undefined;
  if (at === last && isName(tokens, at)) return undefined;
  let verbs = 0;
  for (let i = at; i < before; i++) {
    if (quoted[i] !== 0 || tokens.lower[i] === ':') return undefined;
    const isVerb =
      is(tokens, i, Pos.Auxiliary | Pos.Modal) ||
      (is(tokens, i, Pos.Past | Pos.Present) &&
        !is(tokens, i, Pos.Noun | Pos.Adjective) &&
        tokens.lower[i - 1] !== '-' &&
        !is(tokens, i - 1, Pos.Determiner | Pos.Adjective));
    if (isVerb && !is(tokens, i - 1, Pos.Auxiliary | Pos.Modal) && ++verbs > (isRelative ? 1 : 0)) return undefined;
  }
  return { first, last };
}

/**
 * "A spokesman for the army, Colonel Tann, said": the name in the aside between the commas `open` and `close` is the better half;
 * "the Defence Minister, Ana Rell," and "one fighter, known as Torv," are both.
 */
export function namedAside({ tokens, titleCase }: Scope, source: Phrase, open: number, close: number): Phrase {
  const from = open + 1;
  const isAlias = tokens.lower[from] === 'known' || tokens.lower[from] === 'named' || tokens.lower[from] === 'called';
  const name = isAlias ? from + (tokens.lower[from + 1] === 'as' ? 2 : 1) : from;
  if (titleCase || !isName(tokens, name)) return source;
  if (isAlias) return { first: source.first, last: close };
  if (!isName(tokens, source.last - 1)) return { first: from, last: close };
  for (let at = from; at < close; at++) if (!isName(tokens, at) && tokens.lower[at] !== '.') return source;
  return isSpeakingKind(tokens, source.last - 1) && tokens.word[from] === undefined
    ? { first: source.first, last: close }
    : source;
}
