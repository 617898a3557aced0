// A linear chain with partly known labels: fitting by AdaGrad on the conditional likelihood.

export interface Unit {
  readonly signs: Int32Array;
  readonly jointSigns: Int32Array;
  /** Bit set of the labels it may bear; bit 0 is "no claim". */
  readonly allowed: number;
  /** First of its sentence, and not of the example. */
  readonly opens: boolean;
  /** For each label which claim of the document covers the unit, or -1. */
  readonly claim: Int32Array;
}

export type Example = readonly Unit[];

export interface Chain {
  readonly labels: number;
  readonly signs: Float64Array;
  readonly joint: Float64Array;
  readonly next: Float64Array;
  /** From the last unit of a sentence to the first of the next. */
  readonly over: Float64Array;
  readonly first: Float64Array;
  readonly run: Float64Array;
}

enum Arc {
  Both,
  GoesOn,
  Begins,
}

/** Unit scores (units × labels) and joint scores of an example. */
function scoresOf(chain: Chain, example: Example): { unit: Float64Array; joint: Float64Array } {
  const { labels } = chain;
  const unit = new Float64Array(example.length * labels);
  const joint = new Float64Array(example.length);
  example.forEach((one, u) => {
    for (const sign of one.signs) for (let b = 0; b < labels; b++) unit[u * labels + b]! += chain.signs[sign * labels + b]!;
    for (const sign of one.jointSigns) joint[u]! += chain.joint[sign]!;
  });
  return { unit, joint };
}

interface Expected {
  readonly unit: Float64Array;
  readonly next: Float64Array;
  readonly over: Float64Array;
  readonly joint: Float64Array;
  readonly run: Float64Array;
}

/** Forward and backward over the labels that `isKnown` leaves. */
function expect(chain: Chain, example: Example, unit: Float64Array, joint: Float64Array, isKnown: boolean): Expected {
  const L = chain.labels;
  const n = example.length;
  const potential = new Float64Array(n * L);
  for (let u = 0; u < n; u++) {
    let top = -1e9;
    for (let b = 0; b < L; b++) top = Math.max(top, unit[u * L + b]!);
    for (let b = 0; b < L; b++)
      potential[u * L + b] = !isKnown || (example[u]!.allowed >> b) & 1 ? Math.exp(unit[u * L + b]! - top) : 0;
  }
  const step = Float64Array.from(chain.next, Math.exp);
  const leap = Float64Array.from(chain.over, Math.exp);
  const arcOf = (u: number, b: number): Arc => {
    if (!isKnown) return Arc.Both;
    const [one, before] = [example[u]!, example[u - 1]!];
    const isFirm = !(one.allowed & 1) && !(before.allowed & 1);
    const isSame = one.claim[b] === before.claim[b];
    if (!isFirm) return one.claim[b]! >= 0 && isSame ? Arc.GoesOn : Arc.Both;
    return isSame ? Arc.GoesOn : Arc.Begins;
  };
  const goes = (u: number, b: number): number => Math.exp(joint[u]! + chain.run[b]!);
  const weight = (u: number, a: number, b: number): number => {
    if (example[u]!.opens) return leap[a * L + b]!;
    if (a !== b || b === 0) return step[a * L + b]!;
    const arc = arcOf(u, b);
    return (arc === Arc.Begins ? 0 : goes(u, b)) + (arc === Arc.GoesOn ? 0 : step[a * L + b]!);
  };
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L).fill(1, (n - 1) * L);
  const norm = new Float64Array(n);
  for (let u = 0; u < n; u++) {
    let sum = 0;
    for (let b = 0; b < L; b++) {
      if (potential[u * L + b] === 0) continue;
      let value = 0;
      if (u === 0) value = Math.exp(chain.first[b]!);
      else for (let a = 0; a < L; a++) if (forward[(u - 1) * L + a]! > 0) value += forward[(u - 1) * L + a]! * weight(u, a, b);
      sum += forward[u * L + b] = value * potential[u * L + b]!;
    }
    norm[u] = sum || 1e-300;
    for (let b = 0; b < L; b++) forward[u * L + b]! /= norm[u]!;
  }
  for (let u = n - 2; u >= 0; u--)
    for (let a = 0; a < L; a++) {
      let value = 0;
      for (let b = 0; b < L; b++)
        if (potential[(u + 1) * L + b]! > 0)
          value += weight(u + 1, a, b) * potential[(u + 1) * L + b]! * backward[(u + 1) * L + b]!;
      backward[u * L + a] = value / norm[u + 1]!;
    }
  const expected = {
    unit: new Float64Array(n * L),
    next: new Float64Array(L * L),
    over: new Float64Array(L * L),
    joint: new Float64Array(n),
    run: new Float64Array(L),
  };
  for (let u = 0; u < n; u++)
    for (let b = 0; b < L; b++) {
      expected.unit[u * L + b] = forward[u * L + b]! * backward[u * L + b]!;
      if (u === 0) continue;
      const behind = (potential[u * L + b]! * backward[u * L + b]!) / norm[u]!;
      if (behind < 1e-12) continue;
      for (let a = 0; a < L; a++) {
        const ahead = forward[(u - 1) * L + a]!;
        if (ahead < 1e-12) continue;
        if (example[u]!.opens) {
          expected.over[a * L + b]! += ahead * leap[a * L + b]! * behind;
          continue;
        }
        const arc = a === b && b > 0 ? arcOf(u, b) : Arc.Begins;
        if (arc !== Arc.Begins) {
          const share = ahead * goes(u, b) * behind;
          expected.joint[u]! += share;
          expected.run[b]! += share;
        }
        if (arc !== Arc.GoesOn) expected.next[a * L + b]! += ahead * step[a * L + b]! * behind;
      }
    }
  return expected;
}

export interface Fitting {
  readonly labels: number;
  /** How many features there are. */
  readonly size: number;
  readonly epochs: number;
  readonly ridge: number;
  readonly rate: number;
  /** Sets the order in which examples are learned from. */
  readonly seed: number;
}

/** Fits a chain; `weights` says how much each example counts (1 where there are none). */
export function fitChain(
  examples: readonly Example[],
  { labels, size, epochs, ridge, rate, seed: firstSeed }: Fitting,
  weights?: readonly number[],
): Chain {
  const chain: Chain = {
    labels,
    signs: new Float64Array(size * labels),
    joint: new Float64Array(size),
    next: new Float64Array(labels * labels),
    over: new Float64Array(labels * labels),
    first: new Float64Array(labels),
    run: new Float64Array(labels),
  };
  const squares = new Map(
    [chain.signs, chain.joint, chain.next, chain.over, chain.first, chain.run].map((part) => [
      part,
      new Float64Array(part.length).fill(1e-4),
    ]),
  );
  const seen = new Float64Array(size);
  for (const example of examples)
    for (const { signs, jointSigns } of example) for (const part of [signs, jointSigns]) for (const sign of part) seen[sign]!++;
  const step = (part: Float64Array, square: Float64Array, i: number, slope: number) => {
    square[i]! += slope * slope;
    part[i]! -= (rate * slope) / Math.sqrt(square[i]!);
  };
  const [signSquares, jointSquares] = [squares.get(chain.signs)!, squares.get(chain.joint)!];
  const order = [...examples.keys()];
  let seed = firstSeed;
  // the mean over the later half of the epochs steadies what few examples taught
  const parts = [chain.signs, chain.joint, chain.next, chain.over, chain.first, chain.run];
  const sums = parts.map((part) => new Float64Array(part.length));
  let summed = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const at of order) {
      const example = examples[at]!;
      const weight = weights?.[at] ?? 1;
      const { unit, joint } = scoresOf(chain, example);
      const known = expect(chain, example, unit, joint, true);
      const free = expect(chain, example, unit, joint, false);
      example.forEach(({ signs, jointSigns }, u) => {
        for (let b = 0; b < labels; b++) {
          const slope = weight * (free.unit[u * labels + b]! - known.unit[u * labels + b]!);
          if (Math.abs(slope) < 1e-3) continue;
          for (const sign of signs) {
            const i = sign * labels + b;
            step(chain.signs, signSquares, i, slope + (ridge * chain.signs[i]!) / seen[sign]!);
          }
        }
        const slope = weight * (free.joint[u]! - known.joint[u]!);
        if (Math.abs(slope) > 1e-4)
          for (const sign of jointSigns)
            step(chain.joint, jointSquares, sign, slope + (ridge * chain.joint[sign]!) / seen[sign]!);
      });
      const stepAll = (part: Float64Array, slopeAt: (i: number) => number) => {
        for (let i = 0; i < part.length; i++) {
          const slope = weight * slopeAt(i);
          if (Math.abs(slope) > 1e-4) step(part, squares.get(part)!, i, slope + (ridge * part[i]!) / 500);
        }
      };
      stepAll(chain.next, (i) => free.next[i]! - known.next[i]!);
      stepAll(chain.over, (i) => free.over[i]! - known.over[i]!);
      stepAll(chain.first, (i) => free.unit[i]! - known.unit[i]!);
      stepAll(chain.run, (i) => free.run[i]! - known.run[i]!);
    }
    if (epoch >= epochs / 2) {
      summed++;
      for (const [p, part] of parts.entries()) for (let i = 0; i < part.length; i++) sums[p]![i]! += part[i]!;
    }
  }
  for (const [p, part] of parts.entries()) for (let i = 0; i < part.length; i++) part[i] = sums[p]![i]! / summed;
  return chain;
}
