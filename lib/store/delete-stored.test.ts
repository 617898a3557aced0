import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addClaim } from './add-claim.ts';
import { deleteStored, restoreDeleted } from './delete-stored.ts';
import { colleaguesWord, everything, sampleId, shown, tagged } from './sample.ts';

const words = async (db: Awaited<ReturnType<typeof tagged>>['db']) =>
  (await db.judgements.toArray()).map(({ annotatorId, verdict, deleted }) => [annotatorId === 'c'.repeat(32), verdict, deleted]);

it('deletes a claim with everybody’s words; one’s own is withdrawn, so that the withdrawal travels', async () => {
  const { db, reading } = await tagged();
  await db.judgements.put(colleaguesWord(reading));
  const before = await everything(db);
  const deleted = await deleteStored(db, { claimIds: [reading.claims[0]!.id] });
  if (!deleted.ok) throw new Error(deleted.message);
  expect(await shown(db)).toEqual([['40 were wounded', '-', '-', 'stands']]);
  const [own] = await db.judgements.toArray();
  expect(own).toMatchObject({ deleted: 1 });
  expect(await db.judgements.count()).toBe(1);

  await restoreDeleted(db, deleted.value);
  const after = await everything(db);
  expect(after['claims']).toEqual(before['claims']);
  expect((await words(db)).sort()).toEqual([
    [false, 'disputed', 0],
    [true, 'propaganda', 0],
  ]);
  const again = await db.judgements.where('deleted').equals(0).toArray();
  const mine = again.find(({ verdict }) => verdict === 'disputed')!;
  expect(mine.revision > own!.revision).toBe(true);
});

it('deletes an article with all that hangs on it, and puts it back', async () => {
  const { db } = await tagged();
  await db.references.put({
    id: 'note',
    kind: 'note',
    articleId: sampleId,
    title: '',
    source: 'Bea',
    addedAt: '2024-05-01T10:00:00.000Z',
    revision: `001714564800000-00000-${'b'.repeat(32)}`,
    deleted: 0,
    note: 'See page 3.',
    tags: [],
  });
  const before = await everything(db);
  const deleted = await deleteStored(db, { articleIds: [sampleId] });
  if (!deleted.ok) throw new Error(deleted.message);
  expect([await db.articles.count(), await db.claims.count(), await db.references.count()]).toEqual([0, 0, 0]);
  await restoreDeleted(db, deleted.value);
  const after = await everything(db);
  for (const table of ['articles', 'claims', 'references']) expect(after[table]).toEqual(before[table]);
  expect(await shown(db)).toEqual([
    ['At least 17 people were killed', 'disputed', '-', 'stands'],
    ['40 were wounded', '-', '-', 'stands'],
  ]);
});

it('leaves alone what came back by itself in between', async () => {
  const { db, reading } = await tagged();
  const deleted = await deleteStored(db, { claimIds: reading.claims.map(({ id }) => id) });
  if (!deleted.ok) throw new Error(deleted.message);
  const [first] = deleted.value.claims;
  await db.claims.put({ ...first!, worth: 0.9 });
  await restoreDeleted(db, deleted.value);
  expect((await db.claims.get(first!.id))?.worth).toBe(0.9);
  expect(await db.claims.count()).toBe(2);
});

it('tells others of a claim added by hand that it was taken away, and that it is back', async () => {
  const { db } = await tagged();
  const text = (await db.articles.get(sampleId))!.text!;
  const added = await addClaim(db, { articleId: sampleId, text, start: 0, end: 9, type: 'attack' });
  if (!added.ok) throw new Error(added.message);
  const deleted = await deleteStored(db, { claimIds: [added.value.id] });
  if (!deleted.ok) throw new Error(deleted.message);
  const word = async () => (await db.judgements.where('claimId').equals(added.value.id).toArray())[0];
  expect(await word()).toMatchObject({ deleted: 1, removed: true });
  const { revision } = (await word())!;
  await restoreDeleted(db, deleted.value);
  expect(await db.claims.get(added.value.id)).toMatchObject({ origin: 'hand' });
  expect(await word()).not.toHaveProperty('removed');
  expect((await word())!.revision > revision).toBe(true);
});
