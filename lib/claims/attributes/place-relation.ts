// How a sentence speaks of a place: as where something is, as what is hit, as who acts, as whose something is.
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import { nameAt } from './lookups.ts';
import { type PlaceName, placeClassOf, placeNamesOf } from './place-names.ts';
import { nounClass, verbClass } from './word-class.ts';

/**
 * - `at` something is or happens there; `around` near it; `to`, `from` somebody or something moves
 * - `target` it is struck, taken, besieged or invaded; `for` it gets something
 * - `land` its soil, cities, borders, power plants; `own` whatever else is its
 * - `actor` does something; `with`, `by`, `between` a party to something; `rule` part of an office's name: "the government in Kel"
 * - `mod` stands before a noun: "Kel residents"; `bare` alone in its line or clause
 */
export type Relation =
  | 'at'
  | 'around'
  | 'to'
  | 'from'
  | 'target'
  | 'for'
  | 'land'
  | 'own'
  | 'of'
  | 'actor'
  | 'with'
  | 'by'
  | 'between'
  | 'rule'
  | 'mod'
  | 'bare';

export interface PlaceSetting {
  readonly relation: Relation;
  /** Class of the word that governs it. */
  readonly governor: string;
  /** Class of what follows. */
  readonly behind: string;
  /** Whether it lies in the place named just before: "Zorin in Kel", "Zorin, Kel". */
  readonly isOuter: boolean;
}

const prepositions: Readonly<Record<string, Relation>> = {
  in: 'at',
  within: 'at',
  inside: 'at',
  at: 'at',
  over: 'at',
  across: 'at',
  throughout: 'at',
  through: 'at',
  under: 'at',
  near: 'around',
  outside: 'around',
  around: 'around',
  off: 'around',
  along: 'around',
  behind: 'around',
  beyond: 'around',
  on: 'target',
  upon: 'target',
  against: 'target',
  from: 'from',
  to: 'to',
  into: 'to',
  onto: 'to',
  toward: 'to',
  towards: 'to',
  of: 'of',
  between: 'between',
  with: 'with',
  by: 'by',
  for: 'for',
  including: 'at',
};

const striking = new Set(['n.hit', 'v.hit', 'v.fire', 'n.arms', 'n.war']);
const holding = new Set(['n.hold', 'v.hold', 'n.hit', 'n.war', 'v.hit']);

/** How each of the sentence's places stands in it, in their order. */
export function readPlaceSettings(reading: SentenceParts): PlaceSetting[] {
  const settings: PlaceSetting[] = [];
  for (const index of placeNamesOf(reading).keys()) settings.push(readSetting(reading, index, settings));
  return settings;
}

function readSetting(reading: SentenceParts, index: number, settings: readonly PlaceSetting[]): PlaceSetting {
  const places = placeNamesOf(reading);
  const place = places[index]!;
  const earlier = places[index - 1];
  const { tags, sentence, names } = reading;
  const { lower, word } = sentence.tokens;
  const { first, last } = sentence;
  const classAt = (i: number): string =>
    i < first || i >= last
      ? 'edge'
      : isVerbTag(tags[i]!)
        ? `v.${verbClass(word[i])}`
        : tags[i] === Tag.Noun || tags[i] === Tag.Adjective
          ? `n.${placeClassOf(sentence.tokens, i) ?? nounClass(word[i])}`
          : tags[i] === Tag.Name
            ? `n.${nameAt(names, i)?.entity.kind ?? 'name'}`
            : isPause(tags[i]!)
              ? 'pause'
              : `t.${tags[i]}`;
  /** To the left over determiners, adjectives and numbers. */
  const skip = (from: number): number => {
    let i = from;
    while (i >= first && from - i < 4 && isPremodifier(tags[i]!) && earlier?.last !== i + 1) i--;
    return i;
  };
  const i = skip(place.first - 1);
  const behind = classBehind(place, last, lower, tags, classAt);
  if (earlier !== undefined && i >= first && earlier.last === i && (tags[i] === Tag.Conjunction || tags[i] === Tag.Comma)) {
    // "in Zorin, Kel and Tarn"
    const { relation, governor } = settings[index - 1]!;
    if (tags[i] === Tag.Comma && behind.startsWith('v.')) return { relation: 'actor', governor: 'pause', behind, isOuter: false };
    const isOuter = tags[i] === Tag.Comma && (place.kind === 'country' || place.kind === 'region') && earlier.kind !== place.kind;
    return { relation: relation === 'actor' ? ownRelation(behind, 'pause') : relation, governor, behind, isOuter };
  }
  const preposition = i >= first ? prepositions[lower[i]!] : undefined;
  if (preposition === undefined) {
    const governor = classAt(i);
    return { relation: ownRelation(behind, governor), governor, behind, isOuter: false };
  }
  if (lower[i] === 'of' && earlier !== undefined && earlier.last === i)
    // "the town of Zorin", "the southern outskirts of Zorin"
    return { ...settings[index - 1]!, behind, isOuter: true };
  let g = i - 1;
  while (g > first && (tags[g] === Tag.Adverb || (tags[g] === Tag.Number && tags[g - 1] !== Tag.Preposition))) g--;
  const isOuter = earlier !== undefined && earlier.last === g + 1 && (preposition === 'at' || preposition === 'around');
  const governor = classAt(g);
  const own = behind.startsWith('s.') || behind.startsWith('m.') ? ownRelation(behind, governor) : undefined;
  return { relation: own ?? withGovernor(preposition, governor, isOuter), governor, behind, isOuter };
}

const isPause = (tag: number): boolean => tag >= Tag.Comma && tag <= Tag.Quote;
const isPremodifier = (tag: number): boolean =>
  tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Number || tag === Tag.Possessive;

function classBehind(
  { last: at }: PlaceName,
  last: number,
  lower: readonly string[],
  tags: Uint8Array,
  classAt: (i: number) => string,
): string {
  if (at >= last) return 'edge';
  if (lower[at] === "'s" || tags[at] === Tag.Possessive) return `s.${classAt(headFrom(tags, at + 1, last))}`;
  if (tags[at] === Tag.Noun || tags[at] === Tag.Name || tags[at] === Tag.Symbol || tags[at] === Tag.Adjective)
    return `m.${classAt(headFrom(tags, at, last))}`;
  let i = at;
  while (i < last && (tags[i] === Tag.Adverb || tags[i] === Tag.Auxiliary || tags[i] === Tag.Modal)) i++;
  return i > at && i < last ? `v.${classAt(i)}` : classAt(at);
}

/** The last noun of a run. */
function headFrom(tags: Uint8Array, at: number, last: number): number {
  let i = at;
  while (
    i + 1 < last &&
    i - at < 5 &&
    (tags[i + 1] === Tag.Noun || tags[i + 1] === Tag.Name || tags[i] === Tag.Adjective || tags[i] === Tag.Symbol)
  )
    i++;
  return i;
}

function ownRelation(behind: string, governor: string): Relation {
  const [sort, , noun] = behind.split('.');
  if (sort === 's' || sort === 'm')
    return noun === 'rule' && sort === 'm'
      ? 'rule'
      : noun === 'town' || noun === 'area' || noun === 'site' || noun === 'front'
        ? 'land'
        : sort === 's'
          ? 'own'
          : 'mod';
  if (striking.has(governor) || holding.has(governor)) return governor.startsWith('v') ? 'target' : 'mod';
  if (governor === 'v.go') return 'to';
  if (sort === 'v') return 'actor';
  return governor.startsWith('v') ? 'of' : 'bare';
}

function withGovernor(preposition: Relation, governor: string, isOuter: boolean): Relation {
  if (isOuter) return 'at';
  switch (preposition) {
    case 'of':
      return holding.has(governor)
        ? 'target'
        : governor === 'n.town' || governor === 'n.area' || governor === 'n.site' || governor === 'n.front'
          ? 'land'
          : governor === 'n.people'
            ? 'at'
            : governor === 'n.rule'
              ? 'rule'
              : 'of';
    case 'at':
      return governor === 'n.rule' ? 'rule' : 'at';
    case 'to':
      return striking.has(governor) ? 'target' : 'to';
    default:
      return preposition;
  }
}
