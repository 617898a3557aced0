// Finding by position in sorted lists: sentences may be endless, and every claim of one asks.
import type { NameSpan } from '../names.ts';
import type { SentenceParts } from '../reading.ts';
import type { PlaceChain } from './place-chains.ts';

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What claims look up about their sentence; filled in as the first one asks. */
export interface Lookups {
  places: readonly PlaceChain[] | undefined;
  /** Sources of attributions, in UTF-16 units of the article's text. */
  sources: readonly Stretch[] | undefined;
}

/** Index of the first of `items`, sorted and apart from each other, that ends behind `at`. */
export function indexFrom(items: readonly Stretch[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.last <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The name that covers a token. */
export function nameAt(names: readonly NameSpan[], token: number): NameSpan | undefined {
  const name = names[indexFrom(names, token)];
  return name !== undefined && name.first <= token ? name : undefined;
}

/** Whether somebody is named as a source at a UTF-16 offset of the article's text. */
export function isInSource(reading: SentenceParts, offset: number): boolean {
  if (reading.attributions.length === 0) return false;
  const sources = (reading.lookups.sources ??= reading.attributions
    .flatMap(({ source }) => (source === undefined ? [] : { first: source.start, last: source.end }))
    .sort((a, b) => a.last - b.last));
  const source = sources[indexFrom(sources, offset)];
  return source !== undefined && source.first <= offset;
}
