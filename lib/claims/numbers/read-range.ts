// Reads the second number of a range: "10-15", "between 10 and 15", "three to five hundred", "20 or 30".

import { changes } from '@/lib/claims/languages/en/number-phrases.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { type Reading, readNumber } from './read-number.ts';

export interface ReadRange {
  readonly low: number;
  readonly high: number;
  /** Token where the phrase begins: "between", "from", or the first number. */
  readonly first: number;
  readonly last: number;
  /** "2-1", "412–311": a result or a vote. */
  readonly score: boolean;
  readonly figures: boolean;
}

const isDash = (form: string): boolean => form === '-' || form === '–' || form === '—';
const isAny = (tokens: Tokens, at: number): boolean => tokens.start[at] === tokens.end[at - 1];

/** The word before the first number, across a currency sign. */
const leadAt = (tokens: Tokens, at: number): number => (tokens.lower[at - 1] === '$' ? at - 2 : at - 1);

/**
 * A range whose first number was read as `low` on tokens `at`..`low.last`; undefined where no second number follows that fits.
 */
export function readRange(tokens: Tokens, at: number, low: Reading, first: number, last: number): ReadRange | undefined {
  if (low.role !== 'number' || low.glued !== '') return undefined;
  let next = low.last;
  const percent = tokens.lower[next] === '%' || tokens.lower[next] === 'percent';
  if (percent) next++;
  if (next + 1 >= last) return undefined;
  const joint = tokens.lower[next]!;
  const leadIndex = leadAt(tokens, at);
  const lead = leadIndex >= first ? tokens.lower[leadIndex] : undefined;
  let from = next + 1;
  const dashed = isDash(joint);
  if (tokens.lower[from] === '$' || tokens.lower[from] === '€' || tokens.lower[from] === '£') from++;
  // "from 10 up to 15", "10 to about 15"
  if (joint === 'to' && (tokens.lower[from] === 'about' || tokens.lower[from] === 'around')) from++;
  if (dashed) {
    const tight = isAny(tokens, next) && isAny(tokens, next + 1);
    if (!tight && joint !== '–') return undefined;
  } else if (!(joint === 'to' || (joint === 'or' && lead !== 'between') || (joint === 'and' && lead === 'between')))
    return undefined;
  if (from >= last) return undefined;
  const high = readNumber(tokens, from, last);
  if (high === undefined || high.role !== 'number') return undefined;
  // "12 to 2-year-old" and figures glued to units belong to the unit unless it closes a plain range ("10 to 15-day")
  let lowest = low.value;
  const scale = high.scale;
  if (low.scale === 1 && scale > 1 && low.value < high.value / scale) lowest = low.value * scale;
  if (lowest >= high.value) {
    const isScore =
      dashed && low.figures && high.figures && isAny(tokens, next) && low.value < 1000 && tokens.kind[at] === TokenKind.Number;
    return isScore && !percent
      ? { low: low.value, high: high.value, first: at, last: high.last, score: true, figures: true }
      : undefined;
  }
  if (joint === 'to') {
    // "rose from 10 to 15", "cut 20 to 10": two values, no range
    const verb = tokens.lower[lead === 'from' ? leadIndex - 1 : leadIndex];
    const before = tokens.lower[lead === 'from' ? leadIndex - 2 : leadIndex - 1];
    if (
      verb !== undefined &&
      leadIndex >= first &&
      (changes.has(verb) || (before !== undefined && changes.has(before) && verb !== 'by'))
    )
      return undefined;
  }
  if (joint === 'or' && high.value > lowest * 3 && low.scale === scale) return undefined;
  const open = lead === 'between' || lead === 'from' ? leadIndex : at;
  return { low: lowest, high: high.value, first: open, last: high.last, score: false, figures: low.figures && high.figures };
}
