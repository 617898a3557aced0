// An article's claims with everybody's words on them, as panel, card and library show them.
import { type Figure, figureOf } from '@/lib/anchor/figure.ts';
import { findChange } from '@/lib/anchor/statement-change.ts';
import type { ClaimRecord, JudgementRecord } from './records.ts';

export interface ClaimView {
  readonly claim: ClaimRecord;
  /** The local annotator's word, also where it was said of what the claim was before its words changed. */
  readonly own?: JudgementRecord;
  /** The others' words, one an annotator, by annotator id. */
  readonly others: readonly JudgementRecord[];
  /** The claim no longer says what `own` (or, without it, the newest of `others`) was said of. */
  readonly change?: {
    readonly kind: 'reworded' | 'figure';
    readonly was?: Figure;
    readonly is?: Figure;
    readonly wasQuote: string;
  };
}

/**
 * The claims to show, in reading order, then the lost ones that somebody's word still hangs on.
 * A claim inherits the words said of what it was: of one annotator's along that line, the newest revision counts, a withdrawal too.
 */
export function viewClaims(
  claims: readonly ClaimRecord[],
  judgements: readonly JudgementRecord[],
  localAnnotatorId: string | undefined,
): ClaimView[] {
  const byClaim = new Map<string, JudgementRecord[]>();
  for (const judgement of judgements) {
    const known = byClaim.get(judgement.claimId);
    if (known) known.push(judgement);
    else byClaim.set(judgement.claimId, [judgement]);
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const succeeded = new Set(
    claims.flatMap((claim) => (claim.lost === 0 && claim.formerId !== undefined ? formerIds(claim, byId) : [])),
  );

  const views: ClaimView[] = [];
  for (const claim of claims) {
    if (claim.lost === 1 && succeeded.has(claim.id)) continue;
    const newest = new Map<string, JudgementRecord>();
    for (const id of [claim.id, ...formerIds(claim, byId)]) {
      // Where the article went back to its old words, what was said of them is shown there and not with what is lost.
      if (claim.lost === 1 && byId.get(id)?.lost === 0) break;
      for (const judgement of byClaim.get(id) ?? []) {
        const known = newest.get(judgement.annotatorId);
        if (!known || known.revision < judgement.revision) newest.set(judgement.annotatorId, judgement);
      }
    }
    const words = [...newest.values()].filter((judgement) => judgement.deleted === 0);
    if (claim.lost === 1 && words.length === 0 && claim.origin !== 'hand') continue;
    const own = words.find((judgement) => judgement.annotatorId === localAnnotatorId);
    const others = words.filter((judgement) => judgement !== own).sort((a, b) => (a.annotatorId < b.annotatorId ? -1 : 1));
    const leading =
      own ?? others.reduce<JudgementRecord | undefined>((a, b) => (a && a.revision > b.revision ? a : b), undefined);
    const change = leading && claim.lost === 0 ? changeSince(leading, claim) : undefined;
    views.push({ claim, ...(own && { own }), others, ...(change && { change }) });
  }
  return views.sort((a, b) => a.claim.lost - b.claim.lost || a.claim.start - b.claim.start || a.claim.end - b.claim.end);
}

/** The ids a claim had before, newest first. An article that went back to its old words closes the line to a ring: each id comes once. */
export function formerIds(claim: ClaimRecord, byId: ReadonlyMap<string, ClaimRecord>): string[] {
  const ids: string[] = [];
  for (let id = claim.formerId; id !== undefined && id !== claim.id && !ids.includes(id); id = byId.get(id)?.formerId)
    ids.push(id);
  return ids;
}

function changeSince(judgement: JudgementRecord, claim: ClaimRecord): ClaimView['change'] {
  const found = findChange(judgement, claim);
  if (!found) return undefined;
  const { was, is } = found;
  const kind = found.now === 'figure-changed' ? 'figure' : 'reworded';
  return { kind, ...(was && { was }), ...(is && { is }), wasQuote: judgement.quote };
}

/** The figure frozen with a judgement on this claim. */
export const figureOfClaim = ({ quantity }: Pick<ClaimRecord, 'quantity'>): Figure | undefined => quantity && figureOf(quantity);
