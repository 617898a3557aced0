// Which of the drafts are attributions: a linear model over the signs that the rules leave on each.
import { bias, weights } from './ranking-weights.ts';

const weightOf = new Map(
  weights.split('|').map((line) => {
    const cut = line.lastIndexOf(' ');
    return [line.slice(0, cut), Number(line.slice(cut + 1))] as const;
  }),
);

/** How much speaks for an attribution with these signs, in hundredths of a nat; it counts as one from 0 on. */
export function rankOf(signs: readonly string[]): number {
  let sum = bias;
  for (const sign of signs) sum += weightOf.get(sign) ?? 0;
  return sum;
}
