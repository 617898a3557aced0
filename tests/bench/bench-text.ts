// The text that is measured on: the newsstand's articles, repeated to a size. The same for every peer in a run.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Article } from '@/lib/article/article.ts';
import { readPage } from '@/lib/article/read-page.ts';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { outlets } from '../demo/outlets.ts';

const demo = resolve(import.meta.dirname, '../demo');

/** The article texts of the newsstand. */
export function demoTexts(): string[] {
  return outlets.flatMap(({ folder, pages }) =>
    readdirSync(join(demo, folder))
      .filter((file) => pages.some(({ path, war }) => war && path === `/${file}`))
      .map((file) => {
        const url = `https://${folder}.example/${file}`;
        const { window } = new JSDOM(readFileSync(join(demo, folder, file), 'utf8'), { url });
        return readPage(window.document, { url })?.article.text ?? '';
      })
      .filter((text) => text.length > 500),
  );
}

/** Articles one after the other until there are `size` UTF-16 units; numbers differ from copy to copy, so that no cache helps. */
export function textOfSize(size: number): string {
  const texts = demoTexts();
  const parts: string[] = [];
  let length = 0;
  for (let copy = 0; length < size; copy++) {
    const text = texts[copy % texts.length]!.replace(/\d+/g, (digits) => String(Number(digits) + copy));
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
}

/** A text as the engine takes it. */
export const articleOf = (text: string): Article => readPlainText(text, { url: 'file:bench', published: '2026-06-15' });

/** Texts written to make a careless engine slow: each is one bad pattern over and over. */
export const hostileTexts = (size: number): Record<string, string> => {
  const fill = (pattern: string): string => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
  return {
    'one word': fill('a'),
    digits: fill('1'),
    'digits and commas': fill('1,'),
    'no stops': fill('12 soldiers and '),
    'open quotes': fill('“he said that '),
    'nested says': fill('he said she said '),
    'killed killed': fill('killed '),
    capitals: fill('Abc '),
    'commas only': fill(', '),
    parentheses: fill('('),
    'more than more than': fill('more than at least '),
    hyphens: fill('a-'),
    'list of equipment': fill('12 tanks, 3 T-72 tanks (2 of them destroyed), 40 howitzers, '),
    'list of losses': fill('7 soldiers killed, 12 wounded, 3 captured; '),
    'blank lines': fill('\n\n'),
  };
};
