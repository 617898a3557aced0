// A sentence: a run of tokens in a block, and the parts found in it.
import type { Article, BlockKind } from '@/lib/article/article.ts';
import { splitSentences } from '@/lib/article/sentences.ts';
import { englishLexicon } from './lexicon.ts';
import { type Tokens, tokenise } from './tokens.ts';

export interface Sentence {
  readonly tokens: Tokens;
  /** Token indices into `tokens`, half open. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the article's text, half open. */
  readonly start: number;
  readonly end: number;
  readonly block: BlockKind;
  /** Which block of the article, and which sentence of the article. */
  readonly blockIndex: number;
  readonly index: number;
}

/** More tokens than any sentence of prose: a list without stops is read in pieces, so that no text costs more than its length. */
const longest = 200;

/** Where a sentence that begins at token `first` and goes on to `last` is cut if it is too long: behind its last comma or semicolon before that. */
function cutAt({ lower }: Tokens, first: number, last: number): number {
  if (last - first <= longest) return last;
  for (let at = first + longest; at > first + longest / 2; at--) {
    const mark = lower[at - 1];
    if (mark === ',' || mark === ';') return at;
  }
  return first + longest;
}

/** All sentences of an article in order; the tokens of a block are shared by its sentences. */
export function readSentences(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const lexicon = englishLexicon();
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    const tokens = tokenise(article.text, block.start, block.end, lexicon);
    const bounds = splitSentences(article.text, block.start, block.end);
    let next = 0;
    for (let i = 0; i < bounds.length; i += 2) {
      const bound = bounds[i + 1]!;
      let first = next;
      while (next < tokens.count && tokens.start[next]! < bound) next++;
      let start = bounds[i]!;
      while (first < next) {
        const last = cutAt(tokens, first, next);
        const end = last === next ? bound : tokens.end[last - 1]!;
        sentences.push({ tokens, first, last, start, end, block: block.kind, blockIndex, index: sentences.length });
        first = last;
        start = tokens.start[last] ?? end;
      }
    }
  });
  return sentences;
}
