// Keeps one reading of an article: what the page says now, without losing what anybody said of what it said before.
import { describeSelectors } from '@/lib/anchor/describe-selectors.ts';
import { type JudgedStatement, planRestore, type Restored } from '@/lib/anchor/restore-judgements.ts';
import type { Article } from '@/lib/article/article.ts';
import { type Claim, engineVersion as presentEngine } from '@/lib/claims/claim.ts';
import { articleId, claimIdIn, claimIds, occurrenceOf, textHash } from '@/lib/claims/identity.ts';
import { claimsOfArticle, judgementsOfArticle } from './article-queries.ts';
import { joinVersions } from './article-versions.ts';
import type { PlumblineDatabase } from './database.ts';
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
    return db.transaction('rw', [db.articles, db.claims, db.judgements], async (): Promise<Saved> => {
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
      const plan = planClaims(article, reading, claims, judgements, known?.text);
      const kept = reading.privacy === 'open' ? plan.claims : keepJudged(plan.claims, judgements, reading.keep ?? []);
      if (reading.privacy === 'looks-private' && kept.length === 0 && !known)
        return { articleId: id, stored: 'nothing', restored: [] };

      // Only what differs is written: whoever watches the store is not woken for nothing.
      const before = new Map(claims.map((claim) => [claim.id, claim]));
      const staying = new Set(kept.map((claim) => claim.id));
      const gone = claims.filter((claim) => !staying.has(claim.id)).map((claim) => claim.id);
      const changed = kept.filter((claim) => !sameRecord(claim, before.get(claim.id)));
      if (!sameRecord(article, known)) await db.articles.put(article);
      if (gone.length > 0) await db.claims.bulkDelete(gone);
      if (changed.length > 0) await db.claims.bulkPut(changed);
      return { articleId: id, stored: reading.privacy === 'open' ? 'all' : 'judged-claims', restored: plan.restored };
    });
  });

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

interface ClaimPlan {
  readonly claims: readonly ClaimRecord[];
  readonly restored: readonly Restored[];
}

/** Which claim records stand after this reading. */
function planClaims(
  article: ArticleRecord,
  { article: { text }, claims: found, engineVersion = presentEngine }: Reading,
  stored: readonly ClaimRecord[],
  judgements: readonly JudgementRecord[],
  formerText: string | undefined,
): ClaimPlan {
  const before = new Map(stored.map((claim) => [claim.id, claim]));
  const held = heldClaims(stored, judgements);
  const now = new Map<string, ClaimRecord>();
  for (const claim of found) {
    const known = before.get(claim.id);
    now.set(claim.id, {
      ...claim,
      // What a person added stays that person's, with the type that person gave it, also once the engine finds it.
      ...(known?.origin === 'hand' && { type: known.type, group: known.group, ...(known.addedBy && { addedBy: known.addedBy }) }),
      articleId: article.id,
      selectors: describeSelectors(text, claim.start, claim.end),
      engineVersion,
      origin: known?.origin === 'hand' ? 'hand' : 'engine',
      lost: 0,
      ...(known?.formerId !== undefined && held.has(known) && { formerId: known.formerId }),
    });
  }

  const succeeded = new Set([...held].flatMap((claim) => (claim.formerId === undefined ? [] : [claim.formerId])));
  // One whose successor stands is history; only the last of such a line is looked for.
  const sought = [...held].filter((claim) => !succeeded.has(claim.id) || now.has(claim.id));
  const restored = planRestore(
    text,
    found,
    sought.map((claim) => statementOf(claim, judgements, formerText)),
    {
      knownIds: new Set(stored.filter((claim) => claim.lost === 0).map((claim) => claim.id)),
      ...(formerText !== undefined && { formerText }),
    },
  );
  for (const outcome of restored) settle(outcome, before.get(outcome.claimId)!, article, text, now);
  for (const claim of held) if (!now.has(claim.id)) now.set(claim.id, { ...claim, lost: 1 });
  return { claims: [...now.values()], restored };
}

/** The claims that must not vanish: judged, added or imported ones, and with each the whole line of what it was and became. */
function heldClaims(stored: readonly ClaimRecord[], judgements: readonly JudgementRecord[]): ReadonlySet<ClaimRecord> {
  // Withdrawn ones count: a withdrawal can be undone.
  const judged = new Set(judgements.map((judgement) => judgement.claimId));
  const neighbours = new Map<string, ClaimRecord[]>();
  const link = (id: string, claim: ClaimRecord) => {
    const known = neighbours.get(id);
    if (known) known.push(claim);
    else neighbours.set(id, [claim]);
  };
  for (const claim of stored) {
    link(claim.id, claim);
    if (claim.formerId !== undefined) link(claim.formerId, claim);
  }
  const held = new Set<ClaimRecord>();
  const waiting = stored.filter((claim) => judged.has(claim.id) || claim.origin !== 'engine');
  for (let claim = waiting.pop(); claim; claim = waiting.pop()) {
    if (held.has(claim)) continue;
    held.add(claim);
    waiting.push(...neighbours.get(claim.id)!, ...(claim.formerId === undefined ? [] : neighbours.get(claim.formerId)!));
  }
  return held;
}

/** Puts one judged claim where it stands now. */
function settle(
  outcome: Restored,
  claim: ClaimRecord,
  article: ArticleRecord,
  text: string,
  now: Map<string, ClaimRecord>,
): void {
  const { nowClaimId, at } = outcome;
  if (nowClaimId === claim.id) return;
  if (nowClaimId !== undefined) {
    const successor = now.get(nowClaimId)!;
    if (successor.formerId === undefined || successor.formerId === claim.id) {
      now.set(nowClaimId, { ...successor, formerId: claim.id });
      return;
    }
  }
  if (!at) return;
  // The words stand, but the engine does not mark them, or marks them together with another judged claim's:
  // this one stays as it was read, at its present place.
  const quote = text.slice(at.start, at.end);
  const id = quote === claim.quote ? claim.id : claimIdIn(article.id, quote, occurrenceOf(text, quote, at.start));
  if (now.has(id)) return;
  const { quantity, ...unread } = claim;
  now.set(id, {
    ...(outcome.now === 'figure-changed' ? unread : claim),
    id,
    ...at,
    quote,
    selectors: describeSelectors(text, at.start, at.end),
    lost: 0,
    ...(id !== claim.id && { formerId: claim.id }),
  });
}

/** The statement as it was last judged, or as it was read where nobody judged it. */
function statementOf(
  claim: ClaimRecord,
  judgements: readonly JudgementRecord[],
  formerText: string | undefined,
): JudgedStatement {
  const newest = judgements
    .filter((judgement) => judgement.claimId === claim.id && judgement.deleted === 0)
    .reduce<JudgementRecord | undefined>((a, b) => (a && a.revision > b.revision ? a : b), undefined);
  const figure = newest ? newest.figure : claim.quantity;
  return {
    claimId: claim.id,
    claimType: claim.type,
    quote: claim.quote,
    selectors: claim.selectors,
    ...(figure && { figure }),
    ...(claim.category && { category: claim.category }),
    ...(claim.origin === 'imported' && claim.lost === 0 && !formerText?.includes(claim.quote) && { fromElsewhere: true }),
  };
}

/** Of a page that looks private only what somebody judged is kept, with the claims it came from. */
function keepJudged(
  claims: readonly ClaimRecord[],
  judgements: readonly JudgementRecord[],
  keep: readonly string[],
): readonly ClaimRecord[] {
  const judged = new Set([
    ...judgements.filter((judgement) => judgement.deleted === 0).map((judgement) => judgement.claimId),
    ...keep,
  ]);
  return claims.filter(
    (claim) => judged.has(claim.id) || claim.origin === 'hand' || (claim.formerId && judged.has(claim.formerId)),
  );
}
