// The noun phrases of a claim and what each does in its clause.
import { hasPos, Pos } from '../lexicon.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import { nounClass, verbClass } from './word-class.ts';

export interface NounPhrase {
  /** Token indices, half open: without what "of" and "and" add. */
  readonly first: number;
  readonly head: number;
  /** With what "of" and "and" add: "members of a tribe", "doctors and patients". */
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

/** The noun phrases and pronouns that begin in `tokens[first, last)`, in order. */
export function findNounPhrases({ tags, sentence }: SentenceParts, first: number, last: number): NounPhrase[] {
  const { lower, word } = sentence.tokens;
  /** "19 others"; "Zorin forces encircled": a noun that the tagger took for something else. */
  const isNoun = (i: number): boolean =>
    lower[i] === 'others' ||
    canEnd(tags[i]!) ||
    (tags[i] === Tag.Verb && hasPos(word[i], Pos.Plural) && i + 1 < last && isFiniteTag(tags[i + 1]!));
  const isInside = (i: number): boolean => inPhrase(tags[i]!) || isNoun(i);
  const simple: { first: number; end: number }[] = [];
  for (let i = first; i < last; ) {
    if (tags[i] === Tag.Pronoun && lower[i] !== 'others') {
      simple.push({ first: i, end: i + 1 });
      i++;
      continue;
    }
    if (!isInside(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < last && isInside(end) && !(tags[end] === Tag.Determiner && isNoun(end - 1))) end++;
    let to = end;
    while (to > i && !isNoun(to - 1)) to--;
    if (to > i) simple.push({ first: i, end: to });
    i = end;
  }
  return simple.map(({ first: from, end }, at) => {
    let reach = end;
    for (let next = at + 1; next < simple.length && next < at + 4; next++) {
      const other = simple[next]!;
      if (other.first !== reach + 1) break;
      const link = lower[reach];
      // "they shelled Zorin and rebels fled": behind a verb the second phrase may have one of its own
      const isOwn = from > 0 && isVerbTag(tags[from - 1]!) && other.end < last && isFiniteTag(tags[other.end]!);
      if (link !== 'of' && (link !== 'and' || isOwn)) break;
      reach = other.end;
    }
    return { first: from, head: end - 1, last: reach };
  });
}

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

const prepositions: Readonly<Record<string, string>> = {
  against: 'on',
  at: 'on',
  into: 'on',
  upon: 'on',
  towards: 'on',
  toward: 'on',
  inside: 'in',
  within: 'in',
  including: 'of',
};

/** What a phrase does in its sentence, by the words around it. */
export function roleOf({ tags, sentence }: SentenceParts, { first, last }: NounPhrase): Role {
  const { word, lower } = sentence.tokens;
  const classAt = (i: number): string =>
    i < sentence.first
      ? 'edge'
      : isVerbTag(tags[i]!)
        ? `v.${verbClass(word[i])}`
        : tags[i] === Tag.Noun || tags[i] === Tag.Adjective || tags[i] === Tag.Name
          ? `n.${nounClass(word[i])}`
          : tags[i] === Tag.Auxiliary
            ? 'be'
            : 'x';
  const before = first - 1;
  let link: string;
  let governor = '';
  if (before < sentence.first) link = 'edge';
  else if (isVerbTag(tags[before]!)) {
    link = 'obj';
    governor = classAt(before);
  } else if (tags[before] === Tag.Preposition || lower[before] === 'to') {
    let g = before - 1;
    while (g > sentence.first && tags[g] === Tag.Adverb) g--;
    link = prepositions[lower[before]!] ?? lower[before]!;
    governor = classAt(g);
  } else if (tags[before] === Tag.Auxiliary) link = 'be';
  else if (tags[before] === Tag.Conjunction || tags[before] === Tag.Comma) link = 'list';
  else if (tags[before] === Tag.Subordinator || tags[before] === Tag.Quote) link = 'edge';
  else link = 'x';
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
