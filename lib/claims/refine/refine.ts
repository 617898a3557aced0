// The steps that drafts go through, in order; each may change a draft or drop it with a reason. What overlaps is settled at the end.
import type { Draft } from '../draft.ts';
import { dropQuestions } from './drop-questions.ts';
import { dropScraps } from './drop-scraps.ts';
import { settleOverlaps } from './settle-overlaps.ts';

export interface Dropped {
  readonly draft: Draft;
  /** Why it is no claim, for "why was this not marked?". */
  readonly reason: string;
}

/** One step: a draft comes back (perhaps changed) or the reason why it was dropped. */
export type Step = (draft: Draft) => Draft | string;

export const steps: readonly Step[] = [dropScraps, dropQuestions];

export function refine(drafts: readonly Draft[]): { kept: readonly Draft[]; dropped: readonly Dropped[] } {
  const kept: Draft[] = [];
  const dropped: Dropped[] = [];
  for (const draft of drafts) {
    let now: Draft | string = draft;
    for (const step of steps) {
      now = step(now);
      if (typeof now === 'string') break;
    }
    if (typeof now === 'string') dropped.push({ draft, reason: now });
    else kept.push(now);
  }
  const settled = settleOverlaps(kept);
  return { kept: settled.kept, dropped: [...dropped, ...settled.dropped] };
}
