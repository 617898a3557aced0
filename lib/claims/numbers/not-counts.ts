// Tells numbers that count nothing: years and dates, clock times, ages, names with numbers, page furniture.

import { ageWords, clockWords, pageNouns } from '@/lib/claims/languages/en/number-phrases.ts';
import { namedByNumber, namedOfNumber } from '@/lib/claims/languages/en/unit-words.ts';
import { closedClass, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { countsPeople, findHead } from './find-head.ts';
import type { QuantityKind } from './quantity-span.ts';
import type { Reading } from './read-number.ts';

/** After these a bare year is nothing else, whatever follows. */
const firmYearLeads = new Set('in since by until till during throughout early late mid'.split(' '));

export interface NonCount {
  readonly kind: QuantityKind;
  /** Token index behind what belongs to it. */
  readonly last: number;
}

const monthAt = (tokens: Tokens, at: number): boolean => {
  const date = tokens.word[at]?.date;
  if (date?.role !== 'month') return false;
  // "3 may 90", where all capitals are lost, but "12 may be"
  return (
    !date.doubtful ||
    tokens.capital[at] !== Capital.None ||
    (tokens.kind[at - 1] === TokenKind.Number && !startsVerb(tokens, at + 1))
  );
};

/** Is the word at `at` one that a modal or a subject goes before: "be", "have", "not", "attack"? */
export const startsVerb = (tokens: Tokens, at: number): boolean =>
  ((tokens.word[at]?.pos ?? 0) & (Pos.Base | Pos.Auxiliary | Pos.Adverb | Pos.Negation)) !== 0 &&
  tokens.kind[at] === TokenKind.Word;

const isStop = (tokens: Tokens, at: number): boolean => tokens.lower[at] === '.' || tokens.lower[at] === ',';
const touches = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1];

/** "2014-19", "2022-03-16", "16/03/2022", "555-0134-22", "24/7", "1/12": figures joined by signs, no sum of things. */
function findJoined(tokens: Tokens, at: number, last: number): NonCount | undefined {
  let end = at + 1;
  let parts = 1;
  let slash = false;
  let colon = false;
  while (end + 1 < last && tokens.kind[end + 1] === TokenKind.Number && touches(tokens, end) && touches(tokens, end + 1)) {
    const joint = tokens.lower[end]!;
    if (joint === '/') slash = true;
    else if (joint === ':') colon = true;
    else if (joint !== '-' && joint !== '–' && joint !== '.') break;
    parts++;
    end += 2;
  }
  if (colon) return { kind: 'clock', last: end };
  if (parts > 2 && !slash && !isWholeYear(tokens, at) && !isWholeYear(tokens, end - 1)) return { kind: 'furniture', last: end };
  if (parts > 2 || (parts === 2 && !slash && isWholeYear(tokens, at) && isRangeEnd(tokens.lower[end - 1]!)))
    return { kind: 'date', last: end };
  if (slash) return { kind: tokens.lower[at] === '9' || tokens.lower[at] === '7' ? 'date' : 'furniture', last: end };
  return undefined;
}

/** The second year of "2014-2019" or "2008-13". */
const isRangeEnd = (form: string): boolean => /^(?:\d\d|(?:19|20)\d\d)$/.test(form);

const isYear = (reading: Reading): boolean =>
  reading.figures &&
  reading.role === 'number' &&
  reading.glued === '' &&
  reading.scale === 1 &&
  Number.isInteger(reading.value) &&
  reading.value >= 1900 &&
  reading.value <= 2100;

/** A date's number: beside a month, or a bare year. */
function findDateNumber(tokens: Tokens, at: number, reading: Reading, first: number, last: number): boolean {
  const { value } = reading;
  const day =
    (reading.figures || reading.role === 'ordinal') &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= 31 &&
    reading.scale === 1;
  let before = at - 1;
  while (before >= first && before > at - 3 && isStop(tokens, before)) before--;
  const after = tokens.lower[reading.last] === 'of' || tokens.lower[reading.last] === '.' ? reading.last + 1 : reading.last;
  if (
    day &&
    after < last &&
    monthAt(tokens, after) &&
    (reading.role === 'ordinal' || after === reading.last || tokens.lower[after - 1] === '.')
  )
    return true;
  if (before >= first && monthAt(tokens, before)) {
    const dayBefore = before > first && tokens.kind[before - 1] === TokenKind.Number;
    if (day && !dayBefore) {
      const lead = tokens.lower[before - 1];
      return (
        reading.role === 'ordinal' ||
        lead === 'on' ||
        lead === 'since' ||
        lead === 'from' ||
        !startsCount(tokens, reading, last) ||
        lead === undefined ||
        lead !== 'in'
      );
    }
    // "8 Jan 90", "21 August 2013"
    if (
      reading.figures &&
      (isWholeYear(tokens, at) || (dayBefore && value >= 40 && value <= 99 && !startsCount(tokens, reading, last)))
    )
      return true;
    if (value > 31 && String(value).length === 6) return true;
  }
  // "February 25, 2026", "March 3-5, 2022"
  if (isWholeYear(tokens, at) && before >= first && tokens.kind[before] === TokenKind.Number && isStop(tokens, before + 1)) {
    for (let i = before - 1; i >= first && i > before - 4; i--) if (monthAt(tokens, i)) return true;
  }
  // "25 to 26 February", "February 25 to 26", "3 and 5 March"
  if (
    day &&
    (tokens.lower[reading.last] === '-' ||
      tokens.lower[reading.last] === '–' ||
      tokens.lower[reading.last] === 'to' ||
      tokens.lower[reading.last] === 'and')
  ) {
    const next = reading.last + 1;
    if (tokens.kind[next] === TokenKind.Number && next + 1 < last && monthAt(tokens, next + 1)) return true;
  }
  if (
    day &&
    before > first &&
    tokens.kind[before - 1] === TokenKind.Number &&
    /^(?:to|and|-|–)$/.test(tokens.lower[before] ?? '')
  ) {
    const lead = tokens.lower[before - 2] === '.' ? before - 3 : before - 2;
    if (lead >= first && monthAt(tokens, lead) && !startsCount(tokens, reading, last)) return true;
  }
  if (!isYear(reading) || !isWholeYear(tokens, at)) return false;
  const lead = tokens.lower[at - 1] ?? '';
  if (at > first && firmYearLeads.has(lead)) return true;
  if (startsCount(tokens, reading, last)) return false;
  return true;
}

/** Does a plural noun follow, so that the figure may well count it? */
function startsCount(tokens: Tokens, reading: Reading, last: number): boolean {
  const head = findHead(tokens, reading.last, last, true);
  if (head === undefined) return false;
  if (head - reading.last > 3) return false;
  const word = tokens.word[head];
  return word === undefined ? tokens.lower[head]!.endsWith('s') : (word.pos & Pos.Plural) !== 0 || countsPeople(tokens, head);
}

/** Four bare digits, no separator. */
const isWholeYear = (tokens: Tokens, at: number): boolean => {
  const form = tokens.lower[at]!;
  return form.length === 4 && /^(?:1[5-9]|20)\d\d$/.test(form);
};

function isClock(tokens: Tokens, reading: Reading, last: number): number {
  let at = reading.last;
  if (tokens.lower[at] === '.') return 0;
  if (!reading.figures || at >= last) return 0;
  // "at 1545 (2145 GMT)"
  const lead = tokens.lower[reading.last - 2];
  if (
    (lead === 'at' || lead === 'around' || lead === 'approximately') &&
    /^(?:[01]\d|2[0-4])[0-5]\d$/.test(tokens.lower[reading.last - 1]!) &&
    tokens.lower[at] === '('
  )
    return at;
  if (!clockWords.has(tokens.lower[at]!) || tokens.lower[at] === 'local') {
    if (tokens.lower[at] === 'local' && tokens.lower[at + 1] === 'time') return at + 2;
    return 0;
  }
  // "5 hrs" is a duration unless written as a clock
  if (tokens.lower[at] === 'hrs' && reading.value < 100) return 0;
  while (at < last && (clockWords.has(tokens.lower[at]!) || tokens.lower[at] === 'time')) at++;
  return at;
}

/** What goes on after an age between commas, also where names have lost their capitals. */
const agedOn = new Set(['a', 'an', 'the', 'who', 'was', 'has', 'from', 'told', 'said', 'married']);

/** "Klein, 45, was", "aged 12", "12 years old". */
function isAge(tokens: Tokens, at: number, reading: Reading, first: number): boolean {
  const { value } = reading;
  if (value > 115 || reading.role !== 'number') return false;
  const lead = tokens.lower[at - 1];
  if (at > first && lead !== undefined && ageWords.has(lead)) return true;
  if ((lead === 'between' || lead === 'from') && ageWords.has(tokens.lower[at - 2] ?? '')) return true;
  if ((lead === 'under' || lead === 'over') && value < 100 && tokens.word[at - 2] !== undefined && countsPeople(tokens, at - 2))
    return true;
  if (!reading.figures || !Number.isInteger(value) || value < 4 || at - 2 < first) return false;
  const next = tokens.lower[reading.last];
  if (!(lead === ',' && next === ',') && !(lead === '(' && next === ')')) return false;
  // "Klein, 29, from", "her grandmother, 76, was"; a figure that ends the sentence is no age: "in Homs, 45."
  const named = tokens.capital[at - 2] !== Capital.None && tokens.word[at - 2]?.date === undefined;
  if (named || (lead === ',' && agedOn.has(tokens.lower[reading.last + 1] ?? '') && value > 14)) return true;
  return countsPeople(tokens, at - 2) && ((tokens.word[at - 2]?.pos ?? 0) & Pos.Plural) === 0;
}

/** Is the figure part of a name: "Boeing 737", "Resolution 1701", "phase two", "Group of Seven"? */
function isNamed(tokens: Tokens, at: number, reading: Reading, first: number, last: number): boolean {
  if (at <= first || reading.role !== 'number') return false;
  let lead = at - 1;
  if (tokens.lower[lead] === '.') lead--;
  if (tokens.lower[lead] === '-' && lead > first) lead--;
  if (lead < first || tokens.kind[lead] !== TokenKind.Word) return false;
  const form = tokens.lower[lead]!;
  const plain = reading.scale === 1 && Number.isInteger(reading.value);
  if (
    form === 'of' &&
    namedOfNumber.has(tokens.lower[lead - 1] ?? '') &&
    (tokens.capital[at] !== Capital.None || reading.figures) &&
    tokens.capital[lead - 1] !== Capital.None
  )
    return true;
  if (form === 'big' && tokens.capital[at] !== Capital.None && tokens.capital[lead] !== Capital.None) return true;
  const counted = findHead(tokens, reading.last, last, reading.value > 1);
  const countsHeads =
    counted !== undefined && counted - reading.last <= 2 && countsPeople(tokens, counted) && reading.value !== 1;
  if (plain && namedByNumber.has(form) && !(form === 'no' && !isNumero(tokens, lead))) {
    if (
      !reading.figures &&
      !/^(?:number|no|phase|stage|level|tier|day|week|option|plan|step|war|round|part|chapter|channel|type)$/.test(form)
    )
      return false;
    return !countsHeads;
  }
  // "S&P 500", "K 9"
  if (reading.figures && plain && form.length === 1 && tokens.capital[lead] !== Capital.None && form !== 'a' && form !== 'i')
    return true;
  // a capitalised word outside the lexicon and a figure that counts nothing: "Elbit 900", "Bushmaster 2"
  const word = tokens.word[lead];
  return (
    reading.figures &&
    plain &&
    lead === at - 1 &&
    tokens.capital[lead] !== Capital.None &&
    lead > first &&
    (word === undefined || (word.pos & closedClass) === 0) &&
    word?.date === undefined &&
    counted === undefined &&
    !countsOn(tokens, reading.last, last)
  );
}

const isNumero = (tokens: Tokens, at: number): boolean => tokens.lower[at + 1] === '.' || tokens.capital[at] !== Capital.None;

/** A verb or "of" right behind: "Kabul 30 were killed", "Homs 12 of them". */
const countsOn = (tokens: Tokens, at: number, last: number): boolean => {
  if (at >= last) return false;
  const word = tokens.word[at];
  return word !== undefined && (word.pos & (Pos.Auxiliary | Pos.Participle | Pos.Past | Pos.Modal)) !== 0
    ? true
    : tokens.lower[at] === 'of' || tokens.lower[at] === 'more' || tokens.lower[at] === 'others';
};

/** Numbers of lists and pages: "1. First", "(3)", a figure alone on its line, "12 comments". */
function isFurniture(tokens: Tokens, at: number, reading: Reading, first: number, last: number): boolean {
  if (!reading.figures || reading.role !== 'number') return false;
  const next = tokens.lower[reading.last];
  if (
    at === 0 &&
    (reading.last >= tokens.count || ((next === '.' || next === ')') && reading.value < 100 && reading.last + 1 < tokens.count))
  )
    return true;
  if (at === first && reading.last >= last) return true;
  if ((tokens.lower[at - 1] === '(' || tokens.lower[at - 1] === '[') && (next === ')' || next === ']') && reading.value < 1000)
    return true;
  // "12 comments" on a line of its own
  return next !== undefined && reading.last < last && last - first < 7 && pageNouns.has(next);
}

/** What the number on tokens `at`..`reading.last` is, where it counts nothing; undefined where it may count. */
export function findNonCount(
  tokens: Tokens,
  at: number,
  reading: Reading,
  bounded: boolean,
  first: number,
  last: number,
): NonCount | undefined {
  if (reading.role === 'decade') return { kind: 'date', last: reading.last };
  if (tokens.kind[at] === TokenKind.Number) {
    const joined = findJoined(tokens, at, last);
    if (joined !== undefined) return joined;
  }
  const clock = isClock(tokens, reading, last);
  if (clock > 0) return { kind: 'clock', last: clock };
  if (reading.role === 'number' || reading.role === 'ordinal') {
    if (!bounded && findDateNumber(tokens, at, reading, first, last)) return { kind: 'date', last: reading.last };
    if (
      bounded &&
      reading.role === 'number' &&
      reading.figures &&
      monthAt(tokens, reading.last) &&
      !countsPeople(tokens, reading.last)
    )
      return { kind: 'date', last: reading.last };
  }
  if (isAge(tokens, at, reading, first)) return { kind: 'age', last: reading.last };
  if (!bounded && isNamed(tokens, at, reading, first, last)) return { kind: 'name', last: reading.last };
  if (!bounded && isFurniture(tokens, at, reading, first, last)) return { kind: 'furniture', last: reading.last };
  return undefined;
}
