// Fits the model of claims (lib/claims/model/weights.ts) on the labelled articles beside the project, on the sentences in tests/training and
// on the further articles beside the project that tests/training/labelled.jsonl labels.
//
//   npx tsx tests/scripts/train.ts             fits on everything and writes the weights
//   npx tsx tests/scripts/train.ts --cv        cross-validates by document, writes nothing
//   npx tsx tests/scripts/train.ts --half a    fits on half a of the articles (and the sentences) and writes the weights: then score b
//   … --further none|war|all                   which articles of labelled.jsonl to learn from
//
// The model is a linear chain (conditional random field) over the units of a sentence: each unit bears one type of claim or none, and may go
// on with the claim of the unit before. Units that only optional labels cover may bear those types or none. The sentences in
// tests/training are our own (read-marked.ts). The features that matter most are kept, the rest dropped, and the kept ones fitted again.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '@/lib/article/article.ts';
import { type ClaimType, claimTypes } from '@/lib/claims/claim.ts';
import { endOf, startOf } from '@/lib/claims/draft.ts';
import { draftsOf } from '@/lib/claims/drafts-of.ts';
import { namesOf, pairNames } from '@/lib/claims/model/feature-names.ts';
import { type Sink, walkJoint, walkUnit } from '@/lib/claims/model/features.ts';
import { Frames } from '@/lib/claims/model/frame.ts';
import { type Bar, labelUnits } from '@/lib/claims/model/label-units.ts';
import { nameOf, type Sign } from '@/lib/claims/model/sign.ts';
import { labelCount, Scale, type Weights } from '@/lib/claims/model/weigh.ts';
import { readArticle, type SentenceReading } from '@/lib/claims/reading.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { readMeta } from '@/lib/cli/read-meta.ts';
import { type Chain, type Example, fitChain } from './chain.ts';
import { halfOf } from './half-of.ts';
import { type Labelled, readLabelled } from './read-labelled.ts';
import { readMarkedTexts } from './read-marked.ts';
import { type Label, type Scored, scoreClaims } from './score-claims.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, '../shared/corpus');
const { values } = parseArgs({
  options: {
    cv: { type: 'boolean', default: false },
    half: { type: 'string' },
    keep: { type: 'string', default: '3000' },
    epochs: { type: 'string', default: '12' },
    ridge: { type: 'string', default: '0.1' },
    shift: { type: 'string', default: '-0.4' },
    own: { type: 'string', default: '1' },
    further: { type: 'string', default: 'war' },
    without: { type: 'string' },
    ownWeight: { type: 'string', default: '0.25' },
    furtherWeight: { type: 'string', default: '0.25' },
    twoWeight: { type: 'string', default: '1' },
    temperature: { type: 'string', default: '1.5' },
    show: { type: 'string' },
    drop: { type: 'string' },
    folds: { type: 'string', default: '5' },
  },
});
const folds = Number(values.folds);
/** Features of fewer documents are left out. */
const rarest = 2;

interface Doc {
  readonly doc: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly readings: readonly SentenceReading[];
  examples: Example[];
  /** How much it counts in training. */
  weight: number;
}

const ids = new Map<string, number>();
const names: string[] = [];
const docsOf: number[] = [];
const lastDoc: number[] = [];

function idOf(name: string, doc: number): number {
  let id = ids.get(name);
  if (id === undefined) {
    id = names.push(name) - 1;
    ids.set(name, id);
    docsOf.push(0);
    lastDoc.push(-1);
  }
  if (lastDoc[id] !== doc) {
    lastDoc[id] = doc;
    docsOf[id]!++;
  }
  return id;
}

class Collector implements Sink {
  readonly signs: number[] = [];
  constructor(private readonly doc: number) {}
  item: Sink['item'] = (role, item) => {
    for (const name of namesOf(role, item)) this.note(name);
  };
  pair: Sink['pair'] = (name, verb, noun) => {
    for (const one of pairNames(name, verb, noun)) this.note(one);
  };
  sign(sign: Sign): void {
    this.note(nameOf(sign));
  }
  note(name: string): void {
    this.signs.push(idOf(name, this.doc));
  }
}

function makeDoc(
  doc: string,
  at: number,
  article: Pick<Article, 'text' | 'blocks'>,
  labels: readonly Label[],
  { from, to } = { from: 0, to: article.text.length },
  manner?: string,
): Doc {
  const readings = readArticle(article).filter(({ sentence }) => sentence.start >= from && sentence.end <= to);
  const examples = readings.map((reading): Example => {
    const frames = new Frames().read(reading);
    const { tokens, block } = reading.sentence;
    // headlines are labelled as optional because they repeat, not because they say nothing
    const isTitle = block === 'headline' || block === 'standfirst' || block === 'heading';
    return reading.units.map((unit, u) => {
      const [start, end] = [tokens.start[unit.first]!, tokens.end[unit.last - 1]!];
      const claim = new Int32Array(labelCount).fill(-1);
      let firm = 0;
      let optional = 0;
      labels.forEach((label, index) => {
        const overlap = Math.min(end, label.end) - Math.max(start, label.start);
        if (overlap < 0.5 * (end - start)) return;
        const type = claimTypes.indexOf(label.type) + 1;
        if (!label.opt) {
          firm |= 1 << type;
          claim[type] = index;
        } else {
          optional |= 1 << type;
          if (claim[type]! < 0) claim[type] = index;
        }
      });
      const own = new Collector(at);
      walkUnit(reading, frames, u, own);
      // texts of other makes are labelled more or less densely; only training knows this sign
      if (manner !== undefined) own.note(`manner.${manner}`);
      const joint = new Collector(at);
      if (u > 0) walkJoint(frames, u, joint);
      return {
        signs: Int32Array.from(own.signs),
        jointSigns: Int32Array.from(joint.signs),
        allowed: firm || (optional ? (isTitle ? optional : optional | 1) : 1),
        opens: u === 0,
        claim,
      };
    });
  });
  return {
    doc,
    weight: 1,
    text: article.text,
    labels,
    readings,
    examples: [examples.flat().map((unit, u) => ({ ...unit, opens: unit.opens && u > 0 }))].filter(
      (example) => example.length > 0,
    ),
  };
}

function* placesOf(text: string, quote: string): Generator<number> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) yield at;
}

async function readCorpus(): Promise<Doc[]> {
  const labels = readFileSync(join(corpus, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { doc: string; type: ClaimType; quote: string; opt?: boolean; by?: number });
  const meta = await readMeta(join(corpus, 'texts.jsonl'));
  const docs: Doc[] = [];
  const files = readdirSync(join(corpus, 'texts')).sort();
  for (const [at, file] of files.entries()) {
    const doc = basename(file, '.txt');
    const read = await readArticleFile(join(corpus, 'texts', file), (meta.ok && meta.of.get(doc)) || {});
    if (!read.ok) throw new Error(read.reason);
    const { article } = read;
    const own = labels.filter((label) => label.doc === doc);
    docs.push(
      makeDoc(
        doc,
        at,
        article,
        own.flatMap(({ type, quote, opt, by }) =>
          [...placesOf(article.text, quote)].map((start) => ({
            type,
            start,
            end: start + quote.length,
            opt: opt ?? false,
            ...(by === undefined ? {} : { by }),
          })),
        ),
      ),
    );
  }
  return docs;
}

/** The marked articles and sentences of tests/training. */
function readOwn(): Doc[] {
  const docs: Doc[] = [];
  let group = 1000;
  for (const { file, text, blocks, labels, isArticle } of readMarkedTexts(join(root, 'tests/training'))) {
    // Four single sentences count as one document when rare signs are left out, an article as one.
    const at = isArticle ? ++group : group + Math.floor(docs.length / 4);
    docs.push({
      ...makeDoc(`${file}:${docs.length}`, at, { text, blocks }, labels, undefined, isArticle ? 'own' : 'single'),
      weight: Number(values.ownWeight),
    });
  }
  return docs;
}

/** Where a war is only mentioned, claims are rarer than in the coverage they are shown in: on such articles the model learns to find fewer. */
const coversWar = ({ labels }: Labelled): boolean =>
  labels.length >= 8 && 2 * labels.filter(({ opt }) => !opt).length >= labels.length;

/** Articles beside the project whose labels are ours; `all` takes those that only mention a war too. */
async function readFurther(which: string): Promise<Doc[]> {
  const labelled = await readLabelled(join(root, 'tests/training/labelled.jsonl'), corpus);
  return labelled
    .filter((one) => which === 'all' || coversWar(one))
    .map(({ source, article, labels, ...stretch }, i) => ({
      ...makeDoc(source, 9000 + i, article, labels, stretch, source.slice(0, source.indexOf('/'))),
      weight: Number(values.furtherWeight),
    }));
}

const keepOnly = (examples: readonly Example[], isKept: (sign: number) => boolean): Example[] =>
  examples.map((example) =>
    example.map((unit) => ({
      ...unit,
      signs: unit.signs.filter(isKept),
      jointSigns: unit.jointSigns.filter((sign) => docsOf[sign]! >= rarest),
    })),
  );

function fitModel(docs: readonly Doc[]): Chain {
  const size = names.length;
  const fitting = { labels: labelCount, size, epochs: Number(values.epochs), ridge: Number(values.ridge), rate: 0.15 };
  const dropped = values.drop === undefined ? undefined : new RegExp(values.drop);
  const all = keepOnly(
    docs.flatMap(({ examples }) => examples),
    (sign) => docsOf[sign]! >= rarest && !dropped?.test(names[sign]!),
  );
  const weights = docs.flatMap(({ examples, weight }) => examples.map(() => weight));
  const first = fitChain(all, fitting, weights);
  if (Number(values.keep) >= size) return first;
  const seen = new Float64Array(size);
  for (const example of all) for (const unit of example) for (const sign of unit.signs) seen[sign]!++;
  const importance = Float64Array.from(seen, (count, sign) => {
    const row = first.signs.subarray(sign * labelCount, (sign + 1) * labelCount);
    const mean = row.reduce((a, b) => a + b, 0) / labelCount;
    return row.reduce((sum, weight) => sum + Math.abs(weight - mean), 0) * Math.sqrt(count);
  });
  const best = new Set([...importance.keys()].sort((a, b) => importance[b]! - importance[a]!).slice(0, Number(values.keep)));
  const chain = fitChain(
    keepOnly(all, (sign) => best.has(sign)),
    fitting,
    weights,
  );
  return chain;
}

/** A step of a weight in the file is 1 / scale. */
const scale = 8;
const zero = 65;
const digitOf = (weight: number): number => Math.max(-25, Math.min(25, Math.round(weight * scale)));
const letter = (weight: number): string => String.fromCharCode(zero + digitOf(weight));

function packed(chain: Chain): { signs: string; joint: string; transitions: number[] } {
  const signs: string[] = [];
  const joint: string[] = [];
  names.forEach((name, sign) => {
    if (name.startsWith('manner.')) return;
    const row = [...chain.signs.subarray(sign * labelCount, (sign + 1) * labelCount)];
    if (row.some((weight) => weight !== 0)) {
      // adding the same to all labels changes nothing: most become zero
      const middle = [...row].sort((a, b) => a - b)[labelCount >> 1]!;
      const text = row.map((weight) => letter(weight - middle)).join('');
      if (/[^A]/.test(text)) signs.push(`${name} ${text}`);
    }
    const weight = chain.joint[sign]!;
    if (digitOf(weight) !== 0) joint.push(`${name} ${letter(weight)}`);
  });
  const first = [...chain.first];
  const transitions = [...chain.next, ...chain.over, ...first, ...chain.run].map((weight) => Math.round(weight * 100) / 100);
  return { signs: signs.sort().join('|'), joint: joint.sort().join('|'), transitions };
}

/** The chain less sure of itself by `temperature`: likelihoods of what was never trained on are nearer to their share. */
function cooled(chain: Chain, temperature: number): Chain {
  const cool = (part: Float64Array) => part.map((weight) => weight / temperature);
  const { labels, signs, joint, next, over, first, run } = chain;
  return {
    labels,
    signs: cool(signs),
    joint: cool(joint),
    next: cool(next),
    over: cool(over),
    first: cool(first),
    run: cool(run),
  };
}

function weightsOf(chain: Chain): Weights {
  const { signs, joint, transitions } = packed(chain);
  const rows = new Map(
    signs.split('|').map((line) => {
      const cut = line.lastIndexOf(' ');
      return [line.slice(0, cut), Float32Array.from(line.slice(cut + 1), (char) => (char.charCodeAt(0) - zero) / scale)];
    }),
  );
  const square = labelCount * labelCount;
  return {
    rows,
    joint: new Map(
      joint.split('|').map((line) => {
        const cut = line.lastIndexOf(' ');
        return [line.slice(0, cut), Float32Array.of((line.charCodeAt(cut + 1) - zero) / scale)];
      }),
    ),
    next: Float32Array.from(transitions.slice(0, square)),
    over: Float32Array.from(transitions.slice(square, 2 * square)),
    first: Float32Array.from(transitions.slice(2 * square, 2 * square + labelCount)),
    run: Float32Array.from(transitions.slice(2 * square + labelCount)),
  };
}

/** Makes "no claim" less likely by `shift` nats a unit. */
function shifted(weights: Weights, shift: number): Weights {
  const rows = new Map(weights.rows);
  const bias = Float32Array.from(rows.get('bias') ?? new Float32Array(labelCount));
  bias[0]! += shift;
  return { ...weights, rows: rows.set('bias', bias) };
}

const claimsOf = (doc: Doc, weights: Weights, bar?: Bar): { type: ClaimType; start: number; end: number }[] =>
  labelUnits(doc.readings, new Scale(weights), bar).flatMap((found, r) =>
    draftsOf(doc.readings[r]!, found).map((draft) => ({ type: draft.type, start: startOf(draft), end: endOf(draft) })),
  );

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);
function print({ types, spanIoU }: Scored): void {
  for (const [type, { precision, recall, f1, tp, fp, fn }] of types)
    console.log(`${type.padEnd(14)} ${percent(precision)} ${percent(recall)} ${percent(f1)}  ${tp} ${fp} ${fn}`);
  console.log(`span IoU ${spanIoU.toFixed(3)}`);
}

function showMisses(
  docs: readonly { doc: Doc; claims: readonly { type: ClaimType; start: number; end: number }[] }[],
  wanted: string,
): void {
  const iou = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  const isWanted = (type: string) => wanted === 'all' || wanted.split(',').includes(type);
  for (const { doc, claims } of docs) {
    if (halfOf(doc.doc) !== 'a') continue;
    for (const label of doc.labels)
      if (!label.opt && isWanted(label.type) && !claims.some((claim) => claim.type === label.type && iou(claim, label) >= 0.25))
        console.log(
          `missed ${label.type} ${doc.doc}: ${doc.text.slice(label.start, label.end)} [${claims.filter((claim) => iou(claim, label) >= 0.25).map(({ type }) => type)}]`,
        );
    for (const claim of claims)
      if (isWanted(claim.type) && !doc.labels.some((label) => label.type === claim.type && iou(claim, label) >= 0.25))
        console.log(
          `wrong ${claim.type} ${doc.doc}: ${doc.text.slice(claim.start, claim.end)} [${doc.labels.filter((label) => iou(claim, label) >= 0.25).map(({ type, opt }) => (opt ? '~' : '') + type)}]`,
        );
  }
}

const docs = await readCorpus();
const further = values.further === 'none' ? [] : await readFurther(values.further);
const without = values.without === undefined ? undefined : new RegExp(values.without);
const own = [...(values.own === '0' ? [] : readOwn()), ...further].filter(({ doc }) => !without?.test(doc));
console.log(
  `${docs.length} articles, ${further.length} further ones, ${own.length - further.length} articles and paragraphs of our own, ${names.length} features`,
);
const shift = Number(values.shift);
for (const doc of docs) if (doc.labels.some(({ by }) => by === 2)) doc.weight = Number(values.twoWeight);

if (values.cv) {
  const read = docs.map((doc, i) => ({ doc, fold: i % folds }));
  const claims: { doc: Doc; weights: Weights }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = weightsOf(
      cooled(fitModel([...read.filter((one) => one.fold !== fold).map(({ doc }) => doc), ...own]), Number(values.temperature)),
    );
    for (const { doc } of read.filter((one) => one.fold === fold)) claims.push({ doc, weights });
  }
  const byTwo = new Set(docs.filter(({ labels }) => labels.some(({ by }) => by === 2)).map(({ doc }) => doc));
  for (const [unit, claim, best, none] of [
    [0.25, 0.45, 0.35, 0],
    [0.25, 0.45, 0.35, 0.2],
    [0.25, 0.45, 0.35, 0.3],
    [0.35, 0.45, 0.35, 0.2],
  ] as const) {
    const made = claims.map(({ doc, weights }) => ({
      doc: doc.doc,
      labels: doc.labels,
      claims: claimsOf(doc, shifted(weights, shift), { unit, claim, best, none }),
    }));
    const line = (name: string, { types, spanIoU }: Scored) => {
      const { precision, recall, f1 } = types.get('typed')!;
      return `${name} typed ${percent(precision)} ${percent(recall)} ${percent(f1)} any ${percent(types.get('any')!.f1)} span ${spanIoU.toFixed(3)}`;
    };
    console.log(
      `bar ${unit} ${claim} ${best} ${none}: ${line('all', scoreClaims(made))} | ${line('by two', scoreClaims(made.filter(({ doc }) => byTwo.has(doc))))}`,
    );
  }
  const made = claims.map(({ doc, weights }) => ({ doc, labels: doc.labels, claims: claimsOf(doc, shifted(weights, shift)) }));
  print(scoreClaims(made));
  if (values.show) showMisses(made, values.show);
} else {
  const chosen = values.half === undefined ? docs : docs.filter(({ doc }) => halfOf(doc) === values.half);
  const chain = cooled(fitModel([...chosen, ...own]), Number(values.temperature));
  const { signs, joint, transitions } = packed(chain);
  const bias = /(?:^|\|)bias ([^|]+)/.exec(signs)![1]!;
  const moved = signs.replace(
    `bias ${bias}`,
    `bias ${String.fromCharCode(bias.charCodeAt(0) + Math.round(shift * scale))}${bias.slice(1)}`,
  );
  const quote = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
  writeFileSync(
    join(root, 'lib/claims/model/weights.ts'),
    `// Made by tests/scripts/train.ts; do not edit. One letter a label ("no claim", then the types in order), A is nothing, a step is 1/${scale} nat.\n` +
      `export const scale = ${scale};\n\nexport const labels = ${labelCount};\n\nexport const signs =\n  ${quote(moved)};\n\nexport const joint =\n  ${quote(joint)};\n\n` +
      `/** From label to label, first label, labels that run on. */\nexport const transitions = [${transitions.join(', ')}];\n`,
  );
  spawnSync('npx', ['biome', 'check', '--write', join(root, 'lib/claims/model/weights.ts')], { cwd: root });
  const rest = docs.filter((doc) => !chosen.includes(doc));
  if (rest.length > 0)
    print(scoreClaims(rest.map((doc) => ({ labels: doc.labels, claims: claimsOf(doc, shifted(weightsOf(chain), shift)) }))));
}
