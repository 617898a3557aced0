// A clause as rules see it: what its verbs do, and what stands before, behind and about them.
import { type Act, actNames, type Kind, kindNames, type Word } from '../lexicon.ts';
import type { Fate } from '../numbers/fate.ts';
import { WordTable } from '../word-table.ts';

/** A set of classes as two words of bits. */
export interface Mask {
  readonly low: number;
  readonly high: number;
}

/** A mask that is put together anew for each clause. */
export class MaskSum implements Mask {
  low = 0;
  high = 0;

  clear(): void {
    this.low = this.high = 0;
  }

  add(mask: Mask): void {
    this.low |= mask.low;
    this.high |= mask.high;
  }
}

const maskOf = (names: readonly string[], wanted: readonly string[]): Mask => {
  let [low, high] = [0, 0];
  for (const name of wanted) {
    const at = names.indexOf(name);
    if (at < 32) low |= 1 << at;
    else high |= 1 << (at - 32);
  }
  return { low, high };
};

/** What verbs do: `acts('kill', 'injure')`. */
export const acts = (...names: readonly Act[]): Mask => maskOf(actNames, names);
/** What nouns are: `kinds('soldier', 'force')`. */
export const kinds = (...names: readonly Kind[]): Mask => maskOf(kindNames, names);

export const meets = (a: Mask, b: Mask): boolean => (a.low & b.low) !== 0 || (a.high & b.high) !== 0;

const actMasks = new WordTable((word) => acts(...word.acts));
const kindMasks = new WordTable((word) => kinds(...word.kinds));
export const actMask = (word: Word): Mask => actMasks.get(word);
export const kindMask = (word: Word): Mask => kindMasks.get(word);

/** Names by what they name; parties, countries and peoples alike are `power`. */
export interface Names {
  readonly power: boolean;
  readonly place: boolean;
  readonly any: boolean;
}

/** One clause of a sentence: a unit of segment.ts with its roles. */
export interface Clause {
  /** What its verbs do. */
  readonly does: Mask;
  readonly isPassive: boolean;
  readonly hasVerb: boolean;
  readonly subject: Mask;
  readonly subjectNames: Names;
  /** Right behind the verb, and behind a preposition. */
  readonly object: Mask;
  readonly objectNames: Names;
  readonly oblique: Mask;
  readonly obliqueNames: Names;
  /** All nouns and adjectives. */
  readonly holds: Mask;
  /** Figures count something of these kinds. */
  readonly counted: Mask;
  readonly hasFigure: boolean;
  readonly hasMoney: boolean;
  /** What became of the people counted in it. */
  readonly fates: readonly Fate[];
  /** "will", "could", "is expected to": what is said has not happened. */
  readonly isAhead: boolean;
  /** "must", "should" */
  readonly isDuty: boolean;
  readonly isNegated: boolean;
  /** Said by somebody. */
  readonly isSaid: boolean;
}
