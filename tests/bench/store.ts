// The store: one article's panel in a library of 1,000 and of 100,000 claims, and a reading saved into each.
import 'fake-indexeddb/auto';
import { viewArticle } from '@/lib/store/article-queries.ts';
import { PlumblineDatabase } from '@/lib/store/database.ts';
import type { ArticleRecord, ClaimRecord } from '@/lib/store/records.ts';
import { sampleReading } from '@/lib/store/sample.ts';
import { saveReading } from '@/lib/store/save-article.ts';
import { digits, table, timeAsync } from './measure.ts';

const perArticle = 50;

/** A reading with two claims, marked by double brackets. */
const marked = 'At least [[17 people were killed]] in Osk, the ministry said. [[43 were injured]].';

/** A library of that many claims, fifty an article. */
async function libraryOf(claims: number): Promise<PlumblineDatabase> {
  const db = new PlumblineDatabase({ name: `bench-${claims}` });
  const sample = sampleReading(marked);
  await saveReading(db, sample);
  const [article] = await db.articles.toArray();
  const [claim] = await db.claims.toArray();
  await db.articles.clear();
  await db.claims.clear();
  const articles: ArticleRecord[] = [];
  const records: ClaimRecord[] = [];
  for (let a = 0; a < claims / perArticle; a++) {
    const id = a.toString(16).padStart(32, '0');
    articles.push({ ...article!, id, url: `https://bench.example/${a}`, seenAt: new Date(1.7e12 + a * 6e4).toISOString() });
    for (let c = 0; c < perArticle; c++)
      records.push({
        ...claim!,
        id: `${id.slice(8)}${c.toString(16).padStart(8, '0')}`,
        articleId: id,
        start: c * 100,
        end: c * 100 + 40,
      });
  }
  await db.articles.bulkPut(articles);
  await db.claims.bulkPut(records);
  return db;
}

export async function benchStore(): Promise<void> {
  const rows: { claims: number; view: number; save: number }[] = [];
  for (const claims of [1_000, 100_000]) {
    const db = await libraryOf(claims);
    const id = (7).toString(16).padStart(32, '0');
    const view = await timeAsync(async () => viewArticle(db, id), { rounds: 11, warm: 3 });
    let copy = 0;
    const save = await timeAsync(
      () => saveReading(db, sampleReading(marked, { url: `https://new.example/${claims}/${copy++}` })),
      {
        rounds: 11,
        warm: 3,
      },
    );
    rows.push({ claims, view: view.median, save: save.median });
    db.close();
  }
  const [small, large] = rows as [(typeof rows)[number], (typeof rows)[number]];
  table('Store, in memory (milliseconds, median)', [
    ['claims stored', 'panel of one article', 'save one reading'],
    ...rows.map(({ claims, view, save }) => [claims.toLocaleString('en'), digits(view, 2), digits(save, 2)]),
    ['ratio', digits(large.view / small.view, 2), digits(large.save / small.save, 2)],
  ]);
}
