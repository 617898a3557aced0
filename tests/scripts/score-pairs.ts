// Measures comparison on the judged pairs of ../shared/corpus, apart from detection (`--claims gold`: claims made of the labels) or with it.
//
//   npx tsx tests/scripts/score-pairs.ts [--claims gold|engine] [--half a|b] [--misses N]
//
// --half  the pairs are split for good by a hash of their two documents: look at errors of a, report b.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { detect } from '@/lib/claims/detect.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { readMeta } from '@/lib/cli/read-meta.ts';
import { compareArticles } from '@/lib/compare/compare-articles.ts';
import { claimsOfLabels, type Label } from './claims-of-labels.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = join(root, '../shared');
const corpus = join(shared, 'corpus');
const cache = join(root, '.cache/score');

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: 'gold' },
    half: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});

if (!existsSync(corpus)) {
  console.log('score: ../shared/corpus is missing; nothing to measure on');
  process.exit(0);
}
mkdirSync(cache, { recursive: true });

interface Pair {
  readonly a: { readonly doc: string };
  readonly b: { readonly doc: string };
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

const halfOf = ({ a, b }: Pair): string =>
  createHash('sha256').update([a.doc, b.doc].sort().join(' ')).digest()[0]! % 2 === 0 ? 'a' : 'b';

const pairs = linesOf<Pair>(join(corpus, 'pairs.jsonl')).filter(
  (pair) => values.half === undefined || halfOf(pair) === values.half,
);
const labels = linesOf<Label>(join(corpus, 'labels.jsonl'));
const meta = await readMeta(join(corpus, 'texts.jsonl'));
if (!meta.ok) throw new Error(meta.reason);
const docs = [...new Set(pairs.flatMap(({ a, b }) => [a.doc, b.doc]))].sort();
const read = [];
for (const doc of docs) {
  const file = join(corpus, 'texts', `${doc}.txt`);
  const reading = await readArticleFile(file, meta.of.get(doc) ?? {});
  if (!reading.ok) throw new Error(reading.reason);
  const { article } = reading;
  const claims =
    values.claims === 'engine'
      ? detect(article)
      : claimsOfLabels(
          article,
          labels.filter((label) => label.doc === doc),
        );
  read.push({ file, article, claims });
}
const begin = performance.now();
const topics = compareArticles(read);
console.log(
  `${values.claims}: ${read.length} articles, ${read.reduce((sum, { claims }) => sum + claims.length, 0)} claims, ${topics.length} topics in ${(performance.now() - begin).toFixed(0)} ms`,
);
const prediction = {
  articles: read.map(({ file, article, claims }) => ({ id: article.url, file, text: article.text, claims })),
  topics,
};
const goldFile = join(cache, 'pairs-gold.jsonl');
const predFile = join(cache, 'compare.json');
writeFileSync(goldFile, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
writeFileSync(predFile, JSON.stringify(prediction));
const done = spawnSync(
  process.execPath,
  [join(shared, 'score/pairs.mjs'), '--gold', goldFile, '--pred', predFile, '--misses', values.misses],
  {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  },
);
process.stdout.write(done.stdout + done.stderr);
