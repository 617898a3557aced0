// "We struck at dawn. — Ana Rell (@anarell) May 3, 2020": a post set into an article, with who signed it below its words.
import type { Sentence } from '@/lib/claims/sentence.ts';
import { Capital, TokenKind } from '@/lib/claims/tokens.ts';
import type { Span } from './attribution.ts';
import type { Phrase } from './noun-phrases.ts';

export interface SignedPost {
  /** Tokens of the block it is signed in. */
  readonly name: Phrase;
  readonly dash: number;
  /** The words of the post. */
  readonly content: Span;
}

/** The longest name and the longest date behind it, in tokens. */
const longestName = 8;
const longestDate = 8;
const dashes = new Set(['—', '–', '-', '―']);

/** The post that the block of `sentences` ends with the signature of; its words stand in the same block or make up the one `before`. */
export function findSignedPost(sentences: readonly Sentence[], before: readonly Sentence[]): SignedPost | undefined {
  const { tokens, first } = sentences[0]!;
  const { last } = sentences.at(-1)!;
  let at = last - 1;
  while (at > first && at > last - longestDate - longestName && tokens.lower[at] !== '@') at--;
  if (tokens.lower[at] !== '@' || tokens.lower[at - 1] !== '(') return undefined;
  let dash = at - 2;
  while (dash > first && dash > at - longestName && !dashes.has(tokens.lower[dash]!)) dash--;
  const name = { first: dash + 1, last: at - 1 };
  if (!dashes.has(tokens.lower[dash]!) || name.last <= name.first) return undefined;
  for (let i = name.first; i < name.last; i++)
    if (tokens.kind[i] === TokenKind.Word ? tokens.capital[i] === Capital.None : tokens.lower[i] !== '.') return undefined;
  if (dash > first) return { name, dash, content: { start: tokens.start[first]!, end: tokens.end[dash - 1]! } };
  const post = before.at(-1);
  if (post?.block !== 'paragraph') return undefined;
  return { name, dash, content: { start: before[0]!.start, end: post.end } };
}
