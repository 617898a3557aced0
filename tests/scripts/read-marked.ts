// Reads the marked texts of tests/training: claims stand as [[type: words]], optional ones as [[~type: words]], and a negotiation may say
// how it stands, as [[negotiation/stalled: words]].
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '@/lib/article/article.ts';
import { type ClaimType, claimTypes, type Stance, stances } from '@/lib/claims/claim.ts';
import type { Label } from './score-claims.ts';

export interface Marked extends Pick<Article, 'text' | 'blocks'> {
  readonly file: string;
  readonly labels: readonly Label[];
  /** A whole article, not a paragraph by itself. */
  readonly isArticle: boolean;
}

/** Files of single paragraphs; the others hold whole articles, each begun by a headline. */
const singles = new Set(['short.txt', 'shapes.txt', 'wars.txt']);

const isHeadline = (paragraph: string): boolean => {
  const bare = paragraph.replace(/\[\[~?[a-z]+(?:\/[a-z]+)?: ?|\]\]/g, '').trim();
  return bare.length < 120 && !/[.!?:;,…]["”’')]*$/.test(bare);
};

/** The paragraphs of a file, those of one article together. */
function articlesIn(file: string, text: string): string[][] {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  if (singles.has(file)) return paragraphs.map((paragraph) => [paragraph]);
  const articles: string[][] = [];
  let last: string | undefined;
  for (const paragraph of paragraphs) {
    if (last === undefined || (isHeadline(paragraph) && !isHeadline(last))) articles.push([]);
    articles.at(-1)!.push(paragraph);
    last = paragraph;
  }
  return articles;
}

/** Reads marked paragraphs as one text. */
function readMarked(where: string, paragraphs: readonly string[]): { text: string; blocks: Block[]; labels: Label[] } {
  let text = '';
  const blocks: Block[] = [];
  const labels: Label[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) text += '\n\n';
    const blockStart = text.length;
    const open: { type: ClaimType; opt: boolean; start: number; stance?: Stance }[] = [];
    for (const [piece, optional, type, stance] of paragraph
      .trim()
      .replace(/\s+/g, ' ')
      .matchAll(/\[\[(~?)([a-z]+)(?:\/([a-z]+))?: ?|\]\]|[^[\]]+|[[\]]/g)) {
      if (type !== undefined) {
        if (!claimTypes.includes(type as ClaimType)) throw new Error(`${where}: no type ${type}: ${paragraph}`);
        if (stance !== undefined && (type !== 'negotiation' || !stances.includes(stance as Stance)))
          throw new Error(`${where}: no stance ${stance} of ${type}: ${paragraph}`);
        open.push({
          type: type as ClaimType,
          opt: optional === '~',
          start: text.length,
          ...(stance === undefined ? {} : { stance: stance as Stance }),
        });
      } else if (piece === ']]') {
        const one = open.pop();
        if (one === undefined) throw new Error(`${where}: nothing open: ${paragraph}`);
        labels.push({ ...one, end: text.length });
      } else text += piece;
    }
    const kind = at === 0 && paragraphs.length > 1 && isHeadline(paragraph) ? 'headline' : 'paragraph';
    blocks.push({ kind, start: blockStart, end: text.length });
  }
  return { text, blocks, labels };
}

/** The marked articles and paragraphs of a folder, file by file. */
export function readMarkedTexts(folder: string): Marked[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    articlesIn(file, readFileSync(join(folder, file), 'utf8')).map((article) => ({
      file,
      ...readMarked(file, article),
      isArticle: article.length > 1,
    })),
  );
}
