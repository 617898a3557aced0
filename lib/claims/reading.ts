// Everything read from an article before claims are told apart: sentences, figures, dates, speakers, names, clauses.
import type { Article } from '@/lib/article/article.ts';
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

export interface SentenceReading {
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
}

/** Reads a whole article, sentence by sentence in order. */
export function readArticle(article: Pick<Article, 'text' | 'blocks' | 'published'>): SentenceReading[] {
  const sentences = readSentences(article);
  const attributions = findAttributions(sentences);
  const readings: SentenceReading[] = [];
  let tags = new Uint8Array(0);
  let block = -1;
  let next = 0;
  let open: Attribution[] = [];
  for (const sentence of sentences) {
    const { tokens, first, last } = sentence;
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      tags = new Uint8Array(tokens.count);
    }
    open = open.filter((attribution) => attribution.content.end > sentence.start);
    while (
      next < attributions.length &&
      Math.min(attributions[next]!.content.start, attributions[next]!.cue.start) < sentence.end
    )
      open.push(attributions[next++]!);
    const names = findNames(tokens, first, last);
    tagTokens(tokens, first, last, tags, names);
    const quantities = findQuantities(tokens, first, last);
    readings.push({
      sentence,
      tags,
      units: findUnits(tokens, tags, first, last, open),
      quantities,
      people: countPeople(tokens, quantities, first, last),
      dates: findDates(tokens, article.published, first, last),
      names,
      attributions: open.slice(),
    });
  }
  return readings;
}
