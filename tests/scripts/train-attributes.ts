// Fits the rankings of places and subjects (lib/claims/attributes/place-weights.ts, subject-weights.ts) on the labels of ../shared: for
// each label a choice among its candidates, by a log-linear model with a ridge penalty. Prints cross-validated figures, by document.
//
//   npx tsx tests/scripts/train-attributes.ts [--only place|subject] [--half a] [--dry] [--types] [--misses N] [--ridge R] [--keep N] [--nowhere=N]
//
// --half a   fits and cross-validates on half a alone, then scores b; without it both halves are fitted and cross-validated: no article
//            is ever judged by weights that saw it. Committed are weights fitted on all.
// --two      how much a label counts that two people gave.
// --further  how much the further labels (tests/training/labelled.jsonl) count beside those of ../shared.
// --nowhere  tenths of a nat that a claim set nowhere gets on top: the lower, the more places are found and the more are invented.
// --misses   cross-validated.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { placeText } from '@/lib/claims/attributes/find-place.ts';
import { findFigure } from '@/lib/claims/attributes/find-quantity.ts';
import { subjectText } from '@/lib/claims/attributes/find-subject.ts';
import type { PlaceCandidate } from '@/lib/claims/attributes/place-anaphors.ts';
import { weighPlaces } from '@/lib/claims/attributes/place-signs.ts';
import { type SignWord, type Sink, spellingOf } from '@/lib/claims/attributes/ranking.ts';
import { type SubjectCandidate, weighSubjects } from '@/lib/claims/attributes/subject-signs.ts';
import { type ClaimType, claimTypes } from '@/lib/claims/claim.ts';
import { type LabelledDraft, readFurtherDrafts, readLabelledDrafts, shares, wordsOf } from './attribute-labels.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'place' },
    half: { type: 'string' },
    ridge: { type: 'string', default: '8' },
    nowhere: { type: 'string', default: '-5' },
    types: { type: 'boolean', default: false },
    keep: { type: 'string', default: '500' },
    rarest: { type: 'string', default: '3' },
    dry: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    further: { type: 'string', default: '1' },
    two: { type: 'string', default: '1.5' },
  },
});
const ridge = Number(values.ridge);
let nowhere = Number(values.nowhere) / 10;
/** Signs of fewer labels are left out. */
const rarest = Number(values.rarest);
const folds = 8;
/** How many signs are kept. */
const keep = Number(values.keep);
const steps = 250;

interface Choice {
  /** The label, and what each candidate would be, for people. */
  readonly shown: string;
  readonly type: ClaimType;
  readonly texts: readonly string[];
  readonly doc: string;
  readonly signs: readonly (readonly string[])[];
  /** How well each candidate fits the label, 0..1; all 0: none does, and nothing is learnt. */
  readonly fit: readonly number[];
  /** What the scorer says to each candidate. */
  readonly right: readonly boolean[];
  readonly isNamed: boolean;
  readonly weight: number;
}

/** The signs of candidates by name. */
class Collector implements Sink {
  readonly all: string[][] = [];
  private own: string[] = [];
  sign(...words: SignWord[]): void {
    this.own.push(words.map(spellingOf).join('/'));
  }
  close(): void {
    this.all.push(this.own);
    this.own = [];
  }
}

/** F1 of the words. */
function likeness(a: string, b: string): number {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** Candidates by how near they come to the best. */
const bestFirst = (fit: readonly number[]): number[] => {
  const most = Math.max(...fit);
  return most <= 0 ? fit.map(() => 0) : fit.map((one) => (one / most) ** 2);
};

function placeChoice({ doc, draft, place, byTwo, shown }: LabelledDraft): Choice {
  const candidates: PlaceCandidate[] = [];
  const sink = new Collector();
  weighPlaces(draft, sink, (reading, place) => {
    if (reading !== undefined && place !== undefined) candidates.push({ reading, place });
    sink.close();
  });
  const texts = candidates.map(placeText);
  return {
    doc,
    type: draft.type,
    shown: `${byTwo ? '²' : ''}${draft.type} ${place}: ${shown}`,
    texts: ['–', ...texts],
    signs: sink.all,
    fit: place === undefined ? [1, ...texts.map(() => 0)] : bestFirst([0, ...texts.map((text) => likeness(text, place))]),
    right: [place === undefined, ...texts.map((text) => place !== undefined && shares(text, place))],
    isNamed: place !== undefined,
    weight: byTwo ? Number(values.two) : 1,
  };
}

function subjectChoice({ doc, draft, who, byTwo, shown }: LabelledDraft): Choice {
  const candidates: SubjectCandidate[] = [];
  const sink = new Collector();
  weighSubjects(draft, findFigure(draft), sink, (candidate) => {
    candidates.push(candidate);
    sink.close();
  });
  const texts = candidates.map((candidate) => subjectText(draft, candidate));
  return {
    doc,
    type: draft.type,
    shown: `${byTwo ? '²' : ''}${draft.type} ${who}: ${shown}`,
    texts,
    signs: sink.all,
    fit: bestFirst(texts.map((text) => likeness(text, who ?? ''))),
    right: texts.map((text) => shares(text, who ?? '')),
    isNamed: true,
    weight: byTwo ? Number(values.two) : 1,
  };
}

type Model = ReadonlyMap<string, number>;

/** Fits all signs, keeps those that matter most, and fits these again. */
function learn(choices: readonly Choice[]): Model {
  const counts = new Map<string, number>();
  for (const { signs } of choices) for (const sign of new Set(signs.flat())) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([sign]) => sign);
  const first = fitWeights(choices, names);
  const worth = (sign: string) => Math.abs(first.get(sign) ?? 0) * Math.sqrt(counts.get(sign)!);
  names.sort((a, b) => worth(b) - worth(a));
  const model = fitWeights(choices, names.slice(0, keep));
  return new Map([...model].map(([sign, weight]) => [sign, Math.round(10 * weight)]));
}

function fitWeights(choices: readonly Choice[], names: readonly string[]): Model {
  const ids = new Map(names.map((name, id) => [name, id]));
  const data = choices
    .filter(({ fit }) => fit.some((one) => one > 0))
    .map(({ signs, fit, weight }) => ({
      signs: signs.map((list) => list.flatMap((sign) => ids.get(sign) ?? [])),
      fit,
      weight,
    }));
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= steps; step++) {
    const slope = Float64Array.from(weights, (weight) => ridge * weight);
    for (const { signs, fit, weight } of data) {
      const scores = signs.map((list) => list.reduce((sum, id) => sum + weights[id]!, 0));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, i) => sum + power * fit[i]!, 0);
      signs.forEach((list, i) => {
        const change = weight * (powers[i]! / all - (powers[i]! * fit[i]!) / Math.max(good, 1e-12));
        for (const id of list) slope[id]! += change;
      });
    }
    const rate = 0.1 * (1 - step / (steps + 1));
    for (let id = 0; id < weights.length; id++) {
      mean[id] = 0.9 * mean[id]! + 0.1 * slope[id]!;
      square[id] = 0.99 * square[id]! + 0.01 * slope[id]! ** 2;
      weights[id]! -= (rate * (mean[id]! / (1 - 0.9 ** step))) / (Math.sqrt(square[id]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return new Map(names.map((name, id) => [name, weights[id]!]));
}

function bestOf({ signs }: Choice, model: Model, isPlace: boolean): number {
  if (signs.length === 0) return -1;
  const scores = signs.map((list) => list.reduce((sum, sign) => sum + (model.get(sign) ?? 0), 0));
  if (isPlace) scores[0]! += 10 * nowhere;
  return scores.indexOf(Math.max(...scores));
}

function measure(choices: readonly Choice[], modelOf: (choice: Choice) => Model, isPlace: boolean): string {
  const tally = { right: 0, of: 0, reachable: 0, invented: 0, free: 0 };
  for (const choice of choices) {
    const best = bestOf(choice, modelOf(choice), isPlace);
    if (choice.isNamed) {
      tally.of++;
      if (choice.right[best]) tally.right++;
      if (choice.right.includes(true)) tally.reachable++;
    } else {
      tally.free++;
      if (best !== 0) tally.invented++;
    }
  }
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  return `${percent(tally.right, tally.of)} % of ${tally.of} (among the candidates: ${percent(tally.reachable, tally.of)} %); invented ${tally.invented} of ${tally.free}`;
}

const labelled = readLabelledDrafts();
const isPlace = values.only === 'place';
const [choiceOf, name] = isPlace ? ([placeChoice, 'place'] as const) : ([subjectChoice, 'subject'] as const);
const choicesOf = (drafts: readonly LabelledDraft[]) =>
  drafts
    .filter(({ isPlaceKnown, who }) => (isPlace ? isPlaceKnown : who !== undefined))
    .map((one) => ({ half: one.half, byTwo: one.byTwo, ...choiceOf(one) }));
const choices = choicesOf(labelled);
const further = choicesOf(await readFurtherDrafts()).map((choice) => ({ ...choice, weight: Number(values.further) }));
const tuned = values.half === undefined ? choices : choices.filter(({ half }) => half === values.half);
const docs = [...new Set(tuned.map(({ doc }) => doc))].sort();
const foldOf = new Map(docs.map((doc, i) => [doc, i % folds]));
const models = Array.from({ length: folds }, (_, fold) =>
  learn([...tuned.filter(({ doc }) => foldOf.get(doc) !== fold), ...further]),
);
const heldOut = ({ doc }: Choice) => models[foldOf.get(doc)!]!;
const given = nowhere;
for (const shift of isPlace ? [0, -0.5, -1, -1.5, -2, -10] : [0]) {
  nowhere = shift;
  console.log(`cross-validated, ${shift}: ${measure(tuned, heldOut, isPlace)}`);
}
nowhere = given;
const parts: readonly (readonly [string, (choice: (typeof choices)[number]) => boolean])[] = [
  ['half b', ({ half }) => half === 'b'],
  ['by two', ({ byTwo }) => byTwo],
  ['by one', ({ byTwo }) => !byTwo],
  ...(values.types ? claimTypes.map((type) => [type, (choice: Choice) => choice.type === type] as const) : []),
];
for (const [part, isIn] of parts) console.log(`${part}, cross-validated: ${measure(tuned.filter(isIn), heldOut, isPlace)}`);
const model = learn([...tuned, ...further]);
const misses = tuned.flatMap((choice) => {
  const best = bestOf(choice, heldOut(choice), isPlace);
  return choice.right[best] ? [] : [`${choice.texts[best]} for ${choice.shown}`];
});
const every = Math.max(1, Math.floor(misses.length / Math.max(1, Number(values.misses))));
misses.forEach((miss, i) => {
  if (Number(values.misses) > 0 && i % every === 0) console.log(' -', miss);
});
console.log(`fitted: ${measure(tuned, () => model, isPlace)}`);
if (values.half !== undefined)
  for (const [part, isIn] of [['the other half', () => true], ...parts.slice(1, 3)] as const)
    console.log(
      `${part}, never seen: ${measure(
        choices.filter((choice) => choice.half !== values.half && isIn(choice)),
        () => model,
        isPlace,
      )}`,
    );
const entries = [...model].flatMap(([sign, weight]) => {
  const shifted = sign === '0' ? weight + 10 * nowhere : weight;
  return shifted === 0 ? [] : [`${sign} ${shifted}`];
});
console.log(`${entries.length} signs`);
if (!values.dry)
  writeFileSync(
    fileURLToPath(new URL(`../../lib/claims/attributes/${name}-weights.ts`, import.meta.url)),
    `// Made by tests/scripts/train-attributes.ts; do not edit. How much each sign speaks for a ${name}, in tenths of a nat.
export const ${name}Weights =
  '${entries.sort().join('|')}';
`,
  );
