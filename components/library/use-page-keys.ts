import { useEffect } from 'preact/hooks';
import { isTyping } from '@/components/claim/is-typing.ts';

/** Keys that work wherever the focus is: / searches, Ctrl+Z takes back. */
export const usePageKeys = (undo: () => Promise<void>): void =>
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        void undo();
      } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
