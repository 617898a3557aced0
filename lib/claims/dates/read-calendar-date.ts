// Reads dates of the calendar: "7 December 1941", "Oct. 7", "25–26 February", "early March", "2022-03-16", years and decades.

import { namedDayNouns, namedDays, stretchParts } from '@/lib/claims/languages/en/date-words.ts';
import { startsVerb } from '@/lib/claims/numbers/date-numbers.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { dayOf, isRealDate, lastOfMonth, yearOf } from './calendar.ts';
import type { DateContext, ReadDate } from './date-span.ts';
import { pointsAhead } from './points-ahead.ts';

const touches = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1];

/** A day of the month in figures: "7", "7th"; 0 where there is none. */
function dayAt(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== TokenKind.Number) return 0;
  const form = tokens.lower[at]!;
  const digits = form.length > 2 && /^\d{1,2}(?:st|nd|rd|th)$/.test(form) ? form.slice(0, -2) : form;
  if (digits.length > 2 || !/^\d+$/.test(digits)) return 0;
  const day = Number(digits);
  return day >= 1 && day <= 31 ? day : 0;
}

/** A year of four figures, 1500..2100; 0 where there is none. */
export function yearAt(tokens: Tokens, at: number): number {
  const form = tokens.lower[at];
  return form?.length === 4 && tokens.kind[at] === TokenKind.Number && /^(?:1[5-9]|20)\d\d$/.test(form) ? Number(form) : 0;
}

const isDash = (form: string | undefined): boolean => form === '-' || form === '–' || form === '—';
const joins = (form: string | undefined): boolean => isDash(form) || form === 'to' || form === 'and' || form === 'or';

/** The days of the month before token `month`: "7", "the 7th of", "25-26", "3 and 5". */
function daysBefore(tokens: Tokens, month: number, first: number): { day: number; until: number; first: number } | undefined {
  let at = month - 1;
  if (tokens.lower[at] === 'of' || tokens.lower[at] === '-') at--;
  if (at < first) return undefined;
  const until = dayAt(tokens, at);
  if (until === 0) return undefined;
  if (at - 2 >= first && joins(tokens.lower[at - 1])) {
    const day = dayAt(tokens, at - 2);
    if (day > 0 && day < until) return { day, until, first: at - 2 };
  }
  const article = tokens.lower[at - 1] === 'the' && tokens.lower[at + 1] === 'of' ? 1 : 0;
  return { day: until, until, first: at - article };
}

/** The days behind token `at`: "7", "7-9", "25 to 26"; a figure that counts something ("May 12 people") is left to the caller. */
function daysAfter(tokens: Tokens, at: number, last: number): { day: number; until: number; last: number } | undefined {
  const from = tokens.lower[at] === 'the' ? at + 1 : at;
  const day = from < last ? dayAt(tokens, from) : 0;
  if (day === 0 || tokens.lower[from + 1] === ':' || tokens.lower[from + 1] === '%') return undefined;
  if (from + 2 < last && joins(tokens.lower[from + 1])) {
    const until = dayAt(tokens, from + 2);
    const counts =
      tokens.lower[from + 1] === 'and' &&
      tokens.word[from + 3] !== undefined &&
      tokens.word[from + 3]?.pos !== undefined &&
      /s$|^people|^men/.test(tokens.lower[from + 3]!);
    if (until > day && !counts) return { day, until, last: from + 3 };
  }
  return { day, until: day, last: from + 1 };
}

/** A year behind a month or day: "2022", ", 2022", and with a day before it "90" or "’90". */
function yearAfter(tokens: Tokens, at: number, last: number, short: boolean): { year: number; last: number } | undefined {
  let from = at;
  if (tokens.lower[from] === ',' || tokens.lower[from] === 'of' || tokens.lower[from] === '.') from++;
  if (from >= last) return undefined;
  const year = yearAt(tokens, from);
  if (year > 0) return { year, last: from + 1 };
  if (short && from === at && /^\d\d$/.test(tokens.lower[at]!) && tokens.kind[at] === TokenKind.Number) {
    const two = Number(tokens.lower[at]);
    if (two >= 40) return { year: 1900 + two, last: at + 1 };
  }
  return undefined;
}

/**
 * The year of a day and month that names none: the nearest past one, or the coming one where the words look ahead.
 * Undefined where the day of publication is not known.
 */
function impliedYear(
  tokens: Tokens,
  at: number,
  context: DateContext,
  month: number,
  day: number,
  end: number,
): number | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const known = namedDays[`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
  if (known !== undefined && known <= yearOf(published)) {
    for (let i = end; i < Math.min(context.last, end + 2); i++) if (namedDayNouns.has(tokens.lower[i]!)) return known;
  }
  const year = yearOf(published);
  const ahead = dayOf(year, month, day || 1) - published;
  // a day's grace for time zones
  if (ahead > 1 && !(ahead < 200 && pointsAhead(tokens, at, context.first))) return year - 1;
  if (ahead < -240 && pointsAhead(tokens, at, context.first)) return year + 1;
  return year;
}

/** "early", "mid", "the end of" before token `at`: the share of the stretch, and where it begins. */
export function readStretchPart(
  tokens: Tokens,
  at: number,
  first: number,
): { from: number; to: number; first: number } | undefined {
  let lead = at - 1;
  if (lead >= first && tokens.lower[lead] === '-') lead--;
  if (lead >= first && (tokens.lower[lead] === 'the' || tokens.lower[lead] === 'this')) lead--;
  const of = lead >= first && tokens.lower[lead] === 'of';
  if (of) lead--;
  if (lead < first) return undefined;
  const form = tokens.lower[lead]!;
  const part = stretchParts[form];
  if (
    part === undefined ||
    (!of && (form === 'end' || form === 'start' || form === 'beginning' || form === 'middle' || form === 'close'))
  )
    return undefined;
  const begin = lead > first && tokens.lower[lead - 1] === 'the' ? lead - 1 : lead;
  return { from: part[0], to: part[1], first: begin };
}

/** Narrows the days `from`..`to` to a named part of them; of a year in whole months. */
export function narrow(from: number, to: number, part: { from: number; to: number }): { from: number; to: number } {
  const length = to - from + 1;
  if (length === 365 || length === 366) {
    const year = yearOf(from);
    return { from: dayOf(year, 1 + Math.round(12 * part.from), 1), to: dayOf(year, 1 + Math.round(12 * part.to), 1) - 1 };
  }
  return { from: from + Math.round(length * part.from), to: from + Math.round(length * part.to) - 1 };
}

/** "May 5" but not "may 5": everyday words need a capital, or figures on a side that make them a month. */
function isMonth(tokens: Tokens, at: number, context: DateContext): boolean {
  const date = tokens.word[at]?.date;
  if (date?.role !== 'month') return false;
  if (!date.doubtful) return true;
  if (daysBefore(tokens, at, context.first) !== undefined && (tokens.capital[at] !== Capital.None || !startsVerb(tokens, at + 1)))
    return true;
  const next = tokens.lower[at + 1] === '.' ? at + 2 : at + 1;
  const figures = dayAt(tokens, next) > 0 || yearAt(tokens, next) > 0;
  if (tokens.capital[at] === Capital.None)
    return (
      yearAt(tokens, next) > 0 || (tokens.lower[at - 1] === 'of' && readStretchPart(tokens, at, context.first) !== undefined)
    );
  if (figures) return true;
  if (tokens.lower[at] === 'mar') return false;
  const lead = at > context.first ? tokens.lower[at - 1]! : '';
  return /^(?:in|of|since|until|by|last|next|this|early|late|mid|from|during|through|to|till|and|before|after|-|every)$/.test(
    lead,
  );
}

/** The calendar date that holds the month at token `at`. */
export function readMonthDate(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  if (!isMonth(tokens, at, context)) return undefined;
  const { first, last } = context;
  const month = tokens.word[at]!.date!.value;
  // "Oct. 7", also where the stop is lost; a stop that ends the sentence is not followed by figures
  const next =
    tokens.lower[at + 1] === '.' && at + 1 < last && (dayAt(tokens, at + 2) > 0 || yearAt(tokens, at + 2) > 0) ? at + 2 : at + 1;
  let days: { day: number; until: number } | undefined;
  let begin = at;
  let end = next > at + 1 && dayAt(tokens, next) === 0 && yearAt(tokens, next) === 0 ? at + 1 : next;
  if (end > at + 1) end = at + 1;
  const before = daysBefore(tokens, at, first);
  if (before !== undefined) {
    days = before;
    begin = before.first;
  } else {
    const after = daysAfter(tokens, next, last);
    if (after !== undefined) {
      days = after;
      end = after.last;
    }
  }
  const found = yearAfter(tokens, end === at + 1 ? (yearAt(tokens, next) > 0 ? next : at + 1) : end, last, before !== undefined);
  if (found !== undefined) end = found.last;
  const year = found?.year ?? impliedYear(tokens, begin, context, month, days?.day ?? 0, end);
  if (days !== undefined) {
    if (year === undefined) return { first: begin, last: end };
    if (!isRealDate(year, month, days.until)) return { first: begin, last: end };
    return { first: begin, last: end, from: dayOf(year, month, days.day), to: dayOf(year, month, days.until) };
  }
  const part = readStretchPart(tokens, at, first);
  if (part !== undefined) begin = part.first;
  const shift = tokens.word[at - 1]?.date;
  if (year === undefined) return { first: begin, last: end };
  let shifted = year;
  if (found === undefined && at > first && shift?.role === 'shift') {
    begin = at - 1;
    const { published } = context;
    if (published !== undefined && shift.value === 1 && lastOfMonth(year, month) < published) shifted = year + 1;
    if (published !== undefined && shift.value === -1 && lastOfMonth(year, month) >= published) shifted = year - 1;
  }
  let from = dayOf(shifted, month, 1);
  let to = lastOfMonth(shifted, month);
  if (part !== undefined) ({ from, to } = narrow(from, to, part));
  return { first: begin, last: end, from, to };
}

/** "2022-03-16", "16.03.2022", "16/03/2022", "3/16/2022", "9/11"; undefined where the figures make no date. */
export function readNumericDate(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const joint = tokens.lower[at + 1];
  const { last } = context;
  if (tokens.lower[at]!.includes('.') && /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(tokens.lower[at]!)) {
    const [day, month, year] = tokens.lower[at]!.split('.').map(Number) as [number, number, number];
    return isRealDate(year, month, day)
      ? { first: at, last: at + 1, from: dayOf(year, month, day), to: dayOf(year, month, day) }
      : undefined;
  }
  if ((joint !== '-' && joint !== '/') || at + 2 >= last || !touches(tokens, at + 1) || !touches(tokens, at + 2))
    return undefined;
  const a = tokens.lower[at]!;
  const b = tokens.lower[at + 2]!;
  const c =
    tokens.lower[at + 3] === joint && touches(tokens, at + 3) && at + 4 < last && touches(tokens, at + 4)
      ? tokens.lower[at + 4]!
      : undefined;
  if (c === undefined) {
    if (joint === '/' && a === '9' && b === '11')
      return { first: at, last: at + 3, from: dayOf(2001, 9, 11), to: dayOf(2001, 9, 11) };
    return undefined;
  }
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return undefined;
  const whole = { first: at, last: at + 5 };
  const on = (year: number, month: number, day: number): ReadDate =>
    isRealDate(year, month, day) ? { ...whole, from: dayOf(year, month, day), to: dayOf(year, month, day) } : whole;
  if (a.length === 4) return on(Number(a), Number(b), Number(c));
  if (c.length !== 4 && !(c.length === 2 && joint === '/')) return undefined;
  const year = c.length === 4 ? Number(c) : 2000 + Number(c);
  if (Number(a) > 12) return on(year, Number(b), Number(a));
  if (Number(b) > 12) return on(year, Number(a), Number(b));
  // 3/4/2022 is a day in March or in April: only the text is sure
  return a === b ? on(year, Number(a), Number(b)) : whole;
}

/** A bare year, a span of years or a decade at token `at`: "2014", "2014-19", "early 2022", "the 1980s". */
export function readYears(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const { first, last } = context;
  const form = tokens.lower[at]!;
  if (form.length === 5 && /^(?:1[5-9]|20)\d0s$/.test(form)) {
    const decade = Number(form.slice(0, 4));
    const part = readStretchPart(tokens, at, first);
    const whole = { from: dayOf(decade, 1, 1), to: dayOf(decade + 9, 12, 31) };
    return { first: part?.first ?? at, last: at + 1, ...(part === undefined ? whole : narrow(whole.from, whole.to, part)) };
  }
  const year = yearAt(tokens, at);
  if (year === 0) return undefined;
  // "the 1960's"
  const decadeEnd =
    tokens.lower[at + 1] === "'s" ? at + 2 : tokens.lower[at + 1] === "'" && tokens.lower[at + 2] === 's' ? at + 3 : 0;
  if (decadeEnd > 0 && decadeEnd <= last && year % 10 === 0 && at > first && tokens.lower[at - 1] === 'the')
    return { first: at, last: decadeEnd, from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31) };
  if (isDash(tokens.lower[at + 1]) && at + 2 < last && touches(tokens, at + 1) && touches(tokens, at + 2)) {
    const tail = tokens.lower[at + 2]!;
    const until = yearAt(tokens, at + 2) || (/^\d\d$/.test(tail) ? Math.floor(year / 100) * 100 + Number(tail) : 0);
    if (until > year) return { first: at, last: at + 3, from: dayOf(year, 1, 1), to: dayOf(until, 12, 31) };
  }
  const part = readStretchPart(tokens, at, first) ?? readSeasonOrHalf(tokens, at, first);
  const whole = { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  if (part === undefined) return { first: at, last: at + 1, ...whole };
  return { first: part.first, last: at + 1, ...narrow(whole.from, whole.to, part) };
}

/** "the summer of 2014", "spring 2022", "Q2 2024", "the first half of 2023", "the second quarter of 2023". */
function readSeasonOrHalf(tokens: Tokens, at: number, first: number): { from: number; to: number; first: number } | undefined {
  let lead = at - 1;
  if (tokens.lower[lead] === 'of') lead--;
  if (lead < first) return undefined;
  const form = tokens.lower[lead]!;
  const word = tokens.word[lead];
  if (/^q[1-4]$/.test(form)) return { from: (Number(form[1]) - 1) / 4, to: Number(form[1]) / 4, first: lead };
  const begin = (i: number): number => (i > first && tokens.lower[i - 1] === 'the' ? i - 1 : i);
  if (word?.date?.role === 'season') {
    // months of the meteorological seasons of the north; winter is its beginning of the year
    const start = word.date.value === 0 ? 0 : (word.date.value * 3 - 1) / 12;
    return { from: start, to: word.date.value === 0 ? 2 / 12 : start + 3 / 12, first: begin(lead) };
  }
  const parts = form === 'half' ? 2 : form === 'quarter' ? 4 : 0;
  const nth = tokens.word[lead - 1]?.number;
  if (parts > 0 && nth?.role === 'ordinal' && lead - 1 >= first && nth.value <= parts)
    return { from: (nth.value - 1) / parts, to: nth.value / parts, first: begin(lead - 1) };
  return undefined;
}
