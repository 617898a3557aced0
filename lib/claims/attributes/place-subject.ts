// What a place in front of its verb is to it: what is struck, what is told of, who acts.
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import type { Relation } from './place-relation.ts';
import { nounClass, verbClass } from './word-class.ts';

const beForms = new Set('is are was were be been being'.split(' '));
const told = new Set('be become remain seem stay'.split(' '));
const strikes = new Set(['hit', 'fire', 'hold']);
const pressures = new Set(['hit', 'war', 'hold', 'arms']);

/** What a place in front of its verb, which begins at `at`, is: what is struck or taken, what is told of, or who acts. */
export function subjectRelation({ tags, sentence: { tokens, last } }: SentenceParts, at: number): Relation {
  const { lower, word } = tokens;
  let i = at;
  while (i < last && (tags[i] === Tag.Adverb || tags[i] === Tag.Auxiliary || tags[i] === Tag.Modal)) i++;
  let led = i - 1;
  while (led >= at && tags[led] === Tag.Adverb) led--;
  // "was taken", not "has taken"
  const isLed = led >= at && beForms.has(lower[led]!);
  if (i >= last) return 'topic';
  if (isLed && tags[i] === Tag.Passive) return strikes.has(verbClass(word[i])) ? 'target' : 'topic';
  const lemma = isVerbTag(tags[i]!) ? word[i]?.lemma : undefined;
  if (lemma === undefined && isVerbTag(tags[i]!)) return 'actor';
  const under = lemma === 'come' || lemma === 'remain' ? i + 1 : isLed ? i : -1;
  if (under >= 0 && lower[under] === 'under')
    for (let k = under + 1; k < Math.min(under + 5, last); k++) if (pressures.has(nounClass(word[k]))) return 'target';
  if (lemma === 'fall') return 'target';
  return (lemma === undefined && isLed) || (lemma !== undefined && told.has(lemma)) ? 'topic' : 'actor';
}
