// The noun phrases of a claim and what each does in its clause.
import { hasPos, Pos, type Word } from '../lexicon.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import { nounLabel, verbClass, verbLabel } from './word-class.ts';

export interface NounPhrase {
  /** Token indices, half open: without what "of" and "and" add. */
  readonly first: number;
  readonly head: number;
  /** With what "of", "among" and "and" add: "members of a tribe", "losses among rebels", "doctors and patients". */
  readonly last: number;
}

const inPhrase = (tag: number): boolean =>
  tag === Tag.Noun ||
  tag === Tag.Name ||
  tag === Tag.Adjective ||
  tag === Tag.Determiner ||
  tag === Tag.Number ||
  tag === Tag.Possessive ||
  tag === Tag.Symbol;

const canEnd = (tag: number): boolean => tag === Tag.Noun || tag === Tag.Name || tag === Tag.Adjective || tag === Tag.Number;

const isArticle = (lower: string): boolean => lower === 'a' || lower === 'an';
/** Does a noun have to follow? */
const opensPhrase = (tag: number, lower: string): boolean => tag === Tag.Determiner || tag === Tag.Possessive || isArticle(lower);
const canModify = (tag: number): boolean =>
  tag === Tag.Adverb || tag === Tag.Participle || tag === Tag.Ing || tag === Tag.Adjective;

/** Phrases are searched over and over in overlapping stretches: their edges are put down in arrays that are used again. */
const starts: number[] = [];
const ends: number[] = [];

/** The noun phrases and pronouns that begin in `tokens[first, last)`, in order: at most `most`, the first ones or (`fromEnd`) the last. */
export function findNounPhrases(parts: SentenceParts, first: number, last: number, most: number, fromEnd = false): NounPhrase[] {
  const { tags, sentence } = parts;
  const { lower } = sentence.tokens;
  const count = findSimplePhrases(parts, first, last);
  const from = fromEnd ? Math.max(0, count - most) : 0;
  const to = Math.min(count, from + most);
  const phrases: NounPhrase[] = [];
  for (let at = from; at < to; at++) {
    const begin = starts[at]!;
    let reach = ends[at]!;
    for (let next = at + 1; next < count && next < at + 4; next++) {
      if (starts[next] !== reach + 1) break;
      const link = lower[reach];
      const end = ends[next]!;
      // "they shelled Zorin and rebels fled": behind a verb the second phrase may have one of its own
      if (
        link !== 'of' &&
        link !== 'among' &&
        (link !== 'and' || (begin > 0 && isVerbTag(tags[begin - 1]!) && end < last && isFiniteTag(tags[end]!)))
      )
        break;
      reach = end;
    }
    phrases.push({ first: begin, head: ends[at]! - 1, last: reach });
  }
  return phrases;
}

/** Puts down the edges of the phrases in `tokens[first, last)`, without what "of" and "and" add, and says how many there are. */
function findSimplePhrases({ tags, sentence }: SentenceParts, first: number, last: number): number {
  const { lower, word } = sentence.tokens;
  /** "19 others"; "Zorin forces encircled": a noun that the tagger took for something else. */
  const isNoun = (i: number): boolean =>
    canEnd(tags[i]!) ||
    lower[i] === 'others' ||
    (tags[i] === Tag.Verb && hasPos(word[i], Pos.Plural) && i + 1 < last && isFiniteTag(tags[i + 1]!));
  const opensTime = (at: number): boolean => {
    if (isDay(word[at])) return true;
    const role = word[at]?.date?.role;
    if (lower[at] === 'late' || lower[at] === 'early' || role === 'shift')
      return isDay(word[at + 1]) || (role === 'shift' && word[at + 1]?.date?.role === 'unit');
    return isArticle(lower[at]!) && word[at + 1]?.date?.role === 'unit';
  };
  let count = 0;
  for (let i = first; i < last; ) {
    if (tags[i] === Tag.Pronoun && lower[i] !== 'others') {
      starts[count] = i;
      ends[count++] = ++i;
      continue;
    }
    if (!inPhrase(tags[i]!) && !isNoun(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      while (end < last && (inPhrase(tags[end]!) || isNoun(end)) && !(tags[end] === Tag.Determiner && isNoun(end - 1))) {
        // "40 drones late Sunday", "200 soldiers a day": when it was is another phrase
        if (end > i + 1 && tags[end - 1] === Tag.Noun && opensTime(end)) break;
        end++;
      }
      // "a densely populated camp", "the recently passed package"
      if (!opensPhrase(tags[end - 1]!, lower[end - 1]!)) break;
      let inner = end;
      while (inner < last && inner < end + 3 && canModify(tags[inner]!)) inner++;
      if (inner === end || inner >= last || !(canEnd(tags[inner]!) && tags[inner] !== Tag.Number)) break;
      end = inner + 1;
    }
    let to = end;
    while (to > i && (!isNoun(to - 1) || isArticle(lower[to - 1]!))) to--;
    if (to > i) {
      starts[count] = i;
      ends[count++] = to;
    }
    i = end;
  }
  return count;
}

const isDay = (word: Word | undefined): boolean => {
  const date = word?.date;
  return date !== undefined && !date.doubtful && (date.role === 'month' || date.role === 'weekday' || date.role === 'day');
};
const isFiniteTag = (tag: number): boolean => tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Modal;

export interface Role {
  /** What joins it to what stands in front: `obj` of a verb, a preposition, `list`, `edge` of a clause … */
  readonly link: string;
  /** Class of the verb or noun it is joined to; empty where the link says all. */
  readonly governor: string;
  /** How it is subject of the verb behind it: `active`, `passive`, `participle`, `ing`, `be`; empty for none. */
  readonly manner: string;
  /** Class of that verb. */
  readonly act: string;
}

const prepositions = new Map(
  Object.entries({
    against: 'on',
    at: 'on',
    into: 'on',
    upon: 'on',
    towards: 'on',
    toward: 'on',
    inside: 'in',
    within: 'in',
    including: 'of',
  }),
);

/** What a phrase does in its sentence, by the words around it. */
export function roleOf(parts: SentenceParts, { first, last }: NounPhrase): Role {
  const { tags, sentence } = parts;
  const { word, lower } = sentence.tokens;
  const before = first - 1;
  let link = 'x';
  let governor = '';
  if (before < sentence.first) link = 'edge';
  else {
    const tag = tags[before]!;
    if (isVerbTag(tag)) {
      link = 'obj';
      governor = governorAt(parts, before);
    } else if (tag === Tag.Preposition || lower[before] === 'to') {
      let g = before - 1;
      while (g > sentence.first && tags[g] === Tag.Adverb) g--;
      link = prepositions.get(lower[before]!) ?? lower[before]!;
      governor = governorAt(parts, g);
    } else if (tag === Tag.Auxiliary) link = 'be';
    else if (tag === Tag.Conjunction || tag === Tag.Comma) link = 'list';
    else if (tag === Tag.Subordinator || tag === Tag.Quote) link = 'edge';
  }
  // the verb behind it, over phrases that hang on it: "evacuees from the towns of Kel were killed"
  let i = last;
  let manner = '';
  let act = '';
  for (let steps = 0; i < sentence.last && steps < 14; i++, steps++) {
    const tag = tags[i]!;
    if (isVerbTag(tag)) {
      const isPassive =
        tag === Tag.Passive || (tag === Tag.Participle && i > last) || (tag === Tag.Participle && lower[i + 1] === 'by');
      manner = isPassive ? 'passive' : tag === Tag.Participle ? 'participle' : tag === Tag.Ing ? 'ing' : 'active';
      act = verbClass(word[i]);
      break;
    }
    if (
      tag === Tag.Auxiliary ||
      tag === Tag.Modal ||
      tag === Tag.Adverb ||
      tag === Tag.Relative ||
      tag === Tag.To ||
      tag === Tag.Preposition ||
      (i > last && inPhrase(tag))
    )
      continue;
    break;
  }
  if (manner === '' && i > last && tags[i - 1] === Tag.Auxiliary) manner = 'be';
  return { link, governor, manner, act };
}

function governorAt({ tags, sentence }: SentenceParts, i: number): string {
  if (i < sentence.first) return 'edge';
  const tag = tags[i]!;
  const word = sentence.tokens.word[i];
  if (isVerbTag(tag)) return verbLabel(word);
  if (tag === Tag.Noun || tag === Tag.Adjective || tag === Tag.Name) return nounLabel(word);
  return tag === Tag.Auxiliary ? 'be' : 'x';
}
