// Finds the toll that stands left of its number: "the death toll has risen to at least 112".

import { Pos } from '@/lib/claims/lexicon.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import { countsToll, nominal } from './find-head.ts';

/** Words between a toll and its number: "the death toll has risen to at least 112", "casualties: 12". */
const copulas = new Set(
  'is are was were be been being stands stood stand at to of by has have had now already rose risen rises rising reached reaches reaching reach climbed climbs passed passes hit hits topped tops exceeded exceeds exceed surpassed put puts totalled totaled totals numbered numbers came comes grown grew jumped increased fell dropped stood least more than over up most as many nearly almost about around some from on the killed dead total currently officially so far would could may might'.split(
    ' ',
  ),
);

/** Token of the toll left of the number at `at` that stands alone ("the toll stands at 72"); at most nine tokens back. */
export function findTollBefore(tokens: Tokens, at: number, first: number): number | undefined {
  for (let i = at - 1; i >= first && i >= at - 9; i--) {
    const form = tokens.lower[i]!;
    const pos = tokens.word[i]?.pos ?? 0;
    if (
      countsToll(tokens, i) &&
      (pos & Pos.Noun) !== 0 &&
      ((pos & (Pos.Ing | Pos.Past)) === 0 || nominal.has(form)) &&
      form !== 'total' &&
      // "injured 36" is a verb and its object
      !((pos & Pos.Past) !== 0 && i === at - 1)
    )
      return i;
    if (form === ':' || form === '-' || copulas.has(form)) continue;
    return undefined;
  }
  return undefined;
}
