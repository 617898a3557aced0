// Everything in a sentence that could be a place: names of the gazetteer, unknown names, and plain words for places.
import { hasPos, Pos } from '../lexicon.ts';
import type { Entity, NameKind } from '../name-index.ts';
import type { NameSpan } from '../names.ts';
import { beginsNounPhrase, isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import { Capital, TokenKind, type Tokens } from '../tokens.ts';
import { nounClass } from './word-class.ts';

/** - `people` "Russian soil"; `unknown` a name the gazetteer doesn't know; `common` "the hospital" */
export type PlaceKind = 'town' | 'region' | 'country' | 'people' | 'unknown' | 'common';

export interface PlaceName {
  /** Token indices, half open: "southern Gaza Strip", "Zorin hospital". */
  readonly first: number;
  readonly last: number;
  readonly kind: PlaceKind;
  /** Class of the place noun that ends it or stands before "of" in front of it; empty without one. */
  readonly head: string;
  readonly id: string | undefined;
  /** Whether its last letter is a possessive ending that lost its apostrophe: "Syrias". */
  readonly cut: boolean;
}

/** Of words for places that no class of the lexicon has, or that mostly mean something else. */
const moreClasses = new Map(
  Object.entries({
    'high-rise': 'site',
    'high-rises': 'site',
    enclave: 'area',
    countryside: 'area',
    outskirts: 'town',
    edge: 'town',
    soil: 'area',
    rear: 'front',
    caliphate: 'area',
    entrance: 'town',
    entrances: 'town',
    approaches: 'town',
    gates: 'town',
    vicinity: 'town',
    environs: 'town',
    intersection: 'site',
    junction: 'site',
    roundabout: 'site',
    crossroads: 'site',
  }),
);
const noPlaces = new Set('state states power powers water block right order process scene left'.split(' '));
const placeClasses = new Set(['town', 'area', 'front', 'site']);

/** The class of a plain word for places; undefined where it is none. */
export function placeClassOf({ word, lower }: Tokens, i: number): string | undefined {
  const own = nounClass(word[i]);
  if (own === '') return moreClasses.get(lower[i]!);
  if (placeClasses.has(own)) return noPlaces.has(lower[i]!) ? undefined : own;
  return moreClasses.get(lower[i]!);
}

const sides = new Set(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western north south east west upper lower greater rural occupied besieged'.split(
    ' ',
  ),
);
/** Single letters, model numbers, and the endings of peoples, faiths and languages. */
const noPlaceName = /^.$|\d|(?:ites?|ists?|ians?|ish|ims?|ese|ans|ic)$/;

const placeKinds: ReadonlySet<NameKind> = new Set(['town', 'region', 'country', 'people']);

/** The places a sentence may name, in the order of the text. */
export function findPlaceNames({ sentence, tags, names }: SentenceParts): PlaceName[] {
  const { tokens, first, last } = sentence;
  const { word, lower, kind, capital } = tokens;
  const isNoun = (i: number): boolean => i < last && (tags[i] === Tag.Noun || tags[i] === Tag.Name);
  const isSite = (i: number): boolean => i < last && tags[i] === Tag.Noun && placeClassOf(tokens, i) !== undefined;
  const classAt = (i: number): string => placeClassOf(tokens, i) ?? 'town';
  const isCapital = (i: number): boolean =>
    i < last && kind[i] === TokenKind.Word && capital[i] !== Capital.None && isNoun(i) && !hasPos(word[i], Pos.Date);
  const isFresh = (i: number): boolean => isCapital(i) && word[i] === undefined && !noPlaceName.test(lower[i]!);
  /** The place noun up to three nouns behind a name: "Zorin nuclear plant". */
  const headBehind = (at: number): number => {
    let head = -1;
    for (let i = at; i < Math.min(at + 4, last) && (isNoun(i) || tags[i] === Tag.Adjective) && lower[i] !== "'s"; i++)
      if (isSite(i)) head = i;
      else if (tags[i] === Tag.Noun && nounClass(word[i]) !== '')
        // "Zorin Defence Ministry"
        return nounClass(word[i]) === 'rule' ? -1 : head;
    return head;
  };
  const places: PlaceName[] = [];
  const take = (from: number, to: number, kind: PlaceKind, entity?: Entity, isPossessive = false): number => {
    const id = kind === 'people' ? undefined : entity?.id;
    if (isHalfOfAdjective(tokens, to, last)) return to;
    if (isPossessive && headBehind(to) < 0) {
      places.push({ first: from, last: to, kind, head: '', id, cut: true });
      return to;
    }
    const head = headBehind(to);
    // "Kel School of Economics" is no school in Kel
    if (head >= 0 && capital[head] !== Capital.None && lower[head + 1] === 'of' && isCapital(head + 2)) {
      let end = head + 2;
      while (isCapital(end)) end++;
      return end;
    }
    let begin = from;
    while (begin > first && sides.has(lower[begin - 1]!)) begin--;
    // "the north" of "the north Zorin countryside"
    while (places.length > 0 && places.at(-1)!.last > begin) places.pop();
    const before = begin - 1;
    const noun = head >= 0 ? head : before > first && lower[before] === 'of' && isSite(before - 1) ? before - 1 : -1;
    const end = head >= 0 ? head + 1 : to;
    if (kind === 'people' && head < 0) return to;
    places.push({
      first: begin,
      last: end,
      kind,
      head: noun >= 0 ? classAt(noun) : isSite(to - 1) ? classAt(to - 1) : '',
      id,
      cut: false,
    });
    return end;
  };
  let next = 0;
  for (let i = first; i < last; ) {
    while (next < names.length && names[next]!.first < i) next++;
    const name: NameSpan | undefined = names[next];
    if (name !== undefined && name.first === i) {
      const { entity } = name;
      // an authority is no place, though it may be a country's name
      const isPlace = placeKinds.has(entity.kind) && nounClass(word[name.last - 1]) !== 'force';
      // "Nasser Hospital": called after a person
      const head = isPlace ? -1 : headBehind(name.last);
      // "in Khan Zorin", where Khan is somebody's name elsewhere
      const isPart =
        entity.kind === 'person' &&
        isFresh(name.last) &&
        i > first &&
        (lower[i - 1] === 'in' || (lower[i - 1] === 'of' && i - 2 >= first && isSite(i - 2)));
      if (isPart) {
        let end = name.last;
        while (isFresh(end) && names[next + 1]?.first !== end) end++;
        i = take(i, end, 'unknown');
      } else if (isPlace) i = take(i, name.last, entity.kind as PlaceKind, entity, name.isPossessive);
      else if (head >= 0 && (capital[head] !== Capital.None || nounClass(word[head]) === 'site'))
        i = take(i, name.last, 'unknown');
      else i = name.last;
      continue;
    }
    if (isCapital(i) && !(i === first && word[i] !== undefined)) {
      let end = i + 1;
      while (isCapital(end) && names[next]?.first !== end) end++;
      let unknown = false;
      for (let k = i; k < end; k++) if (word[k] === undefined && !noPlaceName.test(lower[k]!)) unknown = true;
      const body = nounClass(word[end - 1]);
      if (body === 'rule' || body === 'force' || body === 'people' || body === 'arms') i = end;
      else if (unknown || headBehind(end) >= 0 || isSite(end - 1)) i = take(i, end, 'unknown');
      else i = end;
      continue;
    }
    if (isSite(i) && capital[i] === Capital.None) {
      let end = i + 1;
      while (isSite(end) && capital[end] === Capital.None) end++;
      let begin = i;
      while (begin > first && (tags[begin - 1] === Tag.Adjective || tags[begin - 1] === Tag.Noun) && i - begin < 3) begin--;
      const inside = places.at(-1);
      if (inside === undefined || inside.last <= begin)
        places.push({
          first: begin,
          last: end,
          kind: 'common',
          head: classAt(end - 1),
          id: undefined,
          cut: false,
        });
      i = end;
      continue;
    }
    if (i > first && (lower[i - 1] === 'the' || lower[i - 1] === 'and') && sides.has(lower[i]!) && !isNoun(i + 1))
      places.push({ first: i, last: i + 1, kind: 'common', head: 'area', id: undefined, cut: false });
    else if (isThere(sentence, tags, i))
      places.push({ first: i, last: i + 1, kind: 'common', head: '', id: undefined, cut: false });
    i++;
  }
  return places;
}

/** "London-based", "Zorin-backed": what a hyphen joins to a name in front of it only tells what something is like. */
function isHalfOfAdjective({ lower, capital, kind, end, start }: Tokens, at: number, last: number): boolean {
  return (
    at + 1 < last &&
    lower[at] === '-' &&
    end[at - 1] === start[at] &&
    end[at] === start[at + 1] &&
    kind[at + 1] === TokenKind.Word &&
    capital[at + 1] === Capital.None
  );
}

/** "forces there", not "there are forces". */
function isThere({ tokens: { lower }, first, last }: Sentence, tags: Uint8Array, i: number): boolean {
  if (lower[i] !== 'there') return false;
  const behind = i + 1 < last ? tags[i + 1]! : Tag.None;
  const before = i > first ? tags[i - 1]! : Tag.None;
  const isLed = behind === Tag.Auxiliary || behind === Tag.Modal || behind === Tag.Possessive || isVerbTag(behind);
  return isLed ? before === Tag.Noun || before === Tag.Name : before !== Tag.Auxiliary || !beginsNounPhrase(behind);
}
