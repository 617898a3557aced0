// Speaker and modality on the labels of ../shared: asked for every firm label's own span, compared as its scorer does.
//
//   npx tsx tests/scripts/score-speakers.ts [--half a|b] [--by 1|2] [--docs PREFIX] [--misses N] [--modality N] [--kinds] [--damage]
//
// --by      labels by one annotator, or by two who agree.
// --damage  first takes commas, apostrophes, curly quotation marks and paragraphs from the text, as earlier cleanings of articles do.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import { findAttributions } from '@/lib/claims/attribution/find-attributions.ts';
import { modalityFor } from '@/lib/claims/attribution/modality-for.ts';
import { indexSpeech, speakerFor } from '@/lib/claims/attribution/speaker-for.ts';
import type { ClaimType } from '@/lib/claims/claim.ts';
import { readSentences } from '@/lib/claims/sentence.ts';
import { halfOf } from './half-of.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    by: { type: 'string' },
    docs: { type: 'string', default: '' },
    misses: { type: 'string', default: '0' },
    modality: { type: 'string', default: '0' },
    kinds: { type: 'boolean', default: false },
    damage: { type: 'boolean', default: false },
  },
});

interface Label {
  readonly doc: string;
  readonly quote: string;
  readonly type: ClaimType;
  readonly speaker?: string;
  readonly modality?: string;
  readonly opt?: boolean;
  readonly by?: number;
}

/** The text as a careless cleaning leaves it: below the title all in one paragraph. */
function damaged(text: string): string {
  if (!values.damage) return text;
  const plain = text.replace(/[,'’‘“”–—]/g, '');
  const cut = plain.indexOf('\n\n') + 2;
  return cut < 2 ? plain : plain.slice(0, cut) + plain.slice(cut).replace(/\s+/g, ' ');
}

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
if (!existsSync(corpus)) {
  console.log('../shared/corpus is missing; nothing to measure on');
  process.exit(0);
}
const byDoc = new Map<string, Label[]>();
for (const line of readFileSync(`${corpus}labels.jsonl`, 'utf8').split('\n')) {
  if (line === '') continue;
  const read = JSON.parse(line) as Label;
  const label = { ...read, quote: damaged(read.quote).trim() };
  if (label.opt || !label.doc.startsWith(values.docs)) continue;
  if (values.by !== undefined && Number(values.by) !== (label.by ?? 1)) continue;
  if (values.half !== undefined && halfOf(label.doc) !== values.half) continue;
  byDoc.set(label.doc, [...(byDoc.get(label.doc) ?? []), label]);
}

const stop = new Set('the a an of and or in on at to for from by with its his her their two'.split(' '));
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\b((?:\p{L}\.){2,})/gu, (match) => match.replaceAll('.', ''))
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !stop.has(word));
const shares = (a: string, b: string): boolean => {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
};

const speaker = { right: 0, of: 0, missing: 0, invented: 0, free: 0 };
const modality = { right: 0, of: 0 };
/** What became of the speakers given, by kind of attribution. */
const kinds = new Map<string, { right: number; wrong: number; invented: number }>();
const byDocument = new Map<string, number>();
const confusion = new Map<string, number>();
const [speakerMisses, modalityMisses]: [string[], string[]] = [[], []];
for (const [doc, labels] of byDoc) {
  const text = damaged(readFileSync(`${corpus}texts/${doc}.txt`, 'utf8'));
  const sentences = readSentences(readPlainText(text, { url: `file:${doc}` }));
  const speech = indexSpeech(sentences, findAttributions(sentences));
  for (const label of labels) {
    for (let at = text.indexOf(label.quote); at >= 0; at = text.indexOf(label.quote, at + label.quote.length)) {
      const span = { start: at, end: at + label.quote.length };
      const found = speakerFor(span, speech);
      const given = found.speaker?.text;
      if (given !== undefined && found.attribution) {
        const { kind, construction, signs } = found.attribution;
        const key = [kind, construction, found.isAct ? 'act' : 'in', signs.includes('quoted') ? 'quoted' : ''].join(' ');
        const count = kinds.get(key) ?? { right: 0, wrong: 0, invented: 0 };
        kinds.set(key, count);
        if (!label.speaker) count.invented++;
        else if (shares(given, label.speaker)) count.right++;
        else count.wrong++;
      }
      const around = `${text.slice(Math.max(0, at - 160), at)}⟦${label.quote}⟧${text.slice(span.end, span.end + 120)}`.replace(
        /\s+/g,
        ' ',
      );
      if (label.speaker) {
        speaker.of++;
        if (given === undefined) {
          speaker.missing++;
          byDocument.set(doc, (byDocument.get(doc) ?? 0) + 1);
        }
        if (given !== undefined && shares(given, label.speaker)) speaker.right++;
        else speakerMisses.push(`${given ?? 'NONE'} for ${label.speaker} (${found.attribution?.lemma ?? '-'}): ${around}`);
      } else {
        speaker.free++;
        if (given !== undefined) {
          speaker.invented++;
          speakerMisses.push(`INVENTED ${given} (${found.attribution?.lemma}): ${around}`);
        }
      }
      const read = modalityFor(span, speech, found.attribution, label.type);
      if (label.modality) {
        modality.of++;
        if (read.modality === label.modality) modality.right++;
        else {
          const key = `${read.modality} for ${label.modality}`;
          confusion.set(key, (confusion.get(key) ?? 0) + 1);
          modalityMisses.push(`${key} (${found.attribution?.lemma ?? '-'}): ${around}`);
        }
      }
    }
  }
}
const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
console.log(
  `speaker ${percent(speaker.right, speaker.of)} % of ${speaker.of} (none found for ${speaker.missing}); invented ${speaker.invented} of ${speaker.free}`,
);
console.log(`modality ${percent(modality.right, modality.of)} % of ${modality.of}`);
console.log(
  [...confusion]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${key}: ${count}`)
    .join('; '),
);
if (values.kinds)
  console.log(
    'none found in',
    [...byDocument]
      .sort((a, b) => b[1] - a[1])
      .map(([doc, count]) => `${doc} ${count}`)
      .join(', '),
  );
if (values.kinds)
  for (const [key, { right, wrong, invented }] of [...kinds].sort())
    console.log(`by kind ${key}: ${right} right, ${wrong} wrong, ${invented} invented`);
const print = (list: readonly string[], count: number) => {
  const step = Math.max(1, Math.floor(list.length / Math.max(1, count)));
  for (let i = 0; count > 0 && i < list.length; i += step) console.log(' -', list[i]);
};
print(speakerMisses, Number(values.misses));
print(modalityMisses, Number(values.modality));
