// Learns the weights of lib/article/war-coverage/weights.ts from the corpus beside the project and the invented articles of
// tests/fixtures/war-coverage: a logistic fit of the measures, pulled towards a sensible beginning (there are few examples, and the
// wars to come are not among them). Prints ten-fold cross-validation by document and the weights; rounding and writing them is done by hand.
//
//   npx tsx tests/scripts/train-war-coverage.ts [--pull 6] [--worst 5]

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFeatures } from '@/lib/article/war-coverage/features.ts';
import { measuresOf } from '@/lib/article/war-coverage/judge-war-coverage.ts';
import { subjectNames } from '@/lib/article/war-coverage/meanings.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { readInventedArticles } from '@/tests/fixtures/war-coverage/read-invented-articles.ts';

interface Example {
  readonly name: string;
  readonly set: string;
  readonly isWar: boolean;
  /** How much the fit cares; hard pages more than easy ones. */
  readonly care: number;
  readonly measures: readonly number[];
}

const { values } = parseArgs({ options: { pull: { type: 'string', default: '6' }, worst: { type: 'string', default: '5' } } });
const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
if (!existsSync(corpus)) {
  console.log('train-war-coverage: ../shared/corpus is missing; nothing to learn from');
  process.exit(0);
}

const names = ['share', 'amount', 'title', 'lead', 'variety', 'sides', 'named', 'titleOther', ...subjectNames];
const beginning = [
  4,
  0.8,
  2,
  3,
  0.8,
  0.6,
  0.8,
  -0.6,
  ...subjectNames.map((name) => (['police', 'politics', 'labour', 'trade'].includes(name) ? -0.95 : -1.4)),
];
const firstNegative = 7;

const examples: Example[] = [];
const add = (set: string, name: string, isWar: boolean, care: number, title: string, text: string): void => {
  examples.push({ name, set, isWar, care, measures: measuresOf(readFeatures(title, text, '').features) });
};

for (const line of readFileSync(join(corpus, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean)) {
  const page = JSON.parse(line) as { file: string; url: string | null; war: boolean | 'mention'; hardNegative: boolean };
  if (page.war === 'mention') continue;
  const read = await readArticleFile(join(corpus, page.file), page.url ? { url: page.url } : {});
  const set = page.war ? 'war pages' : page.hardNegative ? 'look-alikes' : 'other pages';
  if (read.ok)
    add(set, basename(page.file), page.war, page.war || page.hardNegative ? 3 : 1, read.article.title, read.article.text);
}
for (const file of readdirSync(join(corpus, 'texts'))) {
  const read = await readArticleFile(join(corpus, 'texts', file), {});
  if (read.ok) add('texts', file, true, 0.6, read.article.title, read.article.text);
}
for (const { name, isWar, title, text } of readInventedArticles())
  add(isWar ? 'invented wars' : 'invented others', name, isWar, 2, title, text);

interface Fit {
  readonly start: number;
  readonly weights: readonly number[];
}

const logitOf = (fit: Fit, { measures }: Example): number =>
  measures.reduce((sum, value, i) => sum + value * fit.weights[i]!, fit.start);

/** Gradient descent with the pull as ridge; measures for war may not speak against it, nor the others for it. */
function fitTo(training: readonly Example[]): Fit {
  const weights = [...beginning];
  let start = -2;
  const care = training.reduce((sum, example) => sum + example.care, 0);
  for (let step = 0; step < 3000; step++) {
    const slope = weights.map((weight, i) => (weight - beginning[i]!) * Number(values.pull) * 0.0025);
    let startSlope = 0;
    for (const example of training) {
      const error = ((1 / (1 + Math.exp(-logitOf({ start, weights }, example))) - Number(example.isWar)) * example.care) / care;
      example.measures.forEach((value, i) => {
        slope[i]! += error * value;
      });
      startSlope += error;
    }
    weights.forEach((weight, i) => {
      const next = weight - slope[i]!;
      weights[i] = i < firstNegative ? Math.max(0, next) : Math.min(0, next);
    });
    start -= startSlope;
  }
  return { start, weights };
}

const foldOf = ({ name }: Example): number =>
  [...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 0) % 10;
const logits = new Map<Example, number>();
for (let fold = 0; fold < 10; fold++) {
  const fit = fitTo(examples.filter((example) => foldOf(example) !== fold));
  for (const example of examples) if (foldOf(example) === fold) logits.set(example, logitOf(fit, example));
}

for (const set of new Set(examples.map((example) => example.set))) {
  const members = examples
    .filter((example) => example.set === set)
    .sort((a, b) => (logits.get(a)! - logits.get(b)!) * (a.isWar ? 1 : -1));
  const marked = members.filter((example) => logits.get(example)! >= 0).length;
  console.log(`${set}: ${marked} of ${members.length} marked, each judged by a fit that never saw it`);
  for (const example of members.slice(0, Number(values.worst)))
    console.log(`  ${logits.get(example)!.toFixed(2)} ${example.name}`);
}
const all = fitTo(examples);
console.log(`\nstart ${all.start.toFixed(2)}`);
names.forEach((name, i) => {
  console.log(`${name} ${all.weights[i]!.toFixed(2)}`);
});
