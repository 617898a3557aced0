// The states in which an article's text was seen; a live blog has a new one every minute.
import type { ArticleVersion } from './records.ts';

/** The first one and the newest of the others are kept, this many in all. */
export const greatestVersions = 200;

/**
 * All versions of both, each with the earliest time it was seen, the first seen first. Commutative and idempotent; where it has to leave some out it
 * is not associative (a state that was left out comes back with a later time when it is seen again), so files are joined by `joinStates` instead,
 * which keeps the earliest.
 */
export function joinVersions(a: readonly ArticleVersion[], b: readonly ArticleVersion[]): ArticleVersion[] {
  const seen = new Map<string, ArticleVersion>();
  for (const version of [...a, ...b]) {
    const known = seen.get(version.hash);
    if (known === undefined || version.seenAt < known.seenAt) seen.set(version.hash, version);
  }
  const all = [...seen.values()];
  all.sort((x, y) => (x.seenAt === y.seenAt ? (x.hash < y.hash ? -1 : 1) : x.seenAt < y.seenAt ? -1 : 1));
  return all.length > greatestVersions ? [all[0]!, ...all.slice(1 - greatestVersions)] : all;
}
