// How likely each label is for each of a row of units, given all of them (forward and backward over a linear chain).
import { Tenor } from './tenor.ts';
import { labelCount as L, type Weights } from './weigh.ts';

/** Units are settled once so many stand behind them: what follows later changes next to nothing. */
const lag = 24;
/** Labels in fours. */
const padded = 4 * Math.ceil(L / 4);
/** What is less likely than that adds nothing that would show. */
const negligible = 1e-6;
/** So many are settled at a time at least: nearly every article is settled as a whole. */
const batch = 1024;

/** Weights, and so what they sum up to, are whole steps of this many to a nat. */
const steps = 8;
const likelihoods = Float64Array.from({ length: 128 * steps }, (_, behind) => Math.exp(-behind / steps));
/** How likely what lies so many nats behind is. */
function likelihood(behind: number): number {
  const at = behind * steps;
  const whole = at | 0;
  // while the model is trained, weights may lie between
  return whole === at && whole < likelihoods.length ? likelihoods[whole]! : Math.exp(-behind);
}

/**
 * A unit is in one of 2 `L` states: it begins a claim of a label (or is none), or at label + `L` goes on with it.
 * Units are counted from the first that was not dropped.
 *
 * Rabiner, "A tutorial on hidden Markov models" (1989), section III, each step scaled to sum to 1; the backward pass begins anew at each
 * settling (fixed-lag smoothing), so that a text of any length is read with little memory. Both passes know what the article is mostly about, as far as
 * it has been read.
 */
export class Chain {
  count = 0;
  private scores = new Float32Array(256 * L);
  /** What speaks for going on with the unit before; 0 where a sentence begins. */
  private joints = new Float32Array(256);
  /** How likely each state is from what stands before. */
  private ahead = new Float32Array(256 * 2 * L);
  /** The same from both sides, once settled. */
  private states = new Float32Array(256 * 2 * L);
  private settleAt = batch + lag;
  private readonly tenor = new Tenor();
  private pulls: Float64Array = new Float64Array(L);
  private readonly usual: Float32Array;
  private isBegun = false;
  /** How likely each label is for the last unit that was dropped, from what stands before. */
  private readonly dropped = new Float64Array(L);
  private readonly before = new Float64Array(L);
  private readonly behind = new Float64Array(padded);
  private readonly onward = new Float64Array(padded);
  private readonly shares = new Float64Array(L);
  /** From label to label, by the one that is led to. */
  private readonly inside: Float64Array;
  private readonly across: Float64Array;
  /** The same by the one that leads to it. */
  private readonly fromInside: Float64Array;
  private readonly fromAcross: Float64Array;
  private readonly first: Float64Array;
  private readonly run: Float64Array;

  constructor({ next, over, first, run, usual }: Weights) {
    this.usual = usual;
    this.fromInside = squareOf(next);
    this.fromAcross = squareOf(over);
    this.inside = turned(this.fromInside);
    this.across = turned(this.fromAcross);
    this.first = Float64Array.from(first, Math.exp);
    this.run = Float64Array.from(run, Math.exp);
  }

  /** The next unit: the labels' scores, whether it stands behind another of its sentence, and what speaks for going on with that one. */
  add(row: Float64Array, isInside: boolean, joint: number): void {
    this.makeRoom();
    const { scores, count } = this;
    const score = count * L;
    let most = -Infinity;
    for (let label = 0; label < L; label++) most = Math.max(most, row[label]!);
    let sum = 0;
    for (let label = 0; label < L; label++) sum += scores[score + label] = likelihood(most - row[label]!);
    this.tenor.add(scores, score, sum);
    this.joints[count] = isInside ? Math.exp(joint) : 0;
    this.count++;
  }

  /** Settles units once enough wait, all of them where no more are to come, and says how many from the first on. */
  settle(isEnd = false): number {
    const { count } = this;
    if (count === 0 || (!isEnd && count < this.settleAt)) return 0;
    this.pulls = this.tenor.pulls(this.usual);
    this.lookAhead();
    this.lookBack();
    this.settleAt = Math.max(batch, count) + count;
    return isEnd ? count : count - lag;
  }

  private lookAhead(): void {
    const { before, ahead, scores, count, first, run, onward, joints, pulls } = this;
    before.set(this.dropped);
    for (let unit = 0; unit < count; unit++) {
      const score = unit * L;
      const state = 2 * score;
      const goesOn = joints[unit]!;
      ahead[state + L] = 0;
      if (unit === 0 && !this.isBegun) {
        for (let label = 0; label < L; label++) ahead[state + label] = first[label]! * scores[label]! * pulls[label]!;
        ahead.fill(0, state + L, state + 2 * L);
      } else {
        const step = goesOn > 0 ? this.inside : this.across;
        onward.fill(0);
        this.spread(before, step, onward);
        for (let label = 0; label < L; label++) {
          const fits = scores[score + label]! * pulls[label]!;
          ahead[state + label] = onward[label]! * fits;
          if (label > 0) ahead[state + L + label] = before[label]! * goesOn * run[label]! * fits;
        }
      }
      sumToOne(ahead, state, state + 2 * L);
      for (let label = 0; label < L; label++) before[label] = ahead[state + label]! + ahead[state + L + label]!;
    }
  }

  private lookBack(): void {
    const { count, ahead, states, scores, joints, run, behind, onward, pulls } = this;
    behind.fill(1);
    for (let unit = count - 1; unit >= 0; unit--) {
      const state = unit * 2 * L;
      if (unit < count - 1) {
        const score = (unit + 1) * L;
        const joint = joints[unit + 1]!;
        const step = joint > 0 ? this.fromInside : this.fromAcross;
        for (let label = 0; label < L; label++) onward[label] = scores[score + label]! * pulls[label]! * behind[label]!;
        behind[0] = 0;
        for (let label = 1; label < L; label++) behind[label] = joint * run[label]! * onward[label]!;
        this.spread(onward, step, behind);
        sumToOne(behind, 0, L);
      }
      for (let label = 0; label < L; label++) {
        states[state + label] = ahead[state + label]! * behind[label]!;
        states[state + L + label] = ahead[state + L + label]! * behind[label]!;
      }
      sumToOne(states, state, state + 2 * L);
    }
  }

  /** Adds to `into` what all labels lead to, as far as they are likely; `step` by the label that is led to. */
  private spread(from: Float64Array, step: Float64Array, into: Float64Array): void {
    const { shares } = this;
    for (let label = 0; label < L; label++) shares[label] = from[label]! > negligible ? from[label]! : 0;
    // four sums at a time: none has to wait for another
    for (let label = 0; label < padded; label += 4) {
      let [a, b, c, d] = [into[label]!, into[label + 1]!, into[label + 2]!, into[label + 3]!];
      for (let other = 0, at = label * L; other < L; other++, at++) {
        const share = shares[other]!;
        a += share * step[at]!;
        b += share * step[at + L]!;
        c += share * step[at + 2 * L]!;
        d += share * step[at + 3 * L]!;
      }
      into[label] = a;
      into[label + 1] = b;
      into[label + 2] = c;
      into[label + 3] = d;
    }
  }

  /** How likely a settled unit bears a label, 0 to 1. */
  belief(unit: number, label: number): number {
    const state = unit * 2 * L + label;
    return this.states[state]! + this.states[state + L]!;
  }

  /** Whether no other type is likelier for a settled unit, and a claim of some type is likelier than none. */
  isBest(unit: number, label: number): boolean {
    const belief = this.belief(unit, label);
    if (this.belief(unit, 0) >= 0.5) return false;
    for (let other = 1; other < L; other++) if (this.belief(unit, other) > belief) return false;
    return true;
  }

  /** Whether going on with the claim of the unit before is at least `odds` times as likely as beginning one, for a settled unit that bears a label. */
  goesOn(unit: number, label: number, odds: number): boolean {
    const state = unit * 2 * L + label;
    return this.states[state + L]! >= odds * this.states[state]!;
  }

  /** Forgets the first `units`. */
  drop(units: number): void {
    if (units === 0) return;
    const last = (units - 1) * 2 * L;
    for (let label = 0; label < L; label++) this.dropped[label] = this.ahead[last + label]! + this.ahead[last + L + label]!;
    this.isBegun = true;
    this.scores.copyWithin(0, units * L, this.count * L);
    this.joints.copyWithin(0, units, this.count);
    this.count -= units;
    this.settleAt = Math.max(batch + lag, 2 * this.count);
  }

  private makeRoom(): void {
    if (this.count < this.joints.length) return;
    const room = 2 * this.joints.length;
    this.scores = grown(this.scores, room * L);
    this.joints = grown(this.joints, room);
    this.ahead = new Float32Array(room * 2 * L);
    this.states = new Float32Array(room * 2 * L);
  }
}

/** From label to label, with empty rows up to `padded`. */
function squareOf(weights: Float32Array): Float64Array {
  const square = new Float64Array(padded * L);
  for (let at = 0; at < L * L; at++) square[at] = Math.exp(weights[at]!);
  return square;
}

/** By column instead of by row. */
const turned = (square: Float64Array): Float64Array =>
  square.map((_, at) => (at < L * L ? square[(at % L) * L + Math.floor(at / L)]! : 0));

function grown(values: Float32Array, length: number): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(length);
  larger.set(values);
  return larger;
}

function sumToOne(values: Float32Array | Float64Array, from: number, to: number): void {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  if (!(sum > 0)) return;
  const share = 1 / sum;
  for (let i = from; i < to; i++) values[i]! *= share;
}
