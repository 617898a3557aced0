// Reads shares in two numbers: "one in five", "three out of every ten".

import type { Tokens } from '@/lib/claims/tokens.ts';
import { countsPeople, findHead } from './find-head.ts';
import { findUnit } from './find-unit.ts';
import { type Reading, readNumber } from './read-number.ts';

/** The share that begins with the number `part`; undefined where no whole follows. */
export function readShare(tokens: Tokens, part: Reading, last: number): { value: number; last: number } | undefined {
  if (part.role !== 'number' || !Number.isInteger(part.value) || part.value < 1 || part.glued !== '') return undefined;
  let at = part.last;
  const joint = tokens.lower[at];
  let firm = false;
  if (joint === 'out' && tokens.lower[at + 1] === 'of') {
    at += 2;
    firm = true;
  } else if (joint === 'in') at++;
  else if (joint === 'of' && tokens.lower[at + 1] === 'every') at++;
  else return undefined;
  if (tokens.lower[at] === 'every') {
    at++;
    firm = true;
  }
  if (at >= last) return undefined;
  const whole = readNumber(tokens, at, last);
  if (whole === undefined || whole.role !== 'number' || whole.value <= part.value || whole.glued !== '') return undefined;
  // "13 out of 35 hospitals" counts hospitals
  if (whole.value > 10 && !Number.isInteger(Math.log10(whole.value))) return undefined;
  if (!firm) {
    // "killed two in three attacks", "five in 10 days", "four in 2015"
    if (whole.value > 10 && whole.value !== 100 && whole.value !== 1000 && part.value > 1) return undefined;
    if (whole.value > 1000 || (whole.figures && !part.figures && whole.value > 100)) return undefined;
    if (findUnit(tokens, at, whole.last, at, last, false) !== undefined) return undefined;
    const head = findHead(tokens, whole.last, last, true);
    if (head !== undefined && !countsPeople(tokens, head)) return undefined;
  }
  return { value: Number((part.value / whole.value).toPrecision(6)), last: whole.last };
}
