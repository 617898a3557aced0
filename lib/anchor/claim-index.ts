// Which claim stands at an offset of the text.

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ClaimIndex<T extends Span> {
  /** The shortest claim that covers the character at `offset`; null where there is none. */
  at(offset: number): T | null;
}

/** Sorts the claims once; a look-up is a binary search and a walk over the claims that reach as far as the offset. */
export function createClaimIndex<T extends Span>(claims: Iterable<T>): ClaimIndex<T> {
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  // The farthest end among a claim and all before it: where that lies behind the offset, no earlier claim covers it.
  let farthest = 0;
  const reach = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  return {
    at(offset) {
      let lo = 0;
      let hi = sorted.length;
      while (lo < hi) {
        const mid = (lo + hi) >> 1;
        if (sorted[mid]!.start <= offset) lo = mid + 1;
        else hi = mid;
      }
      let best: T | null = null;
      for (let i = lo - 1; i >= 0 && reach[i]! > offset; i--) {
        const claim = sorted[i]!;
        if (claim.end > offset && (!best || claim.end - claim.start < best.end - best.start)) best = claim;
      }
      return best;
    },
  };
}
