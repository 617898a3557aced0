// Tells figures that belong to dates and clocks: beside a month, joined by signs, or a bare year.

import { Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { countsPeople, findHead } from './find-head.ts';
import type { Reading } from './number-reading.ts';
import type { QuantityKind } from './quantity-span.ts';

/** After these a bare year is nothing else, whatever follows. */
const firmYearLeads = new Set('in since by until till during throughout early late mid'.split(' '));

export interface NonCount {
  readonly kind: QuantityKind;
  /** Token index behind what belongs to it. */
  readonly last: number;
}

export const monthAt = (tokens: Tokens, at: number): boolean => {
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
export function findJoined(tokens: Tokens, at: number, last: number): NonCount | undefined {
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
export function findDateNumber(tokens: Tokens, at: number, reading: Reading, first: number, last: number): boolean {
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
export function startsCount(tokens: Tokens, reading: Reading, last: number): boolean {
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
