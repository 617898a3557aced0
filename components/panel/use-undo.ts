// What was done, said at the foot of the window, with a way back: every change is remembered until the window closes.
import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { Toast } from '@/components/panel/UndoToast.tsx';
import { text } from '@/components/text.ts';

export interface Undoing {
  /** Waits for a change and says what became of it; without a sentence a change that was made shows for itself. */
  readonly run: (doing: Promise<Outcome>, sentence?: string) => Promise<Outcome>;
  readonly say: (sentence: string) => void;
  readonly toast: Toast | undefined;
  readonly dismiss: () => void;
  /** Takes back the latest change that was not taken back yet. */
  readonly undo: () => Promise<void>;
}

export const useUndo = (): Undoing => {
  const [toast, setToast] = useState<Toast>();
  const done = useRef<(() => Promise<Outcome>)[]>([]);
  const count = useRef(0);
  const say = (sentence: string, onUndo?: () => void): void =>
    setToast({ id: ++count.current, sentence, ...(onUndo && { onUndo }) });

  const undo = async (): Promise<void> => {
    const outcome = await done.current.pop()?.();
    if (outcome) say(outcome.ok ? text('undone') : text('notUndone', outcome.reason));
  };

  const run: Undoing['run'] = async (doing, sentence) => {
    const outcome = await doing;
    if (outcome.ok) {
      if (outcome.undo) done.current.push(outcome.undo);
      if (sentence) say(sentence, outcome.undo && (() => void undo()));
    } else say(text('notSaved', outcome.reason));
    return outcome;
  };

  return { run, say: (sentence) => say(sentence), toast, dismiss: () => setToast(undefined), undo };
};
