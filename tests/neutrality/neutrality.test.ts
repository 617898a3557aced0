// Whoever is named: with the parties of an article exchanged, the same is marked, and in the same way, without an exception.

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { detect } from '@/lib/claims/detect.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { type Meta, readMeta } from '@/lib/cli/read-meta.ts';
import { compareMarks, type Detect } from './compare-marks.ts';
import { exchangerOf } from './exchange-names.ts';
import { parties } from './parties.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const golden = fileURLToPath(new URL('../golden/articles/', import.meta.url));
const wars = Object.entries(parties);

const articlesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt'));

async function readAll(folder: string, meta: ReadonlyMap<string, Meta>) {
  return Promise.all(
    articlesIn(folder).map(async (file) => {
      const given = { url: `https://neutral.example/${file}`, published: '2024-05-15', ...meta.get(file.replace(/\.txt$/, '')) };
      const read = await readArticleFile(folder + file, given);
      if (!read.ok) throw new Error(read.reason);
      return { file, article: read.article };
    }),
  );
}

describe('what is marked, and how, does not hang on who is named', () => {
  test.each(wars)('%s, in our own articles', async (_, pairs) => {
    const exchange = exchangerOf(pairs);
    for (const { file, article } of await readAll(golden, new Map()))
      expect(compareMarks(article, exchange(article.text), detect).biases, file).toEqual([]);
  });

  if (existsSync(corpus))
    test.each(wars)('%s, in all articles beside the project', { timeout: 120_000 }, async (_, pairs) => {
      const exchange = exchangerOf(pairs);
      const meta = await readMeta(`${corpus}texts.jsonl`);
      if (!meta.ok) throw new Error(meta.reason);
      let [names, marks] = [0, 0];
      for (const { file, article } of await readAll(`${corpus}texts/`, meta.of)) {
        const exchanged = exchange(article.text);
        const { biases, marks: own } = compareMarks(article, exchanged, detect);
        expect(biases, file).toEqual([]);
        names += exchanged.count;
        marks += own;
      }
      expect(names).toBeGreaterThan(300);
      expect(marks).toBeGreaterThan(1000);
    });
  else test.skip('../shared/corpus is missing: the articles beside the project were not looked at');
});

describe('a bias is found', () => {
  const text =
    'Russia fires on a town\n\nRussian forces shelled a Ukrainian town on Monday, killing 12 people, officials in Kyiv said. Ukraine said Vladimir Putin had rejected a truce.';
  const article = readPlainText(text, { url: 'https://neutral.example/planted', published: '2024-05-15' });
  const exchanged = exchangerOf(parties['Russia and Ukraine']!)(text);

  test('names are exchanged both ways, articles and offsets with them', () => {
    expect(exchanged.text).toBe(
      'Ukraine fires on a town\n\nUkrainian forces shelled a Russian town on Monday, killing 12 people, officials in Moscow said. Russia said Volodymyr Zelensky had rejected a truce.',
    );
    for (const word of ['fires', 'forces', 'officials', 'had'])
      expect(exchanged.text.slice(exchanged.to(text.indexOf(word))).startsWith(word)).toBe(true);
    const israel = exchangerOf(parties['Israel and Gaza']!);
    expect(israel('An Israeli raid; a Palestinian. Hamas’ men in the Gaza Strip').text).toBe(
      'A Palestinian raid; an Israeli. Likud’s men in the State of Israel',
    );
    const rebels = exchangerOf(parties['government and rebels']!);
    expect(rebels('Rebel forces hold a government-held town; the government denies it, 12 rebels died').text).toBe(
      'Government forces hold a rebel-held town; the opposition denies it, 12 loyalists died',
    );
  });

  const planted: Readonly<Record<string, Detect>> = {
    'one side’s fire is not marked': (one) => detect(one).filter(({ quote }) => !quote.includes('Russian forces')),
    'one side’s deaths are worth more': (one) =>
      detect(one).map((claim) => (claim.quote.includes('Ukrain') ? { ...claim, worth: claim.worth + 0.01 } : claim)),
    'one side only claims': (one) =>
      detect(one).map((claim) => (claim.speaker?.text.includes('Kyiv') ? { ...claim, modality: 'asserted' } : claim)),
    'one side’s capital is no place and no speaker': (one) =>
      detect(one).map(({ speaker, ...claim }) =>
        speaker?.text.includes('Kyiv') || speaker === undefined ? claim : { ...claim, speaker },
      ),
    'one side’s marks are longer': (one) =>
      detect(one).map((claim) => (claim.quote.startsWith('Russian') ? { ...claim, end: claim.end + 1 } : claim)),
  };
  test.each(Object.entries(planted))('%s', (_, biased) => {
    expect(compareMarks(article, exchanged, detect)).toEqual({ marks: detect(article).length, biases: [] });
    expect(compareMarks(article, exchanged, biased).biases).not.toEqual([]);
  });
});
