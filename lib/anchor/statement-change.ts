// What changed from a judged statement to the claim it belongs to now: its figure above all.
import type { Claim, Quantity } from '@/lib/claims/claim.ts';
import { type Figure, figureOf, figuresDiffer } from './figure.ts';
import { findNumerals } from './numerals.ts';

/** A statement as it was judged. */
interface Statement {
  readonly quote: string;
  readonly figure?: Figure;
}

export interface StatementChange {
  /** figure-changed: it says another figure. moved: it says the same in other words, or the words stand in another place. */
  readonly now: 'moved' | 'figure-changed';
  /** Its words are others now. */
  readonly reworded?: true;
  /** The figures before and now, where they differ; one of them may be missing. */
  readonly was?: Figure;
  readonly is?: Figure;
}

/** What changed from a judged statement to the claim it belongs to now; null where it says the same in the same words. */
export const findChange = (statement: Statement, { quote, quantity }: Claim): StatementChange | null =>
  statement.quote === quote ? findChangeBeside(statement, quantity) : findChangeOfWords(statement, quote, quantity);

/** The words are the same, but the figure need not stand in them ("that many were killed"). Another reading of the same words is no change. */
export function findChangeBeside({ figure, quote }: Statement, quantity: Quantity | undefined): StatementChange | null {
  if (!figure || !quantity || quote.includes(quantity.text)) return null;
  const is = figureOf(quantity);
  return figuresDiffer(figure, is) ? figureChange(figure, is) : null;
}

/** The words are others; where one of the two figures was not read, the numerals in the words decide. */
export function findChangeOfWords(
  { figure, quote }: Statement,
  newQuote: string,
  quantity: Quantity | undefined,
): StatementChange {
  const reworded = { reworded: true } as const;
  if (figure && quantity) {
    // A span drawn wider around the same words says the same, unless the figure is in what was added ("at least").
    if (newQuote.includes(quote)) return { ...(findChangeBeside({ figure, quote }, quantity) ?? { now: 'moved' }), ...reworded };
    const is = figureOf(quantity);
    return { ...(figuresDiffer(figure, is) ? figureChange(figure, is) : { now: 'moved' }), ...reworded };
  }
  const before = findNumerals(quote);
  const after = findNumerals(newQuote);
  const gone = before.find(({ key }) => !after.some((numeral) => numeral.key === key));
  const come = after.find(({ key }) => !before.some((numeral) => numeral.key === key));
  if (!gone && !come) return { now: 'moved', ...reworded };
  return { ...figureChange(figure ?? gone?.figure, (quantity && figureOf(quantity)) ?? come?.figure), ...reworded };
}

const figureChange = (was: Figure | undefined, is: Figure | undefined): StatementChange => ({
  now: 'figure-changed',
  ...(was && { was }),
  ...(is && { is }),
});
