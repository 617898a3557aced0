// The list under a filter, of which only the stretch that is looked at is held.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryReader } from '@/components/library/library-model.ts';
import type { LibraryAnswer, LibraryQuestion } from '@/lib/store/library/library-desk.ts';
import type { LibraryLine } from '@/lib/store/library/library-lines.ts';

export interface Lines {
  /** undefined before the first answer. */
  readonly answer: LibraryAnswer | undefined;
  /** undefined while it is fetched. */
  readonly at: (index: number) => LibraryLine | undefined;
  /** Says which lines are looked at. */
  readonly look: (from: number, to: number) => void;
}

interface Held {
  answer: LibraryAnswer | undefined;
  lines: Map<number, LibraryLine>;
}

/** Lines fetched beyond those looked at, on each side. */
const ahead = 15;

/** Milliseconds a reader who races past must rest before lines are fetched. */
const rest = 60;

/** `question` without its stretch; a new one, or a change in the store, is asked at once, and only the newest answer counts. */
export function useLines(
  reader: LibraryReader,
  question: Omit<LibraryQuestion, 'from' | 'to' | 'currentId'>,
  currentId: string | undefined,
  onFailure: (error: unknown) => void,
): Lines {
  const [, draw] = useState(0);
  const held = useRef<Held>({ answer: undefined, lines: new Map() });
  const looked = useRef({ from: 0, to: 20 });
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const current = useRef(currentId);
  current.current = currentId;
  const desk = useMemo(() => {
    let isAsking = false;
    let isFetching = false;
    let wanted: typeof question | null = null;
    const redraw = (): void => draw((count) => count + 1);

    const ask = async (next: typeof question): Promise<void> => {
      wanted = next;
      if (isAsking) return;
      isAsking = true;
      try {
        while (wanted) {
          const asked: typeof question = wanted;
          wanted = null;
          const { from, to } = looked.current;
          const answer = await reader.ask({
            ...asked,
            from: Math.max(0, from - ahead),
            to: to + ahead,
            ...(current.current !== undefined && { currentId: current.current }),
          });
          // An answer that is out of date already is shown all the same: better than the one before.
          held.current = { answer, lines: linesFrom(answer.from, answer.lines) };
          redraw();
        }
      } catch (error) {
        onFailure(error);
      } finally {
        isAsking = false;
      }
    };

    const fetch = async (): Promise<void> => {
      const { answer, lines } = held.current;
      if (!answer || isFetching) return;
      const { from, to } = looked.current;
      const end = Math.min(to, answer.total);
      if (!isMissing(lines, from, end)) return;
      isFetching = true;
      try {
        const start = Math.max(0, from - ahead);
        const found = await reader.lines(answer.version, start, end + ahead);
        if (found && held.current.answer === answer) {
          // What is far from where the reader looks is let go.
          const near = [...lines].filter(([at]) => Math.abs(at - from) < 400);
          held.current = { answer, lines: new Map([...near, ...linesFrom(start, found)]) };
          redraw();
        }
      } catch (error) {
        onFailure(error);
      } finally {
        isFetching = false;
      }
      // The reader has scrolled on meanwhile.
      if (looked.current.from !== from || looked.current.to !== to) void fetch();
    };
    return { ask, fetch };
  }, [reader]);

  useEffect(() => void desk.ask(question), [desk, question]);
  useEffect(() => reader.watch(() => void desk.ask(question)), [desk, question]);

  return {
    answer: held.current.answer,
    at: (index) => held.current.lines.get(index),
    look: (from, to) => {
      if (looked.current.from === from && looked.current.to === to) return;
      const races = from > looked.current.to || to < looked.current.from;
      looked.current = { from, to };
      clearTimeout(resting.current);
      if (races) resting.current = setTimeout(() => void desk.fetch(), rest);
      else void desk.fetch();
    },
  };
}

const linesFrom = (from: number, lines: readonly (LibraryLine | undefined)[]): Map<number, LibraryLine> =>
  new Map(lines.flatMap((line, at) => (line ? [[from + at, line] as const] : [])));

function isMissing(lines: ReadonlyMap<number, LibraryLine>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!lines.has(at)) return true;
  return false;
}
