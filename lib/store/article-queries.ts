// What is stored of articles. Queries throw what the store throws, so that `liveQuery` can hand it to its error handler.
import { articleId } from '@/lib/claims/identity.ts';
import { type ClaimView, viewClaims } from './claim-view.ts';
import type { PlumblineDatabase } from './database.ts';
import type { AnnotatorRecord, ArticleRecord, ClaimRecord, JudgementRecord } from './records.ts';

/** `url`: canonical. */
export const articleByUrl = (db: PlumblineDatabase, url: string): Promise<ArticleRecord | undefined> =>
  db.articles.get(articleId(url));

/** All claims of an article, lost ones too, in reading order. */
export const claimsOfArticle = (db: PlumblineDatabase, id: string): Promise<ClaimRecord[]> =>
  db.claims.where('[articleId+start]').between([id], [id, []]).toArray();

/** Everybody's words on an article's claims, withdrawn ones too, by claim. */
export const judgementsOfArticle = (db: PlumblineDatabase, id: string): Promise<JudgementRecord[]> =>
  db.judgements.where('[articleId+claimId]').between([id], [id, []]).toArray();

export const annotators = (db: PlumblineDatabase): Promise<AnnotatorRecord[]> => db.annotators.toArray();

/** The articles seen last, newest first; `before` (the `seenAt` of the last one had) gives the next ones. */
export function latestArticles(db: PlumblineDatabase, limit: number, before?: string): Promise<ArticleRecord[]> {
  const index = before === undefined ? db.articles.orderBy('seenAt') : db.articles.where('seenAt').below(before);
  return index.reverse().limit(limit).toArray();
}

export interface ArticleView {
  readonly article: ArticleRecord;
  readonly claims: readonly ClaimView[];
  /** Those who said something of them, as far as they are known here, and the local one. */
  readonly annotators: readonly AnnotatorRecord[];
}

/** An article as it is shown: its claims with everybody's words on them. Made for `liveQuery`. */
export const viewArticle = (db: PlumblineDatabase, id: string): Promise<ArticleView | undefined> =>
  db.transaction('r', [db.articles, db.claims, db.judgements, db.annotators], async () => {
    const [article, claims, judgements, local] = await Promise.all([
      db.articles.get(id),
      claimsOfArticle(db, id),
      judgementsOfArticle(db, id),
      db.annotators.where('local').equals(1).first(),
    ]);
    if (!article) return undefined;
    const others = await db.annotators.bulkGet([...new Set(judgements.map(({ annotatorId }) => annotatorId))]);
    const people = others.filter((annotator) => annotator !== undefined && annotator.local === 0) as AnnotatorRecord[];
    return {
      article,
      claims: viewClaims(claims, judgements, local?.id),
      annotators: local ? [local, ...people] : people,
    };
  });
