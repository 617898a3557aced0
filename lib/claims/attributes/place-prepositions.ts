// How prepositions speak of a place.
import type { Relation } from './place-relation.ts';

const prepositions = new Map<string, Relation>(
  Object.entries({
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
  }),
);

/** Prepositions of two words, by their first; those without a relation tell of no place. */
const compounds: ReadonlyMap<string, ReadonlyMap<string, Relation | undefined>> = new Map(
  Object.entries({
    to: new Map<string, Relation | undefined>([
      ...'according due thanks owing prior contrary'.split(' ').map((word) => [word, undefined] as const),
      ...'close next adjacent opposite'.split(' ').map((word) => [word, 'around'] as const),
    ]),
    of: new Map<string, Relation | undefined>([
      ...'because instead ahead regardless'.split(' ').map((word) => [word, undefined] as const),
      ...'north south east west northeast northwest southeast southwest outside short'
        .split(' ')
        .map((word) => [word, 'around'] as const),
      ['inside', 'at'],
      ['out', 'from'],
    ]),
    from: new Map<string, Relation | undefined>([
      ['apart', undefined],
      ...'km kilometres kilometers miles metres meters'.split(' ').map((word) => [word, 'around'] as const),
    ]),
  }),
);

/** What the preposition `form` says of the place behind it; `lead`, the word in front, may be its first half. */
export function readPreposition(
  lead: string | undefined,
  form: string,
): { readonly relation: Relation | undefined; readonly isCompound: boolean } {
  const compound = compounds.get(form);
  return lead !== undefined && compound?.has(lead) === true
    ? { relation: compound.get(lead), isCompound: true }
    : { relation: prepositions.get(form), isCompound: false };
}
