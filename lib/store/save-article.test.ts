import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { viewArticle } from './article-queries.ts';
import type { PlumblineDatabase } from './database.ts';
import { judge } from './judge.ts';
import { freshDatabase, sampleReading } from './sample.ts';
import { type Reading, saveReading } from './save-article.ts';

async function save(db: PlumblineDatabase, reading: Reading) {
  const saved = await saveReading(db, reading);
  if (!saved.ok) throw new Error(saved.message);
  return saved.value;
}

const first = 'A missile hit the market in Oldtown. [[At least 17 people were killed]], the mayor said. [[40 were wounded]].';

test('a tag stays on its claim when the article is read again', async () => {
  const db = freshDatabase();
  const reading = sampleReading(first);
  const { articleId } = await save(db, reading);
  await judge(db, reading.claims[0]!.id, { verdict: 'disputed' });
  await save(db, sampleReading(first, { day: 2 }));
  const view = await viewArticle(db, articleId);
  expect(view!.claims.map(({ claim, own }) => [claim.quote, own?.verdict])).toEqual([
    ['At least 17 people were killed', 'disputed'],
    ['40 were wounded', undefined],
  ]);
});

test('a changed figure is said, never shown as unchanged', async () => {
  const db = freshDatabase();
  const reading = sampleReading(first);
  const { articleId } = await save(db, reading);
  await judge(db, reading.claims[0]!.id, { verdict: 'disputed' });
  await save(db, sampleReading(first.replace('17', '71'), { day: 2 }));
  const [toll, ...rest] = (await viewArticle(db, articleId))!.claims;
  expect(toll!.own?.verdict).toBe('disputed');
  expect(toll!.change).toMatchObject({ kind: 'figure', was: { value: 17 }, is: { value: 71 } });
  expect(rest.map(({ claim }) => claim.quote)).toEqual(['40 were wounded']);
});
