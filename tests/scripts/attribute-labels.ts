// The firm labels of ../shared with their own spans as drafts: places and subjects are fitted and measured on these.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import type { ClaimType } from '@/lib/claims/claim.ts';
import type { Draft } from '@/lib/claims/draft.ts';
import { readArticle, type SentenceReading } from '@/lib/claims/reading.ts';
import { draftOf } from '@/tests/fixtures/draft-in.ts';
import { halfOf } from './half-of.ts';
import { readLabelled } from './read-labelled.ts';

export interface LabelledDraft {
  readonly doc: string;
  readonly half: 'a' | 'b';
  readonly byTwo: boolean;
  readonly draft: Draft;
  readonly place?: string;
  /** Whether anybody looked where it is set: then a missing place says that it is set nowhere. */
  readonly isPlaceKnown: boolean;
  readonly who?: string;
  /** The sentence with the label's words between ⟦ and ⟧. */
  readonly shown: string;
}

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

const stop = new Set('the a an of and or in on at to for from by with its his her their two'.split(' '));

/** The words that the scorer of ../shared compares. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\b((?:\p{L}\.){2,})/gu, (match) => match.replaceAll('.', ''))
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !stop.has(word));

/** Whether the scorer of ../shared takes one for the other. */
export const shares = (a: string, b: string): boolean => {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
};

/** Every place where a firm label's words stand; none where ../shared is missing. */
export function readLabelledDrafts(): LabelledDraft[] {
  if (!existsSync(corpus)) return [];
  const articles = new Map<string, { text: string; readings: SentenceReading[] }>();
  const drafts: LabelledDraft[] = [];
  for (const line of readFileSync(`${corpus}labels.jsonl`, 'utf8').split('\n')) {
    if (line === '') continue;
    const label = JSON.parse(line) as {
      doc: string;
      quote: string;
      type: ClaimType;
      who?: string;
      place?: string;
      by?: number;
      opt?: boolean;
    };
    if (label.opt) continue;
    const { doc, quote, type } = label;
    let article = articles.get(doc);
    if (article === undefined) {
      const text = readFileSync(`${corpus}texts/${doc}.txt`, 'utf8');
      article = { text, readings: readArticle(readPlainText(text, { url: `file:${doc}` })) };
      articles.set(doc, article);
    }
    const { text, readings } = article;
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
      const draft = draftOf(type, at, at + quote.length, readings);
      if (draft === undefined) continue;
      const { sentence } = draft.reading;
      drafts.push({
        doc,
        half: halfOf(doc),
        byTwo: label.by === 2,
        draft,
        isPlaceKnown: true,
        ...(label.place === undefined ? {} : { place: label.place }),
        ...(label.who === undefined ? {} : { who: label.who }),
        shown: `${text.slice(sentence.start, at)}⟦${quote}⟧${text.slice(at + quote.length, sentence.end)}`.replace(/\s+/g, ' '),
      });
    }
  }
  return drafts;
}

/** The labels of articles beside the project that were given places and subjects too; to learn from, not to measure on. */
export async function readFurtherDrafts(): Promise<LabelledDraft[]> {
  const path = fileURLToPath(new URL('../training/labelled.jsonl', import.meta.url));
  return (await readLabelled(path, corpus)).flatMap(({ source, article, placed }) => {
    if (placed.length === 0) return [];
    const readings = readArticle(article);
    return placed.flatMap(({ type, start, end, place, who }): LabelledDraft[] => {
      const draft = draftOf(type, start, end, readings);
      return draft === undefined
        ? []
        : [
            {
              doc: source,
              half: 'a',
              byTwo: false,
              draft,
              isPlaceKnown: place !== undefined,
              ...(place ? { place } : {}),
              ...(who === undefined ? {} : { who }),
              shown: article.text.slice(start, end),
            },
          ];
    });
  });
}
