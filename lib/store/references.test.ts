import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { comparedCount } from './compared-count.ts';
import { removeReference, saveFactChecks, saveSeries, storedFactChecks, storedSeries } from './references.ts';
import { freshDatabase } from './sample.ts';

const series = {
  title: 'Daily dead',
  source: 'Observer Mission',
  points: [{ date: '2026-06-14', measure: 'killed', min: 17, max: null }],
};
const check = { claimReviewed: 'The strike destroyed a depot.', rating: 'No evidence', source: 'Plain Check' };

test('a table is kept once, replaced by its own newer state, and taken away', async () => {
  const db = freshDatabase();
  await saveSeries(db, series);
  const before = await db.references.toArray();
  await saveSeries(db, series);
  expect(await db.references.toArray()).toEqual(before);
  const newer = { ...series, points: [...series.points, { date: '2026-06-15', measure: 'killed', min: 31, max: 31 }] };
  await saveSeries(db, newer);
  const [stored] = await storedSeries(db);
  expect(stored!.points).toHaveLength(2);
  expect(stored!.revision > (before[0] as { revision: string }).revision).toBe(true);
  expect(await removeReference(db, stored!.id)).toMatchObject({ ok: true });
  expect(await storedSeries(db)).toEqual([]);
  expect(await db.references.get(stored!.id)).toMatchObject({ deleted: 1, points: [] });
  expect(await removeReference(db, stored!.id)).toMatchObject({ ok: false, reason: 'no-such-reference' });
});

test('a fact-check seen again writes nothing; whoever shows comparisons is told of a new one', async () => {
  const db = freshDatabase();
  const article = 'a'.repeat(32);
  await saveFactChecks(db, article, [check]);
  const [first] = await storedFactChecks(db);
  expect(first).toMatchObject({ articleId: article, rating: 'No evidence', kind: 'fact-check' });
  const counted = await comparedCount(db);
  expect(counted).toBeGreaterThan(0);
  await saveFactChecks(db, article, [check]);
  expect(await storedFactChecks(db)).toEqual([first]);
  expect(await comparedCount(db)).toBe(counted);
});
