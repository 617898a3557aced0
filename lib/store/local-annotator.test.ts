import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { localAnnotator, longestName, renameAnnotator } from './local-annotator.ts';
import { freshDatabase } from './sample.ts';

const now = Date.UTC(2024, 4, 1);

test('is made once, however many ask at the same time', async () => {
  const db = freshDatabase();
  const asked = await Promise.all([1, 2, 3].map(() => localAnnotator(db, now)));
  const ids = asked.map((answer) => answer.ok && answer.value.id);
  expect(new Set(ids).size).toBe(1);
  expect(await db.annotators.toArray()).toEqual([
    { id: ids[0], name: '', local: 1, revision: `001714521600000-00000-${ids[0]}` },
  ]);
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
});

test('two profiles are two people', async () => {
  const [one, other] = await Promise.all([localAnnotator(freshDatabase()), localAnnotator(freshDatabase())]);
  expect(one.ok && other.ok && one.value.id === other.value.id).toBe(false);
});

test('a new name is a new revision, the same name is none', async () => {
  const db = freshDatabase();
  const named = await renameAnnotator(db, '  Ana Ruiz ', now);
  const again = await renameAnnotator(db, 'Ana Ruiz', now + 5);
  expect(named).toMatchObject({ ok: true, value: { name: 'Ana Ruiz', local: 1 } });
  expect(again).toEqual(named);
  const renamed = await renameAnnotator(db, 'x'.repeat(longestName + 1), now - 5);
  if (!named.ok || !renamed.ok) throw new Error('not stored');
  expect(renamed.value.name).toHaveLength(longestName);
  expect(renamed.value.revision > named.value.revision).toBe(true);
  expect(await db.annotators.count()).toBe(1);
});
