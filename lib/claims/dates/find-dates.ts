// Finds all time phrases of a sentence and the days they mean.

import { findNonCount } from '@/lib/claims/numbers/not-counts.ts';
import { readBoundBefore } from '@/lib/claims/numbers/read-bounds.ts';
import { readNumber } from '@/lib/claims/numbers/read-number.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { dayOf, dayOfIso, hasIso, isoOf } from './calendar.ts';
import type { DateContext, DateSpan, ReadDate } from './date-span.ts';
import { readMonthDate, readNumericDate, readYears, yearAt } from './read-calendar-date.ts';
import { readNamedDay, readPartOfDay, readSeason, readWeekday } from './read-day.ts';
import { readUnitDate } from './read-stretch.ts';

export type { DateSpan } from './date-span.ts';

const hyphen = 45;

/**
 * All time phrases between two tokens, in the order of the text. `published` is the article's ISO date; without it relative days
 * have their text and no days. Pure and linear; `first` and `last` are token indices, half open.
 */
export function findDates(tokens: Tokens, published?: string, first = 0, last = tokens.count): DateSpan[] {
  const context: DateContext = { first, last, published: dayOfIso(published) };
  const found: ReadDate[] = [];
  for (let at = first; at < last; at++) {
    const read = readAt(tokens, at, context);
    if (read === undefined || read.first < (found.at(-1)?.last ?? first)) continue;
    found.push(read);
    at = Math.max(at, read.last - 1);
  }
  return found.length === 0 ? [] : settle(tokens, found, context);
}

function readAt(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const date = tokens.word[at]?.date;
  if (date === undefined) {
    if (tokens.kind[at] === TokenKind.Number) return readFigure(tokens, at, context);
    // "mid-2022", "mid-March"
    return tokens.text.charCodeAt(tokens.start[at]! + 3) === hyphen ? readMid(tokens, at) : undefined;
  }
  switch (date.role) {
    case 'month':
      return readMonthDate(tokens, at, context);
    case 'weekday':
      return readWeekday(tokens, at, context);
    case 'day':
      return readNamedDay(tokens, at, context);
    case 'part':
      return readPartOfDay(tokens, at, context);
    case 'season':
      return readSeason(tokens, at, context);
    case 'unit':
      return readUnitDate(tokens, at, context);
    case 'now':
      return readNow(tokens, at, context);
    case 'shift':
      return undefined;
  }
}

/** Figures that are dates by themselves: numeric dates, years, decades. */
function readFigure(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const numeric = readNumericDate(tokens, at, context);
  if (numeric !== undefined) return numeric;
  const form = tokens.lower[at]!;
  if (form.length === 5 && form.endsWith('s')) return readYears(tokens, at, context);
  if (yearAt(tokens, at) === 0) return undefined;
  // "more than 2000 people", "2014 men", "Mirage 2000" are no years
  if (
    readBoundBefore(tokens, at, context.first, false)?.bound !== undefined &&
    tokens.lower[at - 1] !== 'around' &&
    tokens.lower[at - 1] !== 'circa'
  )
    return undefined;
  const reading = readNumber(tokens, at, context.last);
  if (reading === undefined || findNonCount(tokens, at, reading, false, context.first, context.last)?.kind !== 'date')
    return undefined;
  return readYears(tokens, at, context);
}

function readMid(tokens: Tokens, at: number): ReadDate | undefined {
  if (!tokens.lower[at]!.startsWith('mid-')) return undefined;
  const year = Number(tokens.lower[at]!.slice(4));
  return Number.isInteger(year) && year >= 1500 && year <= 2100
    ? { first: at, last: at + 1, from: dayOf(year, 5, 1), to: dayOf(year, 8, 31) }
    : undefined;
}

/** "so far", "to date", "until now": as of the day of publication. */
function readNow(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  if (at <= context.first) return undefined;
  const lead = tokens.lower[at - 1]!;
  const form = tokens.lower[at]!;
  const fits =
    form === 'far'
      ? lead === 'so' && !/^(?:as|away|from|apart|removed|away)$/.test(tokens.lower[at + 1] ?? '')
      : form === 'date'
        ? lead === 'to' && tokens.lower[at - 2] !== 'up'
        : lead === 'until' ||
          lead === 'till' ||
          lead === 'by' ||
          (lead === 'to' && tokens.lower[at - 2] === 'up') ||
          (lead === 'of' && tokens.lower[at - 2] === 'as');
  if (!fits) return undefined;
  const first = (form === 'now' && lead === 'to') || lead === 'of' ? at - 2 : at - 1;
  return { first, last: at + 1, to: context.published, asOf: true };
}

const dash = new Set(['-', '–', '—']);

/** Joins "from A to B", then lets the word before a date open or close its days. */
function settle(tokens: Tokens, found: readonly ReadDate[], context: DateContext): DateSpan[] {
  const spans: DateSpan[] = [];
  for (let i = 0; i < found.length; i++) {
    let date = found[i]!;
    const lead = date.first > context.first ? tokens.lower[date.first - 1]! : '';
    const other = found[i + 1];
    const joint = tokens.lower[date.last];
    let joined = false;
    if (other !== undefined && other.first === date.last + 1 && joint !== undefined && joinsDates(joint, lead)) {
      joined = true;
      const open = lead === 'between' || lead === 'from' ? 1 : 0;
      const to = other.to !== undefined && date.from !== undefined && other.to < date.from ? undefined : other.to;
      date = { first: date.first - open, last: other.last, from: date.from, to };
      i++;
    }
    spans.push(toSpan(tokens, joined ? date : applyLead(tokens, withPart(tokens, date, context.first), context.first)));
  }
  return spans;
}

const joinsDates = (joint: string, lead: string): boolean =>
  joint === 'and'
    ? lead === 'between'
    : joint === 'to' || joint === 'until' || joint === 'till' || joint === 'through' || dash.has(joint);

/** "the morning of December 7", "the night of Tuesday", "dawn on Saturday" belong to the day. */
function withPart(tokens: Tokens, date: ReadDate, first: number): ReadDate {
  let at = date.first - 1;
  if (tokens.lower[at] !== 'of' && tokens.lower[at] !== 'on') return date;
  at--;
  if (at < first || tokens.word[at]?.date?.role !== 'part') {
    if (!(tokens.lower[at] === 'hours' && tokens.lower[at + 1] === 'of')) return date;
    if (tokens.lower[at - 1] === 'early' || tokens.lower[at - 1] === 'morning') at--;
  } else if (tokens.lower[at - 1] === 'early' || tokens.lower[at - 1] === 'late') at--;
  if (at > first && tokens.lower[at - 1] === 'the') at--;
  return { ...date, first: at };
}

function applyLead(tokens: Tokens, date: ReadDate, first: number): ReadDate {
  const at = date.first - 1;
  if (at < first) return date;
  const lead = tokens.lower[at]!;
  const { from, to, last } = date;
  switch (lead) {
    case 'since':
      return { first: at, last, from, asOf: true };
    case 'until':
    case 'till':
      return { first: tokens.lower[at - 1] === 'up' ? at - 1 : at, last, to };
    case 'by':
      return { first: at, last, to };
    case 'to':
      return tokens.lower[at - 1] === 'prior' ? { first: at - 1, last, to: from === undefined ? undefined : from - 1 } : date;
    case 'between':
      return { ...date, first: at };
    case 'before':
      return { first: at, last, to: from === undefined ? undefined : from - 1 };
    case 'after':
      return { first: at, last, from: to };
    case 'from':
      // "from 3 to 5 March" closes itself
      if (tokens.kind[date.first] === TokenKind.Number && last - date.first > 2 && from !== to) return { ...date, first: at };
      return { first: at, last, from };
    case 'of':
      return tokens.lower[at - 1] === 'as' && at > first ? { first: at - 1, last, to, asOf: true } : date;
    default:
      return date;
  }
}

function toSpan(tokens: Tokens, date: ReadDate): DateSpan {
  const start = tokens.start[date.first]!;
  const end = tokens.end[date.last - 1]!;
  return {
    first: date.first,
    last: date.last,
    start,
    end,
    text: tokens.text.slice(start, end),
    ...(hasIso(date.from) ? { from: isoOf(date.from) } : {}),
    ...(hasIso(date.to) ? { to: isoOf(date.to) } : {}),
    ...(date.asOf === true ? { asOf: true as const } : {}),
  };
}
