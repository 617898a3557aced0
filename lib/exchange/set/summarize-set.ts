import { type PlumblineSet, type SetTables, setTables } from './set.ts';
import { revisedAt } from './write-set.ts';

export interface SetSummary {
  readonly articles: number;
  readonly claims: number;
  /** Words that stand. */
  readonly judgements: number;
  readonly withdrawn: number;
  readonly annotators: number;
  readonly references: number;
  /** ISO date-time of the newest word in it. */
  readonly revisedAt: string | null;
}

/** What a set holds, to be said before it is saved or taken. */
export function summarizeSet(set: PlumblineSet): SetSummary {
  const sizes = Object.fromEntries(setTables.map((table) => [table, set[table].length])) as Record<keyof SetTables, number>;
  const withdrawn = set.judgements.filter(({ deleted }) => deleted === 1).length;
  return { ...sizes, judgements: sizes.judgements - withdrawn, withdrawn, revisedAt: revisedAt(set) };
}
