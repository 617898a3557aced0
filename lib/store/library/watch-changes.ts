// Which records were written, in this or another context of the extension: what keeps the library's index up to date without reading all again.
import { Dexie, type IntervalTree } from 'dexie';
import type { PlumblineDatabase } from '../database.ts';

/** Keys of the records of one table that were written or deleted; 'all' where the database did not keep count (many at once). */
export type ChangedKeys = ReadonlySet<string> | 'all';
export type Changes = ReadonlyMap<string, ChangedKeys>;

/** Calls back after every transaction that wrote to one of these tables (their keys are strings); returns a function that stops it. */
export function watchChanges(db: PlumblineDatabase, tables: readonly string[], onChange: (changes: Changes) => void): () => void {
  const listener = (parts: Readonly<Record<string, IntervalTree>>): void => {
    const changes = new Map<string, ChangedKeys>();
    for (const table of tables) {
      // The name of an index is empty for the primary key; deletions have a list of their own.
      const trees = [parts[`idb://${db.name}/${table}/`], parts[`idb://${db.name}/${table}/:dels`]];
      // Everything at once, as when the database itself is deleted, is told without naming its tables.
      const keys = parts['all'] ? ('all' as const) : keysIn(trees);
      if (keys === 'all' || keys.size > 0) changes.set(table, keys);
    }
    if (changes.size > 0) onChange(changes);
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

function keysIn(trees: readonly (IntervalTree | undefined)[]): ChangedKeys {
  const keys = new Set<string>();
  const waiting = trees.filter((tree) => tree !== undefined);
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    if (!('from' in tree)) continue;
    if (tree.from !== tree.to || typeof tree.from !== 'string') return 'all';
    keys.add(tree.from);
    if (tree.l) waiting.push(tree.l);
    if (tree.r) waiting.push(tree.r);
  }
  return keys;
}
