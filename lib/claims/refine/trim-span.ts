// A claim's span begins and ends with its own words.
import { Tag } from '../parse/tag.ts';
import type { SentenceReading } from '../reading.ts';

const opening: ReadonlySet<number> = new Set([Tag.Conjunction, Tag.Preposition, Tag.Subordinator, Tag.To]);

/** The first token of `first..last` (half open) that is no joining word. */
export function trimStart(tags: Uint8Array, first: number, last: number): number {
  let at = first;
  while (at < last - 1 && opening.has(tags[at]!)) at++;
  return at;
}

/** The tokens (half open) of the claim that units `from..to` (half open) say. */
export function spanOfUnits({ units, tags }: SentenceReading, from: number, to: number): [first: number, last: number] {
  const last = units[to - 1]!.last;
  return [trimStart(tags, units[from]!.first, last), last];
}
