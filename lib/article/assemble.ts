import type { Block } from '@/lib/article/article.ts';
import type { PageBlock } from '@/lib/article/dom-blocks.ts';
import { type Stretch, TextMap } from '@/lib/article/text-map.ts';

/** Joins blocks of the page, in the given order, to the one text, its blocks and its map. */
export function assemble(pageBlocks: readonly PageBlock[]): { text: string; blocks: Block[]; map: TextMap } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const block of pageBlocks) {
    if (at > 0) at += 2;
    parts.push(block.text);
    blocks.push({ kind: block.kind, start: at, end: at + block.text.length });
    for (const stretch of block.stretches) stretches.push({ ...stretch, textStart: stretch.textStart + at });
    at += block.text.length;
  }
  return { text: parts.join('\n\n'), blocks, map: new TextMap(stretches) };
}
