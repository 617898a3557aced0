// Finding by position in sorted lists: sentences may be endless, and every claim of one asks.
import type { NameSpan } from '../names.ts';
import type { SentenceParts } from '../reading.ts';
import type { Sentence } from '../sentence.ts';

interface Stretch {
  readonly first: number;
  readonly last: number;
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

const cache = new WeakMap<Sentence, readonly Stretch[]>();

/** Whether somebody is named as a source at a UTF-16 offset of the article's text. */
export function isInSource(reading: SentenceParts, offset: number): boolean {
  let sources = cache.get(reading.sentence);
  if (sources === undefined) {
    sources = reading.attributions
      .flatMap(({ source }) => (source === undefined ? [] : { first: source.start, last: source.end }))
      .sort((a, b) => a.last - b.last);
    cache.set(reading.sentence, sources);
  }
  const source = sources[indexFrom(sources, offset)];
  return source !== undefined && source.first <= offset;
}
