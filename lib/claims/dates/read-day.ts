// Reads days and seasons told from the day of publication: "Friday", "yesterday", "last night", "this summer".

import { closedClass, isKind, type Kind } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { dayOf, weekdayOf, yearOf } from './calendar.ts';
import type { DateContext, ReadDate } from './date-span.ts';
import { pointsAhead } from './points-ahead.ts';
import { readMonthDate } from './read-calendar-date.ts';
import { shiftAt } from './shift-at.ts';

const roleAt = (tokens: Tokens, at: number): string | undefined => tokens.word[at]?.date?.role;

/** "morning" behind a day, "the night of" before it. */
function partAfter(tokens: Tokens, at: number, last: number): number {
  let next = at;
  if (next < last && (tokens.lower[next] === 'early' || tokens.lower[next] === 'late')) next++;
  return next < last && roleAt(tokens, next) === 'part' ? next + 1 : at;
}

/** "Friday", "last Friday", "Friday morning", "Tuesday 22 November", "Friday, Feb. 27". */
export function readWeekday(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const { first, last, published } = context;
  const date = tokens.word[at]!.date!;
  if (date.doubtful && tokens.capital[at] === Capital.None) return undefined;
  let next = at + 1;
  if (tokens.lower[next] === '.' && tokens.lower[at]!.length < 6 && next + 1 < last) next++;
  const comma = tokens.lower[next] === ',' ? 1 : 0;
  // the calendar date behind it says more
  for (let i = next + comma; i < Math.min(last, next + comma + 3); i++) {
    if (roleAt(tokens, i) !== 'month') {
      if (tokens.kind[i] !== TokenKind.Number && tokens.lower[i] !== 'the' && tokens.lower[i] !== 'of') break;
      continue;
    }
    const day = readMonthDate(tokens, i, context);
    if (day !== undefined && day.first === next + comma && day.to === day.from) return { ...day, first: at };
    break;
  }
  if (date.doubtful) return undefined;
  const end = partAfter(tokens, at + 1, last);
  const shift = shiftAt(tokens, at - 1, first);
  const begin = shift !== undefined ? at - 1 : at;
  if (published === undefined) return { first: begin, last: end };
  const back = (weekdayOf(published) - date.value + 7) % 7;
  let day = published - back;
  if (shift !== undefined) {
    if (shift.value === -1) day = back === 0 ? published - 7 : day;
    else if (back > 0 || shift.value === 1) day += 7;
  } else if (back > 0 && (isOfDay(tokens, end) ? isAppointed(tokens, begin, end, context) : pointsAhead(tokens, begin, first)))
    day += 7;
  return { first: begin, last: end, from: day, to: day };
}

const isOfDay = (tokens: Tokens, at: number): boolean => tokens.lower[at] === "'s" || tokens.lower[at] === "'";

/** What people appoint a day for; all else that a day is known by has happened. */
const appointments: readonly Kind[] = ['talks', 'deal'];
const polls = new Set(
  'vote election elections referendum poll deadline hearing trial session parade ceremony anniversary funeral'.split(' '),
);

/** "will meet at Sunday's talks"; "Sunday's attack" is past, whatever will be done about it. */
function isAppointed(tokens: Tokens, day: number, end: number, { first, last }: DateContext): boolean {
  for (let i = end + 1; i < Math.min(last, end + 5); i++) {
    const word = tokens.word[i];
    if (polls.has(tokens.lower[i]!) || appointments.some((kind) => isKind(word, kind))) return hasModalBefore(tokens, day, first);
    if (word !== undefined && (word.pos & closedClass) !== 0) return false;
  }
  return false;
}

function hasModalBefore(tokens: Tokens, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 8; i--) if (aheadOf.has(tokens.lower[i]!)) return true;
  return false;
}

const aheadOf = new Set("will 'll shall would ahead before due expected set scheduled upcoming by until".split(' '));

/** "yesterday", "today", "overnight", "the day before yesterday". */
export function readNamedDay(tokens: Tokens, at: number, context: DateContext): ReadDate {
  const { published, first, last } = context;
  const form = tokens.lower[at]!;
  const value = tokens.word[at]!.date!.value;
  let begin = at;
  let offset = value;
  if (
    at - 2 >= first &&
    tokens.lower[at - 2] === 'day' &&
    (tokens.lower[at - 1] === 'before' || tokens.lower[at - 1] === 'after')
  ) {
    begin = at - 2;
    offset += tokens.lower[at - 1] === 'before' ? -1 : 1;
  }
  const end = partAfter(tokens, at + 1, last);
  if (published === undefined) return { first: begin, last: end };
  if (form === 'overnight' && roleAt(tokens, end) === 'weekday') {
    const day = readWeekday(tokens, end, context);
    if (day !== undefined && day.first === end) return { ...day, first: begin };
  }
  if (form === 'overnight') return { first: begin, last: end, from: published - 1, to: published };
  return { first: begin, last: end, from: published + offset, to: published + offset };
}

/** "this morning", "last night". */
export function readPartOfDay(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const { published, first } = context;
  const lead = at > first ? tokens.lower[at - 1] : undefined;
  if (lead !== 'this' && !(lead === 'last' && (tokens.lower[at] === 'night' || tokens.lower[at] === 'evening'))) return undefined;
  if (published === undefined) return { first: at - 1, last: at + 1 };
  return { first: at - 1, last: at + 1, from: lead === 'last' ? published - 1 : published, to: published };
}

/** "this summer", "last winter", "next spring"; seasons of the north, winter from December. */
export function readSeason(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const { first, published } = context;
  const shift = shiftAt(tokens, at - 1, first);
  if (shift === undefined) return undefined;
  if (published === undefined) return { first: at - 1, last: at + 1 };
  const season = tokens.word[at]!.date!.value;
  let year = yearOf(published);
  const begins = (y: number): number => (season === 0 ? dayOf(y - 1, 12, 1) : dayOf(y, season * 3, 1));
  const ends = (y: number): number => (season === 0 ? dayOf(y, 3, 1) : dayOf(y, season * 3 + 3, 1)) - 1;
  if (shift.value < 0) while (ends(year) >= published) year--;
  if (shift.value > 0) while (begins(year) <= published) year++;
  return { first: at - 1, last: at + 1, from: begins(year), to: ends(year) };
}
