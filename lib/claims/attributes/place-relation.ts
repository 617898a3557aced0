// How a sentence speaks of a place: as where something is, as what is hit, as who acts, as whose something is.
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import { Capital } from '../tokens.ts';
import { nameAt } from './lookups.ts';
import { type PlaceName, placeClassOf } from './place-names.ts';
import { readPreposition } from './place-prepositions.ts';
import { subjectRelation } from './place-subject.ts';
import { nounLabel, verbLabel } from './word-class.ts';

/**
 * - `at` something is or happens there; `around` near it; `to`, `from` somebody or something moves
 * - `target` it is struck, taken, besieged or invaded; `for` it gets something
 * - `on` talk, demands, sanctions are about or against it
 * - `home` somebody is of or from there
 * - `land` its soil, cities, borders, power plants; `own` whatever else is its
 * - `topic` is told of: "Zorin is", "Zorin was left"
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
  | 'on'
  | 'home'
  | 'land'
  | 'own'
  | 'of'
  | 'topic'
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

/** What is on somebody without hitting them. */
const aboutWhat = new Set(['n.', 'n.aid', 'n.deal', 'n.talk', 'n.rule', 'n.amount', 'n.time', 'v.deal', 'v.say', 'v.aid']);
/** What stands on ground. */
const settledOn = new Set(['n.force', 'n.people', 'n.town', 'n.site', 'n.area', 'n.front', 'v.die']);

const striking = new Set(['n.hit', 'v.hit', 'v.fire', 'n.arms', 'n.war']);
const holding = new Set(['n.hold', 'v.hold', 'n.hit', 'n.war', 'v.hit']);

/** How each of the sentence's `places` stands in it, in their order. */
export function readPlaceSettings(reading: SentenceParts, places: readonly PlaceName[]): PlaceSetting[] {
  const settings: PlaceSetting[] = [];
  for (let index = 0; index < places.length; index++) settings.push(readSetting(reading, places, index, settings));
  return settings;
}

/** Names of classes with what goes before them, each spelt once: the ranking looks them up by the thousand. */
const prefixed = (prefix: string): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    let whole = known.get(name);
    if (whole === undefined) known.set(name, (whole = prefix + name));
    return whole;
  };
};
const asNoun = prefixed('n.');
const asVerb = prefixed('v.');
const asOwned = prefixed('s.');
const asModified = prefixed('m.');
const tagLabels = Array.from({ length: Tag.Symbol + 1 }, (_, tag) => `t.${tag}`);

/** What stands at a token, as a governor or behind a place. */
function labelAt({ tags, sentence, names }: SentenceParts, i: number): string {
  if (i < sentence.first || i >= sentence.last) return 'edge';
  const { tokens } = sentence;
  const tag = tags[i]!;
  if (isVerbTag(tag)) return verbLabel(tokens.word[i]);
  if (tag === Tag.Noun || tag === Tag.Adjective) {
    const place = placeClassOf(tokens, i);
    return place === undefined ? nounLabel(tokens.word[i]) : asNoun(place);
  }
  if (tag === Tag.Name) return asNoun(nameAt(names, i)?.entity.kind ?? 'name');
  return isPause(tag) ? 'pause' : tagLabels[tag]!;
}

function readSetting(
  reading: SentenceParts,
  places: readonly PlaceName[],
  index: number,
  settings: readonly PlaceSetting[],
): PlaceSetting {
  const place = places[index]!;
  const earlier = places[index - 1];
  const { tags, sentence } = reading;
  const { lower } = sentence.tokens;
  const { first } = sentence;
  // to the left over determiners, adjectives and numbers
  let i = place.first - 1;
  while (i >= first && place.first - 1 - i < 4 && isPremodifier(tags[i]!) && earlier?.last !== i + 1) i--;
  if (lower[place.first] === 'there')
    return { relation: 'at', governor: labelAt(reading, i), behind: labelBehind(reading, place), isOuter: false };
  const behind = labelBehind(reading, place);
  if (
    earlier !== undefined &&
    earlier.last === place.first - 1 &&
    tags[earlier.last] === Tag.Possessive &&
    earlier.kind !== 'common'
  ) {
    // "in southern Kel's Zorin"
    const { relation, governor } = settings[index - 1]!;
    return { relation, governor, behind, isOuter: true };
  }
  if (earlier !== undefined && isApposed(reading, earlier.last, place.first))
    // "Zorin, a town near Kel"
    return { relation: settings[index - 1]!.relation, governor: settings[index - 1]!.governor, behind, isOuter: true };
  if (earlier !== undefined && i >= first && earlier.last === i && (tags[i] === Tag.Conjunction || tags[i] === Tag.Comma)) {
    // "in Zorin, Kel and Tarn"
    const { relation, governor } = settings[index - 1]!;
    if (tags[i] === Tag.Comma && behind.startsWith('v.')) return { relation: 'actor', governor: 'pause', behind, isOuter: false };
    const isOuter = tags[i] === Tag.Comma && (place.kind === 'country' || place.kind === 'region') && earlier.kind !== place.kind;
    return { relation: relation === 'actor' ? ownRelation(behind, 'pause') : relation, governor, behind, isOuter };
  }
  const lead = i > first && earlier?.last !== i ? lower[i - 1] : undefined;
  const { relation: preposition, isCompound } = readPreposition(lead, i >= first ? lower[i]! : '');
  if (preposition === undefined) {
    const governor = labelAt(reading, i);
    const { last } = endOfList(reading, places, index);
    const isSubject = !governor.startsWith('v');
    const told = last === place.last ? behind : labelBehind(reading, { last });
    const relation = ownRelation(isSubject && told.startsWith('v.') ? told : behind, governor);
    return { relation: relation === 'actor' ? subjectRelation(reading, last) : relation, governor, behind: told, isOuter: false };
  }
  const isOwner = places[index + 1]?.first === place.last + 1 && tags[place.last] === Tag.Possessive;
  if (lower[i] === 'of' && earlier !== undefined && earlier.last === i)
    // "the town of Zorin", "the southern outskirts of Zorin"
    return { relation: settings[index - 1]!.relation, governor: settings[index - 1]!.governor, behind, isOuter: true };
  let g = isCompound ? i - 2 : i - 1;
  while (g > first && (tags[g] === Tag.Adverb || (tags[g] === Tag.Number && tags[g - 1] !== Tag.Preposition))) g--;
  const isOuter =
    earlier !== undefined &&
    earlier.last === g + 1 &&
    (preposition === 'at' || preposition === 'around') &&
    // "fighters of the Zorin Brigade near Kel": what is no place lies in none
    (earlier.kind !== 'unknown' || earlier.head !== '' || isPlaceLike(settings[index - 1]!));
  const governor = labelAt(reading, g);
  const own = isOwner
    ? undefined
    : behind.startsWith('s.') || behind.startsWith('m.')
      ? ownRelation(behind, governor)
      : undefined;
  return { relation: own ?? withGovernor(preposition, governor, isOuter), governor, behind, isOuter };
}

/** Whether a noun phrase from `to` on tells what stands before `from`, its commas perhaps lost. */
function isApposed({ tags, sentence: { tokens } }: SentenceParts, from: number, to: number): boolean {
  const at = tags[from] === Tag.Comma ? from + 1 : from;
  const { lower } = tokens;
  return (
    at === to - 1 && tokens.capital[to] === Capital.None && (lower[at] === 'a' || lower[at] === 'an' || lower[at] === 'another')
  );
}

/** The last of the places that are told of in one breath with that of `index`: "Zorin, Kel and Tarn have". */
function endOfList({ tags, sentence }: SentenceParts, places: readonly PlaceName[], index: number): PlaceName {
  let end = index;
  for (; end + 1 < places.length && end - index < longestList; end++) {
    let at = places[end]!.last;
    if (tags[at] === Tag.Comma && sentence.tokens.lower[at + 1] === 'and') at++;
    if ((tags[at] !== Tag.Conjunction && tags[at] !== Tag.Comma) || places[end + 1]!.first !== at + 1) break;
  }
  return places[end]!;
}
const longestList = 5;

export const isPlaceLike = ({ relation }: PlaceSetting): boolean => placeLike.has(relation);
const placeLike: ReadonlySet<Relation> = new Set(['at', 'around', 'to', 'from', 'target', 'land', 'home', 'between']);

const isPause = (tag: number): boolean => tag >= Tag.Comma && tag <= Tag.Quote;
const isPremodifier = (tag: number): boolean =>
  tag === Tag.Determiner || tag === Tag.Adjective || tag === Tag.Number || tag === Tag.Possessive;

function labelBehind(reading: SentenceParts, { last: at }: Pick<PlaceName, 'last'>): string {
  const { tags, sentence } = reading;
  const { last } = sentence;
  if (at >= last) return 'edge';
  const tag = tags[at]!;
  if (sentence.tokens.lower[at] === "'s" || tag === Tag.Possessive)
    return asOwned(labelAt(reading, headFrom(tags, at + 1, last)));
  if (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Symbol || tag === Tag.Adjective)
    return asModified(labelAt(reading, headFrom(tags, at, last)));
  let i = at;
  while (i < last && (tags[i] === Tag.Adverb || tags[i] === Tag.Auxiliary || tags[i] === Tag.Modal)) i++;
  return i > at && i < last ? asVerb(labelAt(reading, i)) : labelAt(reading, at);
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
  const isOwned = behind.startsWith('s.');
  if (isOwned || behind.startsWith('m.')) {
    const noun = behind.slice(behind.lastIndexOf('.') + 1);
    if (noun === 'rule' && !isOwned) return 'rule';
    if (noun === 'town' || noun === 'area' || noun === 'site' || noun === 'front') return 'land';
    return isOwned ? 'own' : 'mod';
  }
  if (striking.has(governor) || holding.has(governor)) return governor.startsWith('v') ? 'target' : 'mod';
  if (governor === 'v.go') return 'to';
  if (behind.startsWith('v.')) return 'actor';
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
            ? 'home'
            : governor === 'n.rule'
              ? 'rule'
              : 'of';
    case 'at':
      return governor === 'n.rule' ? 'rule' : 'at';
    case 'target':
      return aboutWhat.has(governor) ? 'on' : settledOn.has(governor) ? 'at' : 'target';
    case 'from':
      return governor === 'n.people' ? 'home' : 'from';
    case 'to':
      return striking.has(governor) ? 'target' : 'to';
    default:
      return preposition;
  }
}
