// How two records of one id become one. Each join is commutative, associative and idempotent, so that neither order nor repetition of merges matters:
// a part of a record either is the greater of two by a total order, or the union of both.

import { readingOf } from '@/lib/exchange/set/claim-reading.ts';
import { joinStates } from '@/lib/exchange/set/join-states.ts';
import { keyOrders, writeValue } from '@/lib/exchange/set/key-order.ts';
import type { SetAnnotator, SetArticle, SetClaim, SetJudgement, SetReference, SetTables } from '@/lib/exchange/set/set.ts';
import { writeRecord } from '@/lib/exchange/set/write-set.ts';

const greater = <T extends string | number>(a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

const earlier = (a: string, b: string): string => (b < a ? b : a);

/** What this version does not know: both have it, and where they differ the one that sorts last stays. */
function joinUnknown(table: keyof typeof keyOrders, a: object, b: object): Record<string, unknown> {
  const known = keyOrders[table];
  const joined: Record<string, unknown> = {};
  for (const [key, value] of [...Object.entries(a), ...Object.entries(b)]) {
    if (known.has(key) || value === undefined) continue;
    if (!Object.hasOwn(joined, key) || writeValue(value) > writeValue(joined[key])) joined[key] = value;
  }
  return joined;
}

/** What stands beside the tables of two sets. */
export const joinExtra = (a: object, b: object): Record<string, unknown> => joinUnknown('extra', a, b);

/** One register: the newest revision is the whole record, and of two with one revision the one that sorts last. */
function joinRevisions<Table extends 'annotators' | 'judgements' | 'references'>(
  table: Table,
  a: SetTables[Table],
  b: SetTables[Table],
): SetTables[Table] {
  if (a.revision !== b.revision) return a.revision > b.revision ? a : b;
  return writeRecord(table, a) >= writeRecord(table, b) ? a : b;
}

export const joinJudgements = (a: SetJudgement, b: SetJudgement): SetJudgement => joinRevisions('judgements', a, b);
export const joinReferences = (a: SetReference, b: SetReference): SetReference => joinRevisions('references', a, b);

/** The newest name, with whatever else a newer version keeps of people. */
export function joinAnnotators(a: SetAnnotator, b: SetAnnotator): SetAnnotator {
  const unknown = joinUnknown('annotators', a, b);
  const known = ({ id, name, revision, publicKey }: SetAnnotator): SetAnnotator => ({
    id,
    name,
    revision,
    ...(publicKey !== undefined && { publicKey }),
  });
  return { ...joinRevisions('annotators', known(a), known(b)), ...unknown };
}

/** What the page said at the latest reading, the earliest reading, and every state that anybody saw. */
export function joinArticles(a: SetArticle, b: SetArticle): SetArticle {
  const newest = a.seenAt === b.seenAt ? (pageText(a) >= pageText(b) ? a : b) : a.seenAt > b.seenAt ? a : b;
  return {
    ...newest,
    readAt: earlier(a.readAt, b.readAt),
    versions: joinStates(a.versions, b.versions),
    ...joinUnknown('articles', a, b),
  };
}

/** All that one reading of the page gave, as text. */
const pageText = ({ url, title, publisher, authors, published, modified, language, warCoverage }: SetArticle): string =>
  writeValue({ url, title, publisher, authors, published, modified, language, warCoverage });

/**
 * The newer engine's reading. A type that a person gave stands above the engines' (who added it goes with it); a claim that somebody saw gone
 * from the article is gone until it is read again.
 */
export function joinClaims(a: SetClaim, b: SetClaim): SetClaim {
  const byHand = [a, b].filter(({ addedBy }) => addedBy !== undefined).sort((x, y) => (handText(x) > handText(y) ? -1 : 1))[0];
  const newest = isNewerReading(a, b) ? a : b;
  const formerId = greater(a.formerId, b.formerId);
  return {
    ...readingOf(newest),
    id: a.id,
    articleId: a.articleId,
    type: (byHand ?? newest).type,
    engineVersion: Math.max(a.engineVersion, b.engineVersion),
    ...(byHand && { addedBy: byHand.addedBy! }),
    ...(formerId !== undefined && { formerId }),
    lost: a.lost || b.lost,
    ...joinUnknown('claims', a, b),
  };
}

const handText = ({ addedBy, type }: SetClaim): string => `${addedBy} ${type}`;

/** The type counts last: where one was given by hand it is no part of the reading, and must not decide which reading stays. */
function isNewerReading(a: SetClaim, b: SetClaim): boolean {
  if (a.engineVersion !== b.engineVersion) return a.engineVersion > b.engineVersion;
  const [left, right] = [readingText(a), readingText(b)];
  return left === right ? a.type >= b.type : left > right;
}

const readingText = (claim: SetClaim): string => writeValue(readingOf(claim), keyOrders.claims);

export const joins: { readonly [Table in keyof SetTables]: (a: SetTables[Table], b: SetTables[Table]) => SetTables[Table] } = {
  annotators: joinAnnotators,
  articles: joinArticles,
  claims: joinClaims,
  judgements: joinJudgements,
  references: joinReferences,
};
