// Deletes claims or articles that the reader no longer wants here, with a way back.
import { removeByHand } from './add-claim.ts';
import { claimsOfArticle, judgementsOfArticle } from './article-queries.ts';
import { formerIds } from './claim-view.ts';
import { queueComparison } from './compare-queue.ts';
import type { PlumblineDatabase } from './database.ts';
import { localAnnotatorWithin, nextRevision } from './local-annotator.ts';
import { emptied } from './plan-judgement.ts';
import type { ArticleRecord, ClaimRecord, JudgementRecord, ReferenceRecord } from './records.ts';
import { attempt, type StoreResult } from './store-result.ts';

/** What was deleted: plain data, enough to put it back. */
export interface Deleted {
  readonly articles: readonly ArticleRecord[];
  readonly claims: readonly ClaimRecord[];
  /** The words that stood on them, everybody's. */
  readonly judgements: readonly JudgementRecord[];
  readonly references: readonly ReferenceRecord[];
}

/** Either these articles with all that hangs on them, or these claims with what they were before. */
export type Doomed = { readonly articleIds: readonly string[] } | { readonly claimIds: readonly string[] };

const tablesOf = (db: PlumblineDatabase) => [
  db.articles,
  db.claims,
  db.judgements,
  db.references,
  db.annotators,
  db.meta,
  db.toCompare,
];

/** Articles handled at a time. */
const batch = 40;

/**
 * Takes them out of the store in one transaction. What the local annotator said of them is withdrawn, and the withdrawal travels to whoever holds it;
 * other people's words are deleted here and stand with whoever else holds them.
 */
export const deleteStored = (db: PlumblineDatabase, doomed: Doomed, now = Date.now()): Promise<StoreResult<Deleted>> =>
  attempt(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const local = await localAnnotatorWithin(db, now);
      const deleted = { articles: [], claims: [], judgements: [], references: [] } as {
        -readonly [Key in keyof Deleted]: Deleted[Key][number][];
      };
      const whole = 'articleIds' in doomed;
      const wanted = whole ? null : new Set(doomed.claimIds);
      const articleIds = whole ? doomed.articleIds : await articlesOf(db, doomed.claimIds);
      for (let from = 0; from < articleIds.length; from += batch) {
        const ids = articleIds.slice(from, from + batch);
        for (const id of ids) {
          const all = await claimsOfArticle(db, id);
          const claims = wanted ? withFormer(all, wanted) : all;
          const gone = new Set(claims.map(({ id }) => id));
          const words = (await judgementsOfArticle(db, id)).filter(({ claimId, deleted }) => deleted === 0 && gone.has(claimId));
          deleted.claims.push(...claims);
          deleted.judgements.push(...words);
          for (const word of words) {
            if (word.annotatorId !== local.id) await db.judgements.delete(word.id);
            else {
              const revision = await nextRevision(db, local.id, now);
              await db.judgements.put({ ...emptied(word), updatedAt: new Date(now).toISOString(), revision });
            }
          }
          for (const claim of claims) if (claim.origin === 'hand') await removeByHand(db, claim, now);
          await db.claims.bulkDelete([...gone]);
        }
        await queueComparison(db, ids);
        if (!whole) continue;
        for (const article of await db.articles.bulkGet([...ids])) if (article) deleted.articles.push(article);
        const references = await db.references
          .where('articleId')
          .anyOf([...ids])
          .toArray();
        deleted.references.push(...references);
        await db.references.bulkDelete(references.map(({ id }) => id));
        await db.articles.bulkDelete([...ids]);
      }
      return deleted;
    }),
  );

/** Puts back what was deleted, in one transaction; what came to be there since stays as it is. The local annotator's words are said anew. */
export const restoreDeleted = (db: PlumblineDatabase, deleted: Deleted, now = Date.now()): Promise<StoreResult<null>> =>
  attempt(() =>
    db.transaction('rw', tablesOf(db), async () => {
      const local = await localAnnotatorWithin(db, now);
      await putMissing(db, 'articles', deleted.articles);
      await putMissing(db, 'claims', deleted.claims);
      await queueComparison(db, [...deleted.articles.map(({ id }) => id), ...deleted.claims.map(({ articleId }) => articleId)]);
      await putMissing(db, 'references', deleted.references);
      await putMissing(
        db,
        'judgements',
        deleted.judgements.filter(({ annotatorId }) => annotatorId !== local.id),
      );
      const words = new Set(deleted.judgements.map(({ id }) => id));
      for (const { id, origin } of deleted.claims) {
        const word = origin === 'hand' ? await db.judgements.get(`${id}:${local.id}`) : undefined;
        if (!word?.removed || words.has(word.id)) continue;
        const { removed, ...kept } = word;
        await db.judgements.put({ ...kept, revision: await nextRevision(db, local.id, now) });
      }
      for (const word of deleted.judgements) {
        if (word.annotatorId !== local.id) continue;
        const present = await db.judgements.get(word.id);
        if (present?.deleted === 0) continue;
        const revision = await nextRevision(db, local.id, now);
        await db.judgements.put({ ...word, updatedAt: new Date(now).toISOString(), revision });
      }
      return null;
    }),
  );

async function putMissing(
  db: PlumblineDatabase,
  table: 'articles' | 'claims' | 'references' | 'judgements',
  records: readonly { readonly id: string }[],
): Promise<void> {
  const store = db.table<{ readonly id: string }, string>(table);
  for (let from = 0; from < records.length; from += batch) {
    const chunk = records.slice(from, from + batch);
    const present = await store.bulkGet(chunk.map(({ id }) => id));
    await store.bulkPut(chunk.filter((_, at) => present[at] === undefined));
  }
}

async function articlesOf(db: PlumblineDatabase, claimIds: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (let from = 0; from < claimIds.length; from += 1_000)
    for (const claim of await db.claims.bulkGet(claimIds.slice(from, from + 1_000))) if (claim) ids.add(claim.articleId);
  return [...ids];
}

/** These claims of one article, and what they were before unless that is what another claim was too. */
function withFormer(all: readonly ClaimRecord[], wanted: ReadonlySet<string>): ClaimRecord[] {
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const going = new Set<string>();
  for (const claim of all)
    if (wanted.has(claim.id))
      for (const id of [claim.id, ...formerIds(claim, byId)]) if (id === claim.id || byId.get(id)?.lost === 1) going.add(id);
  return all.filter(({ id }) => going.has(id));
}
