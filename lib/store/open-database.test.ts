import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { currentSchemaVersion, type SchemaVersion, schemaVersions } from './database.ts';
import { type OpenState, openDatabase } from './open-database.ts';
import { sampleReading } from './sample.ts';
import { saveReading } from './save-article.ts';

let name: string;
let count = 0;
beforeEach(() => {
  name = `opened-${++count}`;
});

const next = (upgrade?: SchemaVersion['upgrade']): SchemaVersion[] => [
  ...schemaVersions,
  {
    version: currentSchemaVersion + 1,
    stores: { articles: 'id, seenAt, published, publisher, title' },
    ...(upgrade && { upgrade }),
  },
];

function ready(opened: OpenState) {
  if (opened.state !== 'ready') throw new Error(`not ready: ${JSON.stringify(opened)}`);
  return opened.db;
}

/** A database of the present version with one article in it, closed again. */
async function withArticle(): Promise<void> {
  const db = ready(await openDatabase({ name }));
  await saveReading(db, sampleReading('[[12 people were killed]] there.'));
  db.close();
}

const titles = async (versions?: readonly SchemaVersion[]) => {
  const db = ready(await openDatabase({ name, ...(versions && { versions }) }));
  const all = (await db.articles.toArray()).map(({ title }) => title);
  db.close();
  return all;
};

test('a first start makes the database', async () => {
  const db = ready(await openDatabase({ name }));
  expect(db.verno).toBe(currentSchemaVersion);
  expect(db.tables.map((table) => table.name)).toContain('judgements');
});

test('writes ask for strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = ready(await openDatabase({ name }));
  await db.articles.delete('x');
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
});

test('a migration brings the records along', async () => {
  await withArticle();
  const upgrade: SchemaVersion['upgrade'] = (transaction) =>
    transaction.table('articles').toCollection().modify({ title: 'Migrated' });
  expect(await titles(next(upgrade))).toEqual(['Migrated']);
});

describe('a migration that fails', () => {
  test.each([
    ['in its own code', new Error('no such luck'), 'upgrade'],
    ['for want of space', new DOMException('The disk is full.', 'QuotaExceededError'), 'quota'],
  ])('%s says so and loses nothing', async (_, error, reason) => {
    await withArticle();
    const upgrade: SchemaVersion['upgrade'] = async (transaction) => {
      await transaction.table('articles').clear();
      throw error;
    };
    expect(await openDatabase({ name, versions: next(upgrade) })).toMatchObject({ state: 'failed', reason });
    expect(await titles()).toEqual(['Strike on a market']);
  });
});

test('a newer database is left alone', async () => {
  await withArticle();
  expect(await titles(next())).toHaveLength(1);
  expect(await openDatabase({ name })).toMatchObject({ state: 'failed', reason: 'newer' });
  expect(await titles(next())).toEqual(['Strike on a market']);
});

test('an open page lets a newer version take over, and is told', async () => {
  const onTakenOver = vi.fn();
  const old = ready(await openDatabase({ name, onTakenOver }));
  const opened = await openDatabase({ name, versions: next() });
  expect(opened.state).toBe('ready');
  expect(onTakenOver).toHaveBeenCalledOnce();
  expect(await saveReading(old, sampleReading('[[12 people were killed]].'))).toMatchObject({ ok: false, reason: 'closed' });
});

test('one that does not let go blocks; when it does, opening goes on', async () => {
  await withArticle();
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const opened = await openDatabase({ name, versions: next() });
  if (opened.state !== 'blocked') throw new Error(opened.state);
  held.close();
  expect((await opened.settled).state).toBe('ready');
});

test('a browser without a database is a value', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Storage is switched off.', 'UnknownError');
  });
  expect(await openDatabase({ name })).toMatchObject({ state: 'failed', reason: 'unavailable' });
});
