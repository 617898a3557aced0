// The likeliest labels of an article's units, all together (Viterbi over a linear chain).
import { type ClaimType, claimTypes } from '../claim.ts';
import type { SentenceReading } from '../reading.ts';
import type { Rule } from '../rules/rule.ts';
import { Frames } from './frame.ts';
import { labelCount as L, type Scale } from './weigh.ts';

/** Units `first..last` (half open, indices into the sentence's units) say one claim. */
export interface Labelled {
  readonly type: ClaimType;
  readonly first: number;
  readonly last: number;
  /** How much more speaks for it than against it, in nats, mean over its units. */
  readonly margin: number;
  /** The rules that found a statement of its type in it, each once. */
  readonly rules: readonly Rule[];
}

/** The claims of each sentence of an article. */
export function labelUnits(readings: readonly SentenceReading[], scale: Scale): Labelled[][] {
  let units = 0;
  for (const reading of readings) units += reading.units.length;
  const chain = new Chain(units, scale);
  const frames = new Frames();
  const rules: (readonly Rule[])[] = [];
  for (const reading of readings) {
    frames.read(reading);
    for (let u = 0; u < frames.count; u++) {
      chain.add(scale.unit(reading, frames, u), u > 0, u > 0 ? scale.joint(frames, u) : 0);
      rules.push(frames.at(u)!.rules.toArray());
    }
  }
  const path = chain.best();
  let base = 0;
  return readings.map((reading) => {
    const end = base + reading.units.length;
    const found: Labelled[] = [];
    for (let at = base; at < end; ) {
      const label = path[at]!;
      let next = at + 1;
      if (label > 0) {
        while (next < end && path[next] === label + L) next++;
        const type = claimTypes[label - 1]!;
        const speaking = new Set<Rule>();
        for (let i = at; i < next; i++) for (const rule of rules[i]!) if (rule.type === type) speaking.add(rule);
        found.push({ type, first: at - base, last: next - base, margin: chain.margin(at, next, label), rules: [...speaking] });
      }
      at = next;
    }
    base = end;
    return found;
  });
}

/** The chain of units. A unit is in one of 2 `L` states: it begins a claim of a label (or is none), or at label + `L` goes on with it. */
class Chain {
  private count = 0;
  private readonly scores: Float32Array;
  /** The likeliest state before each state of each unit. */
  private readonly from: Uint8Array;
  private before = new Float32Array(2 * L);
  private here = new Float32Array(2 * L);
  /** The likelier state of each label before, and how likely. */
  private readonly topState = new Uint8Array(L);
  private readonly top = new Float32Array(L);
  private readonly next: Steps;
  private readonly over: Steps;

  constructor(
    units: number,
    private readonly scale: Scale,
  ) {
    this.next = new Steps(scale.weights.next);
    this.over = new Steps(scale.weights.over);
    this.scores = new Float32Array(units * L);
    this.from = new Uint8Array(units * 2 * L);
  }

  /** The next unit: the labels' scores, whether it stands behind another of its sentence, and what speaks for going on with that one. */
  add(row: Float64Array, isInside: boolean, joint: number): void {
    const { scores, from, here, before, count } = this;
    const { first, run } = this.scale.weights;
    const score = count * L;
    const state = count * 2 * L;
    for (let label = 0; label < L; label++) scores[score + label] = row[label]!;
    here.fill(-1e9);
    if (count === 0) for (let label = 0; label < L; label++) here[label] = first[label]! + row[label]!;
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
          here[label + L] = top[label]! + joint + run[label]! + scores[score + label]!;
          from[state + label + L] = topState[label]!;
        }
      keepSmall(here);
    }
    this.before = here;
    this.here = before;
    this.count++;
  }

  private findTops(): void {
    const { before, top, topState } = this;
    for (let label = 0; label < L; label++) {
      const goesOn = before[label + L]! > before[label]!;
      topState[label] = goesOn ? label + L : label;
      top[label] = goesOn ? before[label + L]! : before[label]!;
    }
  }

  /** The state of each unit in the likeliest path through all of them. */
  best(): Uint8Array {
    const { before, count, from } = this;
    const path = new Uint8Array(count);
    let state = 0;
    for (let i = 1; i < 2 * L; i++) if (before[i]! > before[state]!) state = i;
    for (let i = count - 1; i >= 0; i--) {
      path[i] = state;
      state = from[i * 2 * L + state]!;
    }
    return path;
  }

  /** How much more than "no claim" units `first..last` (half open) score, in the mean. */
  margin(first: number, last: number, label: number): number {
    const { scores } = this;
    let margin = 0;
    for (let i = first; i < last; i++) margin += scores[i * L + label]! - scores[i * L]!;
    return margin / (last - first);
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

  /** Leaves in `labels` those that may be the likeliest before some other, in order, and says how many: at its best each does better than the likeliest does at its worst. */
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
