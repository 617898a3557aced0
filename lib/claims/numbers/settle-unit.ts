// Decides by its unit what a number measures: money, percent, a stretch of time, a distance, an age.

import { figureSuffixes } from '@/lib/claims/languages/en/number-words.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import { findHead } from './find-head.ts';
import { findUnit, gluedUnit } from './find-unit.ts';
import type { QuantityKind } from './quantity-span.ts';
import type { Reading } from './read-number.ts';

export interface Measured {
  readonly kind: QuantityKind;
  readonly unit?: string;
  readonly first: number;
  readonly last: number;
  /** What the figure is to be multiplied by where its suffix turns out to be no million: "50m deep". */
  readonly factor: number;
}

/** Words glued to a figure that leave it a count: "5,000-strong", "200-odd", "20-plus". */
const countTails = new Set(['strong', 'odd', 'plus', 'some', 'something']);
/** Units whose unit is what the group is made of: "a 15-member council". */
const memberTails =
  /^(?:member|man|person|nation|country|point|page|part|seat|bed|story|storey|room|strong|seater|wheel|vehicle|ship|truck|car|stage|round|party|way|step)/;

/** "two-year-old", "12 years old", "12 years of age" turn a stretch of time into an age; returns the token behind, or 0. */
function ageEnd(tokens: Tokens, at: number, last: number): number {
  let next = at;
  if (tokens.lower[next] === '-') next++;
  if (next >= last) return 0;
  if (tokens.lower[next] === 'old' || tokens.lower[next] === 'olds') return next + 1;
  return tokens.lower[next] === 'of' && tokens.lower[next + 1] === 'age' ? next + 2 : 0;
}

/** What the number on tokens `at`..`reading.last` measures; undefined where it has no unit. */
export function findMeasured(tokens: Tokens, at: number, reading: Reading, first: number, last: number): Measured | undefined {
  const { glued } = reading;
  if (glued !== '' && glued !== 'm') {
    if (countTails.has(glued)) return undefined;
    const unit = gluedUnit(glued);
    if (unit !== undefined) return { kind: unit.kind, unit: unit.unit, first: at, last: reading.last, factor: 1 };
    if (memberTails.test(glued)) return { kind: 'measure', unit: glued, first: at, last: reading.last, factor: 1 };
    // "128GB", "a 40-truck convoy": what is glued on is what there is so many of
    const own = /^[a-z]{2,}$/.test(glued) ? glued : undefined;
    if (own !== undefined) return { kind: 'measure', unit: own, first: at, last: reading.last, factor: 1 };
    return { kind: 'name', first: at, last: reading.last, factor: 1 };
  }
  const unit = findUnit(tokens, at, reading.last, first, last, reading.role === 'vague' || reading.scale > 1);
  if (unit === undefined) {
    // "50m" of people is fifty million, of water fifty metres
    if (glued === 'm' && findHead(tokens, reading.last, last, true) === undefined)
      return { kind: 'measure', unit: 'm', first: at, last: reading.last, factor: 1 / figureSuffixes['m']! };
    return undefined;
  }
  if (unit.kind === 'duration') {
    const age = ageEnd(tokens, unit.last, last);
    if (age > 0) return { kind: 'age', unit: unit.unit, first: at, last: age, factor: 1 };
  }
  return { kind: unit.kind, unit: unit.unit, first: unit.first, last: unit.last, factor: 1 };
}
