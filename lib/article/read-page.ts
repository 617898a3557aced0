import type { Article } from '@/lib/article/article.ts';
import { assemble } from '@/lib/article/assemble.ts';
import { findCanonicalUrl } from '@/lib/article/canonical-url.ts';
import { chooseContent } from '@/lib/article/choose-content.ts';
import { findReadabilityText } from '@/lib/article/content-vote.ts';
import { findPageBlocks } from '@/lib/article/dom-blocks.ts';
import { findLanguage } from '@/lib/article/language.ts';
import { readPageFacts } from '@/lib/article/page-facts.ts';
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
  const pageBlocks = findPageBlocks(document.body);
  const content = chooseContent(pageBlocks, findReadabilityText(document), document);
  if (content.length === 0) return null;
  const { text, blocks, map } = assemble(content);
  const facts = readPageFacts(document, options.url);
  const url = findCanonicalUrl(document, options.url);
  const headline = blocks[0]?.kind === 'headline' ? text.slice(blocks[0].start, blocks[0].end) : undefined;
  const { title: namedTitle, languages, section, keywords, ...known } = facts;
  const title = headline ?? namedTitle;
  const warCoverage = judgeWarCoverage({ title, text, blocks, url, keywords, ...(section && { section }) });
  return { article: { ...known, url, title, language: findLanguage(text, languages), text, blocks, warCoverage }, map };
}
