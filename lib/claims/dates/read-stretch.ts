// Reads stretches of time told from the day of publication: "last month", "in the past 24 hours", "two days ago", "21st day of the war".

import { stretchParts } from '@/lib/claims/languages/en/date-words.ts';
import { vagueIntervals } from '@/lib/claims/numbers/interval-table.ts';
import { type Reading, readNumber } from '@/lib/claims/numbers/read-number.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { dayOf, lastOfMonth, monthOf, weekdayOf, yearOf } from './calendar.ts';
import type { DateContext, ReadDate } from './date-span.ts';
import { pointsAhead } from './points-ahead.ts';
import { narrow, readStretchPart } from './read-calendar-date.ts';
import { shiftAt } from './shift-at.ts';

/** How many units: "two", "one or two", "a few", "a", "several"; the least and the most. */
interface Span {
  readonly first: number;
  readonly least: number;
  readonly most: number;
}

/** "days ago", "within weeks": as many as a few. */
const few: Omit<Span, 'first'> = { least: vagueIntervals.few.min, most: vagueIntervals.few.max };

/** The number of units that ends right before token `unit`. */
function countBefore(tokens: Tokens, unit: number, first: number): Span | undefined {
  // numbers are read forward: try from a few tokens back, the farthest that reaches the unit
  for (let at = Math.max(first, unit - 5); at < unit; at++) {
    if (tokens.word[at]?.number === undefined && tokens.kind[at] !== TokenKind.Number) continue;
    const role = tokens.word[at]?.number?.role;
    if (role === 'article') {
      if (at === unit - 1) return { first: at, least: 1, most: 1 };
      const reading = readNumber(tokens, at, unit);
      if (reading === undefined || reading.last !== unit || reading.role === 'ordinal') continue;
      return { first: at, ...sizeOf(reading) };
    }
    if (role === 'none' || role === 'ordinal') continue;
    const reading = readNumber(tokens, at, unit);
    if (reading === undefined || reading.role === 'ordinal' || reading.role === 'decade') continue;
    if (reading.last === unit) return { first: at, ...sizeOf(reading) };
    // "one or two weeks", "10 to 14 days", "24-48 hours"
    if (/^(?:or|to|and|-|–)$/.test(tokens.lower[reading.last] ?? '') && reading.last + 1 < unit) {
      const second = readNumber(tokens, reading.last + 1, unit);
      if (second !== undefined && second.last === unit && second.value > reading.value)
        return { first: at, least: reading.value, most: second.value };
    }
  }
  return undefined;
}

const sizeOf = (reading: Pick<Reading, 'value' | 'interval'>): { least: number; most: number } =>
  reading.interval === undefined
    ? { least: reading.value, most: reading.value }
    : { least: reading.interval.min, most: reading.interval.max ?? reading.interval.min };

/** Moves a day by units: months and years by the calendar, others by their length. */
function move(day: number, unit: string, count: number): number {
  const date = new Date(day * 86_400_000);
  if (unit === 'year') return dayOf(date.getUTCFullYear() + Math.trunc(count), date.getUTCMonth() + 1, date.getUTCDate());
  if (unit === 'decade') return dayOf(date.getUTCFullYear() + 10 * Math.trunc(count), date.getUTCMonth() + 1, date.getUTCDate());
  if (unit === 'month') return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + Math.trunc(count), date.getUTCDate());
  return day + Math.sign(count) * Math.ceil(Math.abs(count) * (lengths[unit] ?? 1));
}
const lengths: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  weekend: 7,
  quarter: 91,
  minute: 0,
};

const singular = (form: string): string => (form === 'centuries' ? 'century' : form.endsWith('s') ? form.slice(0, -1) : form);

/** The calendar week, month or year `count` away from the day. */
function calendarUnit(day: number, unit: string, count: number): { from: number; to: number } {
  const year = yearOf(day);
  const month = monthOf(day);
  switch (unit) {
    case 'year':
      return { from: dayOf(year + count, 1, 1), to: dayOf(year + count, 12, 31) };
    case 'month':
      return { from: dayOf(year, month + count, 1), to: lastOfMonth(year, month + count) };
    case 'decade': {
      const decade = Math.floor(year / 10) * 10 + 10 * count;
      return { from: dayOf(decade, 1, 1), to: dayOf(decade + 9, 12, 31) };
    }
    case 'weekend': {
      // weeks begin on Monday; the weekend just past is "last" or, from Monday to Thursday, "the weekend"
      const monday = day - ((weekdayOf(day) + 6) % 7);
      return { from: monday + 5 + 7 * count, to: monday + 6 + 7 * count };
    }
    case 'week': {
      const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * count;
      return { from: monday, to: monday + 6 };
    }
    default:
      return { from: day + count, to: day + count };
  }
}

/** All phrases about a unit at token `at`: "last month", "the past two weeks", "two days ago", "within a week", "21st day of the war". */
export function readUnitDate(tokens: Tokens, at: number, context: DateContext): ReadDate | undefined {
  const { first, last, published } = context;
  const unit = singular(tokens.lower[at]!);
  if (unit === 'minute' || unit === 'quarter' || unit === 'century') return undefined;
  const next = tokens.lower[at + 1];
  const lead = at > first ? tokens.lower[at - 1]! : '';
  const shift = shiftAt(tokens, at - 1, first);
  if (shift !== undefined) return readShifted(tokens, at, unit, shift.value, context);
  const ordinal = at > first ? tokens.word[at - 1]?.number : undefined;
  const ordinalFigure = /^\d+(?:st|nd|rd|th)$/.test(lead);
  if (unit !== 'hour' && (ordinal?.role === 'ordinal' || ordinalFigure)) {
    // "the 21st day of the war", "its third year"; when the war began is not for the words to say
    const of = next === 'of' ? warEnd(tokens, at + 1, last) : 0;
    if (of === 0 && !(ordinalFigure || tokens.lower[at - 2] === 'its' || tokens.lower[at - 2] === 'their')) return undefined;
    return { first: tokens.lower[at - 2] === 'the' || tokens.lower[at - 2] === 'its' ? at - 2 : at - 1, last: of || at + 1 };
  }
  if (
    (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') &&
    tokens.kind[at + 1] === TokenKind.Number &&
    next !== undefined
  ) {
    const of = tokens.lower[at + 2] === 'of' ? warEnd(tokens, at + 2, last) : 0;
    return of > 0 && /^\d{1,4}$/.test(next) ? { first: at, last: of } : undefined;
  }
  if (unit === 'weekend' && (lead === 'the' || lead === 'over' || lead === 'at') && published !== undefined) {
    const count = weekdayOf(published) === 0 || weekdayOf(published) === 6 ? 0 : -1;
    return { first: lead === 'the' ? at - 1 : at, last: at + 1, ...calendarUnit(published, unit, count) };
  }
  const part = readStretchPart(tokens, at, first);
  if (part !== undefined && lead === 'the' && unit !== 'hour' && unit !== 'day') {
    if (published === undefined) return { first: part.first, last: at + 1 };
    const whole = calendarUnit(published, unit, 0);
    return { first: part.first, last: at + 1, ...narrow(whole.from, whole.to, part) };
  }
  return readCounted(tokens, at, unit, context);
}

const wars = new Set([
  'war',
  'invasion',
  'conflict',
  'fighting',
  'offensive',
  'operation',
  'siege',
  'campaign',
  'battle',
  'hostilities',
  'assault',
  'ceasefire',
  'truce',
  'talks',
  'uprising',
  'revolution',
  'occupation',
  'bombardment',
  'onslaught',
]);

/** "of the war", "of Russia's invasion": the token behind it, or 0. */
function warEnd(tokens: Tokens, of: number, last: number): number {
  for (let i = of + 1; i < Math.min(last, of + 6); i++) if (wars.has(tokens.lower[i]!)) return i + 1;
  return 0;
}

/** "last month", "this week", "recent days", "the past two weeks" where the shift touches the unit. */
function readShifted(tokens: Tokens, at: number, unit: string, value: number, context: DateContext): ReadDate {
  const { first, published } = context;
  const form = tokens.lower[at - 1]!;
  const plural = tokens.lower[at]!.endsWith('s');
  let begin = at - 1;
  const lead = begin > first ? tokens.lower[begin - 1]! : '';
  // "earlier this week", "late last month"
  const part = stretchParts[lead];
  const earlier = lead === 'earlier' || lead === 'later';
  if (earlier || (part !== undefined && lead !== 'end' && lead !== 'start' && lead !== 'close' && lead !== 'beginning')) begin--;
  const endOf = readStretchPart(tokens, at - 1, first);
  if (endOf !== undefined) begin = endOf.first;
  // told from another day in the text: "the next day", "the same week", "the following month"
  const told =
    form === 'same' || form === 'following' || form === 'previous' || form === 'preceding' || (form === 'next' && unit === 'day');
  if (published === undefined || (told && lead === 'the')) return { first: begin, last: at + 1 };
  if (plural || unit === 'hour' || (unit === 'day' && form === 'past')) {
    const size = plural ? few.most : 1;
    if (value <= 0) return { first: begin, last: at + 1, from: move(published, unit, -size), to: published };
    return { first: begin, last: at + 1, from: published, to: move(published, unit, size) };
  }
  let { from, to } = calendarUnit(published, unit, value);
  if (form === 'past') ({ from, to } = { from: move(published, unit, -1), to: published });
  if (form === 'coming') ({ from, to } = { from: published, to: move(published, unit, 1) });
  if (endOf !== undefined) ({ from, to } = narrow(from, to, endOf));
  else if (part !== undefined && begin < at - 1) ({ from, to } = narrow(from, to, { from: part[0], to: part[1] }));
  if (lead === 'earlier') to = Math.min(to, published);
  if (lead === 'later') from = Math.max(from, published);
  return { first: begin, last: at + 1, from, to };
}

/** "two days ago", "the last 24 hours", "within one or two weeks", "in ten days", "a week later". */
function readCounted(tokens: Tokens, at: number, unit: string, context: DateContext): ReadDate | undefined {
  const { first, last, published } = context;
  const count = countBefore(tokens, at, first);
  const begin = count?.first ?? at;
  const next = at + 1 < last ? tokens.lower[at + 1]! : '';
  if (next === 'ago' || (next === 'back' && count !== undefined)) {
    if (published === undefined || (count === undefined && !tokens.lower[at]!.endsWith('s')))
      return { first: begin, last: at + 2 };
    const { least, most } = count ?? few;
    const to = move(published, unit, -least);
    const from = move(published, unit, -most);
    // told in years or months, it is the year or month that is meant
    if (least === most && (unit === 'year' || unit === 'month'))
      return { first: begin, last: at + 2, ...calendarUnit(to, unit, 0) };
    if (least === most && unit === 'decade') return { first: begin, last: at + 2, ...calendarUnit(to, 'year', 0) };
    return { first: begin, last: at + 2, from, to };
  }
  if (count !== undefined && (next === 'earlier' || next === 'later' || (next === 'before' && tokens.lower[at + 2] !== 'the')))
    return { first: begin, last: at + 2 };
  // the word before the count places it
  let lead = begin - 1;
  while (
    lead >= first &&
    lead > begin - 4 &&
    /^(?:about|around|roughly|some|at|least|more|than|only|just|up|to|nearly|almost)$/.test(tokens.lower[lead]!)
  )
    lead--;
  if (lead < first) return undefined;
  const shift = shiftAt(tokens, lead, first);
  if (count !== undefined && shift !== undefined) {
    const open = lead;
    const sized = { first: open, last: at + 1 };
    if (published === undefined || tokens.lower[lead] === 'same') return sized;
    if (shift.value < 0) return { ...sized, from: move(published, unit, -count.most), to: published };
    if (shift.value > 0) return { ...sized, from: published, to: move(published, unit, count.most) };
    return sized;
  }
  const form = tokens.lower[lead]!;
  if (form !== 'within' && form !== 'in') return undefined;
  if (count === undefined && !tokens.lower[at]!.endsWith('s')) return undefined;
  if (count === undefined && form === 'in') return undefined;
  if (next === 'of' || (form === 'in' && !pointsAhead(tokens, lead, first) && next !== "'" && next !== 'time')) return undefined;
  const end = (next === "'" || next === "'s") && tokens.lower[at + 2] === 'time' ? at + 3 : next === 'time' ? at + 2 : at + 1;
  if (published === undefined) return { first: lead, last: end };
  const { least, most } = count ?? few;
  return {
    first: lead,
    last: end,
    from: form === 'within' ? published : move(published, unit, least),
    to: move(published, unit, most),
  };
}
