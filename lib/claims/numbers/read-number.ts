// Reads one bare number at a token: figures, number words, vague words, ordinals and fractions, without bounds and units.

import { figureSuffixes } from '@/lib/claims/languages/en/number-words.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { type Interval, joinIntervals, scaleInterval, type VagueAmount, vagueIntervals } from './interval-table.ts';
import { clean, figure, isDigit, type Reading, readFigure } from './number-reading.ts';
import type { NumberWord } from './number-word.ts';

export type { Reading } from './number-reading.ts';

/** Amounts that state no size; they are counted only by name. */
const shapeless: ReadonlySet<string> = new Set(['some', 'most', 'all', 'much']);

/** What plural scale words multiply by: "tens of thousands". */
const pluralScale: Readonly<Partial<Record<string, number>>> = {
  dozens: 12,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};

const scaleWords: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const numberOf = (tokens: Tokens, at: number, last: number): NumberWord | undefined =>
  at < last ? tokens.word[at]?.number : undefined;

const touches = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1];

/** Scale words behind a number: "1.2 million", "two hundred thousand"; returns the new end and the factor. */
function readScales(tokens: Tokens, at: number, last: number): { last: number; scale: number } {
  let scale = 1;
  let next = at;
  for (;;) {
    // "2-million", "half-million"
    const hyphen = next < last && tokens.lower[next] === '-' && touches(tokens, next) ? 1 : 0;
    const word = numberOf(tokens, next + hyphen, last);
    const factor =
      word?.role === 'scale'
        ? word.value
        : word?.role === 'group' && word.value >= 12
          ? word.value
          : word?.role === 'vague' && tokens.lower[next + hyphen + 1] !== 'of'
            ? pluralScale[word.amount]
            : undefined;
    if (factor === undefined || (scale > 1 && factor < 100)) return { last: next, scale };
    // "twin", "pair" and the like are groups of their own
    scale *= factor;
    next += hyphen + 1;
  }
}

function readFigures(tokens: Tokens, at: number, last: number): Reading | undefined {
  const form = tokens.lower[at]!;
  const read = readFigure(form);
  if (read === undefined) return undefined;
  let { value, tail } = read;
  if (tail === 'st' || tail === 'nd' || tail === 'rd' || tail === 'th') return figure(value, at + 1, { role: 'ordinal' });
  if (tail === 's' || tail === "'s") return figure(value, at + 1, { role: 'decade' });
  if (tail.startsWith('-')) {
    // "2.5-million", "2.5-million-strong"
    const [unit = '', ...rest] = tail.slice(1).split('-');
    const word = tokens.word[at] === undefined ? scaleWords[unit] : undefined;
    if (word !== undefined) return figure(clean(value * word), at + 1, { scale: word, glued: rest.join('-') });
    return figure(value, at + 1, { glued: tail.slice(1) });
  }
  let next = at + 1;
  const suffix = tail === '' ? 1 : figureSuffixes[tail];
  if (suffix === undefined) return figure(value, next, { glued: tail });
  if (tail === '') {
    // "13 500": groups of three behind a blank, as much of Europe writes them
    while (
      value < 1e9 &&
      next < last &&
      tokens.kind[next] === TokenKind.Number &&
      tokens.end[next]! - tokens.start[next]! === 3 &&
      tokens.start[next]! - tokens.end[next - 1]! === 1 &&
      (next > at + 1 || (form.length <= 3 && tokens.word[at - 1]?.date?.role !== 'month'))
    ) {
      const group = readFigure(tokens.lower[next]!);
      if (group === undefined || group.tail !== '') break;
      value = value * 1000 + group.value;
      next++;
    }
    const scales = readScales(tokens, next, last);
    return figure(clean(value * scales.scale), scales.last, { scale: scales.scale });
  }
  return figure(clean(value * suffix), next, { scale: suffix, glued: suffix === 1e6 && tail === 'm' ? 'm' : '' });
}

/** "and a half", "and three quarters" behind a number. */
function readAndFraction(tokens: Tokens, at: number, last: number): { last: number; value: number } | undefined {
  if (tokens.lower[at] !== 'and' || at >= last) return undefined;
  const first = numberOf(tokens, at + 1, last);
  const second = numberOf(tokens, at + 2, last);
  if (second?.role !== 'fraction') return undefined;
  if (first?.role === 'article') return { last: at + 3, value: second.value };
  if (first?.role === 'cardinal' && first.value < 10) return { last: at + 3, value: first.value * second.value };
  return undefined;
}

/** Cardinals in words: "twenty five", "one hundred and twelve thousand", "two and a half million". */
function readCardinal(tokens: Tokens, at: number, last: number): Reading {
  let total = 0;
  let current = 0;
  let scale = 1;
  let next = at;
  for (;;) {
    let from = next;
    if (next > at) {
      if (tokens.lower[next] === '-' && next < last && touches(tokens, next)) from++;
      else if (tokens.lower[next] === 'and' && (current >= 100 || (current === 0 && total > 0))) from++;
    }
    const word = numberOf(tokens, from, last);
    if (word?.role === 'cardinal') {
      const fits =
        next === at ||
        (current % 100 === 0 && (current > 0 || total > 0)) ||
        (current % 100 >= 20 && current % 10 === 0 && word.value < 10);
      if (!fits) break;
      current += word.value;
    } else if (word?.role === 'scale' && (from === next || tokens.lower[next] === '-')) {
      if (word.value === 100) current = Math.max(1, current) * 100;
      else {
        total += Math.max(1, current) * word.value;
        current = 0;
      }
      scale = word.value;
    } else if (word?.role === 'group' && word.value >= 12 && from === next) {
      current = Math.max(1, current) * word.value;
      scale = word.value;
    } else {
      const fraction = next > at ? readAndFraction(tokens, next, last) : undefined;
      if (fraction === undefined) break;
      const scales = readScales(tokens, fraction.last, last);
      return words(clean((total + current + fraction.value) * scales.scale), scales.last, { scale: scales.scale });
    }
    next = from + 1;
  }
  return words(total + current, next, { scale });
}

function words(value: number, last: number, extra?: Partial<Reading>): Reading {
  const reading = figure(value, last, extra);
  reading.figures = false;
  return reading;
}

/** Before "a third" these make a share of it: "roughly a third". */
const roughly = new Set(['roughly', 'about', 'around', 'nearly', 'almost', 'approximately', 'over', 'than', 'least', 'some']);

/** "half a million", "a quarter of a million", "two thirds", "half". */
function readFraction(tokens: Tokens, at: number, last: number, times: number, value: number): Reading {
  let next = at + 1;
  if (tokens.lower[next] === 'of') next++;
  // "half a million", "half-a-dozen", "half-million"
  if (tokens.lower[next] === '-') next++;
  if (numberOf(tokens, next, last)?.role === 'article') next++;
  if (tokens.lower[next] === '-') next++;
  const scales = readScales(tokens, next, last);
  if (scales.scale > 1) return words(clean(times * value * scales.scale), scales.last, { scale: scales.scale });
  return words(times * value, at + 1, { role: 'fraction' });
}

/** "dozens", "several hundred", "tens of thousands", "hundreds, if not thousands". */
function readVague(tokens: Tokens, at: number, last: number, word: NumberWord, joins = 2): Reading {
  const amount = word.amount as VagueAmount;
  let interval: Interval = vagueIntervals[amount];
  let next = at + 1;
  const of = tokens.lower[next] === 'of' && next < last ? 1 : 0;
  const inner = numberOf(tokens, next + of, last);
  const factor =
    inner?.role === 'scale' || (inner?.role === 'group' && inner.value >= 12)
      ? inner.value
      : inner?.role === 'vague'
        ? pluralScale[inner.amount]
        : undefined;
  if (factor !== undefined && !shapeless.has(amount)) {
    interval = scaleInterval(interval, factor);
    next += of + 1;
  }
  for (let joined = 0; joined < joins; joined++) {
    // "hundreds and hundreds", "hundreds, if not thousands", "hundreds or even thousands"
    let other = next;
    if (tokens.lower[other] === ',') other++;
    if (tokens.lower[other] === 'if' && tokens.lower[other + 1] === 'not') other += 2;
    else if (tokens.lower[other] === 'or' || tokens.lower[other] === 'and' || tokens.lower[other] === 'upon') {
      other++;
      if (tokens.lower[other] === 'even' || tokens.lower[other] === 'possibly' || tokens.lower[other] === 'perhaps') other++;
    } else break;
    const more = numberOf(tokens, other, last);
    if (more?.role !== 'vague' || pluralScale[more.amount] === undefined || pluralScale[amount] === undefined) break;
    const second = readVague(tokens, other, last, more, 0);
    interval = joinIntervals(interval, second.interval!);
    next = second.last;
  }
  return words(0, next, { role: shapeless.has(amount) ? 'amount' : 'vague', interval });
}

/** "a dozen", "a couple of hundred", "pair", "two dozen". */
function readGroup(tokens: Tokens, at: number, last: number, value: number): Reading {
  if (value >= 12) {
    const scales = readScales(tokens, at + 1, last);
    return words(value * scales.scale, scales.last, { scale: value });
  }
  let next = at + 1;
  if (tokens.lower[next] === 'of') next++;
  const scales = readScales(tokens, next, last);
  if (scales.scale > 1) return words(value * scales.scale, scales.last, { loose: true, scale: scales.scale });
  return words(value, at + 1);
}

/**
 * The number that begins at token `at`, before token `last`; undefined where none does.
 * Articles count only before a number word ("a hundred"); whether "a soldier" counts is the caller's to see.
 */
export function readNumber(tokens: Tokens, at: number, last: number): Reading | undefined {
  if (tokens.kind[at] === TokenKind.Number || isDigit(tokens.text.charCodeAt(tokens.start[at]!)))
    return readFigures(tokens, at, last);
  const word = tokens.word[at]?.number;
  if (word === undefined) return undefined;
  switch (word.role) {
    case 'cardinal': {
      const hyphen = tokens.lower[at + 1] === '-' && touches(tokens, at + 1) ? 1 : 0;
      const next = numberOf(tokens, at + 1 + hyphen, last);
      if (next?.role === 'fraction') return readFraction(tokens, at + 1 + hyphen, last, word.value, next.value);
      // "two third(s)", "one fifth" but not "one third ship"
      if (next?.role === 'ordinal' && next.value > 2 && word.value < 10 && (hyphen || tokens.lower[at + 2] === 'of'))
        return readFraction(tokens, at + 1 + hyphen, last, word.value, 1 / next.value);
      return readCardinal(tokens, at, last);
    }
    case 'scale':
      return readCardinal(tokens, at, last);
    case 'group':
      return readGroup(tokens, at, last, word.value);
    case 'fraction':
      return readFraction(tokens, at, last, 1, word.value);
    case 'ordinal':
      return words(word.value, at + 1, { role: 'ordinal' });
    case 'vague':
      return readVague(tokens, at, last, word);
    case 'none':
      return words(0, at + 1, { role: 'none' });
    case 'article': {
      const next = numberOf(tokens, at + 1, last);
      if (next === undefined || tokens.lower[at] === 'another') return undefined;
      switch (next.role) {
        case 'scale':
          return readCardinal(tokens, at + 1, last);
        case 'group':
          return readGroup(tokens, at + 1, last, next.value);
        case 'fraction':
          return readFraction(tokens, at + 1, last, 1, next.value);
        case 'vague':
          return readVague(tokens, at + 1, last, next);
        case 'ordinal':
          return next.value > 2 &&
            (tokens.lower[at + 2] === 'of' ||
              tokens.lower[at + 2] === 'the' ||
              tokens.lower[at - 1] === 'by' ||
              roughly.has(tokens.lower[at - 1] ?? ''))
            ? readFraction(tokens, at + 1, last, 1, 1 / next.value)
            : undefined;
        default:
          return undefined;
      }
    }
  }
}
