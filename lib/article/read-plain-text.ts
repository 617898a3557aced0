import type { Article, Block, BlockKind } from '@/lib/article/article.ts';
import { findLanguage } from '@/lib/article/language.ts';
import { judgeWarCoverage } from '@/lib/article/war-coverage/judge-war-coverage.ts';

/** What a text alone does not say. */
export interface TextFacts {
  readonly url: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
}

const bullet = /^\s*(?:[-–—•*▪◦·]|\d{1,2}[.)])\s+/;
const unfinished = /[\p{L}\p{N},;:'’-]\s*$/u;

/**
 * Takes `text` verbatim as an article's one text: each line is a block, the first is the headline; a line that plainly goes on in the
 * next one (hard-wrapped text) is one block with it.
 */
export function readPlainText(text: string, facts: TextFacts): Article {
  const blocks: Block[] = [];
  let open = false;
  for (let at = 0; at <= text.length; ) {
    const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    let [start, end] = [at, lineEnd];
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (start === end) open = false;
    else {
      const line = text.slice(start, end);
      const last = blocks.at(-1);
      if (open && last && /^\p{Ll}/u.test(line)) blocks[blocks.length - 1] = { ...last, end };
      else blocks.push({ kind: kindOfLine(line, blocks.length), start, end });
      open = blocks.length > 1 && unfinished.test(line);
    }
    at = lineEnd + 1;
  }
  const first = blocks[0];
  const title = facts.title ?? (first ? text.slice(first.start, Math.min(first.end, first.start + 300)) : '');
  return {
    ...facts,
    title,
    authors: [],
    language: findLanguage(text),
    text,
    blocks,
    warCoverage: judgeWarCoverage({ title, text, blocks, url: facts.url }),
  };
}

function kindOfLine(line: string, index: number): BlockKind {
  if (index === 0) return 'headline';
  if (bullet.test(line)) return 'list-item';
  return line.length < 80 && !/[.!?…"”’:;,)]$/.test(line) ? 'heading' : 'paragraph';
}
