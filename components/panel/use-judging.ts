// Judging with a way back: every change is remembered until the panel closes.
import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { Toast } from '@/components/panel/UndoToast.tsx';
import { text } from '@/components/text.ts';
import { verdictName } from '@/components/wording/names.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';

type Judge = (claimId: string, change: JudgementChange) => Promise<Outcome>;

interface Judging {
  readonly judge: Judge;
  readonly toast: Toast | undefined;
  readonly dismiss: () => void;
  /** Takes back the latest change that was not taken back yet. */
  readonly undo: () => Promise<void>;
}

/** `apply` writes the change. */
export const useJudging = (apply: Judge): Judging => {
  const [toast, setToast] = useState<Toast>();
  const done = useRef<(() => Promise<Outcome>)[]>([]);
  const count = useRef(0);
  const say = (sentence: string, onUndo?: () => void): void =>
    setToast({ id: ++count.current, sentence, ...(onUndo && { onUndo }) });

  const undo = async (): Promise<void> => {
    const outcome = await done.current.pop()?.();
    if (outcome) say(outcome.ok ? text('undone') : text('notUndone', outcome.reason));
  };

  const judge: Judge = async (claimId, change) => {
    const outcome = await apply(claimId, change);
    if (outcome.ok) {
      if (outcome.undo) done.current.push(outcome.undo);
      const sentence = changeInWords(change);
      if (sentence) say(sentence, outcome.undo && (() => void undo()));
    } else say(text('notSaved', outcome.reason));
    return outcome;
  };

  return { judge, toast, dismiss: () => setToast(undefined), undo };
};

/** What a change did, where it is worth a word: fields that show for themselves that they were saved are not. */
const changeInWords = (change: JudgementChange): string | undefined => {
  if (change.verdict) return text('doneTagged', verdictName(change.verdict));
  if (change.verdict === null) return text('doneUntagged');
  if (change.notAClaim !== undefined) return change.notAClaim ? text('doneHidden') : text('doneShown');
  if (change.corrections !== undefined) return change.corrections ? text('doneCorrected') : text('doneUncorrected');
  if (change.evidence) return text('doneEvidence');
  return undefined;
};
