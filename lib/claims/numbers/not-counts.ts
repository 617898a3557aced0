// Tells numbers that count nothing: years and dates, clock times, ages, names with numbers, page furniture.

import { ageWords, clockWords, pageNouns } from '@/lib/claims/languages/en/number-phrases.ts';
import { namedByNumber, namedOfNumber } from '@/lib/claims/languages/en/unit-words.ts';
import { closedClass, hasPos, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { findDateNumber, findJoined, monthAt, type NonCount, startsCount } from './date-numbers.ts';
import { countsPeople, findHead } from './find-head.ts';
import type { Reading } from './number-reading.ts';

/** Behind "GMT", "a.m.", "local time". */
function clockEnd(tokens: Tokens, at: number, last: number): number {
  let end = at;
  while (end < last && (clockWords.has(tokens.lower[end]!) || tokens.lower[end] === 'time')) end++;
  return end;
}

/** The token behind a clock time, or 0: "8 a.m.", "0430 GMT", "at 1545". */
function isClock(tokens: Tokens, reading: Reading, first: number, last: number): number {
  let at = reading.last;
  if (!reading.figures) return 0;
  // "at 1545", "at approximately 0900"
  const form = tokens.lower[at - 1]!;
  // "13.05 Rebels take the port" heads an entry, "at 13.05" is told by its preposition
  if (/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(form)) {
    const behind = clockEnd(tokens, at, last);
    const heads =
      at - 1 === first && (at >= last || tokens.capital[at] !== Capital.None || tokens.kind[at] === TokenKind.Punctuation);
    if (behind > at || heads || tokens.lower[at - 2] === 'at') return behind;
  }
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(form)) {
    const near = tokens.lower[at - 2];
    const lead = near === 'around' || near === 'approximately' || near === 'about' ? tokens.lower[at - 3] : near;
    if (form.startsWith('0') || (lead === 'at' && !startsCount(tokens, reading, last)))
      return Math.max(at, clockEnd(tokens, at, last));
  }
  if (at >= last || tokens.lower[at] === '.') return 0;
  if (!clockWords.has(tokens.lower[at]!) || tokens.lower[at] === 'local') {
    if (tokens.lower[at] === 'local' && tokens.lower[at + 1] === 'time') return at + 2;
    return 0;
  }
  // "5 hrs" is a duration unless written as a clock
  if (tokens.lower[at] === 'hrs' && reading.value < 100) return 0;
  at = clockEnd(tokens, at, last);
  return at;
}

/** What goes on after an age between commas, also where names have lost their capitals. */
const agedOn = new Set(['a', 'an', 'the', 'who', 'was', 'has', 'from', 'told', 'said', 'married']);

const joinsAges = new Set(['and', ',', 'or', 'to', '-', '–']);

/** "aged six, nine and eleven": does a row of ages lead up to the one that ends at `at`? */
function followsAge(tokens: Tokens, at: number, first: number): boolean {
  for (let i = at; i >= first && i > at - 8; i--) {
    if (ageWords.has(tokens.lower[i]!)) return true;
    if (tokens.kind[i] !== TokenKind.Number && tokens.word[i]?.number?.role !== 'cardinal' && !joinsAges.has(tokens.lower[i]!))
      return false;
  }
  return false;
}

/** "Klein, 45, was", "aged 12", "12 years old". */
function isAge(tokens: Tokens, at: number, reading: Reading, first: number): boolean {
  const { value } = reading;
  if (value > 115 || reading.role !== 'number') return false;
  const lead = tokens.lower[at - 1];
  if (at > first && lead !== undefined && ageWords.has(lead)) return true;
  if ((lead === 'between' || lead === 'from') && ageWords.has(tokens.lower[at - 2] ?? '')) return true;
  if (at - 2 > first && joinsAges.has(lead ?? '') && followsAge(tokens, at - 2, first))
    return findHead(tokens, reading.last, Math.min(tokens.count, reading.last + 4), true) === undefined;
  if ((lead === 'under' || lead === 'over') && value < 100 && tokens.word[at - 2] !== undefined && countsPeople(tokens, at - 2))
    return true;
  if (!reading.figures || !Number.isInteger(value) || value < 4 || at - 2 < first) return false;
  const next = tokens.lower[reading.last];
  // names in small letters, outside the lexicon: "hector ruiz, 53; jaime soto, 24;"
  if (lead === ',' && (next === ';' || next === ',') && value > 14 && tokens.word[at - 2] === undefined) return true;
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
    counted !== undefined &&
    counted - reading.last <= 2 &&
    countsPeople(tokens, counted) &&
    reading.value !== 1 &&
    // "the loss of Flight 17 killed all on board"
    !(tokens.capital[lead] !== Capital.None && hasPos(tokens.word[counted], Pos.Past));
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
  const clock = isClock(tokens, reading, first, last);
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
