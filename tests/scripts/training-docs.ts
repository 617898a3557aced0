// What the model of claims learns from, as units with the labels they may bear.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '@/lib/article/article.ts';
import { type ClaimType, claimTypes } from '@/lib/claims/claim.ts';
import { walkJoint, walkUnit } from '@/lib/claims/model/features.ts';
import { Frames } from '@/lib/claims/model/frame.ts';
import { labelCount } from '@/lib/claims/model/weigh.ts';
import { readArticle, type SentenceReading } from '@/lib/claims/reading.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';
import { readMeta } from '@/lib/cli/read-meta.ts';
import type { Example, Unit } from './chain.ts';
import { type Labelled, readLabelled } from './read-labelled.ts';
import { readMarkedTexts } from './read-marked.ts';
import type { Label } from './score-claims.ts';
import { Collector, type SignTable } from './sign-table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, '../shared/corpus');

export interface Doc {
  readonly doc: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly readings: readonly SentenceReading[];
  /** The article as one chain of units, or nothing where it holds none. */
  readonly examples: readonly Example[];
  /** How much it counts in training. */
  readonly weight: number;
}

interface Text {
  readonly doc: string;
  /** A number of its own among all texts, by which rare signs are told from frequent ones. */
  readonly at: number;
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly labels: readonly Label[];
  /** The stretch that is labelled; all of it where missing. */
  readonly stretch?: { readonly from: number; readonly to: number };
  /** Texts of other makes are labelled more or less densely: only training knows this sign. */
  readonly manner?: string;
  readonly weight: number;
}

/** Whether a label takes at least half of a unit. */
function covers({ start, end }: Label, { sentence, units }: SentenceReading, u: number): boolean {
  const from = sentence.tokens.start[units[u]!.first]!;
  const to = sentence.tokens.end[units[u]!.last - 1]!;
  return Math.min(to, end) - Math.max(from, start) >= 0.5 * (to - from);
}

/** Which labels a unit may bear, and which claim of the document each of them belongs to. */
function allowedFor(labels: readonly Label[], reading: SentenceReading, u: number): Pick<Unit, 'allowed' | 'claim'> {
  const claim = new Int32Array(labelCount).fill(-1);
  let firm = 0;
  let optional = 0;
  labels.forEach((label, index) => {
    if (!covers(label, reading, u)) return;
    const type = claimTypes.indexOf(label.type) + 1;
    if (!label.opt) {
      firm |= 1 << type;
      claim[type] = index;
    } else {
      optional |= 1 << type;
      if (claim[type]! < 0) claim[type] = index;
    }
  });
  // headlines are labelled as optional because they repeat, not because they say nothing
  const { block } = reading.sentence;
  const isTitle = block === 'headline' || block === 'standfirst' || block === 'heading';
  return { allowed: firm || (optional ? (isTitle ? optional : optional | 1) : 1), claim };
}

function makeDoc(table: SignTable, { doc, at, article, labels, stretch, manner, weight }: Text): Doc {
  const { from, to } = stretch ?? { from: 0, to: article.text.length };
  const readings = readArticle(article).filter(({ sentence }) => sentence.start >= from && sentence.end <= to);
  const chain = readings.flatMap((reading, r): Unit[] => {
    const frames = new Frames().read(reading);
    return reading.units.map((_, u) => {
      const own = new Collector(table, at);
      walkUnit(reading, frames, u, own);
      if (manner !== undefined) own.note(`manner.${manner}`);
      const joint = new Collector(table, at);
      if (u > 0) walkJoint(frames, u, joint);
      return {
        signs: Int32Array.from(own.signs),
        jointSigns: Int32Array.from(joint.signs),
        opens: u === 0 && r > 0,
        ...allowedFor(labels, reading, u),
      };
    });
  });
  return { doc, weight, text: article.text, labels, readings, examples: chain.length > 0 ? [chain] : [] };
}

function* placesOf(text: string, quote: string): Generator<number> {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) yield at;
}

/** The labelled articles beside the project; those of two annotators count `weightOfTwo`, the others 1. */
export async function readCorpus(table: SignTable, weightOfTwo: number): Promise<Doc[]> {
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
    const own = labels
      .filter((label) => label.doc === doc)
      .flatMap(({ type, quote, opt, by }) =>
        [...placesOf(article.text, quote)].map((start) => ({
          type,
          start,
          end: start + quote.length,
          opt: opt ?? false,
          ...(by === undefined ? {} : { by }),
        })),
      );
    docs.push(makeDoc(table, { doc, at, article, labels: own, weight: own.some(({ by }) => by === 2) ? weightOfTwo : 1 }));
  }
  return docs;
}

/** The marked articles and paragraphs of tests/training. */
export function readOwn(table: SignTable, weight: number): Doc[] {
  let group = 1000;
  return readMarkedTexts(join(root, 'tests/training')).map(({ file, isArticle, labels, ...article }, index) => {
    // Four single paragraphs count as one document when rare signs are left out, an article as one.
    const at = isArticle ? ++group : group + Math.floor(index / 4);
    return makeDoc(table, { doc: `${file}:${index}`, at, article, labels, manner: isArticle ? 'own' : 'single', weight });
  });
}

/** Where a war is only mentioned, claims are rarer than in the coverage they are shown in: on such articles the model learns to find fewer. */
const coversWar = ({ labels }: Labelled): boolean =>
  labels.length >= 8 && 2 * labels.filter(({ opt }) => !opt).length >= labels.length;

/** Articles beside the project whose labels are ours; `all` takes those that only mention a war too. */
export async function readFurther(table: SignTable, which: 'war' | 'all', weight: number): Promise<Doc[]> {
  const labelled = await readLabelled(join(root, 'tests/training/labelled.jsonl'), corpus);
  return labelled
    .filter((one) => which === 'all' || coversWar(one))
    .map(({ source, article, labels, ...stretch }, i) =>
      makeDoc(table, {
        doc: source,
        at: 9000 + i,
        article,
        labels,
        stretch,
        manner: source.slice(0, source.indexOf('/')),
        weight,
      }),
    );
}
