// The likeliest labels of a row of units (Viterbi over a linear chain), settled as soon as nothing that follows can change them.
import { labelCount as L, type Weights } from './weigh.ts';

/** How far back it is looked for the unit where all paths meet; they nearly always do within a sentence. */
const reach = 64;

/**
 * A unit is in one of 2 `L` states: it begins a claim of a label (or is none), or at label + `L` goes on with it.
 * Units are counted from the first that was not dropped.
 */
export class Chain {
  count = 0;
  private scores = new Float32Array(256 * L);
  /** The likeliest state before each state of each unit. */
  private from = new Uint8Array(256 * 2 * L);
  private isBegun = false;
  private before = new Float32Array(2 * L);
  private here = new Float32Array(2 * L);
  /** The likelier state of each label before, and how likely. */
  private readonly topState = new Uint8Array(L);
  private readonly top = new Float32Array(L);
  private readonly next: Steps;
  private readonly over: Steps;

  constructor(private readonly weights: Weights) {
    this.next = new Steps(weights.next);
    this.over = new Steps(weights.over);
  }

  /** The next unit: the labels' scores, whether it stands behind another of its sentence, and what speaks for going on with that one. */
  add(row: Float64Array, isInside: boolean, joint: number): void {
    const { here, before, count, weights } = this;
    this.makeRoom();
    const { scores, from } = this;
    const score = count * L;
    const state = count * 2 * L;
    for (let label = 0; label < L; label++) scores[score + label] = row[label]!;
    here.fill(-1e9);
    if (!this.isBegun) for (let label = 0; label < L; label++) here[label] = weights.first[label]! + row[label]!;
    else {
      this.findTops();
      const { top, topState } = this;
      const steps = isInside ? this.next : this.over;
      const chances = steps.chances(top);
      for (let label = 0; label < L; label++) {
        let most = -1e9;
        let arg = 0;
        for (let i = 0; i < chances; i++) {
          const other = steps.labels[i]!;
          const value = top[other]! + steps.weights[other * L + label]!;
          if (value > most) {
            most = value;
            arg = other;
          }
        }
        here[label] = most + scores[score + label]!;
        from[state + label] = topState[arg]!;
      }
      if (isInside)
        for (let label = 1; label < L; label++) {
          here[label + L] = top[label]! + joint + weights.run[label]! + scores[score + label]!;
          from[state + label + L] = topState[label]!;
        }
      keepSmall(here);
    }
    this.isBegun = true;
    this.before = here;
    this.here = before;
    this.count++;
  }

  /** Writes the states that no unit to come can change into `path`, and says of how many units, from the first on. */
  settle(path: Uint8Array): number {
    let live = 0;
    for (let state = 0; state < 2 * L; state++) if (this.before[state]! > -1e8) live |= 1 << state;
    for (let at = this.count - 1; at >= 0 && at >= this.count - reach; at--) {
      if ((live & (live - 1)) === 0) {
        this.trace(path, at, 31 - Math.clz32(live));
        return at + 1;
      }
      let earlier = 0;
      for (let rest = live; rest !== 0; rest &= rest - 1) earlier |= 1 << this.from[at * 2 * L + 31 - Math.clz32(rest & -rest)]!;
      live = earlier;
    }
    return 0;
  }

  /** Writes the likeliest states of all units into `path`, where no more are to come. */
  end(path: Uint8Array): void {
    let state = 0;
    for (let i = 1; i < 2 * L; i++) if (this.before[i]! > this.before[state]!) state = i;
    this.trace(path, this.count - 1, state);
  }

  private trace(path: Uint8Array, last: number, state: number): void {
    for (let at = last; at >= 0; at--) {
      path[at] = state;
      state = this.from[at * 2 * L + state]!;
    }
  }

  /** How much more than "no claim" units `first..last` (half open) score, in the mean. */
  margin(first: number, last: number, label: number): number {
    const { scores } = this;
    let margin = 0;
    for (let i = first; i < last; i++) margin += scores[i * L + label]! - scores[i * L]!;
    return margin / (last - first);
  }

  /** Forgets the first `units`. */
  drop(units: number): void {
    this.scores.copyWithin(0, units * L, this.count * L);
    this.from.copyWithin(0, units * 2 * L, this.count * 2 * L);
    this.count -= units;
  }

  private findTops(): void {
    const { before, top, topState } = this;
    for (let label = 0; label < L; label++) {
      const goesOn = before[label + L]! > before[label]!;
      topState[label] = goesOn ? label + L : label;
      top[label] = goesOn ? before[label + L]! : before[label]!;
    }
  }

  private makeRoom(): void {
    if ((this.count + 1) * L <= this.scores.length) return;
    const scores = new Float32Array(2 * this.scores.length);
    const from = new Uint8Array(2 * this.from.length);
    scores.set(this.scores);
    from.set(this.from);
    this.scores = scores;
    this.from = from;
  }
}

/** The weights from label to label, and which labels need not be looked at. */
class Steps {
  readonly labels = new Uint8Array(L);
  private readonly most = new Float32Array(L).fill(-1e9);
  private readonly least = new Float32Array(L).fill(1e9);

  constructor(readonly weights: Float32Array) {
    for (let from = 0; from < L; from++)
      for (let to = 0; to < L; to++) {
        const weight = weights[from * L + to]!;
        if (weight > this.most[from]!) this.most[from] = weight;
        if (weight < this.least[from]!) this.least[from] = weight;
      }
  }

  /**
   * Leaves in `labels`, in order, those that may be the likeliest before some other, and says how many: at its best each does better than
   * the likeliest does at its worst.
   */
  chances(top: Float32Array): number {
    let best = 0;
    for (let label = 1; label < L; label++) if (top[label]! > top[best]!) best = label;
    const bound = top[best]! + this.least[best]!;
    let count = 0;
    for (let label = 0; label < L; label++) if (top[label]! + this.most[label]! >= bound) this.labels[count++] = label;
    return count;
  }
}

/** Only differences matter: the most is set to 0 for the sake of long texts. */
function keepSmall(values: Float32Array): void {
  let most = -1e9;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  for (let i = 0; i < values.length; i++) values[i]! -= most;
}
