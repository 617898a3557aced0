// Places as compared: what a claim names, at which level, and what that lies within, by the gazetteer, by data and by the article's own words.
import type { Named } from '@/lib/claims/claim.ts';
import { closedClass, englishLexicon, hasPos, isKind, type Kind } from '@/lib/claims/lexicon.ts';
import { findNames } from '@/lib/claims/names.ts';
import { Capital, TokenKind, type Tokens, tokenise } from '@/lib/claims/tokens.ts';
import { nameKey } from './name-key.ts';
import { nestedPlaces } from './nested-places.ts';

/** Spots are towns, villages, quarters, hospitals and whatever else is no region and no country. */
export type PlaceLevel = 'country' | 'region' | 'spot';

export interface Place {
  /** Name keys of the place or places named ("Fuaa and Kafraya"), all of one level. */
  readonly keys: readonly string[];
  readonly level: PlaceLevel;
  /** Name keys of everything they lie within. */
  readonly within: readonly string[];
  /** Name keys of what its article says lies within them. */
  readonly holds: readonly string[];
}

export interface PlaceName {
  readonly key: string;
  readonly level: PlaceLevel;
  readonly country?: string;
  /** Token indices, half open. */
  readonly first: number;
  readonly last: number;
}

let parents: ReadonlyMap<string, readonly string[]> | undefined;

function regionsOf(): ReadonlyMap<string, readonly string[]> {
  if (parents) return parents;
  const map = new Map<string, string[]>();
  for (const line of nestedPlaces) {
    const [region, towns] = line.split(': ') as [string, string];
    for (const town of towns.split(', ')) {
      const list = map.get(nameKey(town));
      if (list) list.push(nameKey(region));
      else map.set(nameKey(town), [nameKey(region)]);
    }
  }
  parents = map;
  return map;
}

const notPlaces = new Set(['person', 'party', 'institution', 'medium']);

/** The places named in `tokens[first, last)`: those the gazetteer knows, and names it doesn't know at all. */
export function findPlaceNames(tokens: Tokens, first: number, last: number, known = false): PlaceName[] {
  const taken: boolean[] = [];
  const places: PlaceName[] = [];
  for (const { first: from, last: to, entity } of findNames(tokens, first, last)) {
    for (let i = from; i < to; i++) taken[i] = true;
    if (notPlaces.has(entity.kind) || (entity.kind === 'people' && !known)) continue;
    const level =
      entity.kind === 'country' || entity.kind === 'people' ? 'country' : entity.kind === 'region' ? 'region' : 'spot';
    const text = tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!);
    const key = level === 'country' ? entity.id : nameKey(text);
    places.push({ key, level, first: from, last: to, ...(entity.side !== undefined && { country: entity.side }) });
  }
  for (let i = first; i < last; i++) {
    if (taken[i] || !isUnknownName(tokens, i)) continue;
    const stripped = stripPossessive(tokens, i);
    if (stripped) {
      places.push({ ...stripped, first: i, last: i + 1 });
      continue;
    }
    let end = i + 1;
    while (end < last && !taken[end] && tokens.capital[end] !== Capital.None && isWord(tokens, end)) end++;
    // "Lower Tessary": an everyday word with a capital before it belongs to the name
    let from = i;
    while (from > first && !taken[from - 1] && isNamePart(tokens, from - 1)) from--;
    const text = tokens.text.slice(tokens.start[from]!, tokens.end[end - 1]!);
    places.push({ key: nameKey(text), level: 'spot', first: from, last: end });
    i = end;
  }
  return places.sort((a, b) => a.first - b.first);
}

/** Texts that lost their apostrophes write "Syrias". */
function stripPossessive(tokens: Tokens, at: number): PlaceName | undefined {
  const text = tokens.text.slice(tokens.start[at]!, tokens.end[at]!);
  if (!text.endsWith('s') || text.length < 5) return undefined;
  const bare = tokenise(text, 0, text.length - 1, englishLexicon());
  return findNames(bare, 0, bare.count).length > 0 ? findPlaceNames(bare, 0, bare.count)[0] : undefined;
}

/** A word that is no possessive ending. */
const isWord = ({ kind, lower }: Tokens, at: number): boolean => kind[at] === TokenKind.Word && !lower[at]!.startsWith("'");

const isNamePart = (tokens: Tokens, at: number): boolean =>
  isWord(tokens, at) && tokens.capital[at] === Capital.Initial && !hasPos(tokens.word[at], closedClass);

/** Faiths and peoples that the gazetteer lists under no country. */
const noPlace = /^(?:sunnis?|shias?|druze|(?=.{4,}$)\p{L}+(?:ites?|ists?|ians?|ish|ims?))$/iu;

const isUnknownName = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.Word &&
  tokens.capital[at] !== Capital.None &&
  tokens.word[at] === undefined &&
  !noPlace.test(tokens.lower[at]!);

/** What stands before the name of a person. */
const titles: readonly Kind[] = ['leader', 'commander'];
const sites: readonly Kind[] = ['settlement', 'region', 'building', 'infrastructure'];
/** Listed with what can be destroyed, but nowhere one can be. */
const supplies = new Set(['power', 'water', 'gas', 'electricity']);

const isSite = ({ word, lower }: Tokens, at: number): boolean =>
  sites.some((kind) => isKind(word[at], kind)) && !supplies.has(lower[at]!);

/** "Foreign Secretary William …": somebody's title, not where it happened; "General Hospital" is a place all the same. */
const isPerson = (tokens: Tokens, { first, last }: PlaceName): boolean => {
  for (let i = first; i < last; i++) if (titles.some((kind) => isKind(tokens.word[i], kind))) return !isSite(tokens, last - 1);
  return false;
};

/** Whether everyday words with capitals name a place ("Freedom Square"), not people or a headline ("two Shiite villages", "Opposition Claims Gas Attack"). */
function namesSite(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) if (tokens.capital[i] !== Capital.None && isSite(tokens, i)) return true;
  return false;
}

const ranks: Readonly<Record<PlaceLevel, number>> = { country: 0, region: 1, spot: 2 };

/** What a claim's place names; undefined where it names none ("the northern suburbs"). `inside` is what the article itself says of what lies where (find-nesting.ts). */
export function readPlace(named: Named, inside: ReadonlyMap<string, readonly string[]>): Place | undefined {
  const tokens = tokenise(named.text, 0, named.text.length, englishLexicon());
  const names = findPlaceNames(tokens, 0, tokens.count, true).filter((name) => !isPerson(tokens, name));
  if (names.length === 0 && !namesSite(tokens)) return undefined;
  const best = Math.max(0, ...names.map(({ level }) => ranks[level]));
  const own = names.filter(({ level }) => ranks[level] === best);
  const keys = own.length > 0 ? own.map(({ key }) => key) : [nameKey(named.text)];
  const within = new Set<string>();
  for (const { key, level, country } of names) {
    if (ranks[level] < best) within.add(key);
    if (country !== undefined && level !== 'country') within.add(country);
  }
  const spread = [...keys, ...within];
  for (let i = 0; i < spread.length && spread.length < 40; i++) {
    for (const parent of [...(regionsOf().get(spread[i]!) ?? []), ...(inside.get(spread[i]!) ?? [])]) {
      if (within.has(parent) || keys.includes(parent)) continue;
      within.add(parent);
      spread.push(parent);
    }
  }
  const level = own[0]?.level ?? 'spot';
  return {
    keys: [...new Set(keys)].sort(),
    level,
    within: [...within].sort(),
    holds: level === 'country' ? [] : heldBy(keys, inside),
  };
}

const heldAtMost = 20;

function heldBy(keys: readonly string[], inside: ReadonlyMap<string, readonly string[]>): string[] {
  const held: string[] = [];
  for (const [inner, outer] of inside) if (!keys.includes(inner) && meet(outer, keys)) held.push(inner);
  return held.sort().slice(0, heldAtMost);
}

export type PlaceBond = 'equal' | 'nested' | 'apart';

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** How two places stand to each other. Of nested ones `a` may be the inner or the outer. */
export function comparePlaces(a: Place, b: Place): PlaceBond {
  if (meet(a.keys, b.keys)) return 'equal';
  if (liesWithin(a, b) || liesWithin(b, a)) return 'nested';
  return 'apart';
}

/** Whether `inner` lies within `outer`. */
export const liesWithin = (inner: Place, outer: Place): boolean =>
  !meet(inner.keys, outer.keys) && (meet(inner.within, outer.keys) || meet(inner.keys, outer.holds));
