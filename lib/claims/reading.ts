// Everything read from an article before claims are told apart: sentences, figures, dates, speakers, names, clauses.
import type { Article } from '@/lib/article/article.ts';
import type { Lookups } from './attributes/lookups.ts';
import type { Attribution } from './attribution/attribution.ts';
import { findAttributions } from './attribution/find-attributions.ts';
import type { DateSpan } from './dates/date-span.ts';
import { findDates } from './dates/find-dates.ts';
import { findNames, type NameSpan } from './names.ts';
import { countPeople, type PeopleCount } from './numbers/count-people.ts';
import { findQuantities } from './numbers/find-quantities.ts';
import type { QuantitySpan } from './numbers/quantity-span.ts';
import { findUnits, type Unit } from './parse/segment.ts';
import { tagTokens } from './parse/tag.ts';
import { readSentences, type Sentence } from './sentence.ts';

/** What is read from a sentence by itself. */
export interface SentenceParts {
  readonly sentence: Sentence;
  /** By token index of the block. */
  readonly tags: Uint8Array;
  readonly units: readonly Unit[];
  readonly quantities: readonly QuantitySpan[];
  /** Those of `quantities` that count people who came to something. */
  readonly people: readonly PeopleCount[];
  readonly dates: readonly DateSpan[];
  readonly names: readonly NameSpan[];
  /** The attributions whose content, source or cue reaches into this sentence. */
  readonly attributions: readonly Attribution[];
  readonly lookups: Lookups;
}

export interface SentenceReading extends SentenceParts {
  /** The sentences in front of it in the article, the nearest first; the few that "the city" may point back to. */
  readonly before: readonly SentenceParts[];
}

/** How many sentences are kept in sight. */
const kept = 3;

/** Reads the sentences of an article one after the other. */
export class SentenceReader {
  private tags = new Uint8Array(0);
  private block = -1;
  private next = 0;
  /** The attributions that reach into the sentence. */
  private open: Attribution[] = [];
  private before: readonly SentenceParts[] = [];

  constructor(
    private readonly published: string | undefined,
    /** Those of the whole article. */
    private readonly attributions: readonly Attribution[],
  ) {}

  /** The next sentence of the article. */
  read(sentence: Sentence): SentenceReading {
    const { tokens, first, last } = sentence;
    if (sentence.blockIndex !== this.block) {
      this.block = sentence.blockIndex;
      this.tags = new Uint8Array(tokens.count);
    }
    const { tags } = this;
    const attributions = this.attributionsIn(sentence);
    const names = findNames(tokens, first, last);
    tagTokens(tokens, first, last, tags, names);
    const quantities = findQuantities(tokens, first, last);
    const units = findUnits(tokens, tags, first, last, attributions);
    const people = countPeople(tokens, quantities, first, last);
    const dates = findDates(tokens, this.published, first, last);
    const lookups = { places: undefined, sources: undefined };
    const { before } = this;
    // spelt out twice: with a spread each reading would be of a shape of its own, and all that touches it many times slower
    const parts = { sentence, tags, units, quantities, people, dates, names, attributions, lookups };
    this.before = [parts, ...before.slice(0, kept - 1)];
    return { sentence, tags, units, quantities, people, dates, names, attributions, lookups, before };
  }

  private attributionsIn({ start, end }: Sentence): readonly Attribution[] {
    const { attributions } = this;
    const ahead = attributions[this.next];
    if (this.open.length === 0 && (ahead === undefined || opensAt(ahead) >= end)) return this.open;
    this.open = this.open.filter(({ content }) => content.end > start);
    for (; this.next < attributions.length && opensAt(attributions[this.next]!) < end; this.next++)
      this.open.push(attributions[this.next]!);
    return this.open;
  }
}

const opensAt = ({ content, cue }: Attribution): number => Math.min(content.start, cue.start);

/** Reads a whole article, sentence by sentence in order. */
export function readArticle(article: Pick<Article, 'text' | 'blocks' | 'published'>): SentenceReading[] {
  const sentences = readSentences(article);
  const reader = new SentenceReader(article.published, findAttributions(sentences));
  return sentences.map((sentence) => reader.read(sentence));
}
