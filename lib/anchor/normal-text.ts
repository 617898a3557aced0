// Text as it is compared where only its typesetting may have changed: white space, quotation marks, dashes, invisible characters.

/** A normalised text with the way back into the original. */
export interface NormalText {
  readonly text: string;
  /** The original's offset for an offset of `text`; `text.length` gives the original's length. */
  toOriginal(offset: number): number;
  /** The offset in `text` at which the original's character at `offset` stands, or the next one that does. */
  fromOriginal(offset: number): number;
}

const folded = new Map<string, string>();
for (const mark of '\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4') folded.set(mark, "'");
for (const mark of '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb') folded.set(mark, '"');
for (const dash of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212') folded.set(dash, '-');
for (const invisible of '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff') folded.set(invisible, '');
for (const space of ' \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000')
  folded.set(space, ' ');

/** Folds marks, dashes and runs of white space, drops invisible characters; letters and digits stay as they are. Linear. */
export function normalText(original: string): NormalText {
  const parts: string[] = [];
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  let afterSpace = false;
  let copyFrom = 0;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    // ASCII, nearly all there is, needs no look-up: of it only the grave accent and white space are folded.
    const fold = code > 0x20 && code < 0x7f && code !== 0x60 ? undefined : folded.get(original[at]!);
    if (fold === undefined) {
      offsets[length++] = at;
      afterSpace = false;
      continue;
    }
    if (copyFrom < at) parts.push(original.slice(copyFrom, at));
    copyFrom = at + 1;
    if (fold === '' || (fold === ' ' && afterSpace)) continue;
    parts.push(fold);
    offsets[length++] = at;
    afterSpace = fold === ' ';
  }
  parts.push(original.slice(copyFrom));
  offsets[length] = original.length;
  const text = parts.join('');
  return {
    text,
    toOriginal: (offset) => offsets[Math.min(offset, length)]!,
    fromOriginal(offset) {
      let lo = 0;
      let hi = length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (offsets[mid]! < offset) lo = mid + 1;
        else hi = mid;
      }
      return lo;
    },
  };
}
