// Which lines of the list are selected.
import { useRef, useState } from 'preact/hooks';
import type { LibraryReader } from '@/components/library/library-model.ts';
import type { LibraryAnswer } from '@/lib/store/library/library-desk.ts';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string, index: number) => void;
  /** From the line selected last to this one. */
  readonly upTo: (index: number) => Promise<void>;
  /** Every line of the list. */
  readonly all: () => Promise<void>;
  readonly clear: () => void;
}

const none: ReadonlySet<string> = new Set();

export function useSelection(reader: LibraryReader, answer: LibraryAnswer | undefined): Selection {
  const [ids, setIds] = useState(none);
  const anchor = useRef(0);
  return {
    ids,
    toggle(id, index) {
      anchor.current = index;
      setIds((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    async upTo(index) {
      if (!answer) return;
      const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index) + 1];
      const found = await reader.ids(answer.version, from, to);
      if (found) setIds((now) => new Set([...now, ...found]));
    },
    async all() {
      const found = answer && (await reader.ids(answer.version, 0, answer.total));
      if (found) setIds(new Set(found));
    },
    clear: () => setIds(none),
  };
}
