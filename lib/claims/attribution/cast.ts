// The speakers an article has named so far, and what is known of each.
import type { Speaker } from '@/lib/claims/claim.ts';
import { hasPos, Pos } from '@/lib/claims/lexicon.ts';
import { findNames } from '@/lib/claims/names.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import type { Phrase } from './noun-phrases.ts';
import { is, isName, isPossessive, isSpeakingKind, words } from './token-tests.ts';

const womanly = words(
  'mrs ms miss spokeswoman congresswoman councilwoman businesswoman policewoman servicewoman queen princess mother woman lady daughter sister wife actress chairwoman',
);
const manly = words(
  'mr spokesman congressman councilman businessman policeman serviceman king prince father man son brother husband chairman',
);
const titles = words('mr mrs ms miss dr gen col lt sgt maj capt sen rep gov prof sir lord president prime minister');
const personKinds = words('person child civilian soldier commander leader refugee captive victim');
const groupKinds = words('side force government institution media');

/** A speaker seen before, the latest last. */
export interface Known {
  speaker: Speaker;
  /** Lower-case words of the mention, names and heads alike. */
  readonly words: Set<string>;
  /** Lower-case last word of the name, or of the head where there is no name. */
  readonly last: string;
  /** undefined: a name that could be anybody's or anything's. */
  readonly isPerson: boolean | undefined;
  readonly isPlural: boolean;
  readonly isNamed: boolean;
  readonly isMedium: boolean;
  /** A party or body by its name, or a name that could be one. */
  readonly isGroup: boolean;
  woman: boolean | undefined;
  /** The person that the name is known for. */
  readonly personId: string | undefined;
  /** Offsets of the latest mention. */
  at: number;
  end: number;
}

/** What the article has told of its speakers so far; one an article. */
export interface Cast {
  readonly known: Known[];
}

export const makeCast = (): Cast => ({ known: [] });

/** How far back a pronoun or title looks for its name, in speakers. */
const memory = 40;

/** The side of a name: its own, its country's, or third-party for bodies and media that stand on none. */
function sideOf(tokens: Tokens, phrase: Phrase): Pick<Speaker, 'id' | 'side'> {
  const names = findNames(tokens, phrase.first, phrase.last);
  if (names.length === 0) return {};
  const best =
    names.find(({ entity }) => entity.kind === 'party') ??
    names.find(({ entity }) => entity.kind === 'institution') ??
    names.find(({ entity }) => entity.side !== undefined) ??
    names[0]!;
  const { entity } = best;
  const person = names.find(({ entity: { kind } }) => kind === 'person');
  const id = (person ?? best).entity.id;
  if (entity.side !== undefined) return { id, side: entity.side };
  return entity.kind === 'institution' || entity.kind === 'medium' ? { id, side: 'third-party' } : { id };
}

const isMereAdverb = (tokens: Tokens, at: number): boolean =>
  tokens.capital[at] === Capital.None &&
  hasPos(tokens.word[at], Pos.Adverb) &&
  !hasPos(tokens.word[at], Pos.Noun | Pos.Adjective | Pos.Number | Pos.Pronoun | Pos.Determiner);

/** The phrase without "the", "a", its trailing possessive, or a leading adverb. */
export function textOf(tokens: Tokens, phrase: Phrase): string {
  let { first, last } = phrase;
  while (last - first > 1 && isPossessive(tokens, last - 1)) last--;
  while (
    last - first > 1 &&
    hasPos(tokens.word[first], Pos.Adverb | Pos.Conjunction) &&
    !hasPos(tokens.word[first], Pos.Noun | Pos.Adjective | Pos.Determiner | Pos.Number)
  )
    first++;
  // "the minister on Tuesday said"
  let day = last;
  while (day - first > 2 && tokens.word[day - 1]?.date !== undefined) day--;
  if (day < last && (tokens.lower[day - 1] === 'on' || tokens.lower[day - 1] === 'late' || tokens.lower[day - 1] === 'last'))
    last = day - 1;
  // "Kesh first said"
  while (last - first > 1 && (tokens.lower[last - 1] === 'first' || isMereAdverb(tokens, last - 1))) last--;
  return tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
}

/** The head of the phrase: the last word before "of", "for" …, and the run of names in it. */
export function shapeOf(tokens: Tokens, phrase: Phrase): { head: number; name: Phrase | undefined } {
  let head = phrase.first;
  for (let at = phrase.first; at < phrase.last; at++) {
    if (at > phrase.first && is(tokens, at, Pos.Preposition) && !isName(tokens, at)) break;
    if (tokens.kind[at] === TokenKind.Word && !isPossessive(tokens, at)) head = at;
  }
  let name: Phrase | undefined;
  let end = phrase.last;
  for (let at = phrase.first; at < phrase.last; at++)
    if (at > phrase.first && tokens.lower[at] === 'of') {
      end = at;
      break;
    }
  let start = end;
  while (start > phrase.first && (isName(tokens, start - 1) || (tokens.lower[start - 1] === '.' && start < end))) start--;
  if (start < end) name = { first: start, last: end };
  return { head, name };
}

export function describe(tokens: Tokens, phrase: Phrase, text: string): Known {
  const { head, name } = shapeOf(tokens, phrase);
  const all = new Set<string>();
  let woman: boolean | undefined;
  for (let at = phrase.first; at < phrase.last; at++) {
    const form = tokens.lower[at]!;
    if (tokens.kind[at] === TokenKind.Word && !is(tokens, at, Pos.Determiner | Pos.Preposition))
      all.add(tokens.word[at]?.lemma ?? form);
    if (womanly.has(form)) woman = true;
    if (manly.has(form)) woman = false;
  }
  const kinds = tokens.word[head]?.kinds ?? [];
  const isNamed = name !== undefined;
  const known = findNames(tokens, phrase.first, phrase.last);
  const isBody =
    // "a doctor from Hebron" is no town
    known.some(
      ({ first, last, entity }) =>
        last === phrase.last &&
        entity.kind !== 'person' &&
        entity.kind !== 'people' &&
        !(first > head && isSpeakingPerson(tokens, head)),
    ) ||
    (kinds.some((kind) => groupKinds.has(kind)) && !kinds.some((kind) => personKinds.has(kind)) && !isBareName(tokens, phrase));
  const isPlural =
    is(tokens, head, Pos.Plural) ||
    (tokens.word[head] === undefined && !isNamed && tokens.lower[head]!.endsWith('s')) ||
    // "Palestinians"
    (tokens.lower[head]!.endsWith('s') && known.some(({ last, entity }) => last === phrase.last && entity.kind === 'people')) ||
    all.has('and');
  const isPerson: boolean | undefined =
    isBody || isPlural
      ? false
      : known.some(({ entity }) => entity.kind === 'person') ||
          woman !== undefined ||
          kinds.some((kind) => personKinds.has(kind)) ||
          hasPersonWord(tokens, phrase)
        ? true
        : isNamed
          ? name.last - name.first === 2 && kinds.length === 0
            ? true
            : undefined
          : false;
  return {
    speaker: { text, ...sideOf(tokens, phrase) },
    words: all,
    last: tokens.lower[(name ? name.last : head + 1) - 1]!,
    isPerson,
    isPlural,
    isNamed,
    isMedium: isMedium(tokens, phrase),
    isGroup:
      isPerson !== true &&
      !isPlural &&
      (known.some(({ last, entity: { kind } }) => last === phrase.last && (kind === 'party' || kind === 'institution')) ||
        (isNamed && known.length === 0)),
    woman,
    personId: known.find(({ entity }) => entity.kind === 'person')?.entity.id,
    at: tokens.start[phrase.first]!,
    end: tokens.end[phrase.last - 1]!,
  };
}

/** "Anna Power": two names, of which no list knows the first. */
const isBareName = (tokens: Tokens, { first, last }: Phrase): boolean =>
  last - first === 2 &&
  tokens.word[first] === undefined &&
  tokens.kind[first] === TokenKind.Word &&
  tokens.capital[first] === Capital.Initial &&
  tokens.capital[last - 1] === Capital.Initial;

/** A title before the name: "Foreign Minister Lavrov", "Gen. Kesh". */
export function hasPersonWord(tokens: Tokens, phrase: Phrase): boolean {
  for (let at = phrase.first; at < phrase.last; at++) {
    if (tokens.lower[at] === 'of' || tokens.lower[at] === 'for') return false;
    if (titles.has(tokens.lower[at]!) || tokens.word[at]?.kinds.some((kind) => kind === 'leader' || kind === 'commander'))
      return at < phrase.last - 1 || at > phrase.first;
  }
  return false;
}

export const lastWhere = (cast: Cast, fits: (known: Known) => boolean): Known | undefined => {
  for (let i = cast.known.length - 1; i >= Math.max(0, cast.known.length - memory); i--)
    if (fits(cast.known[i]!)) return cast.known[i];
  return undefined;
};

export const remember = (cast: Cast, known: Known): Speaker => {
  const at = cast.known.indexOf(known);
  if (at >= 0) cast.known.splice(at, 1);
  cast.known.push(known);
  if (cast.known.length > 2 * memory) cast.known.splice(0, memory);
  return known.speaker;
};

/** Is this phrase a medium, by its name or its words ("the state news agency", "local television")? */
export function isMedium(tokens: Tokens, phrase: Phrase): boolean {
  if (findNames(tokens, phrase.first, phrase.last).some(({ entity }) => entity.kind === 'medium')) return true;
  const { head } = shapeOf(tokens, phrase);
  return (
    (tokens.word[head]?.kinds.includes('media') ?? false) &&
    !isSpeakingPerson(tokens, head) &&
    tokens.capital[head] !== Capital.All
  );
}

export const isSpeakingPerson = (tokens: Tokens, at: number): boolean =>
  isSpeakingKind(tokens, at) && (tokens.word[at]?.kinds.some((kind) => personKinds.has(kind)) ?? false);
