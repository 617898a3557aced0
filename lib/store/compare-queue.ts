// Which articles are still to be compared: written in the transaction that changes them, so that nothing is forgotten whatever ends the background.
import { comparisonVersion } from '@/lib/compare/statement.ts';
import type { PlumblineDatabase } from './database.ts';

/** Marks articles as written or deleted; to be called within the transaction that does it, `db.toCompare` among its tables. */
export async function queueComparison(db: PlumblineDatabase, articleIds: Iterable<string>): Promise<void> {
  const mark = crypto.randomUUID();
  const records = Array.from(new Set(articleIds), (articleId) => ({ articleId, mark }));
  if (records.length > 0) await db.toCompare.bulkPut(records);
}

/** The articles that these claims or articles belong to. */
export const articlesOf = (records: readonly { readonly id: string; readonly articleId?: string }[]): Set<string> =>
  new Set(records.map(({ id, articleId }) => articleId ?? id));

/** Queues everything that is stored where it was filed by another version of the comparison, or never. */
export async function queueOutdated(db: PlumblineDatabase): Promise<void> {
  const filedBy = await db.meta.get('comparisonVersion');
  const present = String(comparisonVersion);
  if (filedBy?.value === present) return;
  await db.transaction('rw', [db.articles, db.scenes, db.toCompare, db.meta], async () => {
    await queueComparison(db, await db.articles.toCollection().primaryKeys());
    await queueComparison(db, await db.scenes.toCollection().primaryKeys());
    await db.meta.put({ key: 'comparisonVersion', value: present });
  });
}
