// What "the city", "the area" and "there" point back to.
import type { SentenceParts, SentenceReading } from '../reading.ts';
import { indexFrom } from './lookups.ts';
import { type PlaceChain, placeChainsOf } from './place-chains.ts';
import type { PlaceKind } from './place-names.ts';
import type { Relation } from './place-relation.ts';

export interface PlaceCandidate {
  readonly reading: SentenceParts;
  readonly place: PlaceChain;
}

/** How many places of a sentence may be carried from it. */
const most = 40;

/** How places are spoken of that something is or happens at. */
export const isSet: ReadonlySet<Relation> = new Set(['at', 'around', 'to', 'from', 'target', 'land']);

/** What "the city" and the like point back to. */
const anaphors = new Map<string, PlaceKind | 'any'>(
  Object.entries({
    zone: 'any',
    district: 'any',
    neighborhood: 'any',
    neighbourhood: 'any',
    city: 'town',
    town: 'town',
    village: 'town',
    there: 'any',
    area: 'any',
    scene: 'any',
    region: 'region',
    territory: 'region',
    enclave: 'region',
    strip: 'region',
    province: 'region',
    country: 'country',
    hospital: 'unknown',
    facility: 'unknown',
    plant: 'unknown',
    camp: 'unknown',
    base: 'unknown',
  } as const),
);

/** What "the city" or "there" points back to: the last place of its sort named before it, or the last that something is said to be at. */
export function meantBy(reading: SentenceReading, { first, last }: PlaceChain): PlaceCandidate | undefined {
  const { lower } = reading.sentence.tokens;
  const sort = anaphors.get(lower[last - 1]!);
  if (sort === undefined || (lower[first] !== 'there' && !pointers.has(lower[first - 1]!))) return undefined;
  return (
    (sort === 'any' ? undefined : lastBefore(reading, first, ({ kind }) => kind === sort)) ??
    (sort === 'any' || sort === 'region' ? lastBefore(reading, first, isSettingNamed) : undefined)
  );
}
const pointers = new Set('the this that its'.split(' '));
const isSettingNamed = ({ kind, setting }: PlaceChain): boolean => kind !== 'common' && isSet.has(setting.relation);

function lastBefore(reading: SentenceReading, at: number, isMeant: (place: PlaceChain) => boolean): PlaceCandidate | undefined {
  for (const back of [reading, ...reading.before]) {
    const chains = placeChainsOf(back);
    const behind = back === reading ? indexFrom(chains, at) : Math.min(chains.length, most);
    for (let i = behind - 1; i >= Math.max(0, behind - most); i--)
      if (isMeant(chains[i]!)) return { reading: back, place: chains[i]! };
  }
  return undefined;
}
