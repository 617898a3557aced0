// `npm run score`: the engine measured on the corpus beside the project (../shared), with that folder's own scorers.
//
//   npm run score -- [--only claims,further,war,external] [--docs a,b] [--half a|b] [--misses N]
//
// --half  the documents are split for good by a hash of their names: tune on a, report b.
// --docs  document names (base names without extension), for claims and war.
// Predictions are left in .cache/score/ (NAME.jsonl), so that a run can be looked into.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readingOf } from '@/lib/cli/analyze.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { docOf, type Meta, readMeta } from '@/lib/cli/read-meta.ts';
import { halfOf } from './half-of.ts';
import { readFullyLabelled } from './read-labelled.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = join(root, '../shared');
const corpus = join(shared, 'corpus');
const cache = join(root, '.cache/score');

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'claims,further,war,external' },
    docs: { type: 'string' },
    half: { type: 'string' },
    misses: { type: 'string', default: '0' },
  },
});
const parts = new Set(values.only.split(','));

if (!existsSync(corpus)) {
  console.log('score: ../shared/corpus is missing; nothing to measure on');
  process.exit(0);
}
mkdirSync(cache, { recursive: true });

const asked = values.docs?.split(',');
const isWanted = (doc: string): boolean =>
  asked ? asked.includes(doc) : values.half === undefined || halfOf(doc) === values.half;

const linesOf = (file: string): Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Runs the engine over files as `analyze` does and writes one line each; returns where. */
async function predict(
  name: string,
  files: readonly string[],
  meta: ReadonlyMap<string, Meta>,
  withParts: boolean,
): Promise<string> {
  const lines: string[] = [];
  let slowest = { file: '', time: 0 };
  let total = 0;
  for (const file of files) {
    const read = await readArticleFile(file, meta.get(docOf(file)) ?? {});
    if (!read.ok) {
      console.log(`score: ${read.reason}`);
      continue;
    }
    const begin = performance.now();
    lines.push(JSON.stringify(readingOf(file, read.article, withParts)));
    const time = performance.now() - begin;
    total += time;
    if (time > slowest.time) slowest = { file: basename(file), time };
  }
  const out = join(cache, `${name}.jsonl`);
  writeFileSync(out, `${lines.join('\n')}\n`);
  console.log(
    `\n${name}: ${lines.length} files; detection ${total.toFixed(0)} ms in all, slowest ${slowest.file} ${slowest.time.toFixed(0)} ms`,
  );
  return out;
}

function output(script: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [join(shared, 'score', script), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return done.stdout + done.stderr;
}

function run(script: string, args: readonly string[]): void {
  process.stdout.write(output(script, args));
}

if (parts.has('claims')) {
  const meta = await readMeta(join(corpus, 'texts.jsonl'));
  if (!meta.ok) throw new Error(meta.reason);
  const labelled = new Set(linesOf(join(corpus, 'labels.jsonl')).map((label) => String(label['doc'])));
  const docs = readdirSync(join(corpus, 'texts')).map(docOf).filter(isWanted).sort();
  const files = docs.map((doc) => join(corpus, 'texts', `${doc}.txt`));
  const pred = await predict('texts', files, meta.of, true);
  const scored = docs.filter((doc) => labelled.has(doc));
  run('score.mjs', [
    '--gold',
    join(corpus, 'labels.jsonl'),
    '--pred',
    pred,
    '--docs',
    scored.join(','),
    '--misses',
    values.misses,
  ]);
}

if (parts.has('further')) {
  // Types were learned from these articles, so only what is said of the claims found counts.
  const all = await readFullyLabelled(join(root, 'tests/training/attributes.jsonl'), corpus);
  for (const name of ['pages', 'muc']) {
    const articles = all.filter(({ source }) => source.startsWith(name));
    const docOfSource = (source: string) => source.replaceAll('/', '-').replace(/\.html$/, '');
    const [gold, pred] = ['gold', 'pred'].map((what) => join(cache, `further-${name}-${what}.jsonl`)) as [string, string];
    const lines = (of: readonly unknown[]) => of.map((line) => `${JSON.stringify(line)}\n`).join('');
    writeFileSync(
      gold,
      lines(articles.flatMap(({ source, labels }) => labels.map((label) => ({ doc: docOfSource(source), ...label })))),
    );
    writeFileSync(pred, lines(articles.map(({ source, article }) => readingOf(`${docOfSource(source)}.txt`, article, true))));
    console.log(`\nfurther articles, ${name}: of their claims`);
    const printed = output('score.mjs', ['--gold', gold, '--pred', pred, '--misses', values.misses]);
    console.log(printed.slice(printed.indexOf('attribute (')));
  }
}

if (parts.has('war')) {
  const gold = linesOf(join(corpus, 'pages.jsonl')).filter((page) => isWanted(docOf(String(page['file']))));
  const goldFile = join(cache, 'pages-gold.jsonl');
  writeFileSync(goldFile, gold.map((page) => `${JSON.stringify(page)}\n`).join(''));
  const files = gold.map((page) => join(corpus, String(page['file'])));
  const meta = new Map(
    gold.flatMap((page) => (page['url'] ? [[docOf(String(page['file'])), { url: String(page['url']) }]] : [])),
  );
  const pred = await predict('pages', files, meta, false);
  run('war.mjs', ['--gold', goldFile, '--pred', pred, '--misses', values.misses]);
}

if (parts.has('external')) {
  for (const name of ['muc-dev', 'polnear-dev']) {
    const set = join(corpus, 'external', `${name}.jsonl`);
    const texts = join(cache, name);
    run('external.mjs', ['texts', '--set', set, '--out', texts]);
    const files = readFileSync(join(texts, 'files.txt'), 'utf8').split('\n').filter(Boolean);
    const pred = await predict(name, files, new Map(), true);
    run('external.mjs', ['score', '--set', set, '--pred', pred, '--misses', values.misses]);
  }
}
