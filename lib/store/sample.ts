// Made-up articles, claims and databases for the tests of the store.
import type { Article } from '@/lib/article/article.ts';
import { type Claim, type ClaimType, groupOf, type Quantity } from '@/lib/claims/claim.ts';
import { claimId, occurrenceOf } from '@/lib/claims/identity.ts';
import { PlumblineDatabase } from './database.ts';
import type { Privacy, Reading } from './save-article.ts';

let databases = 0;

/** A database of its own, in memory (import 'fake-indexeddb/auto' first). */
export const freshDatabase = (): PlumblineDatabase => new PlumblineDatabase({ name: `test-${++databases}` });

export const sampleUrl = 'https://herald.example/front/market-strike';

/** The head count a run of digits states. */
export function exactly(digits: string): Quantity {
  const value = Number(digits);
  return { value, min: value, max: value, qualifier: 'exact', text: digits };
}

/** An article whose claims stand in double square brackets; the first number in one is its figure. */
export function sampleArticle(
  marked: string,
  { url = sampleUrl, type = 'casualties' as ClaimType } = {},
): { article: Article; claims: Claim[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[[^\]]*\]\])/)) {
    const quote = part.startsWith('[[') ? part.slice(2, -2) : null;
    if (quote !== null) spans.push({ start: text.length, end: text.length + quote.length });
    text += quote ?? part;
  }
  const claims = spans.map(({ start, end }): Claim => {
    const quote = text.slice(start, end);
    const digits = /\d+/.exec(quote)?.[0];
    return {
      id: claimId(url, quote, occurrenceOf(text, quote, start)),
      type,
      group: groupOf(type),
      start,
      end,
      quote,
      ...(digits && { quantity: exactly(digits) }),
      modality: 'asserted',
      worth: 0.5,
      why: ['sample'],
    };
  });
  const article: Article = {
    url,
    title: 'Strike on a market',
    publisher: 'The Herald',
    authors: ['A. Reporter'],
    published: '2024-05-01',
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    warCoverage: { is: true, score: 0.9, because: [] },
  };
  return { article, claims };
}

/** A reading of such an article; `day` is the day of May 2024 on which it was read. */
export function sampleReading(
  marked: string,
  { day = 1, url = sampleUrl, privacy = 'open' as Privacy, type = 'casualties' as ClaimType } = {},
): Reading {
  return { ...sampleArticle(marked, { url, type }), readAt: `2024-05-${String(day).padStart(2, '0')}T10:00:00.000Z`, privacy };
}
