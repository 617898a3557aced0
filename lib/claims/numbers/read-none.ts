// Reads the words for nothing where they count: "no casualties", "nobody", "no reports of injuries".

import type { Tokens } from '@/lib/claims/tokens.ts';
import { countsToll, findHead } from './find-head.ts';
import { exact, push } from './quantity-draft.ts';
import type { QuantitySpan } from './quantity-span.ts';
import type { Reading } from './read-number.ts';
import { findMeasured } from './settle-unit.ts';
import { countsOneByOne } from './word-readings.ts';

/** The number word at `at` that says there is nobody: "no casualties", "none of them"; returns the token behind it, or `at`. */
export function readNone(tokens: Tokens, at: number, reading: Reading, last: number, found: QuantitySpan[]): number {
  const form = tokens.lower[at]!;
  if (form === 'no' && tokens.lower[at + 1] === 'one' && at + 1 < last) return push(tokens, exact(at, at + 2, 0, 'count'), found);
  if (form === 'nobody' || form === 'none')
    return push(tokens, exact(at, at + 1, 0, 'count', findHead(tokens, at + 1, last, true)), found);
  const measured = reading.figures ? findMeasured(tokens, at, reading, at, last) : undefined;
  if (measured !== undefined) return at;
  const head = unreported(tokens, reading.last, last) ?? findHead(tokens, reading.last, Math.min(last, reading.last + 4), true);
  if (head === undefined) return at;
  if (countsToll(tokens, head) || countsOneByOne(tokens, head))
    return push(tokens, exact(at, reading.last, 0, 'count', head), found);
  // "no damage or injuries", "no deaths and no damage"
  const joint = tokens.lower[head + 1];
  if ((joint === 'or' || joint === 'nor') && head + 2 < last && countsToll(tokens, head + 2))
    return push(tokens, exact(at, reading.last, 0, 'count', head + 2), found);
  return at;
}

const reports = new Set(['report', 'reports', 'indication', 'indications', 'sign', 'signs', 'evidence']);

/** "no immediate reports of civilian casualties": the toll that nobody reports. */
function unreported(tokens: Tokens, at: number, last: number): number | undefined {
  for (let i = at; i < Math.min(last, at + 3); i++) {
    if (!reports.has(tokens.lower[i]!)) continue;
    if (tokens.lower[i + 1] !== 'of') return undefined;
    const head = findHead(tokens, i + 2, Math.min(last, i + 7), true);
    return countsToll(tokens, head) ? head : undefined;
  }
  return undefined;
}
