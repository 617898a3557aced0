// Names as rules and model see them: never who it is, and parties, countries and lands alike ("Gaza" acts as "Israel" does).
import { nameItemIds } from '../lexicon.ts';
import type { NameKind } from '../name-index.ts';

export const nameClasses = ['power', 'people', 'place', 'human', 'org', 'name'] as const;
export type NameClass = (typeof nameClasses)[number];

/** A class of names in the place of a word: a noun of that kind. */
export interface NameItem {
  /** Below the ids of words. */
  readonly id: number;
  readonly name: NameClass;
  readonly acts: readonly string[];
  readonly kinds: readonly [NameClass];
}

const made = nameClasses.map((name, id): NameItem => ({ id, name, acts: [], kinds: [name] }));
const itemOf = (name: NameClass): NameItem => made[nameClasses.indexOf(name)]!;
if (made.length > nameItemIds) throw new Error('Names have run into the ids of words.');

/** A name that the gazetteer does not know. */
export const unknownName = itemOf('name');

const power = itemOf('power');
const place = itemOf('place');
const org = itemOf('org');
const itemsByKind: Readonly<Record<NameKind, NameItem>> = {
  country: power,
  people: itemOf('people'),
  town: place,
  region: power,
  party: power,
  person: itemOf('human'),
  institution: org,
  medium: org,
};
export const nameItemFor = (kind: NameKind): NameItem => itemsByKind[kind];
