// Who or what a claim counts or acts on, in the words of the text.
import type { Subject } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { hasPos, Pos } from '../lexicon.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { Figure } from './find-quantity.ts';

const inPhrase = (tag: number): boolean =>
  tag === Tag.Noun ||
  tag === Tag.Name ||
  tag === Tag.Adjective ||
  tag === Tag.Determiner ||
  tag === Tag.Number ||
  tag === Tag.Possessive ||
  tag === Tag.Symbol;

/** The noun phrase that begins at or behind `at`, its determiner inside. */
function phraseFrom(tags: Uint8Array, at: number, last: number): [number, number] | undefined {
  let first = at;
  while (first < last && (tags[first] === Tag.Preposition || tags[first] === Tag.Adverb || tags[first] === Tag.Subordinator))
    first++;
  let end = first;
  while (end < last && inPhrase(tags[end]!)) end++;
  return end > first ? [first, end] : undefined;
}

/** The noun phrase that ends right before `at`. */
function phraseBefore(tags: Uint8Array, at: number, first: number): [number, number] | undefined {
  let end = at;
  while (end > first && !inPhrase(tags[end - 1]!) && tags[end - 1] !== Tag.Pronoun) end--;
  let begin = end;
  while (begin > first && (inPhrase(tags[begin - 1]!) || tags[begin - 1] === Tag.Pronoun)) begin--;
  return end > begin ? [begin, end] : undefined;
}

const struck = new Set(['attack', 'atrocity']);
const aiming = new Set(['on', 'against', 'at', 'into', 'inside', 'towards', 'toward']);
const counted = new Set(['casualties', 'captives', 'displacement', 'equipment', 'forces']);

export function findSubject(draft: Draft, figure: Figure | undefined): Subject | undefined {
  const { reading, first, last, type } = draft;
  const { tags, sentence, names } = reading;
  const { tokens } = sentence;
  const { lower } = tokens;
  /** "residential suburb of Harasta" */
  const withOf = ([from, to]: [number, number]): [number, number] => {
    if (lower[to] !== 'of') return [from, to];
    const rest = phraseFrom(tags, to, last);
    return rest === undefined ? [from, to] : [from, rest[1]];
  };
  const make = (from: number, to: number): Subject | undefined => {
    let a = from;
    while (a < to - 1 && (tags[a] === Tag.Determiner || tags[a] === Tag.Number || tags[a] === Tag.Preposition)) a++;
    if (to <= a || (to - a === 1 && tags[a] === Tag.Number)) return undefined;
    const text = tokens.text.slice(tokens.start[a]!, tokens.end[to - 1]!);
    const name = names.find((name) => name.first < to && name.last > a && name.entity.side !== undefined);
    return name?.entity.side === undefined ? { text } : { text, side: name.entity.side };
  };
  if (counted.has(type) && figure?.span.head !== undefined) {
    const { head, last: behind } = figure.span;
    let a = Math.min(head, behind);
    if (head - a > 8) a = head;
    let b = head + 1;
    // "27 students and a teacher", "the bodies of six men"
    while (b + 1 < last && b - head < 8 && (lower[b] === 'of' || lower[b] === 'and') && inPhrase(tags[b + 1]!)) {
      let end = b + 1;
      while (end < last && inPhrase(tags[end]!) && tags[end] !== Tag.Number) end++;
      if (end === b + 1 || isVerbTag(tags[end] ?? Tag.None)) break;
      b = end;
    }
    return make(a, b);
  }
  if (struck.has(type)) {
    // the target: behind "on", "against", "at"
    for (let i = first + 1; i < last - 1; i++) {
      if (tags[i] !== Tag.Preposition || !aiming.has(lower[i]!) || hasPos(tokens.word[i + 1], Pos.Date)) continue;
      const phrase = phraseFrom(tags, i + 1, last);
      if (phrase !== undefined && !(tokens.word[phrase[1] - 1]?.date !== undefined)) return make(...withOf(phrase));
    }
  }
  // the first verb with an act decides
  let verb = -1;
  for (let i = first; i < last; i++)
    if (
      isVerbTag(tags[i]!) &&
      (tokens.word[i]?.acts.some((act) => act !== 'say' && act !== 'begin' && act !== 'continue' && act !== 'intend') ?? false)
    ) {
      verb = i;
      break;
    }
  if (verb < 0) {
    const phrase = phraseFrom(tags, first, last);
    return phrase && make(...phrase);
  }
  const passive =
    tags[verb] === Tag.Passive ||
    tags[verb] === Tag.Participle ||
    tokens.word[verb]!.acts.includes('die') ||
    tokens.word[verb]!.acts.includes('flee');
  const phrase = passive
    ? phraseBefore(tags, verb, sentence.first)
    : (phraseFrom(tags, verb + 1, last) ?? phraseBefore(tags, verb, sentence.first));
  if (phrase === undefined) return undefined;
  if (phrase[1] - phrase[0] === 1 && hasPos(tokens.word[phrase[0]], Pos.Relative)) return undefined;
  return make(...withOf(phrase));
}
