import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { textHash } from '@/lib/claims/identity.ts';
import { articleByUrl, claimsOfArticle } from './article-queries.ts';
import { judge } from './judge.ts';
import { everything, firstState, freshDatabase, sampleId, sampleReading, sampleUrl, save, shown, tagged } from './sample.ts';
import { saveReading } from './save-article.ts';

test('the article, its text and its claims are stored', async () => {
  const db = freshDatabase();
  const reading = sampleReading(firstState);
  expect(await save(db, reading)).toMatchObject({ articleId: sampleId, stored: 'all' });
  const article = await articleByUrl(db, sampleUrl);
  expect(article).toMatchObject({
    title: 'Strike on a market',
    text: reading.article.text,
    readAt: reading.readAt,
    origin: 'read',
  });
  expect(article!.versions).toEqual([{ hash: textHash(reading.article.text), seenAt: reading.readAt }]);
  expect((await claimsOfArticle(db, sampleId)).map(({ quote, origin, lost }) => [quote, origin, lost])).toEqual([
    ['At least 17 people were killed', 'engine', 0],
    ['40 were wounded', 'engine', 0],
  ]);
});

test('the same reading twice changes nothing', async () => {
  const { db, reading } = await tagged();
  const before = await everything(db);
  await save(db, reading);
  await save(db, reading);
  expect(await everything(db)).toEqual(before);
});

test('a later reading of the same text writes the article alone', async () => {
  const { db } = await tagged();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await save(db, sampleReading(firstState, { day: 2 }));
  expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['articles']);
});

test('what the page no longer tells, and what a newer version wrote, stays in the article', async () => {
  const { db } = await tagged();
  await db.articles.update(sampleId, { mood: 'sour' } as object);
  const reading = sampleReading(firstState, { day: 2 });
  const { publisher, ...article } = reading.article;
  await save(db, { ...reading, article: { ...article, title: 'Another title' } });
  expect(await articleByUrl(db, sampleUrl)).toMatchObject({ title: 'Another title', publisher: 'The Herald', mood: 'sour' });
});

describe('what privacy forbids is not stored', () => {
  test('nothing from a private window, whatever else holds', async () => {
    const db = freshDatabase();
    const reading = sampleReading(firstState, { privacy: 'private-window' });
    expect(await save(db, { ...reading, keep: [reading.claims[0]!.id] })).toMatchObject({ stored: 'nothing' });
    expect(Object.values(await everything(db)).flat()).toEqual([]);
  });

  test('nothing of a page that looks private, until a claim on it is judged; then that claim and never the text', async () => {
    const db = freshDatabase();
    const reading = sampleReading(firstState, { privacy: 'looks-private' });
    expect(await save(db, reading)).toMatchObject({ stored: 'nothing' });
    expect(Object.values(await everything(db)).flat()).toEqual([]);

    const [toll] = reading.claims;
    expect(await save(db, { ...reading, keep: [toll!.id] })).toMatchObject({ stored: 'judged-claims' });
    await judge(db, toll!.id, { verdict: 'disputed' });
    await save(db, { ...reading, readAt: '2024-05-02T10:00:00.000Z' });
    expect((await claimsOfArticle(db, sampleId)).map(({ quote }) => quote)).toEqual(['At least 17 people were killed']);
    expect(JSON.stringify(await everything(db))).not.toContain('A missile hit the market in Oldtown. At least');
    expect(await articleByUrl(db, sampleUrl)).not.toHaveProperty('text');
    expect(await articleByUrl(db, sampleUrl)).not.toHaveProperty('blocks');
  });

  test('of a judged claim on a page that looks private, all that it was before is kept through its edits', async () => {
    const { db } = await tagged();
    for (const [index, figure] of ['71', '75', '80'].entries())
      await save(db, sampleReading(firstState.replace('17', figure), { day: index + 2, privacy: 'looks-private' }));
    expect(await shown(db)).toEqual([['At least 80 people were killed', 'disputed', 'figure 17→80', 'stands']]);
  });

  test('a page that looks private only now loses the text that was stored', async () => {
    const { db } = await tagged();
    await save(db, sampleReading(firstState, { day: 2, privacy: 'looks-private' }));
    expect(await articleByUrl(db, sampleUrl)).not.toHaveProperty('text');
    expect(await shown(db)).toEqual([['At least 17 people were killed', 'disputed', '-', 'stands']]);
  });
});

test('what a newer version wrote into a claim is kept when the article is read again', async () => {
  const db = freshDatabase();
  const reading = sampleReading(firstState);
  await save(db, reading);
  const [toll] = await claimsOfArticle(db, sampleId);
  await db.claims.put({ ...toll!, extra: { mood: 'bleak' } });
  await save(db, sampleReading(firstState.replace('40', '41'), { day: 2 }));
  expect((await db.claims.get(toll!.id))?.extra).toEqual({ mood: 'bleak' });
});

describe('a reading that must not be believed', () => {
  test('an older engine in a tab left open does not undo what a newer one read', async () => {
    const db = freshDatabase();
    const reading = sampleReading(firstState);
    await save(db, { ...reading, engineVersion: 9 });
    expect(await save(db, { ...sampleReading(firstState, { day: 2 }), claims: [], engineVersion: 8 })).toMatchObject({
      stored: 'older',
    });
    expect(await claimsOfArticle(db, sampleId)).toHaveLength(2);
    expect((await articleByUrl(db, sampleUrl))!.seenAt).toBe('2024-05-02T10:00:00.000Z');
  });

  test('on a new text even an older engine is right', async () => {
    const db = freshDatabase();
    await save(db, { ...sampleReading(firstState), engineVersion: 9 });
    await save(db, { ...sampleReading(firstState.replace('17', '71'), { day: 2 }), engineVersion: 8 });
    expect((await claimsOfArticle(db, sampleId))[0]!.quote).toContain('71');
  });

  test('a claim under an id that its words do not give is refused: it could overwrite another article’s', async () => {
    const db = freshDatabase();
    const reading = sampleReading(firstState);
    const forged = { ...reading, claims: [{ ...reading.claims[0]!, id: 'f'.repeat(32) }] };
    expect(await saveReading(db, forged)).toMatchObject({ ok: false, reason: 'wrong-ids' });
    expect(Object.values(await everything(db)).flat()).toEqual([]);
  });
});

test('a full disk is a value, and nothing of the reading is there', async () => {
  const db = freshDatabase();
  await db.open();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'claims') throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await saveReading(db, sampleReading(firstState))).toMatchObject({ ok: false, reason: 'quota' });
  vi.restoreAllMocks();
  expect(Object.values(await everything(db)).flat()).toEqual([]);
  expect(await saveReading(db, sampleReading(firstState))).toMatchObject({ ok: true });
});
