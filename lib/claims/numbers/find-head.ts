// Finds the noun that a number counts: the head of the noun phrase to its right, or the toll named to its left.

import { bodiesOfMany, morePeople } from '@/lib/claims/languages/en/people-words.ts';
import { anyVerb, closedClass, type Kind, Pos, type Word } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';

const people: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'child',
  'civilian',
  'soldier',
  'force',
  'side',
  'commander',
  'leader',
  'victim',
  'body',
]);
const places: ReadonlySet<Kind> = new Set<Kind>(['settlement', 'region', 'building', 'infrastructure', 'front']);
const tolls: ReadonlySet<Kind> = new Set<Kind>([
  'toll',
  'victim',
  'death',
  'injury',
  'body',
  'captive',
  'refugee',
  'amount',
  'missing',
]);

const isAny = (word: Word | undefined, kinds: ReadonlySet<Kind>): boolean => {
  if (word === undefined) return false;
  for (const kind of word.kinds) if (kinds.has(kind)) return true;
  return false;
};

/** Is the noun at `at` one for people? */
export const countsPeople = (tokens: Tokens, at: number | undefined): boolean => {
  if (at === undefined) return false;
  const form = tokens.lower[at]!;
  return (isAny(tokens.word[at], people) && !bodiesOfMany.has(form)) || morePeople.has(form);
};
export const countsPlaces = (tokens: Tokens, at: number | undefined): boolean =>
  at !== undefined && isAny(tokens.word[at], places);
/** A noun of the toll itself: losses, casualties, dead, injuries. */
export const countsToll = (tokens: Tokens, at: number | undefined): boolean => at !== undefined && isAny(tokens.word[at], tolls);

/** "more", "other", "of the", "of its": what may stand between a number and its noun. */
const between = new Set([
  'more',
  'other',
  'further',
  'additional',
  'of',
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'such',
  'these',
  'those',
  'so-called',
  'new',
  '-',
  'mostly',
  'mainly',
  'largely',
  'different',
  'separate',
  '"',
  "'",
]);

const determiners = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'these', 'those']);

/** Persons that stand side by side in a list and never make a compound. */
const kin = new Set([
  'man',
  'woman',
  'child',
  'boy',
  'girl',
  'baby',
  'infant',
  'mother',
  'father',
  'son',
  'daughter',
  'wife',
  'husband',
  'brother',
  'sister',
]);

/** Victims told by an adjective: "24 dead", "150 wounded". */
export const nominal: ReadonlySet<string> = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'others',
  'captive',
  'hostage',
  'hurt',
  'homeless',
  'unaccounted',
]);

/**
 * Token of the head noun right of a number that ends before token `at`; undefined where none follows ("12 were killed").
 * Reads at most ten tokens. The head is the last noun of the first run of nouns: "12 Russian army soldiers near …" → soldiers.
 */
export function findHead(tokens: Tokens, at: number, last: number, plural: boolean): number | undefined {
  let head: number | undefined;
  const stop = Math.min(last, at + 10);
  for (let i = at; i < stop; i++) {
    const kind = tokens.kind[i];
    const form = tokens.lower[i]!;
    // "12 rebel-held towns", "a government-run hospital": what is hyphened to a participle says which
    if (i + 2 < stop && isHyphened(tokens, i)) {
      i += ((tokens.word[i + 2]?.pos ?? 0) & (Pos.Participle | Pos.Ing | Pos.Adjective)) !== 0 ? 2 : 1;
      continue;
    }
    // "12 rebel held towns", its hyphen lost
    if (i + 2 < stop && kind === TokenKind.Word && heldBy.has(tokens.lower[i + 1]!) && isNounAt(tokens, i + 2, stop)) {
      if (isAny(tokens.word[i], people)) {
        i++;
        continue;
      }
    }
    // "two of the 14 drones"
    if (head === undefined && i > at && tokens.lower[at] === 'of' && isWhole(tokens, i)) continue;
    if (kind === TokenKind.Number) return head;
    if (kind !== TokenKind.Word) {
      // "hundreds, if not thousands, of people"
      if (form === ',' && i === at && tokens.lower[i + 1] === 'of') continue;
      // "12 rebel-held villages", "three “terrorists”"
      if (head === undefined && (form === '-' || kind === TokenKind.OpenQuote || kind === TokenKind.CloseQuote)) continue;
      if (form === '-' && tokens.start[i] === tokens.end[i - 1] && tokens.end[i] === tokens.start[i + 1]) continue;
      return head;
    }
    if (form === 'us' && tokens.capital[i] === Capital.All) continue;
    const word = tokens.word[i];
    if (word?.date !== undefined && !word.date.doubtful && word.date.role !== 'unit' && word.date.role !== 'part') return head;
    if (head === undefined && between.has(form)) {
      // "injured 900 more the ministry said": what "more" stands for is not named
      if (i > at && determiners.has(form) && tokens.lower[i - 1] !== 'of' && tokens.lower[i - 1] !== 'all') return undefined;
      continue;
    }
    if (nominal.has(form)) {
      // "12 wounded soldiers" goes on to the noun
      const next = tokens.word[i + 1];
      if (
        i + 1 < stop &&
        next !== undefined &&
        (next.pos & Pos.Noun) !== 0 &&
        (next.pos & (Pos.Preposition | Pos.Conjunction)) === 0
      )
        continue;
      return head ?? i;
    }
    if (form === "'s" || form === "'") {
      head = undefined;
      continue;
    }
    if (word === undefined) {
      // unknown: a name ("12 Hamas fighters") or a noun outside the lists ("three dhows")
      if (tokens.capital[i] === Capital.None && plural && form.endsWith('s') && !form.endsWith('ss')) return i;
      if (
        tokens.capital[i] !== Capital.None &&
        head !== undefined &&
        (tokens.capital[head] === Capital.None || isPlural(tokens, head))
      )
        return head;
      // "67 Israelis", "three Lebanese", "two British were hurt"
      if (tokens.capital[i] !== Capital.None && isPeopleName(form, plural) && !goesOn(tokens, i + 1, stop)) head = i;
      continue;
    }
    const pos = word.pos;
    if ((pos & closedClass) !== 0 && (pos & Pos.Noun) === 0) return head;
    if ((pos & Pos.Noun) !== 0) {
      // "300 left the camp"
      if (form === 'left') return head;
      // "a strike killed three": a noun of the dead that is a verb here
      if (head !== undefined && (pos & (Pos.Past | Pos.Participle)) !== 0) return head;
      // "hundreds of innocent Syrian people"
      if ((pos & Pos.Adjective) !== 0 && (pos & Pos.Plural) === 0 && !nominal.has(form) && goesOn(tokens, i + 1, stop)) continue;
      // "12 people fire …": a plural head already stands and the next form is a verb as well
      if (head !== undefined && (pos & anyVerb) !== 0 && isPlural(tokens, head)) return head;
      // "two United States soldiers": a capitalised plural in front of a noun was part of a name
      const inName = head !== undefined && tokens.capital[head] !== Capital.None && tokens.capital[i] === Capital.None;
      if (head !== undefined && !inName && isPlural(tokens, head) && isAny(tokens.word[head], people)) return head;
      // "a man woman and child", its commas lost
      if (head !== undefined && kin.has(tokens.lower[head]!) && kin.has(form)) return head;
      head = i;
      continue;
    }
    if ((pos & Pos.Number) !== 0 && (pos & Pos.Adjective) === 0) {
      // "the second mass strike", "12 large tanks"
      if (head === undefined && word.number?.amount === 'much') continue;
      return head;
    }
    if ((pos & Pos.Adjective) !== 0) {
      // "North Korean troops": the noun was part of a name
      if (
        head !== undefined &&
        tokens.capital[head] === Capital.Initial &&
        tokens.capital[i] === Capital.Initial &&
        !isPlural(tokens, head)
      )
        head = undefined;
      if (head !== undefined) return head;
      // "a second American was killed", "three Lebanese"
      if (tokens.capital[i] === Capital.Initial && !goesOn(tokens, i + 1, stop)) return i;
      continue;
    }
    if (((pos & (Pos.Participle | Pos.Ing)) !== 0 || (i === at && (pos & Pos.Base) !== 0)) && head === undefined) {
      // "12 wounded soldiers", "three captured tanks" but not "12 killed in", "12 were"
      if (isNounAt(tokens, i + 1, stop)) continue;
      return undefined;
    }
    if ((pos & (anyVerb | Pos.Adverb | Pos.Auxiliary | Pos.Modal)) !== 0) {
      if (head === undefined && (pos & Pos.Adverb) !== 0 && (pos & anyVerb) === 0) continue;
      return head;
    }
    if ((pos & closedClass) !== 0) return head;
  }
  return head;
}

const heldBy = new Set(['held', 'controlled', 'run', 'backed', 'led', 'occupied', 'besieged', 'allied', 'owned']);

/** Is the word at `at` joined to the next by a hyphen? */
const isHyphened = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.Word &&
  tokens.word[at]?.number === undefined &&
  tokens.lower[at + 1] === '-' &&
  tokens.start[at + 1] === tokens.end[at] &&
  tokens.start[at + 2] === tokens.end[at + 1];

/** A number behind "of" or "of the" is the whole that the counted are part of. */
const isWhole = (tokens: Tokens, at: number): boolean =>
  (tokens.kind[at] === TokenKind.Number ||
    tokens.word[at]?.number?.role === 'cardinal' ||
    tokens.word[at]?.number?.role === 'group') &&
  (tokens.lower[at - 1] === 'of' || tokens.lower[at - 2] === 'of');

function isPlural(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word === undefined ? tokens.lower[at]!.endsWith('s') : (word.pos & Pos.Plural) !== 0;
}

/** Does a capitalised word outside the lexicon sound like the name of a people? */
export const isPeopleName = (form: string, plural: boolean): boolean =>
  (plural && form.endsWith('s')) ||
  form.endsWith('ese') ||
  form.endsWith('ish') ||
  form.endsWith('ch') ||
  form.endsWith('i') ||
  form.endsWith('an');

/** Does a noun phrase go on at `at`, with a noun, an adjective or a name? */
const goesOn = (tokens: Tokens, at: number, last: number): boolean =>
  isNounAt(tokens, at, last) ||
  (at < last && (tokens.lower[at] === '-' || ((tokens.word[at]?.pos ?? 0) & (Pos.Adjective | Pos.Participle)) === Pos.Adjective));

const isNounAt = (tokens: Tokens, at: number, last: number): boolean => {
  if (at >= last || tokens.kind[at] !== TokenKind.Word) return false;
  const word = tokens.word[at];
  if (word === undefined) return tokens.lower[at]!.endsWith('s') || tokens.capital[at] !== Capital.None;
  return (word.pos & Pos.Noun) !== 0 && (word.pos & closedClass) === 0;
};
