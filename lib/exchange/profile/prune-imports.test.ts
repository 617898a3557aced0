import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { sampleSet } from '@/lib/exchange/sample-sets.ts';
import { freshDatabase } from '@/lib/store/sample.ts';
import { applyMerge } from './apply-merge.ts';
import { pruneImports } from './prune-imports.ts';
import { undoImport } from './undo-import.ts';

const day = 86_400_000;
const start = Date.UTC(2024, 4, 2);

it('forgets how to take back what is old, and nothing that was brought', async () => {
  const db = freshDatabase();
  const first = await applyMerge(db, sampleSet([{}]), { now: start });
  const second = await applyMerge(db, sampleSet([{}, {}]), { now: start + 40 * day });
  if (!first.ok || !second.ok) throw new Error('not imported');
  const before = await db.judgements.toArray();
  expect(await pruneImports(db, new Date(start + 30 * day).toISOString())).toEqual({ ok: true, value: 1 });
  expect(await db.judgements.toArray()).toEqual(before);
  expect(await undoImport(db, first.value.importId!)).toMatchObject({ ok: false, reason: 'no-such-import' });
  expect((await db.importSteps.toArray()).every(({ importId }) => importId === second.value.importId)).toBe(true);
  expect(await undoImport(db, second.value.importId!)).toMatchObject({ ok: true });
  expect(await pruneImports(db, new Date(start).toISOString())).toEqual({ ok: true, value: 1 });
  expect(await db.imports.count()).toBe(0);
});
