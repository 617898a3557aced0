// Judging with a way back.
import type { Outcome } from '@/components/claim/outcome.ts';
import { type Undoing, useUndo } from '@/components/panel/use-undo.ts';
import { text } from '@/components/text.ts';
import { verdictName } from '@/components/wording/names.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';

type Judge = (claimId: string, change: JudgementChange) => Promise<Outcome>;

interface Judging extends Pick<Undoing, 'toast' | 'dismiss' | 'undo'> {
  readonly judge: Judge;
}

/** `apply` writes the change. */
export const useJudging = (apply: Judge): Judging => {
  const { run, toast, dismiss, undo } = useUndo();
  return { judge: (claimId, change) => run(apply(claimId, change), changeInWords(change)), toast, dismiss, undo };
};

/** What a change did, where it is worth a word: fields that show for themselves that they were saved are not. */
export const changeInWords = (change: JudgementChange): string | undefined => {
  if (change.verdict) return text('doneTagged', verdictName(change.verdict));
  if (change.verdict === null) return text('doneUntagged');
  if (change.notAClaim !== undefined) return change.notAClaim ? text('doneHidden') : text('doneShown');
  if (change.corrections !== undefined) return change.corrections ? text('doneCorrected') : text('doneUncorrected');
  if (change.evidence) return text('doneEvidence');
  return undefined;
};
