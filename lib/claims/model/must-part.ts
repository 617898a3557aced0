// Where a claim ends whatever the model says: at "…, the ministry said on Friday, …", and where "and that" begins the next thing said.
import { isOnlyAttribution } from '../parse/only-attribution.ts';
import { Tag } from '../parse/tag.ts';
import type { SentenceReading } from '../reading.ts';

/** Whether a claim that begins with the unit `first` ends in front of the unit `next`. */
export function mustPart(reading: SentenceReading, first: number, next: number): boolean {
  const { units, tags, sentence } = reading;
  const { first: opening } = units[next]!;
  if (sentence.tokens.lower[opening] === 'that' && tags[opening - 1] === Tag.Conjunction) return true;
  if (!isOnlyAttribution(reading, next)) return false;
  // "The road, he said, is open" is one clause still
  for (let u = first; u < next; u++) if (hasVerb(reading, u) && !isOnlyAttribution(reading, u)) return true;
  return false;
}

function hasVerb({ tags, units }: SentenceReading, u: number): boolean {
  const { first, last } = units[u]!;
  for (let at = first; at < last; at++) {
    const tag = tags[at];
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Modal) return true;
  }
  return false;
}
