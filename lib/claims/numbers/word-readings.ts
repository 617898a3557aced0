// Tells where a number word counts and where it is an everyday word: "one", "no", "first", "scores", "most", "half".

import { morePeople } from '@/lib/claims/languages/en/people-words.ts';
import { namedByOrdinal, unitWords } from '@/lib/claims/languages/en/unit-words.ts';
import { closedClass, isKind, type Kind, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { countsPeople, countsToll, findHead, isPeopleName } from './find-head.ts';
import type { Reading } from './read-number.ts';

const counted: readonly Kind[] = ['aircraft', 'vehicle', 'ship', 'weapon', 'explosive', 'strike', 'explosion', 'building'];

/** Things that are counted one by one: people and what wars are fought with. */
export const countsOneByOne = (tokens: Tokens, at: number | undefined): boolean =>
  at !== undefined && (countsPeople(tokens, at) || counted.some((kind) => isKind(tokens.word[at], kind)));

const isNumeric = (tokens: Tokens, at: number, last: number): boolean =>
  at < last &&
  (tokens.kind[at] === TokenKind.Number ||
    tokens.word[at]?.number?.role === 'cardinal' ||
    tokens.word[at]?.number?.role === 'group');

/** Nouns of many: "a family of five" counts five. */
export const groupNouns = new Set(
  'family crew group party team band squad patrol crowd population people couple gang column convoy'.split(' '),
);

/** The person or thing that the article at `at` names alone: "a soldier", "another young woman". */
export function findSingle(tokens: Tokens, at: number, last: number): number | undefined {
  if (tokens.word[at + 1]?.number?.role === 'ordinal') return undefined;
  const head = findHead(tokens, at + 1, Math.min(last, at + 7), false);
  // "a 12-year-old with shrapnel wounds"
  if (head === undefined && at + 1 < last && tokens.lower[at + 1]!.endsWith('-old')) return at + 1;
  // "a 15-member body"
  if (/^\d/.test(tokens.lower[at + 1] ?? '') && !tokens.lower[at + 1]!.endsWith('-old')) return undefined;
  if (head === undefined || ((tokens.word[head]?.pos ?? 0) & Pos.Plural) !== 0) return undefined;
  const word = tokens.word[head];
  // "a Palestinian", "an Israeli", "an American"
  if (
    tokens.capital[head] === Capital.Initial &&
    isPeopleName(tokens.lower[head]!, false) &&
    (word === undefined || (word.pos & Pos.Adjective) !== 0)
  )
    return head;
  if (word === undefined || !countsOneByOne(tokens, head)) return undefined;
  // groups ("a family of five") and bodies of many ("a force", "a government") are no single heads
  if (groupNouns.has(tokens.lower[head]!)) return undefined;
  if (isKind(word, 'force') || isKind(word, 'government') || isKind(word, 'media'))
    return isKind(word, 'soldier') || isKind(word, 'commander') || morePeople.has(tokens.lower[head]!) ? head : undefined;
  return head;
}

const beforePronoun = new Set(['this', 'that', 'which', 'each', 'every', 'any', 'no', 'the', 'another', 'only', 'some']);

/** "one" that stands for somebody or something unnamed: "one must", "the one", "no one", "one another". */
export function isPronounOne(tokens: Tokens, at: number, reading: Reading, first: number, last: number): boolean {
  if (tokens.lower[at] !== 'one' || reading.last !== at + 1 || reading.value !== 1) return false;
  const next = at + 1 < last ? tokens.lower[at + 1]! : '';
  if (next === "'s" || next === "'") return true;
  if (/^(?:another|can|could|must|should|would|might|may|cannot)$/.test(next)) return true;
  const lead = at > first ? tokens.lower[at - 1]! : '';
  // "the one million", "only one soldier" count
  const head = findHead(tokens, at + 1, last, false);
  return beforePronoun.has(lead) && lead !== 'only' && (head === undefined || next === 'of' || next === 'that' || next === 'who');
}

/** "pair", "couple", "twin" and "score" without their article or a noun to count. */
export function isIdleGroup(tokens: Tokens, at: number, reading: Reading, last: number): boolean {
  const word = tokens.word[at]?.number;
  if (word?.role !== 'group' || reading.last !== at + 1) return false;
  const form = tokens.lower[at]!;
  if (form === 'dozen') return false;
  const next = at + 1 < last ? tokens.lower[at + 1] : '';
  if (form === 'score') return next !== 'of';
  if (form === 'twin') return findHead(tokens, at + 1, last, true) === undefined;
  return false;
}

/** Does the vague word count: "scores of people" but not "scores goals", "many died" but not "how many"? */
export function isVagueCount(tokens: Tokens, at: number, reading: Reading, first: number, last: number): boolean {
  const form = tokens.lower[reading.last - 1]!;
  const lead = at > first ? tokens.lower[at - 1]! : '';
  const next = reading.last < last ? tokens.lower[reading.last]! : '';
  if (lead === 'how' || (lead === 'as' && next === 'as') || isNumeric(tokens, reading.last, last)) return false;
  if (form === 'scores') {
    const pos = tokens.word[reading.last]?.pos ?? 0;
    return (
      next === 'of' ||
      next === 'more' ||
      next === 'killed' ||
      (pos & (Pos.Auxiliary | Pos.Participle)) !== 0 ||
      countsPeople(tokens, reading.last)
    );
  }
  if (
    form === 'tens' ||
    form === 'myriad' ||
    form === 'plenty' ||
    form === 'lots' ||
    form === 'lot' ||
    form === 'handful' ||
    form === 'smattering'
  )
    return next === 'of' || unitWords.has(next);
  if (form === 'few') return lead !== 'too' && lead !== 'very' && !(next === 'and');
  if (form === 'various' || form === 'multiple' || form === 'numerous')
    return findHead(tokens, reading.last, last, true) !== undefined;
  if (form === 'many' && (lead === 'so' || lead === 'too') && next === '') return false;
  return true;
}

/** Parts of a land or of a heap: "large parts of Syria", "vast numbers of drones". */
const parts = new Set(
  'part parts swathe swathes swath swaths chunk chunks area areas amount amounts quantity quantities number numbers portion portions section sections stretches tracts expanse proportion'.split(
    ' ',
  ),
);

const beforeOthers = new Set(['the', 'among', 'amongst', 'each', 'than', 'with', 'these', 'those', 'like', 'unlike']);
/** Figures that only say that it becomes more. */
const onTheRise = new Set(['repeated', 'mounting', 'rising', 'soaring', 'climbing', 'increasing', 'growing']);
const articles = new Set(['a', 'an', 'any', 'some']);

/** "the waves", "their first waves" */
function hasDeterminer(tokens: Tokens, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 3; i--) {
    const pos = tokens.word[i]?.pos ?? 0;
    if ((pos & Pos.Determiner) !== 0 || tokens.lower[i] === "'s") return true;
    if ((pos & (Pos.Adjective | Pos.Participle)) === 0) return false;
  }
  return false;
}

/** Words of much, most, all and some: their noun has to stand right behind them. Returns the head, or undefined. */
export function findAmountHead(tokens: Tokens, at: number, reading: Reading, first: number, last: number): number | undefined {
  const word = tokens.word[reading.last - 1]!.number!;
  const form = tokens.lower[reading.last - 1]!;
  const next = reading.last < last ? tokens.lower[reading.last]! : '';
  const lead = at > first ? tokens.lower[at - 1]! : '';
  if (
    isNumeric(tokens, reading.last, last) ||
    next === '$' ||
    lead === 'at' ||
    tokens.word[reading.last]?.number?.role === 'scale'
  )
    return undefined;
  // "others were wounded", "injuring others", but not "the others", "among others"
  if (form === 'others')
    return beforeOthers.has(lead) || isNumeric(tokens, at - 1, last) || tokens.word[at - 1]?.number !== undefined
      ? undefined
      : at;
  const head = findHead(tokens, reading.last, Math.min(last, reading.last + 5), true);
  if (form === 'much') return next === 'of' && lead !== 'as' && lead !== 'so' && lead !== 'too' ? head : undefined;
  if (word.amount !== 'much' && (form === 'some' || word.amount === 'most' || word.amount === 'all') && next === 'of')
    return head ?? reading.last - 1;
  if (form === 'all' && next === 'those') return head ?? reading.last - 1;
  if ((form === 'some' || form === 'most' || form === 'all') && ((tokens.word[reading.last]?.pos ?? 0) & Pos.Auxiliary) !== 0)
    return reading.last - 1;
  // "large parts of" is read at "large"
  if (form === 'parts' && tokens.word[at - 1]?.number?.amount === 'much') return undefined;
  // "swathes of Kestria": a name is no counted noun
  if (head === undefined) return parts.has(form) && next === 'of' && !hasDeterminer(tokens, at, first) ? at : undefined;
  if (word.amount === 'much') {
    // "a large number of soldiers" is read at "number"
    if (tokens.lower[head]!.startsWith('number')) return undefined;
    if (parts.has(tokens.lower[head]!) && head - reading.last < 2) return head;
    if (onTheRise.has(form) || head - reading.last > 2)
      return head - reading.last < 3 && (countsToll(tokens, head) || isKind(tokens.word[head], 'strike')) ? head : undefined;
    return countsToll(tokens, head) && !isKind(tokens.word[head], 'amount') ? head : undefined;
  }
  if (word.amount === 'some' && form !== 'some') {
    // "a number of", "large numbers of", never "the number of"
    if (next !== 'of') return undefined;
    if (tokens.lower[at] === 'a' || tokens.lower[at] === 'an') return head;
    // "an unknown number of"
    if (form === 'number') return at - 2 >= first && articles.has(tokens.lower[at - 2]!) ? head : undefined;
    // "waves of drones", but not "the waves of"
    if (form.endsWith('s') && form !== 'series' && form !== 'numbers' && !hasDeterminer(tokens, at, first)) return head;
    const adjective =
      tokens.lower[at - 1] === 'record' ||
      ((tokens.word[at - 1]?.pos ?? 0) & Pos.Adjective) !== 0 ||
      tokens.word[at - 1]?.number?.amount === 'much';
    return adjective && at > first ? head : undefined;
  }
  // "most important", "all over", "some day"
  const follows = tokens.word[reading.last];
  if (
    next !== 'of' &&
    next !== 'the' &&
    follows !== undefined &&
    (follows.pos & (Pos.Noun | Pos.Adjective | Pos.Participle)) === 0
  )
    return undefined;
  // "the most senior", "Kestria's most …", "the rebels' most …"
  if (form === 'most' && (lead === 'the' || lead === "'s" || lead === "'") && next !== 'of') return undefined;
  if (form === 'some' && unitWords.has(tokens.lower[head]!)) return undefined;
  return head;
}

const sizes = new Set([
  'first',
  'second',
  'southern',
  'northern',
  'eastern',
  'western',
  'other',
  'latter',
  'upper',
  'lower',
  'better',
  'last',
  'previous',
]);

/** "half the town", "a quarter of its men" but not "the second half", "the Jewish quarter", "half past". */
export function isShareWord(tokens: Tokens, at: number, reading: Reading, first: number): boolean {
  const form = tokens.lower[at]!;
  const next = tokens.lower[reading.last] ?? '';
  const lead = at > first ? tokens.lower[at - 1]! : '';
  if (form === 'quarter' || form === 'quarters') return next === 'of' && lead !== 'the' && !sizes.has(lead);
  if (sizes.has(lead) || next === 'past' || next === 'way' || next === '-') return false;
  if (reading.last > at + 1) return true;
  if (form === 'halves') return false;
  return (
    next === 'of' ||
    next === 'the' ||
    next === 'its' ||
    next === 'their' ||
    next === 'his' ||
    next === 'our' ||
    next === 'a' ||
    next === 'an' ||
    next === 'dead' ||
    next === 'were' ||
    lead === 'in' ||
    lead === 'by' ||
    next === '' ||
    next === 'are' ||
    next === 'all' ||
    (tokens.word[reading.last] !== undefined &&
      ((tokens.word[reading.last]?.pos ?? 0) & (Pos.Auxiliary | Pos.Noun | Pos.Pronoun)) !== 0)
  );
}

export interface OrdinalReading {
  readonly kind: 'ordinal' | 'rank' | 'name';
  readonly head?: number;
}

const owners = new Set(['a', 'an', 'another', 'its', 'his', 'her', 'their', 'our', 'the', 'this', "'s"]);

/** What an ordinal does: counts up to here ("a fourth general"), orders ("first time"), names ("Fourth Army"); undefined for adverbs. */
export function readOrdinalUse(
  tokens: Tokens,
  at: number,
  reading: Reading,
  first: number,
  last: number,
): OrdinalReading | undefined {
  const next = reading.last;
  if (next >= last) return undefined;
  const capital = tokens.kind[at] === TokenKind.Word && tokens.capital[at] !== Capital.None && at > first;
  const figures = reading.figures;
  for (let i = next; i < Math.min(last, next + 3); i++) {
    if (namedByOrdinal.has(tokens.lower[i]!)) return { kind: 'name' };
    if (((tokens.word[i]?.pos ?? 0) & closedClass) !== 0) break;
  }
  if ((capital || figures) && tokens.capital[next] === Capital.Initial) return { kind: 'name' };
  if (tokens.lower[next] === '-') return undefined;
  const head = findHead(tokens, next, last, false);
  if (head === undefined || head - next > 4) return undefined;
  const lead = at > first ? tokens.lower[at - 1]! : '';
  const person = tokens.capital[head] === Capital.Initial && isPeopleName(tokens.lower[head]!, false);
  if ((person || countsOneByOne(tokens, head)) && owners.has(lead) && reading.value > 1 && tokens.lower[next] !== 'of')
    return { kind: 'ordinal', head };
  return { kind: 'rank', head };
}
