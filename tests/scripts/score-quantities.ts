// Number phrases and dates measured on the corpus beside the project (../shared).
//
//   npx tsx tests/scripts/score-quantities.ts [--half a|b] [--misses N]
//
// labels  of each firm label with a figure: does a number phrase inside its quote have the value, and then the qualifier?
//         Labels of one or none whose quote has no number word ("the soldier was killed") are counted apart.
// muc     of each keyed count: does the text hold a number phrase with that value at all, and with its bound?
// speed   MB/s of findQuantities and findDates over the texts of the corpus, tokens made beforehand.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { splitSentences } from '@/lib/article/sentences.ts';
import type { Quantity } from '@/lib/claims/claim.ts';
import { findDates } from '@/lib/claims/dates/find-dates.ts';
import { englishLexicon } from '@/lib/claims/lexicon.ts';
import { findQuantities, type QuantitySpan } from '@/lib/claims/numbers/find-quantities.ts';
import { type Tokens, tokenise } from '@/lib/claims/tokens.ts';
import { halfOf } from './half-of.ts';

const corpus = join(fileURLToPath(new URL('../../', import.meta.url)), '../shared/corpus');
const { values } = parseArgs({ options: { half: { type: 'string' }, misses: { type: 'string', default: '0' } } });
if (!existsSync(corpus)) {
  console.log('score-quantities: ../shared/corpus is missing; nothing to measure on');
  process.exit(0);
}

interface Label {
  readonly doc: string;
  readonly type: string;
  readonly quote: string;
  readonly v?: string;
  readonly q?: string;
  readonly opt?: boolean;
}
interface Count {
  readonly optional: boolean;
  readonly alts: readonly { readonly lo: number; readonly hi: number | null; readonly mod: string }[];
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(join(corpus, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
const lexicon = englishLexicon();

/** Number phrases of a text, sentence by sentence of each paragraph. */
function quantitiesOf(text: string): QuantitySpan[] {
  const found: QuantitySpan[] = [];
  for (const [tokens, first, last] of sentencesOf(text)) found.push(...findQuantities(tokens, first, last));
  return found;
}

function* sentencesOf(text: string): Generator<[tokens: Tokens, first: number, last: number]> {
  let from = 0;
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const tokens = tokenise(text, from, to, lexicon);
    const bounds = splitSentences(text, from, to);
    let next = 0;
    for (let i = 0; i < bounds.length; i += 2) {
      const first = next;
      while (next < tokens.count && tokens.start[next]! < bounds[i + 1]!) next++;
      if (next > first) yield [tokens, first, next];
    }
    from = to + 1;
  }
}

const pct = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–');
const misses: string[] = [];

const numberIn = (v: string): number | undefined => {
  const match = /^\s*[$£€]?\s*(\d[\d,.]*)\s*%?\s*$/.exec(v);
  return match ? Number(match[1]!.replaceAll(',', '')) : undefined;
};
const rangeIn = (v: string): [number, number] | undefined => {
  const match = /^\s*(\d[\d,.]*)\s*[-–]\s*(\d[\d,.]*)\s*$/.exec(v);
  return match ? [Number(match[1]!.replaceAll(',', '')), Number(match[2]!.replaceAll(',', ''))] : undefined;
};
const sameValue = (quantity: Quantity, v: string): boolean => {
  const range = rangeIn(v);
  if (range) return quantity.min === range[0] && quantity.max === range[1];
  const value = numberIn(v);
  return value !== undefined && quantity.value !== undefined && Math.abs(quantity.value - value) < 1e-6 * Math.max(1, value);
};

const labels = linesOf<Label>('labels.jsonl').filter(
  (label) => !label.opt && label.v !== undefined && (values.half === undefined || halfOf(label.doc) === values.half),
);
const byDoc = new Map<string, Label[]>();
for (const label of labels) byDoc.set(label.doc, [...(byDoc.get(label.doc) ?? []), label]);
const score = { figures: 0, value: 0, qualified: 0, qualifier: 0, vague: 0, vagueFound: 0, bare: 0 };
for (const [doc, own] of byDoc) {
  const text = readFileSync(join(corpus, 'texts', `${doc}.txt`), 'utf8');
  const found = quantitiesOf(text);
  for (const label of own) {
    const start = text.indexOf(label.quote);
    const end = start + label.quote.length;
    const inside = found.filter((span) => span.end > start && span.end <= end && span.start > start - 12);
    const show = inside.map((span) => `${span.kind} ${span.quantity.qualifier} ${span.quantity.text}`).join('; ');
    if (numberIn(label.v!) === undefined && rangeIn(label.v!) === undefined) {
      if (label.q !== 'vague') continue;
      score.vague++;
      if (inside.some((span) => span.quantity.qualifier === 'vague')) score.vagueFound++;
      else misses.push(`vague ${doc} [${label.v}] ${label.quote} | ${show}`);
      continue;
    }
    const hits = inside.filter((span) => sameValue(span.quantity, label.v!));
    if (hits.length === 0 && (label.v === '1' || label.v === '0') && inside.length === 0) {
      score.bare++;
      continue;
    }
    score.figures++;
    if (hits.length === 0) {
      misses.push(`value ${doc} [${label.v} ${label.q}] ${label.quote} | ${show}`);
      continue;
    }
    score.value++;
    if (label.q === undefined) continue;
    score.qualified++;
    if (hits.some((span) => span.quantity.qualifier === label.q)) score.qualifier++;
    else misses.push(`qualifier ${doc} [${label.v} ${label.q}] ${label.quote} | ${show}`);
  }
}
console.log(
  `labels${values.half ? ` of half ${values.half}` : ''}: value right in ${score.value} of ${score.figures} (${pct(score.value, score.figures)} %), qualifier in ${score.qualifier} of ${score.qualified} of those (${pct(score.qualifier, score.qualified)} %); vague found in ${score.vagueFound} of ${score.vague} (${pct(score.vagueFound, score.vague)} %); ${score.bare} of one or none without a number word`,
);

const documents = linesOf<{ id: string; text: string; counts: Count[] }>('external/muc-dev.jsonl');
let keyed = 0;
let held = 0;
let bounded = 0;
const bounds: Readonly<Record<string, string>> = {
  exact: '=',
  ordinal: '=',
  about: '~',
  almost: '~',
  'at-least': '>=',
  'more-than': '>=',
  'up-to': '<=',
  'fewer-than': '<=',
};
for (const { id, text, counts } of documents) {
  const wanted = counts.filter((count) => !count.optional);
  if (wanted.length === 0) continue;
  const found = quantitiesOf(text).filter((span) => span.kind === 'count' || span.kind === 'enumeration');
  for (const { alts } of wanted) {
    keyed++;
    const hits = found.filter(({ quantity }) =>
      alts.some(({ lo, hi, mod }) =>
        mod === 'range'
          ? quantity.min === lo && quantity.max === hi
          : mod === '<='
            ? quantity.max === hi || quantity.value === hi
            : quantity.value === lo || quantity.min === lo,
      ),
    );
    if (hits.length === 0) {
      misses.push(`muc ${id} ${JSON.stringify(alts)}`);
      continue;
    }
    held++;
    if (
      hits.some(({ quantity }) =>
        alts.some(({ mod }) => (mod === 'range' ? quantity.qualifier === 'range' : bounds[quantity.qualifier] === mod)),
      )
    )
      bounded++;
    else misses.push(`muc bound ${id} ${JSON.stringify(alts)} ${hits.map((hit) => hit.quantity.text).join('; ')}`);
  }
}
console.log(
  `muc: value in the text for ${held} of ${keyed} (${pct(held, keyed)} %), bound right in ${bounded} (${pct(bounded, held)} % of those)`,
);

const all = readdirSync(join(corpus, 'texts'))
  .map((file) => readFileSync(join(corpus, 'texts', file), 'utf8'))
  .join('\n\n');
const text = all.repeat(Math.ceil(1e6 / all.length)).slice(0, 1e6);
const sentences = [...sentencesOf(text)];
for (const [name, find] of [
  ['findQuantities', findQuantities],
  ['findDates', (tokens: Tokens, first: number, last: number) => findDates(tokens, '2024-01-10', first, last)],
] as const) {
  let best = Number.POSITIVE_INFINITY;
  let spans = 0;
  for (let round = 0; round < 7; round++) {
    const begin = performance.now();
    spans = 0;
    for (const [tokens, first, last] of sentences) spans += find(tokens, first, last).length;
    best = Math.min(best, performance.now() - begin);
  }
  console.log(`${name}: ${spans} spans in 1 MB, ${best.toFixed(1)} ms, ${(1000 / best).toFixed(0)} MB/s (best of 7)`);
}

for (const miss of misses.slice(0, Number(values.misses))) console.log(` - ${miss}`);
