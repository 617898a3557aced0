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

const counted = new Set(['casualties', 'captives', 'displacement', 'equipment', 'forces']);

export function findSubject(draft: Draft, figure: Figure | undefined): Subject | undefined {
  const { reading, first, last, type } = draft;
  const { tags, sentence, names } = reading;
  const { tokens } = sentence;
  const make = (from: number, to: number): Subject | undefined => {
    let a = from;
    while (a < to - 1 && (tags[a] === Tag.Determiner || tags[a] === Tag.Number)) a++;
    if (to <= a) return undefined;
    const text = tokens.text.slice(tokens.start[a]!, tokens.end[to - 1]!);
    const name = names.find((name) => name.first < to && name.last > a && name.entity.side !== undefined);
    return name?.entity.side === undefined ? { text } : { text, side: name.entity.side };
  };
  if (counted.has(type) && figure?.span.head !== undefined) {
    const { head } = figure.span;
    let a = head;
    while (
      a > sentence.first &&
      a > head - 6 &&
      (tags[a - 1] === Tag.Adjective || tags[a - 1] === Tag.Noun || tags[a - 1] === Tag.Name || tags[a - 1] === Tag.Symbol) &&
      a - 1 >= (head > figure.span.numberAt ? figure.span.last : 0)
    )
      a--;
    return make(a, head + 1);
  }
  // the first verb with an act decides
  let verb = -1;
  for (let i = first; i < last; i++)
    if (isVerbTag(tags[i]!) && (tokens.word[i]?.acts.length ?? 0) > 0) {
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
  return make(...phrase);
}
