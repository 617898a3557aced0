// A claim added by hand and taken away again goes with everybody who has it.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { addClaim, removeAddedClaim } from '@/lib/store/add-claim.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { judge } from '@/lib/store/judge.ts';
import { freshDatabase, sampleId, sampleReading, save } from '@/lib/store/sample.ts';
import { applyMerge } from './apply-merge.ts';
import { exportSet } from './export-set.ts';
import { planFor } from './preview-import.ts';
import { undoImport } from './undo-import.ts';

const marked = 'A bridge fell near Osk. [[17 people were killed]] there.';

/** Two people who read the same article. */
async function ada(): Promise<{ db: PlumblineDatabase; added: string }> {
  const db = freshDatabase();
  const reading = sampleReading(marked);
  await save(db, reading);
  await judge(db, reading.claims[0]!.id, { verdict: 'disputed' });
  const { text } = reading.article;
  const claim = await addClaim(db, { articleId: sampleId, text, start: 0, end: 22, type: 'attack' });
  if (!claim.ok) throw new Error(claim.message);
  return { db, added: claim.value.id };
}

const exported = async (db: PlumblineDatabase) => {
  const set = await exportSet(db);
  if (!set.ok) throw new Error(set.message);
  return set.value.set;
};

async function give(from: PlumblineDatabase, to: PlumblineDatabase) {
  const plan = await planFor(to, await exported(from), false);
  if (!plan.ok) throw new Error(plan.message);
  const applied = await applyMerge(to, plan.value.take);
  if (!applied.ok) throw new Error(applied.message);
  return { plan: plan.value, importId: applied.value.importId };
}

it('goes with the next file, does not come back with an old one, and comes back when the import is undone', async () => {
  const { db, added } = await ada();
  const bea = freshDatabase();
  const old = await exported(db);
  await give(db, bea);
  expect(await bea.claims.get(added)).toMatchObject({ origin: 'imported' });

  expect(await removeAddedClaim(db, added)).toMatchObject({ ok: true });
  const { plan, importId } = await give(db, bea);
  expect(plan.counts.claims.deleted).toBe(1);
  expect(await bea.claims.get(added)).toBeUndefined();
  expect(writeSet(await exported(bea))).toBe(writeSet(await exported(db)));

  for (const each of [db, bea]) {
    const again = await planFor(each, old, false);
    if (!again.ok) throw new Error(again.message);
    await applyMerge(each, again.value.take);
    expect(await each.claims.get(added)).toBeUndefined();
    expect(again.value.apart.claims).toEqual([]);
  }
  expect(await undoImport(bea, importId!)).toMatchObject({ ok: true });
  expect(await bea.claims.get(added)).toBeDefined();
});

it('stays where somebody judged it, with everybody', async () => {
  const { db, added } = await ada();
  const bea = freshDatabase();
  await give(db, bea);
  await judge(bea, added, { verdict: 'propaganda' });
  await removeAddedClaim(db, added);
  await give(db, bea);
  expect(await bea.claims.get(added)).toBeDefined();
  await give(bea, db);
  expect(await db.claims.get(added)).toBeDefined();
  expect(writeSet(await exported(bea))).toBe(writeSet(await exported(db)));
});

it('is there again when it is added again', async () => {
  const { db, added } = await ada();
  const bea = freshDatabase();
  await give(db, bea);
  await removeAddedClaim(db, added);
  await give(db, bea);
  const { text } = sampleReading(marked).article;
  await addClaim(db, { articleId: sampleId, text, start: 0, end: 22, type: 'attack' });
  await give(db, bea);
  expect(await bea.claims.get(added)).toBeDefined();
  expect(writeSet(await exported(bea))).toBe(writeSet(await exported(db)));
});
