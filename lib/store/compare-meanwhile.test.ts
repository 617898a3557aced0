// What others read and write while an article is compared.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ReadArticle } from '@/lib/compare/compare-articles.ts';
import {
  all,
  compareAll,
  elsewhere,
  groups,
  idOf,
  inMemory,
  monitors,
  read,
  save,
  second,
  third,
  toll,
  wire,
} from './compare-sample.ts';
import { applyComparison, compareNext, planComparison } from './compare-stored.ts';
import { othersOfArticle } from './compare-view.ts';
import { leftToCompare } from './compared-count.ts';
import { deleteEverything } from './delete-everything.ts';
import { freshDatabase } from './sample.ts';

test('an article that changes while it is compared is compared again, as it is then', async () => {
  const db = freshDatabase();
  await read(db, second, third, monitors, elsewhere);
  await save(db, wire);
  const comparison = (await planComparison(db))!;
  expect(comparison.queued.articleId).toBe(idOf(wire));
  // Who reads the panel or writes meanwhile waits for nothing.
  expect(Object.keys(await othersOfArticle(db, idOf(third)))).toEqual([third.claims[0]!.id]);
  const edited = toll('wire', '2026-06-14', 19);
  await save(db, edited);
  expect(await applyComparison(db, comparison)).toBe(false);
  expect(await db.scenes.get(idOf(wire))).toBeUndefined();
  expect(await compareAll(db)).toBe(1);
  expect(await groups(db)).toEqual(inMemory([second, third, monitors, elsewhere, edited]));
});

test('of two comparisons that were reckoned from the same state only one is written', async () => {
  const db = freshDatabase();
  await save(db, ...all);
  const [one, other] = [await planComparison(db), await planComparison(db)];
  expect(await applyComparison(db, one!)).toBe(true);
  expect(await applyComparison(db, other!)).toBe(false);
  await Promise.all([compareAll(db), compareAll(db)]);
  expect(await leftToCompare(db)).toBe(0);
  expect(await groups(db)).toEqual(inMemory(all));
});

test('what is filed meanwhile is taken into account', async () => {
  const db = freshDatabase();
  await save(db, wire);
  const comparison = (await planComparison(db))!;
  await db.toCompare.clear();
  await read(db, second);
  await db.toCompare.put(comparison.queued);
  expect(await applyComparison(db, comparison)).toBe(false);
  await compareAll(db);
  expect(await groups(db)).toEqual(inMemory([wire, second]));
});

test('what is deleted while it is compared is not filed', async () => {
  const db = freshDatabase();
  await save(db, wire);
  const comparison = (await planComparison(db))!;
  await deleteEverything(db);
  await save(db, wire);
  expect(await applyComparison(db, comparison)).toBe(false);
  await deleteEverything(db);
  expect(await applyComparison(db, comparison)).toBe(false);
  expect(await groups(db)).toEqual([]);
});

test('readings and edits that come at any time between lose nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: all.length }), { minLength: 4, maxLength: 12 }), async (steps) => {
      const db = freshDatabase();
      const last = new Map<string, ReadArticle>();
      let comparing = Promise.resolve();
      for (const step of steps) {
        const article = step === all.length ? toll('wire', '2026-06-14', 19 + last.size) : all[step]!;
        comparing = Promise.all([comparing, compareNext(db)]).then(() => undefined);
        await save(db, article);
        last.set(idOf(article), article);
      }
      await comparing;
      await compareAll(db);
      expect(await groups(db)).toEqual(inMemory([...last.values()]));
    }),
    { numRuns: 12 },
  );
});

test('comparing never keeps anybody from articles and claims', async () => {
  const db = freshDatabase();
  await save(db, ...all);
  const transaction = vi.spyOn(db, 'transaction');
  await compareAll(db);
  const written = transaction.mock.calls.flatMap(([mode, tables]) =>
    mode === 'rw' && Array.isArray(tables) ? [tables.map((table) => (typeof table === 'string' ? table : table.name))] : [],
  );
  expect(written).toHaveLength(all.length);
  for (const names of written) expect(names.toSorted()).toEqual(['drawers', 'meta', 'scenes', 'toCompare', 'topics']);
});
