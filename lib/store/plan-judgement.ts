// Decides what an annotator's word on a claim becomes by a change. Pure.
import { figureOfClaim } from './claim-view.ts';
import type { JudgementChange } from './judge.ts';
import type { ClaimRecord, JudgementRecord } from './records.ts';
import { sameRecord } from './same-record.ts';

/** Longest note that is kept, in UTF-16 units. */
export const longestNote = 20_000;

export type Unrevised = Omit<JudgementRecord, 'revision'>;

/** The records to write, `said` being the annotator's words on the claim and on what it was before. */
export function planJudgement(
  claim: ClaimRecord,
  annotatorId: string,
  said: readonly (JudgementRecord | undefined)[],
  change: JudgementChange,
  at: string,
): { before: JudgementRecord | null; after: Unrevised }[] {
  const present = said[0];
  const newest = said.reduce((a, b) => (a && (!b || a.revision > b.revision) ? a : b), undefined);
  const base = newest?.deleted === 0 ? newest : undefined;
  const content = applyChange(base, change);
  if (!content) {
    return said.flatMap((judgement) =>
      judgement?.deleted === 0 ? [{ before: judgement, after: { ...emptied(judgement), updatedAt: at } }] : [],
    );
  }
  if (base && sameRecord(contentOf(base), content)) return [];
  const figure = figureOfClaim(claim);
  const after: Unrevised = {
    ...unknownIn(present),
    id: `${claim.id}:${annotatorId}`,
    claimId: claim.id,
    articleId: claim.articleId,
    annotatorId,
    ...content,
    quote: claim.quote,
    claimType: claim.type,
    selectors: claim.selectors,
    ...(figure && { figure }),
    createdAt: base?.createdAt ?? at,
    updatedAt: at,
    deleted: 0,
  };
  return [{ before: present ?? null, after }];
}

/** What a newer version of the extension wrote into the record, which is kept without being understood. */
function unknownIn(judgement: JudgementRecord | undefined): object {
  if (!judgement) return {};
  const { verdict, notAClaim, corrections, note, evidence, confidence, figure, removed, ...rest } = judgement;
  return rest;
}

type Content = Pick<JudgementRecord, 'verdict' | 'notAClaim' | 'corrections' | 'note' | 'evidence' | 'confidence'>;

const contentOf = ({ verdict, notAClaim, corrections, note, evidence, confidence }: Content): Content => ({
  ...(verdict !== undefined && { verdict }),
  ...(notAClaim && { notAClaim }),
  ...(corrections && Object.keys(corrections).length > 0 && { corrections }),
  ...(note && { note }),
  evidence,
  ...(confidence !== undefined && { confidence }),
});

/** What is said after the change; null where that is nothing. */
function applyChange(base: Content | undefined, change: JudgementChange): Content | null {
  const pick = <K extends keyof Content>(key: K): Content[K] | undefined =>
    change[key] === undefined ? base?.[key] : ((change[key] || undefined) as Content[K] | undefined);
  const note = pick('note')?.trim().slice(0, longestNote);
  const confidence = change.confidence === undefined ? base?.confidence : (change.confidence ?? undefined);
  const verdict = pick('verdict');
  const notAClaim = pick('notAClaim');
  const corrections = pick('corrections');
  const content = contentOf({
    ...(verdict && { verdict }),
    ...(notAClaim && { notAClaim }),
    ...(corrections && { corrections }),
    ...(note && { note }),
    evidence: pick('evidence') ?? [],
    ...(confidence !== undefined && { confidence }),
  });
  return Object.keys(content).length === 1 && content.evidence.length === 0 ? null : content;
}

/** A withdrawn word: nothing of what was said remains but that it is withdrawn. */
export function emptied(judgement: JudgementRecord): JudgementRecord {
  const { verdict, notAClaim, corrections, note, confidence, removed, ...rest } = judgement;
  return { ...rest, evidence: [], deleted: 1 };
}

/** The withdrawal of a claim that this annotator had added by hand, whatever they said of it. */
export function removal(claim: ClaimRecord, annotatorId: string, said: JudgementRecord | undefined, at: string): Unrevised {
  const figure = figureOfClaim(claim);
  const { revision, ...word } = said ? emptied(said) : { revision: '' };
  return {
    id: `${claim.id}:${annotatorId}`,
    claimId: claim.id,
    articleId: claim.articleId,
    annotatorId,
    evidence: [],
    quote: claim.quote,
    claimType: claim.type,
    selectors: claim.selectors,
    ...(figure && { figure }),
    createdAt: at,
    ...word,
    updatedAt: at,
    deleted: 1,
    removed: true,
  };
}
