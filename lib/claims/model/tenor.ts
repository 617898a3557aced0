// What an article is mostly about, by which its doubtful units are told.
import { labelCount as L } from './weigh.ts';

/** How far doubtful units follow the rest of the article: chosen by cross-validation, like `rest`. */
const pull = 0.4;
/** Added to shares, so that what few units speak of is not ruled out. */
const rest = 0.02;
/** An article is taken for a usual one until it has said more than so many claims' worth of units. */
const patience = 6;

/**
 * Sums up how likely each unit of an article is of each label, taken by itself. One that could tell of talks or of a strike tells of talks
 * where the article does; a linear chain, which sees neighbours alone, does not know that.
 */
export class Tenor {
  private readonly sums = new Float64Array(L);

  /** The next unit: how likely each label is, as numbers from `at` on that add up to `sum`. */
  add(likely: ArrayLike<number>, at: number, sum: number): void {
    for (let label = 0; label < L; label++) this.sums[label]! += likely[at + label]! / sum;
  }

  /** The share of "no claim" among the units so far, and those of the types among what is claimed; 0 where there are none. */
  shares(): Float64Array {
    return this.blended(new Float64Array(L), 0);
  }

  /** By what the likelihoods of each label are to be multiplied, given the shares it usually has. */
  pulls(usual: ArrayLike<number>): Float64Array {
    return this.blended(usual, patience).map((share, label) => ((share + rest) / (usual[label]! + rest)) ** pull);
  }

  /** The shares, with `weight` units of the `usual` ones among them. */
  private blended(usual: ArrayLike<number>, weight: number): Float64Array {
    const claimed = this.sums.subarray(1).reduce((all, one) => all + one, 0);
    const all = claimed + this.sums[0]!;
    return this.sums.map((sum, label) => (sum + weight * usual[label]!) / Math.max(1e-9, (label === 0 ? all : claimed) + weight));
  }
}
