// Pages that load one story after the other: only the one the page is about is read.

import type { PageBlock } from '@/lib/article/dom-blocks.ts';
import { namesOf } from '@/lib/article/furniture.ts';

/** So much text makes a story of its own of what stands under a headline. */
const storyLength = 400;

/**
 * The blocks up to the next headline of the same make as this one, where both have a story under them; else all of them.
 * `headlineAt`: index of the headline in `blocks`, -1 for none.
 */
export function cutAtNextStory(blocks: readonly PageBlock[], headlineAt: number): readonly PageBlock[] {
  const own = blocks[headlineAt]?.owner.closest('h1');
  const names = own ? namesOf(own).trim() : '';
  // Without a name of its make nothing shows that the next one is no heading of this story.
  if (!own || !names) return blocks;
  let under = 0;
  let nextAt = -1;
  for (let i = headlineAt + 1; i < blocks.length; i++) {
    const { owner, text, linked, entry } = blocks[i]!;
    const head = nextAt < 0 && !entry && text.length > 20 && owner.closest('h1');
    // Headlines side by side are the headings of one story.
    if (head && head.parentElement !== own.parentElement && under >= storyLength && likeNames(names, namesOf(head))) {
      nextAt = i;
      under = 0;
    } else if (text.length > 60 && linked < text.length / 2) {
      under += text.length;
      if (nextAt > 0 && under >= storyLength) return blocks.slice(0, nextAt);
    }
  }
  return blocks;
}

/** Made by the same template: the class of the first story has perhaps a word more. */
const likeNames = (a: string, b: string): boolean => a.split(/\s+/)[0] === b.split(/\s+/)[0];
