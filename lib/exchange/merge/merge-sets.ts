import { type PlumblineSet, type SetTables, setTables } from '@/lib/exchange/set/set.ts';
import { joinExtra, joins } from './join-records.ts';

/**
 * All that either set holds. merge(a, a) = a, merge(a, b) = merge(b, a), merge(a, merge(b, c)) = merge(merge(a, b), c), compared as they are
 * written; nobody's word is lost, and what was withdrawn stays so until the same person says something newer.
 */
export function mergeSets(a: PlumblineSet, b: PlumblineSet): PlumblineSet {
  const merged = setTables.map((table) => [table, joinTable(table, a[table], b[table])] as const);
  return { ...(Object.fromEntries(merged) as unknown as SetTablesOf), extra: joinExtra(a.extra, b.extra) };
}

type SetTablesOf = Omit<PlumblineSet, 'extra'>;

function joinTable<Table extends keyof SetTables>(
  table: Table,
  a: readonly SetTables[Table][],
  b: readonly SetTables[Table][],
): SetTables[Table][] {
  const joined = new Map<string, SetTables[Table]>(a.map((record) => [record.id, record]));
  for (const record of b) {
    const known = joined.get(record.id);
    joined.set(record.id, known ? joins[table](known, record) : record);
  }
  return [...joined.values()];
}
