// Where a negotiation stands: progress, agreed, rejected … by a small linear model over the signs of its words.
import { type Modality, type Stance, stances } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { RowIndex } from '../model/row-index.ts';
import { nameOf, type Sign } from '../model/sign.ts';
import { isNearOutcome, walkStance } from './stance-signs.ts';
import { stanceStep, stanceWeights } from './stance-weights.ts';

/** A letter for each step of a weight; this one is none. */
const zero = 65;

/** Sums up what the signs of a negotiation say for each stance; a sign that comes again adds nothing. */
class StanceScale {
  private readonly sums = new Float32Array(stances.length);
  /** Where the row of each sign with weights begins in the table; the first is nobody's. */
  private readonly rows = new Map<string, number>();
  private readonly index = new RowIndex();
  private readonly table: Float32Array;
  /** By row, the negotiation that it was last summed for. */
  private readonly summedFor: Int32Array;
  private negotiation = 0;

  /** Weights as packed by tests/scripts/train-stances.ts: `sign LETTERS|…`. */
  constructor(packed: string) {
    const width = stances.length;
    const entries = packed.split('|');
    this.table = new Float32Array((entries.length + 1) * width);
    this.summedFor = new Int32Array(this.table.length);
    entries.forEach((entry, nth) => {
      const cut = entry.lastIndexOf(' ');
      const row = (nth + 1) * width;
      this.rows.set(entry.slice(0, cut), row);
      for (let i = 0; i < width; i++) this.table[row + i] = (entry.charCodeAt(cut + 1 + i) - zero) * stanceStep;
    });
  }

  private readonly add = (sign: Sign): void => {
    const row = this.index.get(sign) || this.index.set(sign, this.rows.get(nameOf(sign)) ?? -1);
    if (row < 0 || this.summedFor[row] === this.negotiation) return;
    this.summedFor[row] = this.negotiation;
    const { sums, table } = this;
    for (let i = 0; i < sums.length; i++) sums[i]! += table[row + i]!;
  };

  /** What most speaks for. */
  best(draft: Draft, modality: Modality): Stance {
    this.negotiation++;
    this.sums.fill(0);
    walkStance(draft, modality, this.add);
    let best = 0;
    for (let i = 1; i < this.sums.length; i++) if (this.sums[i]! > this.sums[best]!) best = i;
    return stances[best]!;
  }
}

let scale: StanceScale | undefined;

/** The stance of a negotiation whose modality is known. */
export function findStance(draft: Draft, modality: Modality): Stance {
  if (isNearOutcome(draft)) return 'progress';
  scale ??= new StanceScale(stanceWeights);
  return scale.best(draft, modality);
}
