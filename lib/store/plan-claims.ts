// Decides which claim records stand after a reading: those found now, and with them whatever somebody judged, added or imported. Pure.
import { describeSelectors } from '@/lib/anchor/describe-selectors.ts';
import { type JudgedStatement, planRestore, type Restored } from '@/lib/anchor/restore-judgements.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { claimIdIn, occurrenceOf } from '@/lib/claims/identity.ts';
import type { ClaimRecord, JudgementRecord } from './records.ts';

export interface ClaimsReading {
  readonly articleId: string;
  readonly text: string;
  /** All claims found in `text`, by `engineVersion`. */
  readonly found: readonly Claim[];
  readonly engineVersion: number;
}

export interface StoredClaims {
  /** All of the article, lost ones too. */
  readonly claims: readonly ClaimRecord[];
  /** Everybody's, withdrawn ones too. */
  readonly judgements: readonly JudgementRecord[];
  /** The text the stored claims were read from, if it is stored. */
  readonly text?: string;
}

export interface ClaimPlan {
  /** All claim records that are to stand; stored ones that are missing here go. */
  readonly claims: readonly ClaimRecord[];
  /** What became of the ones that were judged, added or imported. */
  readonly restored: readonly Restored[];
}

export function planClaims(
  { articleId, text, found, engineVersion }: ClaimsReading,
  { claims: stored, judgements, text: formerText }: StoredClaims,
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
      articleId,
      selectors: describeSelectors(text, claim.start, claim.end),
      engineVersion,
      origin: known?.origin === 'hand' ? 'hand' : 'engine',
      lost: 0,
      ...(known?.formerId !== undefined && held.has(known) && { formerId: known.formerId }),
      ...(known?.extra && { extra: known.extra }),
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
  for (const outcome of restored) settle(outcome, before.get(outcome.claimId)!, text, now);
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
function settle(outcome: Restored, claim: ClaimRecord, text: string, now: Map<string, ClaimRecord>): void {
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
  const id = quote === claim.quote ? claim.id : claimIdIn(claim.articleId, quote, occurrenceOf(text, quote, at.start));
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
