// A claim's span begins and ends with its own words.
import { isOnlyAttribution } from '../parse/only-attribution.ts';
import { Tag } from '../parse/tag.ts';
import type { SentenceReading } from '../reading.ts';

const opening: ReadonlySet<number> = new Set([Tag.Conjunction, Tag.Preposition, Tag.Subordinator, Tag.To]);

/** Words that lead to what the claim leaves out. */
const leading: ReadonlySet<number> = new Set([Tag.Conjunction, Tag.Subordinator, Tag.Relative, Tag.To]);

/** The units `from..to` (half open) of a claim without those at either end that only tell who says it. */
export function withoutAttribution(reading: SentenceReading, from: number, to: number): [from: number, to: number] {
  if (reading.attributions.length === 0) return [from, to];
  let [first, last] = [from, to];
  while (last - first > 1 && isOnlyAttribution(reading, first)) first++;
  while (last - first > 1 && isOnlyAttribution(reading, last - 1)) last--;
  return [first, last];
}

/** The tokens (half open) of the claim that units `from..to` (half open) say, without joining words at either end. */
export function spanOfUnits(
  { units, tags, quantities, dates, sentence }: SentenceReading,
  from: number,
  to: number,
): [first: number, last: number] {
  let last = units[to - 1]!.last;
  const { lower } = sentence.tokens;
  let first = units[from]!.first;
  while (last > first + 1 && (leading.has(tags[last - 1]!) || lower[last - 1] === ',')) last--;
  // "at least nine", "about 18,000": the word in front bounds the figure; "on Sunday two men were hurt": without it the day hangs in the air
  const isBound = (at: number): boolean =>
    quantities.some((span) => span.first === at) ||
    (tags[at] === Tag.Preposition && dates.some((date) => date.first === at || date.first === at + 1)) ||
    (lower[at] === 'at' && (lower[at + 1] === 'least' || lower[at + 1] === 'most'));
  while (first < last - 1 && opening.has(tags[first]!) && !isBound(first)) first++;
  return [first, last];
}
