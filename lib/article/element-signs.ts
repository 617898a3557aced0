// What an element of a page is, by its name, its class names and what is in it.

import type { BlockKind } from '@/lib/article/article.ts';
import { namesOf } from '@/lib/article/furniture.ts';

/** What makes a table cell a place for prose and its table one for layout. */
const blocksInCells = 'p,div,table,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,article,section,pre,form';

const captionToken = /(?:^|[-_\s])(?:caption|figcaption|wp-caption-text)(?:$|[-_\s])/i;
const pullToken = /pull-?quote/i;
const entryToken =
  /live-?(?:blog-?)?(?:entry|post|update|item|card)|(?:^|[-_\s])(?:liveblog-post|blog-entry|timeline-(?:item|entry)|lb-(?:post|entry))/i;

/** So many parts hidden from screen readers are looked into; a page that has more is up to something. */
const maxLooks = 100;

/** Makes the test for what is not shown, for one page. A dialog may hide the whole page behind it from screen readers: that is shown. */
export function makeHiddenTest(): (element: Element) => boolean {
  let looks = 0;
  return (element) =>
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    (element.getAttribute('aria-hidden') === 'true' &&
      (looks++ > maxLooks || !element.querySelector('h1,article,main,p ~ p ~ p')));
}

const creditName = /credit|copyright|photographer|author|attribution/i;
const earsName = /sr-only|visually-?hidden|screen-?reader|offscreen/i;

/** A credit inside a caption; the caption's own words stay. */
export const isCreditIn = (element: Element): boolean =>
  creditName.test(namesOf(element)) && (element.textContent?.length ?? 0) < 120;

/** Words for those who hear the page ("opens in new window"): nobody sees them, so nothing can be marked there. */
export const isForEarsOnly = (element: Element): boolean =>
  earsName.test(namesOf(element)) && (element.textContent?.length ?? 0) < 200;

export const isLiveEntry = (element: Element): boolean =>
  /LiveBlogPosting|BlogPosting/.test(element.getAttribute('itemtype') ?? '') || entryToken.test(namesOf(element));

/** A row of figures: nothing but short cells. Rows that hold paragraphs are layout. */
export function isDataRow(row: Element): boolean {
  const cells = row.children.length;
  return cells > 1 && !row.querySelector(blocksInCells) && (row.textContent?.length ?? 0) <= 300 * cells;
}

export function kindOfElement(element: Element, outer: BlockKind): BlockKind {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption';
  if (tag === 'LI') return outer === 'quote' || outer === 'caption' ? outer : 'list-item';
  const names = namesOf(element);
  if (tag === 'BLOCKQUOTE') return pullToken.test(names) ? 'pull-quote' : 'quote';
  if (names.length > 1) {
    if (captionToken.test(names)) return 'caption';
    if (pullToken.test(names)) return 'pull-quote';
  }
  if (outer === 'headline' || outer === 'table-row') return 'paragraph';
  return outer;
}
