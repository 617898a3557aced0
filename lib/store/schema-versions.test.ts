// The same small library as each schema version holds it: tests/fixtures/schema/<version>.json. A version's fixture is written once, when the
// version is made, and never edited after it has shipped: it is what people have on their disks.
import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { queueOutdated } from './compare-queue.ts';
import { currentSchemaVersion, PlumblineDatabase, schemaVersions } from './database.ts';

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

const path = (version: number) => `tests/fixtures/schema/${version}.json`;
const read = (version: number): Fixture => JSON.parse(readFileSync(path(version), 'utf8'));
const upTo = (version: number) => schemaVersions.filter((declared) => declared.version <= version);

async function contents(db: PlumblineDatabase): Promise<Record<string, readonly unknown[]>> {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

/** Tables made from others, by the background, at any time. */
const derived = ['drawers', 'scenes', 'topics', 'toCompare', 'meta'];

const without = (names: readonly string[], records: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(records).filter(([name]) => !names.includes(name)));

/** A database on the disk as this version left it. */
async function write({ version, records }: Fixture, name: string): Promise<void> {
  const db = new PlumblineDatabase({ name, versions: upTo(version) });
  for (const [table, rows] of Object.entries(records)) await db.table(table).bulkAdd(rows as unknown[]);
  db.close();
}

test('versions count upwards from 1, and each has its fixture', () => {
  expect(schemaVersions.map(({ version }) => version)).toEqual(schemaVersions.map((_, index) => index + 1));
  for (const { version } of schemaVersions) expect(existsSync(path(version)), path(version)).toBe(true);
});

test.each(schemaVersions.map(({ version }) => version))('version %i is what was shipped', (version) => {
  const { stores } = read(version);
  expect(schemaVersions.find((declared) => declared.version === version)!.stores).toEqual(stores);
});

test.each(schemaVersions.map(({ version }) => version))(
  'a library of version %i opens now, and holds all it held',
  async (version) => {
    const name = `fixture-${version}`;
    await write(read(version), name);
    const db = new PlumblineDatabase({ name });
    expect(without(derived, await contents(db))).toEqual(without(derived, read(currentSchemaVersion).records));
    expect(await db.meta.get('clock')).toEqual(
      read(currentSchemaVersion).records['meta']?.find((row) => (row as { key: string }).key === 'clock'),
    );
    // What is made from the rest is either there, or everything it is made from is queued.
    await queueOutdated(db);
    const articleIds = (await db.articles.toArray()).map(({ id }) => id);
    const filed = await db.scenes.count();
    if (filed === 0) expect((await db.toCompare.toArray()).map(({ articleId }) => articleId)).toEqual(articleIds);
    else expect(await db.drawers.toArray()).toEqual(read(currentSchemaVersion).records['drawers']);
    db.close();
  },
);

test('the fixture has something in every table, so that no migration goes untried', () => {
  for (const [table, rows] of Object.entries(read(currentSchemaVersion).records)) expect(rows.length, table).toBeGreaterThan(0);
  expect(Object.keys(read(currentSchemaVersion).records).sort()).toEqual(
    new PlumblineDatabase().tables.map(({ name }) => name).sort(),
  );
});
