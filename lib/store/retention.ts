// Lets go of articles that were merely read, once they are older than the reader wants to keep them.
import { queueComparison } from './compare-queue.ts';
import type { PlumblineDatabase } from './database.ts';
import { attempt, type StoreResult } from './store-result.ts';

/** Articles looked at in one transaction: a browser that is closing loses no more than the rest of the sweep. */
const batch = 200;

/**
 * Deletes the articles last seen before `before` (ISO date-time) with their claims, unless somebody judged one of those, a person added one,
 * or they came from a file. Withdrawn judgements are kept without their article: the withdrawal must still reach others.
 * @returns how many articles were deleted.
 */
export const deleteUntagged = (db: PlumblineDatabase, before: string): Promise<StoreResult<number>> =>
  attempt(async () => {
    const old = await db.articles.where('seenAt').below(before).primaryKeys();
    let deleted = 0;
    for (let from = 0; from < old.length; from += batch) {
      deleted += await db.transaction('rw', [db.articles, db.claims, db.judgements, db.toCompare], async () => {
        let count = 0;
        for (const article of await db.articles.bulkGet(old.slice(from, from + batch))) {
          // It may have been seen again since the sweep began.
          if (!article || article.seenAt >= before || article.origin === 'imported' || (await isHeld(db, article.id))) continue;
          await db.claims.where('[articleId+start]').between([article.id], [article.id, []]).delete();
          await db.articles.delete(article.id);
          await queueComparison(db, [article.id]);
          count++;
        }
        return count;
      });
    }
    return deleted;
  });

async function isHeld(db: PlumblineDatabase, articleId: string): Promise<boolean> {
  const said = db.judgements.where('[articleId+claimId]').between([articleId], [articleId, []]);
  if ((await said.filter((judgement) => judgement.deleted === 0).first()) !== undefined) return true;
  const claims = db.claims.where('[articleId+start]').between([articleId], [articleId, []]);
  return (await claims.filter((claim) => claim.origin !== 'engine').first()) !== undefined;
}
