// What this profile holds of the things a file speaks of: enough to plan a merge, however large the library is.
import type { Standing } from '@/lib/exchange/merge/join-here.ts';
import type { PlumblineSet, SetClaim, SetJudgement } from '@/lib/exchange/set/set.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import type { ArticleRecord, ClaimRecord } from '@/lib/store/records.ts';
import { attempt, type StoreResult } from '@/lib/store/store-result.ts';
import { setAnnotator, setArticle, setClaim, setJudgement, setReference } from './set-records.ts';

export interface Counterparts {
  readonly mine: PlumblineSet;
  readonly standing: Standing;
  /** Missing where nobody has been made here yet. */
  readonly localAnnotatorId?: string;
}

/** Records looked up at a time. */
export const chunkSize = 1_000;

export function* chunksOf<T>(all: readonly T[], size = chunkSize): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Everything stored under the ids of `theirs`, and all words on the claims that are judged there. */
export const loadCounterparts = (db: PlumblineDatabase, theirs: PlumblineSet): Promise<StoreResult<Counterparts>> =>
  attempt(() =>
    db.transaction('r', [db.annotators, db.articles, db.claims, db.judgements, db.references], async () => {
      const standing = new Map<string, string>();
      const claims: SetClaim[] = [];
      const removing = theirs.judgements.flatMap(({ claimId, removed }) => (removed ? [claimId] : []));
      for (const chunk of chunksOf([...new Set([...theirs.claims.map(({ id }) => id), ...removing])])) {
        const known = (await db.claims.bulkGet([...chunk])).filter((claim) => claim !== undefined);
        for (const [id, seenAt] of await standingOf(db, known)) standing.set(id, seenAt);
        claims.push(...known.map(setClaim));
      }
      const judgements: SetJudgement[] = [];
      const byHand = theirs.claims.flatMap(({ id, addedBy }) => (addedBy !== undefined ? [id] : []));
      for (const chunk of chunksOf([...new Set([...theirs.judgements.map(({ claimId }) => claimId), ...byHand])]))
        judgements.push(...(await db.judgements.where('claimId').anyOf(chunk).toArray()).map(setJudgement));
      const articles = [];
      for (const chunk of chunksOf(theirs.articles, 100))
        for (const article of await db.articles.bulkGet(chunk.map(({ id }) => id)))
          if (article) articles.push(setArticle(article));
      const [annotators, references, local] = await Promise.all([
        db.annotators.bulkGet(theirs.annotators.map(({ id }) => id)),
        db.references.bulkGet(theirs.references.map(({ id }) => id)),
        db.annotators.where('local').equals(1).first(),
      ]);
      const mine: PlumblineSet = {
        annotators: annotators.flatMap((annotator) => (annotator ? [setAnnotator(annotator)] : [])),
        articles,
        claims,
        judgements,
        references: references.flatMap((reference) => (reference ? [setReference(reference)] : [])),
        extra: {},
      };
      return { mine, standing, ...(local && { localAnnotatorId: local.id }) };
    }),
  );

/** Of these claims, those that stand in a text read here, with when that was. Within a transaction over articles. */
export async function standingOf(db: PlumblineDatabase, claims: readonly ClaimRecord[]): Promise<Map<string, string>> {
  const ids = [...new Set(claims.map(({ articleId }) => articleId))];
  const standing = new Map<string, string>();
  // Texts are long: a few articles at a time.
  for (const chunk of chunksOf(ids, 50)) {
    const articles = new Map<string, ArticleRecord>();
    for (const article of await db.articles.bulkGet([...chunk]))
      if (article?.textHash !== undefined) articles.set(article.id, article);
    for (const claim of articles.size > 0 ? claims : []) {
      const article = articles.get(claim.articleId);
      if (article && stands(claim, article)) standing.set(claim.id, article.seenAt);
    }
  }
  return standing;
}

function stands({ lost, start, end, quote, origin }: ClaimRecord, { text }: ArticleRecord): boolean {
  if (lost === 1) return false;
  // Where the text may not be kept, what was read from it is what did not come from a file.
  return text === undefined ? origin !== 'imported' : text.slice(start, end) === quote;
}
