// What a list says whose opening names its source: "According to the ministry, the attacks destroyed:" and the rows below.
import type { Sentence } from '@/lib/claims/sentence.ts';
import type { Attribution } from './attribution.ts';

const bullets = new Set(['-', '–', '—', '•', '*', '·', '▪']);

const isRow = ({ block, tokens }: Sentence): boolean =>
  block === 'list-item' || block === 'table-row' || bullets.has(tokens.lower[0] ?? '');

/** Behind the last sentence of the rows that follow sentence `opening`, if it ends its block in a colon; else just behind it. */
function endOfRows(sentences: readonly Sentence[], opening: number): number {
  const { tokens, last, blockIndex } = sentences[opening]!;
  let end = opening + 1;
  if (tokens.lower[last - 1] !== ':' || sentences[end]?.blockIndex === blockIndex) return end;
  while (end < sentences.length && isRow(sentences[end]!)) end++;
  return end;
}

/** Gives the rows of a list to whoever its opening sentence is said by. `found` in the order of the text. */
export function carryLists(sentences: readonly Sentence[], found: readonly Attribution[]): Attribution[] {
  let done = -1;
  return found.map((attribution) => {
    const { kind, sentence: own, content, isLikely, isQuote } = attribution;
    // whose word the whole opening is, the first named
    if (own <= done || !isLikely || isQuote || (kind !== 'say' && kind !== 'show')) return attribution;
    const { end } = sentences[own]!;
    if (content.end < end - 2) return attribution;
    const last = endOfRows(sentences, own) - 1;
    if (last === own) return attribution;
    done = own;
    const rows = { start: sentences[own + 1]!.start, end: sentences[last]!.end };
    return { ...attribution, pieces: [...attribution.pieces, rows], content: { start: content.start, end: rows.end } };
  });
}
