// "two villages | which are besieged": a claim that begins with its relative takes those counted in front of it along.
import type { Draft } from '../draft.ts';
import type { QuantitySpan } from '../numbers/quantity-span.ts';
import { Tag } from '../parse/tag.ts';

/** Drafts that begin right behind a count with "who", "which" or "where" begin with that count, unless a claim of their type holds it. */
export function takeAntecedents(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(beginsWithRelative)) return drafts;
  return drafts
    .map((draft) => {
      const counted = beginsWithRelative(draft) ? countBefore(draft) : undefined;
      if (counted === undefined) return draft;
      const first = withArticle(draft, counted);
      return drafts.some(
        (other) => other !== draft && other.type === draft.type && other.last > first && other.first < draft.first,
      )
        ? draft
        : { ...draft, first };
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
}

const beginsWithRelative = ({ reading, first }: Draft): boolean => reading.tags[first] === Tag.Relative;

const countBefore = ({ reading, first }: Draft): QuantitySpan | undefined =>
  reading.quantities.find(
    ({ kind, head, last }) =>
      (kind === 'count' || kind === 'enumeration') && head !== undefined && head >= last && head === first - 1,
  );

/** Where the noun phrase of the count begins: "the two villages". */
function withArticle({ reading }: Draft, { first }: QuantitySpan): number {
  return first > reading.sentence.first && reading.tags[first - 1] === Tag.Determiner ? first - 1 : first;
}
