// What tells one event from another besides place and day: what was hit, what it was done with, what is negotiated over.
import type { Stem } from './words.ts';

/** Things that stand for themselves: a market is no hospital. */
const things = new Set(['building', 'infrastructure', 'vehicle', 'ship', 'aircraft', 'medical', 'corridor']);
/** Things of which only the kind matters: words for them vary freely. */
const kinds = new Set(['banned', 'nuclear', 'explosive']);
/** Whether an anchor names a thing rather than a kind of weapon. */
export const isThing = (anchor: string): boolean => !kinds.has(anchor);
/** Too common among buildings and places to tell events apart. */
const everywhere = new Set([
  'site',
  'position',
  'place',
  'house',
  'home',
  'building',
  'power',
  'water',
  'hospital',
  'doctor',
  'operation',
  'street',
  'road',
  'base',
  'stop',
  'bed',
  'treatment',
]);

export function anchorsOf(stems: readonly Stem[]): string[] {
  const anchors = new Set<string>();
  for (const { stem, sense } of stems) {
    if (sense === undefined || everywhere.has(stem)) continue;
    if (kinds.has(sense)) anchors.add(sense);
    else if (things.has(sense)) anchors.add(stem);
  }
  return [...anchors].sort();
}

/** Buildings and works alone: what stands in one place. */
export const thingsOf = (stems: readonly Stem[]): string[] =>
  stems.flatMap(({ stem, sense }) => ((sense === 'building' || sense === 'infrastructure') && !everywhere.has(stem) ? stem : []));

/** Matters of talks by the words that name them. */
const agendas: readonly (readonly [matter: string, words: ReadonlySet<string>])[] = (
  [
    [
      'neutrality',
      'neutral neutrality non-aligned nato membership austria sweden finland austrian swedish finnish accession bloc',
    ],
    ['guarantees', 'guarantee guarantor'],
    ['truce', 'truce ceasefire cease-fire pause lull armistice'],
    ['prisoners', 'prisoner hostage captive swap pow detainee exchange'],
    ['evacuation', 'evacuation evacuate evacuee corridor passage'],
    ['withdrawal', 'withdraw withdrawal pullout pull-out retreat'],
    ['arms', 'missile weapon arms disarm disarmament inspector weapons'],
    ['territory', 'territory territorial border annexation referendum sovereignty crimea'],
    ['grain', 'grain export wheat shipping'],
    ['aid access', 'aid convoy access humanitarian'],
    ['nuclear', 'nuclear reactor plant iaea enrichment'],
    ['sanctions', 'sanction embargo asset'],
    ['inquiry', 'inquiry investigation inspector probe commission investigate mission expert'],
  ] as const
).map(([matter, words]) => [matter, new Set(words.split(' '))]);

/** What is negotiated over, as far as these words say; empty for "a deal", "the talks". */
export const agendaOf = (stems: readonly Stem[]): string[] =>
  agendas.filter(([, words]) => stems.some(({ stem }) => words.has(stem))).map(([matter]) => matter);
