// The people whose words are shown: by name, and by a colour that stays theirs.
import { text } from '@/components/text.ts';
import type { AnnotatorRecord } from '@/lib/store/records.ts';

/** How many colours there are for people (`--voice-1` … in tokens.css); the local annotator has none. */
export const voices = 6;

export interface Person {
  readonly id: string;
  /** As they gave it; '' for none. */
  readonly name: string;
  readonly isYou: boolean;
  /** 1 to `voices`; 0 for the local annotator. */
  readonly voice: number;
}

export type People = ReadonlyMap<string, Person>;

type Known = Pick<AnnotatorRecord, 'id' | 'name' | 'local'>;

/**
 * Names and colours for these annotators. A colour follows from the annotator's id, so that it is the same in every list; where two would share one
 * while others are free, the one whose id sorts last takes the next.
 */
export function peopleOf(annotators: readonly Known[]): People {
  const people = new Map<string, Person>();
  const taken = new Set<number>();
  for (const { id, name, local } of [...annotators].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (local === 1) {
      people.set(id, { id, name, isYou: true, voice: 0 });
      continue;
    }
    let voice = Number.parseInt(id.slice(0, 6), 16) % voices || 0;
    if (taken.size < voices) while (taken.has(voice)) voice = (voice + 1) % voices;
    taken.add(voice);
    people.set(id, { id, name, isYou: false, voice: voice + 1 });
  }
  return people;
}

/** Somebody of whom no record came along is somebody all the same. */
export const personIn = (people: People, id: string): Person =>
  people.get(id) ?? { id, name: '', isYou: false, voice: (Number.parseInt(id.slice(0, 6), 16) % voices || 0) + 1 };

/** How a person is called in a list. */
export const personName = ({ id, name, isYou }: Person): string =>
  isYou ? text('you') : name || text('personUnnamed', id.slice(0, 4));
