// Fits how negotiations stand (lib/claims/attributes/stance-weights.ts) on the stances that the labels of ../shared, our own texts in
// tests/training and the further articles of labelled.jsonl give: a log-linear choice among the seven, with a ridge penalty.
//
//   npx tsx tests/scripts/train-stances.ts [--half a] [--dry] [--misses N] [--ridge R] [--keep N] [--rarest N] [--drop REGEX]
//
// Prints what is right, cross-validated by article: no article is ever judged by weights that saw it. What is committed is fitted on all.
// --half a    fits and cross-validates on half a alone
// --further   how much our own texts and the labels of further articles count beside those of ../shared
// --misses    cross-validated
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '@/lib/article/article.ts';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { isNearOutcome, walkStance } from '@/lib/claims/attributes/stance-signs.ts';
import { findAttributions } from '@/lib/claims/attribution/find-attributions.ts';
import { modalityFor } from '@/lib/claims/attribution/modality-for.ts';
import { indexSpeech, speakerFor } from '@/lib/claims/attribution/speaker-for.ts';
import { type Stance, stances } from '@/lib/claims/claim.ts';
import { nameOf } from '@/lib/claims/model/sign.ts';
import { readArticle } from '@/lib/claims/reading.ts';
import { readSentences } from '@/lib/claims/sentence.ts';
import { draftOf } from '@/tests/fixtures/draft-in.ts';
import { halfOf } from './half-of.ts';
import { readLabelled } from './read-labelled.ts';
import { readMarkedTexts } from './read-marked.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    further: { type: 'string', default: '0.4' },
    dry: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    ridge: { type: 'string', default: '3' },
    keep: { type: 'string', default: '500' },
    rarest: { type: 'string', default: '3' },
    drop: { type: 'string' },
  },
});
const [ridge, keep, rarest] = [Number(values.ridge), Number(values.keep), Number(values.rarest)];
const further = Number(values.further);
const dropped = values.drop === undefined ? undefined : new RegExp(values.drop);
const folds = 8;
const steps = 80;
const width = stances.length;
/** Steps of a weight in the file, in nats; a letter each, `A` is none. */
const step = 0.125;

interface Example {
  readonly doc: string;
  /** Of ../shared: what is cross-validated. */
  readonly isTuned: boolean;
  /** Labelled by two. */
  readonly byTwo: boolean;
  readonly isFirm: boolean;
  readonly signs: readonly string[];
  /** Told before the weights are asked. */
  readonly isNear: boolean;
  readonly stance: number;
  readonly weight: number;
  readonly text: string;
}

interface Given {
  readonly start: number;
  readonly end: number;
  readonly opt?: boolean;
  readonly stance?: Stance;
  readonly by?: number;
}

function examplesOf(
  doc: string,
  article: Pick<Article, 'text' | 'blocks'>,
  labels: readonly Given[],
  weight: number,
  isTuned: boolean,
): Example[] {
  const given = labels.filter(({ stance }) => stance !== undefined);
  if (given.length === 0) return [];
  const sentences = readSentences(article);
  const speech = indexSpeech(sentences, findAttributions(sentences));
  const readings = readArticle(article);
  return given.flatMap(({ start, end, opt = false, stance, by }): Example[] => {
    const draft = draftOf('negotiation', start, end, readings);
    if (draft === undefined) return [];
    const { attribution } = speakerFor({ start, end }, speech);
    const signs = new Set<string>();
    walkStance(draft, modalityFor({ start, end }, speech, attribution, 'negotiation').modality, (sign) => {
      const name = nameOf(sign);
      if (!dropped?.test(name)) signs.add(name);
    });
    return [
      {
        doc,
        isTuned,
        byTwo: by === 2,
        isFirm: !opt,
        signs: [...signs],
        isNear: isNearOutcome(draft),
        stance: stances.indexOf(stance!),
        weight: opt ? weight / 2 : weight,
        text: article.text.slice(start, end),
      },
    ];
  });
}

const training = fileURLToPath(new URL('../training/', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

function readCorpus(): Example[] {
  if (!existsSync(corpus)) return [];
  const byDoc = new Map<string, { quote: string; stance?: Stance; opt?: boolean; by?: number }[]>();
  for (const line of readFileSync(`${corpus}labels.jsonl`, 'utf8').split('\n')) {
    if (line === '') continue;
    const label = JSON.parse(line) as { doc: string; quote: string; stance?: Stance; opt?: boolean; by?: number };
    if (label.stance !== undefined && (values.half === undefined || halfOf(label.doc) === values.half))
      byDoc.set(label.doc, [...(byDoc.get(label.doc) ?? []), label]);
  }
  return [...byDoc].flatMap(([doc, labels]) => {
    const article = readPlainText(readFileSync(`${corpus}texts/${doc}.txt`, 'utf8'), { url: `file:${doc}` });
    const placed = labels.map(({ quote, ...label }) => {
      const start = article.text.indexOf(quote);
      return { ...label, start, end: start + quote.length };
    });
    return examplesOf(doc, article, placed, 1, true);
  });
}

type Model = ReadonlyMap<string, Float64Array>;

/** Fits all signs, keeps those that matter most, and fits these again. */
function learn(examples: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([sign]) => sign);
  const first = fitWeights(examples, names);
  const worth = (sign: string) => first.get(sign)!.reduce((sum, one) => sum + Math.abs(one), 0) * Math.sqrt(counts.get(sign)!);
  names.sort((a, b) => worth(b) - worth(a));
  return fitWeights(examples, names.slice(0, keep));
}

function fitWeights(examples: readonly Example[], names: readonly string[]): Model {
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ signs }) =>
    Int32Array.from(signs.flatMap((sign) => (ids.has(sign) ? [ids.get(sign)! * width] : []))),
  );
  const weights = new Float64Array(names.length * width);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  const scores = new Float64Array(width);
  for (let round = 1; round <= steps; round++) {
    const slope = Float64Array.from(weights, (weight) => ridge * weight);
    examples.forEach(({ stance, weight }, at) => {
      scores.fill(0);
      for (const row of rows[at]!) for (let k = 0; k < width; k++) scores[k]! += weights[row + k]!;
      const top = Math.max(...scores);
      let all = 0;
      for (let k = 0; k < width; k++) all += scores[k] = Math.exp(scores[k]! - top);
      for (let k = 0; k < width; k++) scores[k] = weight * (scores[k]! / all - (k === stance ? 1 : 0));
      for (const row of rows[at]!) for (let k = 0; k < width; k++) slope[row + k]! += scores[k]!;
    });
    const rate = 0.15 * (1 - round / (steps + 1));
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * slope[i]! ** 2;
      weights[i]! -= (rate * (mean[i]! / (1 - 0.9 ** round))) / (Math.sqrt(square[i]! / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return new Map(names.map((name, id) => [name, weights.slice(id * width, (id + 1) * width)]));
}

function choose(model: Model, signs: readonly string[]): number {
  const scores = new Float64Array(width);
  for (const sign of signs) {
    const row = model.get(sign);
    if (row !== undefined) for (let k = 0; k < width; k++) scores[k]! += row[k]!;
  }
  return scores.indexOf(Math.max(...scores));
}

const examples = [
  ...readCorpus(),
  ...readMarkedTexts(training).flatMap(({ file, labels, ...text }) => examplesOf(file, text, labels, further, false)),
  ...(await readLabelled(`${training}labelled.jsonl`, corpus)).flatMap(({ source, article, labels }) =>
    examplesOf(source, article, labels, further, false),
  ),
];
const docs = [...new Set(examples.filter(({ isTuned }) => isTuned).map(({ doc }) => doc))].sort();
const tallies = { 'half b': [0, 0], 'by two': [0, 0], all: [0, 0] };
const misses: string[] = [];
for (let fold = 0; fold < folds; fold++) {
  const held = new Set(docs.filter((_, i) => i % folds === fold));
  const model = learn(examples.filter(({ doc }) => !held.has(doc)));
  for (const { doc, stance, signs, text, byTwo, isNear } of examples.filter(({ doc, isFirm }) => isFirm && held.has(doc))) {
    const chosen = isNear ? stances.indexOf('progress') : choose(model, signs);
    for (const [part, isIn] of [
      ['half b', halfOf(doc) === 'b'],
      ['by two', byTwo],
      ['all', true],
    ] as const) {
      if (!isIn) continue;
      tallies[part][1]!++;
      if (chosen === stance) tallies[part][0]!++;
    }
    if (chosen !== stance)
      misses.push(`${byTwo ? '²' : ''}${stances[chosen]} for ${stances[stance]}: ${text.replace(/\s+/g, ' ')}`);
  }
}
console.log(`${examples.length} negotiations; cross-validated:`);
for (const [part, [right, of]] of Object.entries(tallies))
  console.log(`  ${part}: ${((100 * right!) / of!).toFixed(1)} % of ${of}`);
for (const miss of misses.slice(0, Number(values.misses))) console.log(' -', miss);

const letter = (weight: number): string => String.fromCharCode(65 + Math.max(-25, Math.min(25, Math.round(weight / step))));
const entries = [...learn(examples)].flatMap(([sign, row]) => {
  const letters = [...row].map(letter).join('');
  return /[^A]/.test(letters) ? [`${sign} ${letters}`] : [];
});
console.log(`${entries.length} signs`);
if (!values.dry)
  writeFileSync(
    fileURLToPath(new URL('../../lib/claims/attributes/stance-weights.ts', import.meta.url)),
    `// Made by tests/scripts/train-stances.ts; do not edit. By sign a letter for each stance, in the order of \`stances\`; A is nothing.
/** Nats a letter. */
export const stanceStep = ${step};

export const stanceWeights =
  '${entries.sort().join('|').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}';
`,
  );
