// The reader's note on a claim: grows with its text, saved when left or by Ctrl+Enter.
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '@/components/claim/outcome.ts';
import { text } from '@/components/text.ts';

/** Longest note that can be typed, in UTF-16 units; the store keeps longer ones. */
const longestNote = 20_000;

interface NoteProps {
  readonly note: string;
  readonly onSave: (note: string) => Promise<Outcome>;
  /** Changes whenever the caret is wanted here. */
  readonly wanted: number | undefined;
}

type Saving = 'idle' | 'saving' | 'saved' | 'failed';

export const Note = ({ note, onSave, wanted }: NoteProps) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string>();
  const [saving, setSaving] = useState<Saving>('idle');
  const shown = draft ?? note;

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [shown]);

  useEffect(() => {
    if (wanted !== undefined) field.current?.focus();
  }, [wanted]);

  const save = async (): Promise<void> => {
    if (draft === undefined || draft === note) {
      setDraft(undefined);
      return;
    }
    setSaving('saving');
    const { ok } = await onSave(draft);
    setSaving(ok ? 'saved' : 'failed');
    if (ok) setDraft((now) => (now === draft ? undefined : now));
  };

  // A card that closes under an unsaved note takes the note with it: nothing typed is lost.
  const leave = useRef({ draft, note, onSave });
  leave.current = { draft, note, onSave };
  useEffect(
    () => () => {
      const { draft: unsaved, note: saved, onSave: keep } = leave.current;
      if (unsaved !== undefined && unsaved !== saved) void keep(unsaved);
    },
    [],
  );

  return (
    <div class="field note">
      <div class="field-head">
        <label for={id}>{text('noteLabel')}</label>
        <output class="field-state">{saving !== 'idle' && text(`note_${saving}`)}</output>
      </div>
      <textarea
        ref={field}
        id={id}
        rows={1}
        maxLength={longestNote}
        placeholder={text('notePlaceholder')}
        aria-keyshortcuts="n"
        value={shown}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setSaving('idle');
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void save();
          }
        }}
      />
    </div>
  );
};
