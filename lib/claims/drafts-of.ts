import type { Draft } from './draft.ts';
import type { Labelled } from './model/label-units.ts';
import type { SentenceReading } from './reading.ts';
import { draftCountedPeople } from './refine/draft-counted-people.ts';
import { refine } from './refine/refine.ts';
import { takeAntecedents } from './refine/take-antecedents.ts';
import { spanOfUnits, withoutAttribution } from './refine/trim-span.ts';

/** The drafts of a sentence: what the model found in it, with what counts of people add, put right. */
export function draftsOf(reading: SentenceReading, found: readonly Labelled[]): readonly Draft[] {
  if (found.length === 0 && reading.people.length === 0) return [];
  const drafts = found.map(({ type, margin, rules, ...units }): Draft => {
    const [first, last] = withoutAttribution(reading, units.first, units.last);
    const [from, to] = spanOfUnits(reading, first, last);
    const why = rules.length > 0 ? rules.map(({ id }) => id) : [`like-${type}`];
    return { type, reading, first: from, last: to, units: [first, last], margin, why };
  });
  return refine(takeAntecedents(draftCountedPeople(reading, drafts))).kept;
}
