// What a list says whose opening names its source: "According to the ministry, the attacks destroyed:" and the rows below.
import type { Sentence } from '@/lib/claims/sentence.ts';
import type { Attribution } from './attribution.ts';

const bullets = new Set(['-', '–', '—', '•', '*', '·', '▪']);

const isRow = ({ block, tokens }: Sentence): boolean =>
  block === 'list-item' || block === 'table-row' || bullets.has(tokens.lower[0] ?? '');

/** Whether its sentence ends its block in a colon and is the attribution's word to the end. */
function mayOpen(sentences: readonly Sentence[], { kind, sentence: own, content, isLikely, isQuote }: Attribution): boolean {
  if (!isLikely || isQuote || (kind !== 'say' && kind !== 'show')) return false;
  const { tokens, last, end, blockIndex } = sentences[own]!;
  return tokens.lower[last - 1] === ':' && content.end >= end - 2 && sentences[own + 1]?.blockIndex !== blockIndex;
}

/** Gives the rows of a list to whoever its opening sentence is said by, up to a row that opens a list itself. `found` in the order of the text. */
export function carryLists(sentences: readonly Sentence[], found: readonly Attribution[]): readonly Attribution[] {
  const openings = found.filter((attribution) => mayOpen(sentences, attribution));
  if (openings.length === 0) return found;
  // whose word the whole opening is, the first named
  const openers = new Map<number, Attribution>();
  for (const opening of openings) if (!openers.has(opening.sentence)) openers.set(opening.sentence, opening);
  return found.map((attribution) => {
    const { sentence: own, pieces, content } = attribution;
    if (openers.get(own) !== attribution) return attribution;
    let last = own;
    while (last + 1 < sentences.length && isRow(sentences[last + 1]!) && !openers.has(last + 1)) last++;
    if (last === own) return attribution;
    const rows = { start: sentences[own + 1]!.start, end: sentences[last]!.end };
    return { ...attribution, pieces: [...pieces, rows], content: { start: content.start, end: rows.end } };
  });
}
