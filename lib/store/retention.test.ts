import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articleId } from '@/lib/claims/identity.ts';
import { addClaim } from './add-claim.ts';
import { deleteEverything } from './delete-everything.ts';
import { judge } from './judge.ts';
import { localAnnotator } from './local-annotator.ts';
import { deleteUntagged } from './retention.ts';
import { freshDatabase, sampleReading } from './sample.ts';
import { saveReading } from './save-article.ts';
import { storageUse } from './storage-use.ts';

const url = (name: string) => `https://herald.example/${name}`;
const marked = 'There [[12 were killed]]. The bakers have left.';
const cutOff = '2024-05-05T00:00:00.000Z';

async function library() {
  const db = freshDatabase();
  const read = async (name: string, day: number) => {
    const reading = sampleReading(marked, { day, url: url(name) });
    await saveReading(db, reading);
    return reading.claims[0]!;
  };
  await read('old', 1);
  await read('recent', 6);
  await judge(db, (await read('tagged', 1)).id, { verdict: 'disputed' });
  const withdrawn = await read('withdrawn', 1);
  await judge(db, withdrawn.id, { verdict: 'disputed' });
  await judge(db, withdrawn.id, { verdict: null });
  await read('by-hand', 1);
  const text = marked.replaceAll(/\[\[|\]\]/g, '');
  await addClaim(db, { articleId: articleId(url('by-hand')), text, start: 23, end: text.length, type: 'displacement' });
  await read('imported', 1);
  await db.articles.update(articleId(url('imported')), { origin: 'imported' });
  return db;
}

test('old articles that were merely read go, with their claims; what somebody worked on stays', async () => {
  const db = await library();
  expect(await deleteUntagged(db, cutOff)).toEqual({ ok: true, value: 2 });
  const left = (await db.articles.toArray()).map((article) => article.url).sort();
  expect(left).toEqual(['by-hand', 'imported', 'recent', 'tagged'].map(url));
  expect(new Set((await db.claims.toArray()).map((claim) => claim.articleId))).toEqual(new Set(left.map(articleId)));
  // The withdrawal itself must still reach whoever holds what was withdrawn.
  expect((await db.judgements.toArray()).map(({ deleted }) => deleted).sort()).toEqual([0, 1]);
  expect(await deleteUntagged(db, cutOff)).toEqual({ ok: true, value: 0 });
});

test('many more than one batch', async () => {
  const db = freshDatabase();
  await saveReading(db, sampleReading(marked));
  const [pattern] = await db.articles.toArray();
  await db.articles.bulkAdd(Array.from({ length: 450 }, (_, n) => ({ ...pattern!, id: `a-${n}` })));
  expect(await deleteUntagged(db, cutOff)).toEqual({ ok: true, value: 451 });
  expect(await db.articles.count()).toBe(0);
});

test('what is stored is counted, withdrawn words are not', async () => {
  const db = await library();
  expect(await storageUse(db)).toMatchObject({ articles: 6, claims: 7, judgements: 1, annotators: 1, persisted: false });
});

test('deleting everything leaves nothing, and a new start is somebody new', async () => {
  const db = await library();
  const before = await localAnnotator(db);
  expect(await deleteEverything(db)).toEqual({ ok: true, value: null });
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  const after = await localAnnotator(db);
  expect(before.ok && after.ok && before.value.id === after.value.id).toBe(false);
});
