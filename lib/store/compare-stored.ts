// Takes stored articles into the comparison, one after another: what each costs depends on what was said at about the same time of the same war, never
// on how much is stored. All reckoning is done between transactions, so that panel, library and readings never wait for it.
import { describeStatements } from '@/lib/compare/describe-statements.ts';
import type { Setting, Statement } from '@/lib/compare/statement.ts';
import { claimsOfArticle } from './article-queries.ts';
import { comparedCount, countUp } from './compared-count.ts';
import { comparedReading } from './compared-reading.ts';
import type { PlumblineDatabase } from './database.ts';
import { filedTables, inTopic, statementsIn } from './filed-statements.ts';
import { type Filing, planFiling } from './plan-filing.ts';
import type { ToCompareRecord } from './records.ts';
import { attempt, type StoreResult } from './store-result.ts';

/** What comparing the next article comes to, as long as nothing it was reckoned from changes. */
export interface Comparison {
  /** As the article stood in the queue when it was read: its mark tells whether it has changed since. */
  readonly queued: ToCompareRecord;
  /** The count of comparisons before anything filed was read: it tells whether something was filed since. */
  readonly compared: number;
  /** Missing where the article is filed as it is already. */
  readonly filing?: Filing;
}

/** Compares the next queued article. Answers whether there was one; one that changed in the meantime stays queued, and is compared as it is then. */
export const compareNext = (db: PlumblineDatabase): Promise<StoreResult<boolean>> =>
  attempt(async () => {
    const comparison = await planComparison(db);
    if (!comparison) return false;
    await applyComparison(db, comparison);
    return true;
  });

/** Reads the next queued article and what is filed around it, and reckons what is to be written; undefined where nothing is queued. */
export async function planComparison(db: PlumblineDatabase): Promise<Comparison | undefined> {
  const compared = await comparedCount(db);
  const next = await db.transaction('r', [db.articles, db.claims, db.toCompare], async () => {
    const queued = await db.toCompare.toCollection().first();
    if (!queued) return undefined;
    const [article, claims] = await Promise.all([db.articles.get(queued.articleId), claimsOfArticle(db, queued.articleId)]);
    return { queued, reading: article && comparedReading(article, claims) };
  });
  if (!next) return undefined;
  const { queued, reading } = next;
  const statements = reading && reading.claims.length > 0 ? describeStatements(reading.article, reading.claims) : [];
  const filing = await planFiling(db, queued.articleId, statements);
  return { queued, compared, ...(filing && { filing }) };
}

/** Files the article in one short transaction, and takes it off the queue. Answers false, having written nothing, where it or what is filed has changed since. */
export const applyComparison = (db: PlumblineDatabase, { queued, compared, filing }: Comparison): Promise<boolean> =>
  db.transaction('rw', [...filedTables(db), db.toCompare, db.meta], async () => {
    const [present, count] = await Promise.all([db.toCompare.get(queued.articleId), comparedCount(db)]);
    if (!present || present.mark !== queued.mark || count !== compared) return false;
    if (filing) {
      await write(db, filing);
      await countUp(db);
    }
    await db.toCompare.delete(queued.articleId);
    return true;
  });

async function write(db: PlumblineDatabase, filing: Filing): Promise<void> {
  const { articleId, emptied, drawers, setting, leaving, parted, merged, joining } = filing;
  await db.drawers.bulkDelete([...emptied]);
  await db.drawers.bulkPut(drawers);
  if (setting) await db.scenes.put({ articleId, setting });
  else await db.scenes.delete(articleId);
  await db.topics.bulkDelete([...leaving]);
  for (const { claimIds, topic } of parted) await db.topics.where('claimId').anyOf(claimIds).modify({ topic });
  for (const { from, into } of merged) await inTopic(db, from).modify({ topic: into });
  await db.topics.bulkPut(joining);
}

/** The statements filed of one article, and what they share. */
export async function filedOf(
  db: PlumblineDatabase,
  articleId: string,
): Promise<{ readonly setting?: Setting; readonly statements: readonly Statement[] }> {
  const drawers = await db.drawers.where('articleId').equals(articleId).toArray();
  const statements = await statementsIn(db, drawers);
  return { ...(statements[0] && { setting: statements[0].setting }), statements };
}
