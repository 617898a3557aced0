// What reading one bare number yields, and the figures it may be written in.

import type { Interval } from './interval-table.ts';

export interface Reading {
  /** Token index behind the number. */
  last: number;
  value: number;
  role: 'number' | 'ordinal' | 'fraction' | 'vague' | 'amount' | 'none' | 'decade';
  /** For vague words. */
  interval: Interval | undefined;
  /** Written in figures. */
  figures: boolean;
  /** Holds a scale or group word ("hundred", "dozen"), so that a range may lend it to its first number. */
  scale: number;
  /** Said loosely though it has a value: "a couple of hundred". */
  loose: boolean;
  /** The unit that is glued to it: "12-year-old" → "year-old", "30mm" → "mm". */
  glued: string;
}

/** A reading of a plain figure, with whatever differs. */
export const figure = (value: number, last: number, extra: Partial<Reading> = {}): Reading => ({
  last,
  value,
  role: extra.role ?? 'number',
  interval: extra.interval,
  figures: extra.figures ?? true,
  scale: extra.scale ?? 1,
  loose: extra.loose ?? false,
  glued: extra.glued ?? '',
});

/** Products of decimals without the dust of binary fractions. */
export const clean = (n: number): number => (Number.isInteger(n) ? n : Number(n.toPrecision(12)));

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A figure and what is glued to it; undefined where it is no plain figure. */
export function readFigure(form: string): { value: number; tail: string; grouped: boolean } | undefined {
  let at = 0;
  let digits = '';
  let commas = 0;
  let dots = 0;
  let sinceMark = 0;
  let grouped = true;
  for (; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (isDigit(code)) {
      digits += form[at];
      sinceMark++;
    } else if ((code === 44 || code === 46) && isDigit(form.charCodeAt(at + 1))) {
      if (commas + dots > 0 && sinceMark !== 3) grouped = false;
      if (code === 44) commas++;
      else {
        dots++;
        digits += '.';
      }
      sinceMark = 0;
    } else break;
  }
  const tail = form.slice(at);
  if (commas > 0 && dots === 0) {
    if (sinceMark === 3 && grouped) return { value: Number(digits), tail, grouped: true };
    // "1,5 million" is a decimal; "7,83" is two things run together
    if (commas > 1 || sinceMark > 2) return undefined;
    const decimals = digits.length - sinceMark;
    return { value: Number(`${digits.slice(0, decimals)}.${digits.slice(decimals)}`), tail, grouped: false };
  }
  if (dots > 1) {
    if (commas > 0 || !grouped || sinceMark !== 3) return undefined;
    return { value: Number(digits.replaceAll('.', '')), tail, grouped: true };
  }
  return { value: Number(digits), tail, grouped: commas > 0 };
}
