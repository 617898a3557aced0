// What others said of a claim, in one line.
import { type PluralKey, plural, text } from '@/components/text.ts';
import type { OthersSummary } from '@/lib/compare/claim-comparison.ts';
import type { RelationKind } from '@/lib/compare/find-relation.ts';

/** In the order in which they are told. */
const relations: readonly (readonly [kind: RelationKind, key: PluralKey])[] = [
  ['agrees', 'othersAgree'],
  ['repeats', 'othersRepeat'],
  ['updates', 'othersUpdate'],
  ['conflicts', 'othersConflict'],
  ['contradicts', 'othersContradict'],
  ['part', 'othersPart'],
];

/** "3 others: 1 agrees, 2 conflict · 2 origins"; what strains within the article itself, and fact-checks, come behind. */
export const othersInWords = ({ others, relations: counts, origins, within, factChecks }: OthersSummary): string => {
  const said = relations.flatMap(([kind, key]) => (counts[kind] ? [plural(key, counts[kind])] : [])).join(', ');
  const total = plural('others', others);
  // Parts and wholes are other figures: alone they have no origin in common with the claim.
  const hasOrigins = others > (counts.part ?? 0);
  return [
    others > 0 && (said ? text('othersLine', total, said) : total),
    others > 0 && hasOrigins && plural('origins', origins),
    within && isStrain(within) && text(`within_${within}`),
    factChecks > 0 && plural('factChecksMet', factChecks),
  ]
    .filter(Boolean)
    .join(' · ');
};

const isStrain = (kind: RelationKind): kind is 'contradicts' | 'conflicts' | 'updates' =>
  kind === 'contradicts' || kind === 'conflicts' || kind === 'updates';
