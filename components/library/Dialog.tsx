// A window over the page, closed by its button, by Escape or by its owner.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** It cannot be left now. */
  readonly held?: boolean;
  readonly children: ComponentChildren;
}

export const Dialog = ({ title, onClose, held = false, children }: DialogProps) => {
  const root = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => root.current?.showModal?.(), []);
  return (
    <dialog
      ref={root}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!held) onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          class="icon-button"
          disabled={held}
          aria-label={text('close')}
          title={text('close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
};
