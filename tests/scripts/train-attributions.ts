// Fits the ranking of attributions (lib/claims/attribution/ranking-weights.ts) on half a of PolNeAR: a logistic regression over the signs
// the rules leave on each draft. Prints its cross-validated figures (by document) beside those of the rules alone.
//
//   npx tsx tests/scripts/train-attributions.ts [--dry]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { matchAttributions, readDocs } from './polnear.ts';

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } });

/** Signs seen less often are left out. */
const rarest = 4;
const ridge = 3;
const folds = 8;
const steps = 600;

interface Row {
  readonly fold: number;
  readonly signs: readonly string[];
  readonly right: number;
}

const rows: Row[] = [];
let gold = 0;
readDocs('a').forEach((doc, i) => {
  const match = matchAttributions(doc, true);
  gold += doc.attributions.length;
  match.made.forEach((attribution, j) => {
    rows.push({ fold: i % folds, signs: attribution.signs, right: match.hits[j] === 'both' ? 1 : 0 });
  });
});

const counts = new Map<string, number>();
for (const { signs } of rows) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= rarest).map(([sign]) => sign);
names.sort();

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const scoreOf = (model: Model, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (model.weights.get(sign) ?? 0), model.bias);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Gradient descent with momentum on the log loss with a ridge penalty. */
function learn(train: readonly Row[]): Model {
  const weights = new Map(names.map((name) => [name, 0]));
  const speed = new Map(names.map((name) => [name, 0]));
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < steps; step++) {
    const slope = new Map<string, number>();
    let biasSlope = 0;
    for (const { signs, right } of train) {
      const error = sigmoid(scoreOf({ bias, weights }, signs)) - right;
      biasSlope += error;
      for (const sign of signs) slope.set(sign, (slope.get(sign) ?? 0) + error);
    }
    for (const name of names) {
      const change = ((slope.get(name) ?? 0) + ridge * weights.get(name)!) / train.length;
      speed.set(name, 0.9 * speed.get(name)! + change);
      weights.set(name, weights.get(name)! - speed.get(name)!);
    }
    biasSpeed = 0.9 * biasSpeed + biasSlope / train.length;
    bias -= biasSpeed;
  }
  return { bias, weights };
}

const scores = new Float64Array(rows.length);
for (let fold = 0; fold < folds; fold++) {
  const model = learn(rows.filter((row) => row.fold !== fold));
  rows.forEach((row, i) => {
    if (row.fold === fold) scores[i] = sigmoid(scoreOf(model, row.signs));
  });
}
const f1At = (threshold: number): number => {
  let made = 0;
  let right = 0;
  rows.forEach((row, i) => {
    if (scores[i]! >= threshold) {
      made++;
      right += row.right;
    }
  });
  return (2 * right) / (made + gold);
};
// The curve is flat about its top; the half of the best F1 reached is where one more draft neither helps nor harms.
const best = 0.34;
for (const threshold of [0.2, 0.3, 0.34, 0.4, 0.5, 0.6])
  console.log(`from ${threshold} on: F1 ${(100 * f1At(threshold)).toFixed(1)}`);
console.log(
  `${rows.length} drafts, ${gold} labelled; all drafts F1 ${(100 * f1At(0)).toFixed(1)}, ranked (cross-validated) ${(100 * f1At(best)).toFixed(1)} from ${best.toFixed(2)} on`,
);

const model = learn(rows);
const threshold = Math.log(best / (1 - best));
const lines = names.map((name) => `${name} ${Math.round(100 * model.weights.get(name)!)}`).filter((line) => !line.endsWith(' 0'));
const source = `// Made by tests/scripts/train-attributions.ts; do not edit. How much each sign speaks for an attribution, in hundredths.
export const bias = ${Math.round(100 * (model.bias - threshold))};

export const weights =
  '${lines.join('|')}';
`;
if (values.dry) console.log(source);
else writeFileSync(fileURLToPath(new URL('../../lib/claims/attribution/ranking-weights.ts', import.meta.url)), source);
