// Which of a page's blocks are the article: Readability's vote, checked against the page's own order and furniture.

import type { PageBlock } from '@/lib/article/dom-blocks.ts';

const isProse = (block: PageBlock): boolean =>
  block.text.length >= 60 && block.linked < block.text.length * 0.35 && /[.!?…]["”’)\]]*(?:\s|$)/.test(block.text);

/** Characters of each block that Readability kept. */
const keptShare = (block: PageBlock, kept: ReadonlySet<Text>): number => {
  let count = 0;
  for (const { node, length } of block.stretches) if (kept.has(node)) count += length;
  return count / block.text.length;
};

/** The blocks of the article in the order of the page. */
export function chooseContent(blocks: readonly PageBlock[], kept: ReadonlySet<Text>, document: Document): PageBlock[] {
  const headline = findHeadline(blocks, document);
  const votes = blocks.map((block) => keptShare(block, kept) > 0.5);
  const clear = ignoredFurniture(blocks, votes);
  const isClear = (block: PageBlock): boolean => block.furniture.every((element) => clear.has(element));
  const chosen = blocks.map((block, i) => votes[i]! && isClear(block));
  const first = chosen.indexOf(true);
  const last = chosen.lastIndexOf(true);
  const body = blocks.filter(
    (block, i) => block !== headline && (chosen[i] || (i > first && i < last && isClear(block) && isProse(block))),
  );
  return headline ? [{ ...headline, kind: 'headline' }, ...body] : body;
}

/** Furniture that holds a good part of the prose is none: a whole page may stand in a "widget". */
function ignoredFurniture(blocks: readonly PageBlock[], votes: readonly boolean[]): ReadonlySet<Element> {
  const inside = new Map<Element, number>();
  let total = 0;
  blocks.forEach((block, i) => {
    if (!votes[i] || !isProse(block)) return;
    total += block.text.length;
    for (const element of block.furniture) inside.set(element, (inside.get(element) ?? 0) + block.text.length);
  });
  return new Set([...inside].filter(([, length]) => length > total * 0.4).map(([element]) => element));
}

/** The block that is the article's headline: the `h1` that says what the window's title says, else the first. */
function findHeadline(blocks: readonly PageBlock[], document: Document): PageBlock | undefined {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const title = key(document.title);
  const heads = blocks.filter((block) => block.owner.closest('h1'));
  return heads.find((block) => key(block.text).length > 8 && title.includes(key(block.text))) ?? heads[0];
}
