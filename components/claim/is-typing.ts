/** Whether keys pressed on an element are words being typed, or choices being made, there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
