// Says what was just done, and takes it back.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';

export interface Toast {
  /** Tells one toast from the next. */
  readonly id: number;
  readonly sentence: string;
  readonly onUndo?: () => void;
}

interface UndoToastProps {
  readonly toast: Toast | undefined;
  readonly onDismiss: () => void;
  /** Milliseconds until it goes by itself, unless pointed at or focused; Ctrl+Z takes back afterwards too. */
  readonly stays?: number;
}

export const UndoToast = ({ toast, onDismiss, stays = 8000 }: UndoToastProps) => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(onDismiss, stays);
    return () => clearTimeout(timer);
  }, [toast?.id, held, stays]);

  return (
    // The live region is always there: one that arrives together with its words is not read out.
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        <div
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <span>{toast.sentence}</span>
          {toast.onUndo && (
            <button type="button" class="toast-button" aria-keyshortcuts="Control+Z" onClick={toast.onUndo}>
              <Icon name="undo" />
              {text('undo')}
            </button>
          )}
          <button type="button" class="toast-button" aria-label={text('dismiss')} title={text('dismiss')} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
};
