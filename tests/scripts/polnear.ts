// The PolNeAR part of ../shared and how the engine's attributions match its labels: the measure of ../shared/score/external.mjs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import type { Attribution, Span } from '@/lib/claims/attribution/attribution.ts';
import { findAttributions } from '@/lib/claims/attribution/find-attributions.ts';
import { readSentences } from '@/lib/claims/sentence.ts';

export type Ranges = readonly (readonly [number, number])[];

export interface LabelledAttribution {
  readonly source: Ranges;
  readonly cue: Ranges;
  readonly content: Ranges;
}

export interface LabelledDoc {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly LabelledAttribution[];
}

/** Half of the documents, by a hash of the name, for good: look into a, report b. */
export const halfOf = (id: string): 'a' | 'b' => {
  let hash = 0;
  for (const char of id) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % 2 === 0 ? 'a' : 'b';
};

export function readDocs(half?: string): LabelledDoc[] {
  const file = fileURLToPath(new URL('../../../shared/corpus/external/polnear-dev.jsonl', import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledDoc)
    .filter(({ id }) => half === undefined || halfOf(id) === half);
}

const overlaps = (ranges: Ranges, span: Span | undefined): boolean =>
  span !== undefined &&
  ranges.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0) >=
    0.6 * Math.max(1, span.end - span.start);

export interface Match {
  readonly made: readonly Attribution[];
  /** For each made: the label's cue hit, cue and source, or nothing. */
  readonly hits: readonly ('cue' | 'both' | undefined)[];
  /** For each label the index of what was made of it, or -1. */
  readonly found: readonly number[];
}

/** Pairs what the engine finds with the labels, one to one. `all`: before the ranking drops any. */
export function matchAttributions(doc: LabelledDoc, all: boolean): Match {
  const article = readPlainText(doc.text, { url: `file:${doc.id}` });
  const made = findAttributions(readSentences(article), { all }).filter(({ isLikely }) => all || isLikely);
  const hits: ('cue' | 'both' | undefined)[] = made.map(() => undefined);
  const found = doc.attributions.map((gold) => {
    const hasSource = (a: Attribution) => (gold.source.length > 0 ? overlaps(gold.source, a.source) : a.source === undefined);
    const isFree = (i: number, a: Attribution) => hits[i] === undefined && overlaps(gold.cue, a.cue);
    let at = made.findIndex((a, i) => isFree(i, a) && hasSource(a));
    if (at < 0) at = made.findIndex((a, i) => isFree(i, a));
    if (at >= 0) hits[at] = hasSource(made[at]!) ? 'both' : 'cue';
    return at;
  });
  return { made, hits, found };
}
