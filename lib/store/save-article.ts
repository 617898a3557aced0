// Keeps one reading of an article: what the page says now, without losing what anybody said of what it said before.
import type { Restored } from '@/lib/anchor/restore-judgements.ts';
import type { Article } from '@/lib/article/article.ts';
import { type Claim, engineVersion as presentEngine } from '@/lib/claims/claim.ts';
import { articleId, claimIds, textHash } from '@/lib/claims/identity.ts';
import { claimsOfArticle, judgementsOfArticle } from './article-queries.ts';
import { joinVersions } from './article-versions.ts';
import { formerIds } from './claim-view.ts';
import { queueComparison } from './compare-queue.ts';
import type { PlumblineDatabase } from './database.ts';
import { planClaims } from './plan-claims.ts';
import type { ArticleRecord, ClaimRecord, JudgementRecord } from './records.ts';
import { sameRecord } from './same-record.ts';
import { attempt, Refusal, type StoreResult } from './store-result.ts';

/**
 * open: stored whole. looks-private: only the claims somebody judged (or is about to, see `keep`) are stored, never the text.
 * private-window: nothing is stored, whatever else holds.
 */
export type Privacy = 'open' | 'looks-private' | 'private-window';

export interface Reading {
  readonly article: Article;
  /** All claims found in `article.text` now. */
  readonly claims: readonly Claim[];
  /** ISO date-time. */
  readonly readAt: string;
  readonly privacy: Privacy;
  /** On a page that looks private: ids of claims that are about to be judged. */
  readonly keep?: readonly string[];
  /** The engine that found the claims; the present one where missing. */
  readonly engineVersion?: number;
}

export interface Saved {
  readonly articleId: string;
  /** nothing: privacy forbids it. older: the stored claims come from a newer engine and were left as they are. */
  readonly stored: 'all' | 'judged-claims' | 'nothing' | 'older';
  /** What became of the claims that had been judged or added by hand. */
  readonly restored: readonly Restored[];
}

/**
 * Stores a reading in one transaction; the same reading twice changes nothing. Refuses claims whose id is not that of their words.
 * Claims nobody judged are replaced by those found now. A judged claim, or one added by hand, stays: where it stands now, under its
 * present id (which remembers the former one), or as lost. Claims from somebody's file stay too and become the engine's once it finds them.
 */
export const saveReading = (db: PlumblineDatabase, reading: Reading): Promise<StoreResult<Saved, 'wrong-ids'>> =>
  attempt(async () => {
    const id = articleId(reading.article.url);
    if (reading.privacy === 'private-window') return { articleId: id, stored: 'nothing', restored: [] };
    if (!idsHold(reading)) throw new Refusal('wrong-ids', 'A claim has an id that its words do not give.');
    const hash = textHash(reading.article.text);
    return db.transaction('rw', [db.articles, db.claims, db.judgements, db.toCompare], async (): Promise<Saved> => {
      const [known, claims, judgements] = await Promise.all([
        db.articles.get(id),
        claimsOfArticle(db, id),
        judgementsOfArticle(db, id),
      ]);
      const engineVersion = reading.engineVersion ?? presentEngine;
      const article = joinArticle(known, reading, hash, engineVersion);
      if (isOlder(known, hash, engineVersion)) {
        await db.articles.put({ ...known!, seenAt: article.seenAt });
        return { articleId: id, stored: 'older', restored: [] };
      }
      const plan = planClaims(
        { articleId: id, text: reading.article.text, found: reading.claims, engineVersion },
        { claims, judgements, ...(known?.text !== undefined && { text: known.text }) },
      );
      const kept = reading.privacy === 'open' ? plan.claims : keepJudged(plan.claims, judgements, reading.keep ?? []);
      if (reading.privacy === 'looks-private' && kept.length === 0 && !known)
        return { articleId: id, stored: 'nothing', restored: [] };

      // Only what differs is written: whoever watches the store is not woken for nothing.
      const before = new Map(claims.map((claim) => [claim.id, claim]));
      const staying = new Set(kept.map((claim) => claim.id));
      const gone = claims.filter((claim) => !staying.has(claim.id)).map((claim) => claim.id);
      const changed = kept.filter((claim) => !sameRecord(claim, before.get(claim.id)));
      if (!sameRecord(article, known)) await db.articles.put(article);
      if (gone.length + changed.length > 0 || retold(article, known)) await queueComparison(db, [id]);
      if (gone.length > 0) await db.claims.bulkDelete(gone);
      // Of fifty and more written at once Dexie tells nobody which they were.
      for (let from = 0; from < changed.length; from += 40) await db.claims.bulkPut(changed.slice(from, from + 40));
      return { articleId: id, stored: reading.privacy === 'open' ? 'all' : 'judged-claims', restored: plan.restored };
    });
  });

/** Whether what comparison reads of an article has changed, its claims aside. */
const retold = (now: ArticleRecord, before: ArticleRecord | undefined): boolean =>
  !before ||
  now.textHash !== before.textHash ||
  now.title !== before.title ||
  now.published !== before.published ||
  now.publisher !== before.publisher;

/** Claims come from a page: an id that is not that of its words could overwrite another article's claim. */
const idsHold = ({ article: { url, text }, claims }: Reading): boolean =>
  claimIds(url, text, claims).every((id, index) => id === claims[index]!.id);

/** The reader of a tab left open over an update is the old engine: on the same text it knows nothing better. */
const isOlder = (known: ArticleRecord | undefined, hash: string, engineVersion: number): boolean =>
  known?.engineVersion !== undefined && known.engineVersion > engineVersion && known.textHash === hash;

/** What is known of the article with this reading: the page's latest words, every state of its text that was seen. */
function joinArticle(known: ArticleRecord | undefined, reading: Reading, hash: string, engineVersion: number): ArticleRecord {
  const { article, readAt, privacy } = reading;
  const { url, title, authors, language, text, blocks, warCoverage } = article;
  // What the page no longer says of these is still true.
  const { publisher = known?.publisher, published = known?.published, modified = known?.modified } = article;
  // What a newer version wrote into the record stays; of the text only what this reading may store.
  const { text: _, blocks: __, ...kept } = known ?? {};
  return {
    ...kept,
    id: articleId(url),
    url,
    title,
    ...(publisher !== undefined && { publisher }),
    authors: [...authors],
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    readAt: earlier(known?.readAt, readAt),
    seenAt: known && known.seenAt > readAt ? known.seenAt : readAt,
    language,
    ...(privacy === 'open' && { text, blocks }),
    warCoverage,
    textHash: hash,
    versions: joinVersions(known?.versions ?? [], [{ hash, seenAt: readAt }]),
    engineVersion,
    origin: 'read',
  };
}

const earlier = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

/** Of a page that looks private only what somebody judged or added is kept, with all that it was before. */
function keepJudged(
  claims: readonly ClaimRecord[],
  judgements: readonly JudgementRecord[],
  keep: readonly string[],
): readonly ClaimRecord[] {
  const wanted = new Set(keep);
  for (const { claimId, deleted } of judgements) if (deleted === 0) wanted.add(claimId);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const kept = new Set<string>();
  for (const claim of claims) {
    const line = [claim.id, ...formerIds(claim, byId)];
    if (claim.origin === 'hand' || line.some((id) => wanted.has(id))) for (const id of line) kept.add(id);
  }
  return claims.filter((claim) => kept.has(claim.id));
}
