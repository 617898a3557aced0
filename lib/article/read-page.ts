import type { Article } from '@/lib/article/article.ts';
import { assemble } from '@/lib/article/assemble.ts';
import { findCanonicalUrl } from '@/lib/article/canonical-url.ts';
import { chooseContent } from '@/lib/article/choose-content.ts';
import { findReadabilityText } from '@/lib/article/content-vote.ts';
import { findPageBlocks } from '@/lib/article/dom-blocks.ts';
import { findLanguage } from '@/lib/article/language.ts';
import { readPageFacts } from '@/lib/article/page-facts.ts';
import { readPageHead } from '@/lib/article/page-head.ts';
import type { TextMap } from '@/lib/article/text-map.ts';
import { judgeWarCoverage } from '@/lib/article/war-coverage/judge-war-coverage.ts';

/** An article read from a live page, and the exact way back to the page's text nodes. */
export interface PageReading {
  readonly article: Article;
  readonly map: TextMap;
}

/**
 * Reads the article of a page: its one text with blocks, the facts about it and whether it is war coverage. null where the document
 * is no HTML or holds no text to speak of. The page is not changed. `url`: where it was loaded from.
 */
export function readPage(document: Document, options: { url: string }): PageReading | null {
  if (!document.body) return null;
  const head = readPageHead(document, options.url);
  const { blocks: pageBlocks, depth } = findPageBlocks(document.body);
  const content = chooseContent(pageBlocks, findReadabilityText(document, depth), head);
  if (content.blocks.length === 0) return null;
  const { text, blocks, map } = assemble(content.blocks);
  const { title: namedTitle, languages, section, keywords, ...known } = readPageFacts(head, content.byline);
  const url = findCanonicalUrl(document, options.url);
  const first = blocks[0];
  const title = first?.kind === 'headline' ? text.slice(first.start, first.end) : namedTitle;
  const warCoverage = judgeWarCoverage({ title, text, blocks, url, keywords, ...(section && { section }) });
  return { article: { ...known, url, title, language: findLanguage(text, languages), text, blocks, warCoverage }, map };
}
