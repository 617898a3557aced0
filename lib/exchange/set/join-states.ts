// The states of an article's text that anybody saw.
import type { ArticleVersion } from '@/lib/store/records.ts';
import { writeValue } from './key-order.ts';

/** No file holds more of one article; the earliest stay. */
export const greatestStates = 1_000;

/**
 * All states of both, each with the earliest time it was seen, the first seen first. Commutative, associative and idempotent also where some have to go:
 * times only ever move back, so what is among the earliest of all is among the earliest of every part. (`joinVersions`, with which a profile forgets,
 * keeps the newest, which holds no such law.)
 */
export function joinStates(a: readonly ArticleVersion[], b: readonly ArticleVersion[], most = greatestStates): ArticleVersion[] {
  const seen = new Map<string, ArticleVersion>();
  for (const state of [...a, ...b]) {
    const known = seen.get(state.hash);
    if (!known || isBefore(state, known)) seen.set(state.hash, state);
  }
  return [...seen.values()].sort((x, y) => (isBefore(x, y) ? -1 : 1)).slice(0, most);
}

/** By time, then by all that is said of it. */
const isBefore = (x: ArticleVersion, y: ArticleVersion): boolean =>
  x.seenAt === y.seenAt ? keyOf(x) < keyOf(y) : x.seenAt < y.seenAt;
const keyOf = (state: ArticleVersion): string => writeValue(state);
