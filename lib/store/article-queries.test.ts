import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test, vi } from 'vitest';
import { articleId } from '@/lib/claims/identity.ts';
import { claimsOfArticle, judgementsOfArticle, latestArticles, viewArticle } from './article-queries.ts';
import { judge } from './judge.ts';
import type { ClaimRecord } from './records.ts';
import { freshDatabase, sampleReading } from './sample.ts';
import { saveReading } from './save-article.ts';

const url = (n: number) => `https://herald.example/${n}`;

test('of 20,000 claims only those of the article are read', async () => {
  const db = freshDatabase();
  const reading = sampleReading('[[12 were killed]]. [[30 were hurt]].', { url: url(0) });
  await saveReading(db, reading);
  await judge(db, reading.claims[0]!.id, { verdict: 'disputed' });
  const [pattern] = await db.claims.toArray();
  const others = Array.from(
    { length: 20_000 },
    (_, n): ClaimRecord => ({ ...pattern!, id: `other-${n}`, articleId: `a-${n % 500}` }),
  );
  await db.claims.bulkAdd(others);

  let read = 0;
  const count = (prototype: IDBIndex | IDBObjectStore) => {
    const getAll = prototype.getAll;
    vi.spyOn(prototype, 'getAll').mockImplementation(function (this: IDBIndex & IDBObjectStore, ...args) {
      const request = getAll.apply(this, args);
      request.addEventListener('success', () => {
        read += request.result.length;
      });
      return request;
    });
    return vi.spyOn(prototype, 'openCursor');
  };
  const cursors = [count(IDBIndex.prototype), count(IDBObjectStore.prototype)];
  const view = await viewArticle(db, articleId(url(0)));
  expect(view!.claims.map(({ claim }) => claim.quote)).toEqual(['12 were killed', '30 were hurt']);
  // Two claims, one judgement, the local annotator.
  expect(read).toBe(4);
  for (const cursor of cursors) expect(cursor).not.toHaveBeenCalled();
});

test('claims come in reading order, judgements by claim, withdrawn ones too', async () => {
  const db = freshDatabase();
  const reading = sampleReading('[[12 were killed]]. [[30 were hurt]]. [[7 are missing]].', { url: url(1) });
  await saveReading(db, { ...reading, claims: [...reading.claims].reverse() });
  expect((await claimsOfArticle(db, articleId(url(1)))).map(({ start }) => start)).toEqual(
    [0, 16, 30].map((at, n) => at + n * 2 - n * 2 || at),
  );
  await judge(db, reading.claims[0]!.id, { verdict: 'disputed' });
  await judge(db, reading.claims[0]!.id, { verdict: null });
  expect((await judgementsOfArticle(db, articleId(url(1)))).map(({ deleted }) => deleted)).toEqual([1]);
  expect(await claimsOfArticle(db, 'none')).toEqual([]);
  expect(await viewArticle(db, 'none')).toBeUndefined();
});

test('articles come newest first, page by page', async () => {
  const db = freshDatabase();
  for (const day of [3, 1, 4, 2]) await saveReading(db, sampleReading('[[12 were killed]].', { day, url: url(day) }));
  const first = await latestArticles(db, 3);
  expect(first.map(({ url: at }) => at)).toEqual([4, 3, 2].map(url));
  expect((await latestArticles(db, 3, first.at(-1)!.seenAt)).map(({ url: at }) => at)).toEqual([url(1)]);
});

test('whoever watches an article sees a tag arrive', async () => {
  const db = freshDatabase();
  const reading = sampleReading('[[12 were killed]].', { url: url(2) });
  await saveReading(db, reading);
  const verdicts: unknown[] = [];
  const watching = liveQuery(() => viewArticle(db, articleId(url(2)))).subscribe((view) =>
    verdicts.push(view?.claims[0]?.own?.verdict),
  );
  await vi.waitFor(() => expect(verdicts).toEqual([undefined]));
  await judge(db, reading.claims[0]!.id, { verdict: 'propaganda' });
  await vi.waitFor(() => expect(verdicts).toEqual([undefined, 'propaganda']));
  watching.unsubscribe();
});
