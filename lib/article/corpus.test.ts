// Every saved page of the corpus beside the project is read, and every offset of its text leads back to its place on the page.

import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, it } from 'vitest';
import { readPage } from '@/lib/article/read-page.ts';
import { emptyStyleElements } from '@/lib/cli/quiet-styles.ts';
import { findMapErrors } from '@/tests/fixtures/find-map-errors.ts';

const corpus = '../shared/corpus';
const isHere = existsSync(`${corpus}/pages.jsonl`);
const pages = isHere
  ? readFileSync(`${corpus}/pages.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { file: string; url: string | null; war: boolean | 'mention' })
  : [];

it.skipIf(!isHere)(`reads all ${pages.length} pages (skipped where ../shared/corpus is missing)`, { timeout: 600_000 }, () => {
  const wrong: string[] = [];
  for (const { file, url, war } of pages) {
    const html = emptyStyleElements(readFileSync(`${corpus}/${file}`, 'utf8'));
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url && { url }) });
    const reading = readPage(window.document, { url: url ?? 'https://page.example/' });
    if (reading) wrong.push(...findMapErrors(reading).map((error) => `${file}: ${error}`));
    if (war === true && !reading?.article.warCoverage.is) wrong.push(`${file}: not taken for war coverage`);
    window.close();
  }
  expect(wrong).toEqual([]);
});
