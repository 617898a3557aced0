// Files: the laws of merging and damaged files 10,000 times each, then a library of 100,000 claims written, read, planned and imported,
// beside what the same records cost when they are merely put.
import 'fake-indexeddb/auto';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { planMerge } from '@/lib/exchange/merge/plan-merge.ts';
import { applyMerge } from '@/lib/exchange/profile/apply-merge.ts';
import { loadCounterparts } from '@/lib/exchange/profile/load-counterparts.ts';
import { readSet } from '@/lib/exchange/set/read-set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { PlumblineDatabase } from '@/lib/store/database.ts';
import { benchExchangeMemory } from './exchange-memory.ts';
import { largeSet } from './large-set.ts';
import { digits, table } from './measure.ts';

const top = resolve(import.meta.dirname, '../..');
const size = 100_000;

/** Seconds, and what came of it. */
async function timed<T>(work: () => T | Promise<T>): Promise<readonly [seconds: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1_000, result];
}

/** The same records put in one transaction, chunk by chunk: the floor. */
async function putBare(from: PlumblineDatabase): Promise<number> {
  const tables = ['articles', 'claims', 'judgements', 'annotators'] as const;
  const records = await Promise.all(tables.map(async (name) => [name, await from.table(name).toArray()] as const));
  const db = new PlumblineDatabase({ name: 'bench-bare' });
  await db.open();
  const [seconds] = await timed(() =>
    db.transaction('rw', db.tables, async () => {
      for (const [name, all] of records)
        for (let at = 0; at < all.length; at += 1_000) await db.table(name).bulkPut(all.slice(at, at + 1_000));
    }),
  );
  db.close();
  return seconds;
}

export async function benchExchange(): Promise<void> {
  const laws = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'lib/exchange/merge/merge-sets.test.ts',
      'lib/exchange/set/damaged-files.test.ts',
      'lib/exchange/profile/rich-files.test.ts',
    ],
    { cwd: top, env: { ...process.env, EXCHANGE_RUNS: '10000' }, stdio: 'inherit' },
  );
  if (laws.status !== 0) throw new Error('The laws of merging do not hold.');

  const [, set] = await timed(() => largeSet(size));
  const [writing, text] = await timed(() => writeSet(set));
  const [reading, read] = await timed(() => readSet(text));
  if (!read.ok) throw new Error(read.refusal.cause);
  const db = new PlumblineDatabase({ name: 'bench-import' });
  const [planning, plan] = await timed(async () => {
    const loaded = await loadCounterparts(db, read.set);
    if (!loaded.ok) throw new Error(loaded.message);
    return planMerge(loaded.value.mine, read.set, loaded.value);
  });
  let told = 0;
  const [importing, applied] = await timed(() => applyMerge(db, plan.take, { onProgress: () => told++ }));
  if (!applied.ok) throw new Error(applied.message);
  const [again, second] = await timed(() => applyMerge(db, plan.take));
  if (!second.ok || second.value.importId !== null) throw new Error('The second import changed something.');
  const bare = await putBare(db);
  table(`A set of ${size.toLocaleString('en')} claims, ${digits(text.length / 1e6)} MB (seconds, in memory)`, [
    ['', 'seconds', 'to bare puts'],
    ['bare bulk puts', digits(bare, 2), '1.00'],
    [`import, ${told} times told how far`, digits(importing, 2), digits(importing / bare, 2)],
    ['the same import again', digits(again, 2), digits(again / bare, 2)],
    ['read and check the file', digits(reading, 2), digits(reading / bare, 2)],
    ['plan', digits(planning, 2), digits(planning / bare, 2)],
    ['write the file', digits(writing, 2), digits(writing / bare, 2)],
  ]);
  db.close();
  await benchExchangeMemory();
}
