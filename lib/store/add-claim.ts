// Adds a claim that detection missed, on a person's word.
import { describeSelectors } from '@/lib/anchor/describe-selectors.ts';
import { type Claim, type ClaimType, groupOf } from '@/lib/claims/claim.ts';
import { claimIdIn, occurrenceOf } from '@/lib/claims/identity.ts';
import { queueComparison } from './compare-queue.ts';
import type { PlumblineDatabase } from './database.ts';
import { localAnnotatorWithin, nextRevision } from './local-annotator.ts';
import { removal } from './plan-judgement.ts';
import type { ClaimRecord } from './records.ts';
import { attempt, Refusal, type StoreResult } from './store-result.ts';

export interface AddedClaim {
  readonly articleId: string;
  /** The article's whole text as the page holds it now: it is not stored for every article. */
  readonly text: string;
  /** Half-open UTF-16 offsets into `text`; white space at the ends is left out. */
  readonly start: number;
  readonly end: number;
  readonly type: ClaimType;
  /** What the engine could read from the words, if it was asked. */
  readonly read?: Partial<
    Pick<Claim, 'quantity' | 'category' | 'subject' | 'place' | 'time' | 'speaker' | 'modality' | 'stance' | 'flags'>
  >;
}

/** Longest claim a person can mark, in UTF-16 units. */
export const longestClaim = 1_000;

/** The rule id under which a claim marked by hand says why it is there. */
export const byHand = 'by-hand';

/**
 * Stores the claim; one that is there already at these words takes the type given now and counts as added by hand.
 * Refuses no-such-article (it is not stored: save its reading first) and bad-span (empty, too long or outside the text).
 */
export const addClaim = (
  db: PlumblineDatabase,
  { articleId, text, start, end, type, read = {} }: AddedClaim,
  now = Date.now(),
): Promise<StoreResult<ClaimRecord, 'no-such-article' | 'bad-span'>> =>
  attempt(async () => {
    const selected = text.slice(Math.max(0, start), end);
    const from = Math.max(0, start) + (selected.length - selected.trimStart().length);
    const quote = selected.trim();
    if (quote === '' || quote.length > longestClaim)
      throw new Refusal('bad-span', `From 1 to ${longestClaim} characters can be marked.`);
    const to = from + quote.length;
    return db.transaction('rw', [db.articles, db.claims, db.judgements, db.annotators, db.meta, db.toCompare], async () => {
      const article = await db.articles.get(articleId);
      if (!article) throw new Refusal('no-such-article', `There is no article ${articleId}.`);
      const id = claimIdIn(articleId, quote, occurrenceOf(text, quote, from));
      const known = await db.claims.get(id);
      const annotator = await localAnnotatorWithin(db, now);
      const claim: ClaimRecord = {
        modality: 'asserted',
        worth: 1,
        why: [byHand],
        engineVersion: article.engineVersion ?? 0,
        ...read,
        ...known,
        id,
        articleId,
        type,
        group: groupOf(type),
        start: from,
        end: to,
        quote,
        selectors: describeSelectors(text, from, to),
        origin: 'hand',
        addedBy: annotator.id,
        lost: 0,
      };
      await db.claims.put(claim);
      const word = await db.judgements.get(`${id}:${annotator.id}`);
      if (word?.removed) {
        const { removed, ...kept } = word;
        const revision = await nextRevision(db, annotator.id, now);
        await db.judgements.put({ ...kept, updatedAt: new Date(now).toISOString(), revision });
      }
      await queueComparison(db, [articleId]);
      return claim;
    });
  });

/** Says to whoever holds a claim added here that it was taken away. Within a transaction over claims, judgements, annotators and meta. */
export async function removeByHand(db: PlumblineDatabase, claim: ClaimRecord, now: number): Promise<void> {
  const { id } = await localAnnotatorWithin(db, now);
  if (claim.addedBy !== id) return;
  const said = await db.judgements.get(`${claim.id}:${id}`);
  const record = removal(claim, id, said, new Date(now).toISOString());
  await db.judgements.put({ ...record, revision: await nextRevision(db, id, now) });
}

/** Takes a claim added by hand away again, unless somebody's word hangs on it (`judged`). */
export const removeAddedClaim = (
  db: PlumblineDatabase,
  claimId: string,
  now = Date.now(),
): Promise<StoreResult<null, 'no-such-claim' | 'not-added' | 'judged'>> =>
  attempt(() =>
    db.transaction('rw', [db.claims, db.judgements, db.annotators, db.meta, db.toCompare], async () => {
      const claim = await db.claims.get(claimId);
      if (!claim) throw new Refusal('no-such-claim', `There is no claim ${claimId}.`);
      if (claim.origin !== 'hand')
        throw new Refusal('not-added', 'Only claims added by hand can be taken away; others can be hidden.');
      const judged = await db.judgements
        .where('claimId')
        .equals(claimId)
        .filter((judgement) => judgement.deleted === 0)
        .count();
      if (judged > 0) throw new Refusal('judged', 'Somebody has judged this claim.');
      await removeByHand(db, claim, now);
      await db.claims.delete(claimId);
      await queueComparison(db, [claim.articleId]);
      return null;
    }),
  );
