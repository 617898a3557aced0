// The main predicate of a negotiation, and its tense.
import type { Draft } from '../draft.ts';
import { Pos } from '../lexicon.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';

/** Tense and mood of the first verb group from `at` on. */
export function tenseOf({ reading: { tags, sentence }, first, last }: Draft): string {
  const { lower, word } = sentence.tokens;
  for (let i = first; i < last; i++) {
    const tag = tags[i]!;
    if (tag === Tag.Modal) return lower[i] === "'ll" ? 'will' : lower[i]!;
    if (tag === Tag.Auxiliary) {
      const { lemma = '' } = word[i] ?? {};
      if (lower[i] === 'has' || lower[i] === 'have' || lower[i] === 'had' || lemma === 'have') return 'perfect';
      for (let j = i + 1; j < Math.min(last, i + 4); j++) {
        if (tags[j] === Tag.Ing) return 'going-on';
        if (tags[j] === Tag.Passive || tags[j] === Tag.Participle) return 'passive';
      }
      return lower[i] === 'was' || lower[i] === 'were' || lower[i] === 'did' ? 'was' : 'is';
    }
    if (tag === Tag.Verb) return ((word[i]?.pos ?? 0) & Pos.Past) !== 0 ? 'past' : 'present';
    if (tag === Tag.Infinitive) return 'to';
    if (tag === Tag.Ing) return 'ing';
    if (tag === Tag.Participle || tag === Tag.Passive) return 'participle';
  }
  return 'none';
}

/** Whether a verb form at `i` is what somebody does: not what stands in front of a noun, "the delayed vote", "to resume cancelled talks". */
function isPredicate(tags: Uint8Array, i: number, first: number, last: number): boolean {
  if (tags[i] !== Tag.Verb) return false;
  const before = i > first ? tags[i - 1]! : Tag.None;
  const isNounNext = i + 1 < last && (tags[i + 1] === Tag.Noun || tags[i + 1] === Tag.Adjective);
  return !(isNounNext && (isVerbTag(before) || before === Tag.Symbol || before === Tag.Preposition || before === Tag.Adverb));
}

/** Whether a form of the past that may be a participle has a subject in front and goes on as a verb does: "agreed to", "said that". */
function isActive(tags: Uint8Array, lower: readonly string[], i: number, first: number, last: number): boolean {
  const before = i > first ? tags[i - 1]! : Tag.None;
  if (before !== Tag.Noun && before !== Tag.Name && before !== Tag.Pronoun && before !== Tag.Adverb) return false;
  const next = i + 1 < last ? tags[i + 1]! : Tag.None;
  return next === Tag.To || next === Tag.Subordinator || (next === Tag.Preposition && lower[i + 1] === 'to');
}

/**
 * The token of the main predicate: the first finite verb, or what its auxiliaries lead to, outside relative clauses and participles that
 * only describe a noun; -1 where there is none.
 */
export function findHead({ reading: { tags, sentence }, first, last }: Draft): number {
  const { lower } = sentence.tokens;
  let isLed = false;
  let isAside = false;
  let spare = -1;
  /** A form that may be a participle, and is the head if it comes before all others. */
  let active = -1;
  let loose = -1;
  /** The first verb of a relative clause. */
  let aside = -1;
  for (let i = first; i < last; i++) {
    const tag = tags[i]!;
    if (tag === Tag.Relative || (tag === Tag.Subordinator && lower[i] !== 'that')) isAside = i > first;
    else if (tag === Tag.Comma) isAside = false;
    else if (tag === Tag.Auxiliary || tag === Tag.Modal) {
      isLed = true;
      if (!isAside) spare = i;
    } else if (isPredicate(tags, i, first, last) || (isLed && isVerbTag(tag))) {
      if (!isAside) return active >= 0 ? active : i;
      if (aside < 0) aside = i;
      isAside = isLed = false;
    } else if (tag === Tag.Participle && !isAside && i > first && !isActive(tags, lower, i, first, last)) {
      loose = i;
    } else if (tag === Tag.Participle && isActive(tags, lower, i, first, last)) {
      if (!isAside && active < 0) active = i;
    } else if (tag === Tag.Noun || tag === Tag.Name) {
      // "is the goal of": the copula is all there is
      if (isLed && spare >= 0) break;
      isLed = false;
    } else if (isLed && tag === Tag.Adjective && spare >= 0) return active >= 0 ? active : i;
  }
  return [active, spare, loose, aside].find((at) => at >= 0) ?? -1;
}
