// Made-up articles, claims and databases for the tests of the store.
import type { Article } from '@/lib/article/article.ts';
import { type Claim, type ClaimType, groupOf, type Quantity } from '@/lib/claims/claim.ts';
import { articleId, claimId, occurrenceOf } from '@/lib/claims/identity.ts';
import { viewArticle } from './article-queries.ts';
import { PlumblineDatabase } from './database.ts';
import { judge } from './judge.ts';
import type { JudgementRecord } from './records.ts';
import { type Privacy, type Reading, saveReading } from './save-article.ts';

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

/** Saves a reading that must be stored. */
export async function save(db: PlumblineDatabase, reading: Reading) {
  const saved = await saveReading(db, reading);
  if (!saved.ok) throw new Error(saved.message);
  return saved.value;
}

/** The id of the article at `sampleUrl`. */
export const sampleId = articleId(sampleUrl);
/** Its first state: a toll, which most tests are about, and another claim. */
export const firstState =
  'A missile hit the market in Oldtown. [[At least 17 people were killed]], the mayor said. [[40 were wounded]].';

/** What the reader sees: words, verdict, change, lost. */
export async function shown(db: PlumblineDatabase) {
  const view = await viewArticle(db, sampleId);
  return view!.claims.map(({ claim, own, change }) => [
    claim.quote,
    own?.verdict ?? '-',
    change ? `${change.kind} ${change.was?.value}→${change.is?.value}` : '-',
    claim.lost ? 'lost' : 'stands',
  ]);
}

/** Everything that is stored. */
export const everything = async (db: PlumblineDatabase) =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));

/** A database with a reading whose first claim is tagged as disputed. */
export async function tagged(marked = firstState) {
  const db = freshDatabase();
  const reading = sampleReading(marked);
  await save(db, reading);
  await judge(db, reading.claims[0]!.id, { verdict: 'disputed' });
  return { db, reading };
}

/** A colleague's word on the first claim of a reading, as it comes from a file. */
export function colleaguesWord({ claims: [claim] }: Reading, change: Partial<JudgementRecord> = {}): JudgementRecord {
  const annotatorId = 'c'.repeat(32);
  return {
    id: `${claim!.id}:${annotatorId}`,
    claimId: claim!.id,
    articleId: sampleId,
    annotatorId,
    verdict: 'propaganda',
    evidence: [],
    quote: claim!.quote,
    claimType: claim!.type,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: claim!.quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: claim!.start, end: claim!.end },
    },
    figure: { value: 17, min: 17, max: 17 },
    createdAt: '2024-05-01T12:00:00.000Z',
    updatedAt: '2024-05-01T12:00:00.000Z',
    revision: `001714564800000-00000-${annotatorId}`,
    deleted: 0,
    ...change,
  };
}
