import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count } from '@/lib/compare/sample.ts';
import { addClaim } from './add-claim.ts';
import { queueComparison, queueOutdated } from './compare-queue.ts';
import {
  all,
  brannet,
  compareAll,
  elsewhere,
  groups,
  idOf,
  inMemory,
  ministry,
  mission,
  monitors,
  paper,
  read,
  sunday,
  third,
  toll,
  wire,
} from './compare-sample.ts';
import { comparisonOf, othersOfArticle } from './compare-view.ts';
import { leftToCompare } from './compared-count.ts';
import { deleteEverything } from './delete-everything.ts';
import { judge } from './judge.ts';
import { deleteUntagged } from './retention.ts';
import { freshDatabase } from './sample.ts';
import { saveReading } from './save-article.ts';

test('whatever the order of reading, the stored topics are those of the comparison in memory', async () => {
  const expected = inMemory(all);
  expect(expected.map((members) => members.length).sort()).toEqual([1, 4]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
      const db = freshDatabase();
      await read(db, ...order);
      expect(await groups(db)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test('an article that goes leaves the topics as if it had never been', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  await db.articles.update(idOf(wire), { seenAt: '2020-01-01T00:00:00.000Z' });
  expect(await deleteUntagged(db, '2021-01-01')).toMatchObject({ ok: true, value: 1 });
  expect(await compareAll(db)).toBe(1);
  expect(await groups(db)).toEqual(inMemory(all.slice(1)));
  expect(await db.scenes.get(idOf(wire))).toBeUndefined();
});

test('an article that is edited is compared as it is now', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  const edited = toll('wire', '2026-06-14', 19);
  await read(db, edited);
  expect(await groups(db)).toEqual(inMemory([edited, ...all.slice(1)]));
});

test('the same reading again compares nothing, and what is compared again stays as it is', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  const { article, claims } = wire;
  await saveReading(db, { article, claims, readAt: '2026-06-19T10:00:00.000Z', privacy: 'open' });
  expect(await leftToCompare(db)).toBe(0);
  const before = await db.meta.get('compared');
  await queueComparison(db, [idOf(wire)]);
  await compareAll(db);
  expect(await db.meta.get('compared')).toEqual(before);
});

test('what was stored before there was a comparison is taken in', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  await Promise.all([db.drawers, db.scenes, db.topics, db.toCompare].map((table) => table.clear()));
  await db.meta.clear();
  await queueOutdated(db);
  expect(await compareAll(db)).toBe(all.length);
  expect(await groups(db)).toEqual(inMemory(all));
  await queueOutdated(db);
  expect(await leftToCompare(db)).toBe(0);
});

test('a claim added by hand is compared', async () => {
  const db = freshDatabase();
  const plain = paper('plain', '2026-06-15', '31 people were killed in Brannet.', []);
  await read(db, wire, plain);
  const start = plain.article.text.indexOf('31 people');
  const { claims } = toll('plain', '2026-06-15', 31);
  const { quantity, place, time, speaker } = claims[0]!;
  const added = await addClaim(db, {
    articleId: idOf(plain),
    text: plain.article.text,
    start,
    end: start + '31 people were killed'.length,
    type: 'casualties',
    read: { category: 'killed', quantity: quantity!, place: place!, time: time!, speaker: speaker! },
  });
  expect(added.ok).toBe(true);
  await compareAll(db);
  expect(Object.values(await othersOfArticle(db, idOf(plain)))).toMatchObject([{ others: 1, relations: { updates: 1 } }]);
});

test('one line tells how many others there are, how they stand to the claim and how many origins there are', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  const lines = await othersOfArticle(db, idOf(third));
  expect(lines[third.claims[0]!.id]).toEqual({ others: 3, relations: { updates: 2, conflicts: 1 }, origins: 2, factChecks: 0 });
  expect(await othersOfArticle(db, idOf(elsewhere))).toEqual({});
});

test('the line beside a claim says what its whole comparison sums up to', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  for (const reading of [wire, third, monitors]) {
    const { id } = reading.claims[0]!;
    expect((await othersOfArticle(db, idOf(reading)))[id]).toEqual((await comparisonOf(db, id))!.summary);
  }
});

test('the whole comparison names each source with its relation and the figures over time', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  const comparison = (await comparisonOf(db, third.claims[0]!.id))!;
  expect(comparison.rows.map(({ publisher, relation, own }) => [publisher, relation, own])).toEqual([
    ['herald', undefined, true],
    ['monitors', 'conflicts', false],
    ['wire', 'updates', false],
    ['courier', 'updates', false],
  ]);
  expect(comparison.series?.points.map(({ day, quantity }) => [day, quantity.value])).toEqual([
    ['2026-06-14', 17],
    ['2026-06-15', 31],
    ['2026-06-17', 69],
    ['2026-06-17', 71],
  ]);
  expect(comparison.series?.lowest).toBe(wire.claims[0]!.id);
  expect(comparison.outlets).toBe(4);
});

test('two figures of one article that cannot both be right are told of as such', async () => {
  const db = freshDatabase();
  const torn = paper(
    'torn',
    '2026-06-17',
    '[[72 people were killed]], the ministry said. The mission counted [[58 people killed]] in Brannet.',
    [
      { quantity: count(72), place: brannet, time: sunday, speaker: ministry },
      { quantity: count(58), place: brannet, time: sunday, speaker: mission },
    ],
  );
  await read(db, torn);
  expect(Object.values(await othersOfArticle(db, idOf(torn))).map(({ others, within }) => [others, within])).toEqual([
    [0, 'conflicts'],
    [0, 'conflicts'],
  ]);
});

test('what the reader called no claim is not compared with', async () => {
  const db = freshDatabase();
  await read(db, third, monitors);
  await judge(db, monitors.claims[0]!.id, { notAClaim: true });
  expect(await othersOfArticle(db, idOf(third))).toEqual({});
});

test('deleting everything deletes what was compared', async () => {
  const db = freshDatabase();
  await read(db, ...all);
  await deleteEverything(db);
  expect(await Promise.all([db.drawers, db.scenes, db.topics].map((table) => table.count()))).toEqual([0, 0, 0]);
});
