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

/** All sentences of an article in order; the tokens of a block are shared by its sentences. */
export function readSentences(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const lexicon = englishLexicon();
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    const tokens = tokenise(article.text, block.start, block.end, lexicon);
    let next = 0;
    const bounds = splitSentences(article.text, block.start, block.end);
    for (let i = 0; i < bounds.length; i += 2) {
      const [start, end] = [bounds[i]!, bounds[i + 1]!];
      const first = next;
      while (next < tokens.count && tokens.start[next]! < end) next++;
      if (next > first)
        sentences.push({ tokens, first, last: next, start, end, block: block.kind, blockIndex, index: sentences.length });
    }
  });
  return sentences;
}
