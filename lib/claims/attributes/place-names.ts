// Everything in a sentence that could be a place: names of the gazetteer, unknown names, and plain words for places.
import { hasPos, Pos } from '../lexicon.ts';
import type { NameKind } from '../name-index.ts';
import type { NameSpan } from '../names.ts';
import { Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
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
  /** The place noun up to three nouns behind a name: "Zorin nuclear plant". */
  const headBehind = (at: number): number => {
    let head = -1;
    for (let i = at; i < Math.min(at + 4, last) && (isNoun(i) || tags[i] === Tag.Adjective) && lower[i] !== "'s"; i++)
      if (isSite(i)) head = i;
      else if (tags[i] === Tag.Noun && nounClass(word[i]) !== '') break;
    return head;
  };
  const places: PlaceName[] = [];
  const take = (from: number, to: number, kind: PlaceKind, id?: string, isPossessive = false): number => {
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
    const before = begin - 1;
    const noun = head >= 0 ? head : before > first && lower[before] === 'of' && isSite(before - 1) ? before - 1 : -1;
    const end = head >= 0 ? head + 1 : to;
    if (kind === 'people' && head < 0) return to;
    places.push({
      first: begin,
      last: end,
      kind,
      head: noun < 0 ? '' : classAt(noun),
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
      if (isPlace)
        i = take(i, name.last, entity.kind as PlaceKind, entity.kind === 'people' ? undefined : entity.id, name.isPossessive);
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
      let begin = i;
      while (begin > first && (tags[begin - 1] === Tag.Adjective || tags[begin - 1] === Tag.Noun) && i - begin < 3) begin--;
      const inside = places.at(-1);
      if (inside === undefined || inside.last <= begin)
        places.push({ first: begin, last: i + 1, kind: 'common', head: classAt(i), id: undefined, cut: false });
    } else if (i > first && (lower[i - 1] === 'the' || lower[i - 1] === 'and') && sides.has(lower[i]!) && !isNoun(i + 1))
      places.push({ first: i, last: i + 1, kind: 'common', head: 'area', id: undefined, cut: false });
    i++;
  }
  return places;
}
