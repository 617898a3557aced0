// What is done to the panel's elements from inside it; used where the browser gives no real input there.

/**
 * Finds the first element that a selector and, if given, its label or text fit, and that a click in its middle would reach; gives that
 * middle. What something lies over is scrolled to where nothing does.
 */
export const findElement = (selector: string, label: string | null): { x: number; y: number } | null => {
  for (const element of document.querySelectorAll(selector)) {
    const words = `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.replace(/\s+/g, ' ');
    if (element.getClientRects().length === 0 || (label !== null && !words.includes(label))) continue;
    for (const block of ['nearest', 'center'] as const) {
      element.scrollIntoView({ block, behavior: 'instant' });
      // Words that run over two lines leave the middle of their box empty: the middle of a line is on them.
      const middles = [...element.getClientRects(), element.getBoundingClientRect()].map(({ left, top, width, height }) => ({
        x: left + width / 2,
        y: top + height / 2,
      }));
      const reached = middles.find(({ x, y }) => element.contains(document.elementFromPoint(x, y)));
      if (reached) return reached;
      const middle = middles.at(-1)!;
      if (document.elementFromPoint(middle.x, middle.y)?.contains(element)) return middle;
    }
  }
  return null;
};

/** Clicks as `findElement` finds; false where there is nothing. */
export const clickElement = (selector: string, label: string | null): boolean => {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    const words = `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.replace(/\s+/g, ' ');
    if (element.getClientRects().length === 0 || (label !== null && !words.includes(label))) continue;
    element.focus();
    element.click();
    return true;
  }
  return false;
};

export const focusElement = (selector: string): boolean => {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null && document.activeElement === element;
};

/** A key pressed where the focus is, as the page's listeners see it. */
export const pressKey = (key: string): void => {
  const target = document.activeElement ?? document.body;
  const code = /^\d$/.test(key) ? `Digit${key}` : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  const event = { key, code, bubbles: true, cancelable: true, composed: true };
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', event));
  if (goesOn && (key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.matches('button, a')) target.click();
  target.dispatchEvent(new KeyboardEvent('keyup', event));
};

/** Replaces what a field holds, as typing does. */
export const fillElement = async (selector: string, text: string): Promise<boolean> => {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) return false;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  // A document without the focus tells nobody that its field lost it; the field is left once the page has taken note of the text.
  if (!document.hasFocus()) {
    await new Promise((resume) => setTimeout(resume));
    await new Promise((resume) => setTimeout(resume));
    field.dispatchEvent(new FocusEvent('blur'));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
  return true;
};
