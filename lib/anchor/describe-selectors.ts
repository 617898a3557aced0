import type { Selectors } from './selectors.ts';

/** Characters of context on each side of a quote. */
export const contextLength = 32;

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The selectors of `text.slice(start, end)`: UTF-16 offsets, half open. The context never begins or ends inside a surrogate pair. */
export function describeSelectors(text: string, start: number, end: number): Selectors {
  let from = Math.max(0, start - contextLength);
  let to = Math.min(text.length, end + contextLength);
  if (from > 0 && isLowSurrogate(text, from)) from++;
  if (to < text.length && isLowSurrogate(text, to)) to--;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.min(from, start), start),
      suffix: text.slice(end, Math.max(to, end)),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}
