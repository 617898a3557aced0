import type { PageBlock } from '@/lib/article/dom-blocks.ts';

const tokens = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How alike two lines are: shared words against all words, 0..1. */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

/**
 * The block that is the article's headline: a first-rank heading that says what the page's head calls it; else another block before
 * the body that says so; else the last `h1` before the body. `titles`: what the head says; `bodyStart`: index of the body's first block.
 */
export function findHeadline(blocks: readonly PageBlock[], titles: readonly string[], bodyStart: number): PageBlock | undefined {
  const wanted = titles
    .flatMap((title) => [title, title.replace(/\s+[-|–—·»]\s.*$/, '')])
    .filter((title) => title.length > 3)
    .map(tokens);
  let best: { block: PageBlock; score: number } | undefined;
  let first: PageBlock | undefined;
  const end = Math.min(blocks.length, bodyStart + 40);
  for (let i = 0; i < end; i++) {
    const block = blocks[i]!;
    if (block.text.length < 4 || block.text.length > 400) continue;
    const isFirstRank = block.owner.closest('h1') !== null;
    if (isFirstRank && (i <= bodyStart || !first)) first = block;
    const words = tokens(block.text);
    const alike = Math.max(0, ...wanted.map((title) => likeness(words, title)));
    const rank = isFirstRank ? 0.3 : block.kind === 'heading' ? 0.15 : 0;
    // The same words stand in trails of links and in cards about the page: what is a heading and near the body wins.
    const score = alike + rank - (block.linked > block.text.length / 2 && !isFirstRank ? 0.2 : 0) - (i > bodyStart ? 0.2 : 0);
    if (alike >= (isFirstRank ? 0.35 : 0.7) && (!best || score >= best.score)) best = { block, score };
  }
  if (best) return best.block;
  return first && tokens(first.text).size > 2 ? first : undefined;
}
