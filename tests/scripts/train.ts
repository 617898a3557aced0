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
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ClaimType } from '@/lib/claims/claim.ts';
import { endOf, startOf } from '@/lib/claims/draft.ts';
import { draftsOf } from '@/lib/claims/drafts-of.ts';
import { Frames } from '@/lib/claims/model/frame.ts';
import { type Bar, labelUnits } from '@/lib/claims/model/label-units.ts';
import { type PackedWeights, unpackWeights } from '@/lib/claims/model/read-weights.ts';
import { Tenor } from '@/lib/claims/model/tenor.ts';
import { labelCount, Scale, type Weights } from '@/lib/claims/model/weigh.ts';
import { type Chain, type Example, fitChain } from './chain.ts';
import { halfOf } from './half-of.ts';
import { cooled, packed, sourceOf } from './pack-weights.ts';
import { type Scored, scoreClaims } from './score-claims.ts';
import { SignTable } from './sign-table.ts';
import { type Doc, readCorpus, readFurther, readOwn } from './training-docs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    cv: { type: 'boolean', default: false },
    half: { type: 'string' },
    keep: { type: 'string', default: '4500' },
    epochs: { type: 'string', default: '12' },
    ridge: { type: 'string', default: '0.1' },
    shift: { type: 'string', default: '-0.4' },
    own: { type: 'string', default: '1' },
    further: { type: 'string', default: 'all' },
    without: { type: 'string' },
    ownWeight: { type: 'string', default: '0.2' },
    furtherWeight: { type: 'string', default: '0.4' },
    twoWeight: { type: 'string', default: '1' },
    temperature: { type: 'string', default: '1.5' },
    show: { type: 'string' },
    drop: { type: 'string' },
    folds: { type: 'string', default: '5' },
    fits: { type: 'string', default: '3' },
    seed: { type: 'string', default: '11' },
  },
});
const folds = Number(values.folds);
/** Features of fewer documents are left out. */
const rarest = 2;
const table = new SignTable();
const { names, docsOf } = table;

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
  const fitting = {
    labels: labelCount,
    size,
    epochs: Number(values.epochs),
    ridge: Number(values.ridge),
    rate: 0.15,
    seed: Number(values.seed),
  };
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
  const kept = keepOnly(all, (sign) => best.has(sign));
  return meanOf(
    Array.from({ length: Number(values.fits) }, (_, i) => fitChain(kept, { ...fitting, seed: fitting.seed + 1000 * i }, weights)),
  );
}

/** What a fit learns hangs a little on the order of its examples: the mean of several does less. */
function meanOf(chains: readonly Chain[]): Chain {
  const mean = (part: (chain: Chain) => Float64Array): Float64Array =>
    part(chains[0]!).map((_, i) => chains.reduce((sum, chain) => sum + part(chain)[i]!, 0) / chains.length);
  return {
    labels: chains[0]!.labels,
    signs: mean(({ signs }) => signs),
    joint: mean(({ joint }) => joint),
    next: mean(({ next }) => next),
    over: mean(({ over }) => over),
    first: mean(({ first }) => first),
    run: mean(({ run }) => run),
  };
}

/** The share of an article's units that each label has, averaged over articles; `weights` are those the engine would read. */
function usualIn(docs: readonly Doc[], weights: Weights): Float32Array {
  const scale = new Scale(weights);
  const frames = new Frames();
  const usual = new Float32Array(labelCount);
  for (const { readings } of docs) {
    const tenor = new Tenor();
    for (const reading of readings) {
      const { count } = frames.read(reading);
      for (let u = 0; u < count; u++) {
        const likely = scale.unit(reading, frames, u).map(Math.exp);
        tenor.add(
          likely,
          0,
          likely.reduce((sum, one) => sum + one, 0),
        );
      }
    }
    tenor.shares().forEach((share, label) => {
      usual[label]! += share / docs.length;
    });
  }
  return usual;
}

/** What is shipped of a chain: readier for claims, and with what articles usually speak of. */
function shippedOf(fitted: Chain, docs: readonly Doc[]): PackedWeights {
  const parts = packed(fitted, names, Number(values.shift));
  const usual = usualIn(docs, unpackWeights({ ...parts, usual: [] }));
  return { ...parts, usual: Array.from(usual, (share) => Math.round(share * 1e4) / 1e4) };
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

const docs = await readCorpus(table, Number(values.twoWeight));
const marked = values.own === '0' ? [] : readOwn(table, Number(values.ownWeight));
const further =
  values.further === 'none'
    ? []
    : await readFurther(table, values.further === 'all' ? 'all' : 'war', Number(values.furtherWeight));
const without = values.without === undefined ? undefined : new RegExp(values.without);
const own = [...marked, ...further].filter(({ doc }) => !without?.test(doc));
console.log(
  `${docs.length} articles, ${further.length} further ones, ${own.length - further.length} articles and paragraphs of our own, ${names.length} features`,
);

if (values.cv) {
  const read = docs.map((doc, i) => ({ doc, fold: i % folds }));
  const claims: { doc: Doc; weights: Weights }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const chosen = read.filter((one) => one.fold !== fold).map(({ doc }) => doc);
    const weights = unpackWeights(shippedOf(cooled(fitModel([...chosen, ...own]), Number(values.temperature)), chosen));
    for (const { doc } of read.filter((one) => one.fold === fold)) claims.push({ doc, weights });
  }
  const byTwo = new Set(docs.filter(({ labels }) => labels.some(({ by }) => by === 2)).map(({ doc }) => doc));
  for (const bar of [
    { unit: 0.25, claim: 0.45, best: 0.35, none: 0.1, join: 0.5 },
    { unit: 0.25, claim: 0.45, best: 0.35, none: 0.1, join: 0.7 },
  ]) {
    const made = claims.map(({ doc, weights }) => ({
      doc: doc.doc,
      labels: doc.labels,
      claims: claimsOf(doc, weights, bar),
    }));
    const line = (name: string, { types, spanIoU }: Scored) => {
      const { precision, recall, f1 } = types.get('typed')!;
      return `${name} typed ${percent(precision)} ${percent(recall)} ${percent(f1)} any ${percent(types.get('any')!.f1)} span ${spanIoU.toFixed(3)}`;
    };
    console.log(
      `bar ${Object.values(bar).join(' ')}: ${line('all', scoreClaims(made))} | ${line('by two', scoreClaims(made.filter(({ doc }) => byTwo.has(doc))))}`,
    );
  }
  const made = claims.map(({ doc, weights }) => ({ doc, labels: doc.labels, claims: claimsOf(doc, weights) }));
  print(scoreClaims(made));
  if (values.show) showMisses(made, values.show);
} else {
  const chosen = values.half === undefined ? docs : docs.filter(({ doc }) => halfOf(doc) === values.half);
  const chain = cooled(fitModel([...chosen, ...own]), Number(values.temperature));
  const shipped = shippedOf(chain, chosen);
  writeFileSync(join(root, 'lib/claims/model/weights.ts'), sourceOf(shipped));
  spawnSync('npx', ['biome', 'check', '--write', join(root, 'lib/claims/model/weights.ts')], { cwd: root });
  const rest = docs.filter((doc) => !chosen.includes(doc));
  if (rest.length > 0)
    print(scoreClaims(rest.map((doc) => ({ labels: doc.labels, claims: claimsOf(doc, unpackWeights(shipped)) }))));
}
