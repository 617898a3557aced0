// Unpacks the trained weights (weights.ts).

import { labelCount, type Row, type Weights } from './weigh.ts';
import { joint, scale, signs, transitions, usual } from './weights.ts';

/** A letter for each step of a weight; `zero` is none. */
export const zero = 65;

/** Signs with their weights, as tests/scripts/pack-weights.ts packs them. */
export interface PackedRows {
  /** Sorted and parted by `|`: how many letters each has from the one before it, as a letter from `zero` on, and its own behind them. */
  readonly names: string;
  /** The letters of all rows, one behind the other. */
  readonly rows: string;
}

export interface PackedWeights {
  /** How many steps a nat is. */
  readonly scale: number;
  readonly signs: PackedRows;
  readonly joint: PackedRows;
  /** From label to label within and across sentences, for the first, and for going on. */
  readonly transitions: readonly number[];
  /** Which share of an article's units each label usually has. */
  readonly usual: readonly number[];
}

function readRows({ names, rows }: PackedRows, width: number, scale: number): Map<string, Row> {
  const found = new Map<string, Row>();
  let name = '';
  let at = 0;
  for (const entry of names.split('|')) {
    name = name.slice(0, entry.charCodeAt(0) - zero) + entry.slice(1);
    const row = new Float32Array(width);
    for (let i = 0; i < width; i++) row[i] = (rows.charCodeAt(at++) - zero) / scale;
    found.set(name, row);
  }
  return found;
}

export function unpackWeights({ scale, signs, joint, transitions, usual }: PackedWeights): Weights {
  const square = labelCount * labelCount;
  return {
    rows: readRows(signs, labelCount, scale),
    joint: readRows(joint, 1, scale),
    next: Float32Array.from(transitions.slice(0, square)),
    over: Float32Array.from(transitions.slice(square, 2 * square)),
    first: Float32Array.from(transitions.slice(2 * square, 2 * square + labelCount)),
    run: Float32Array.from(transitions.slice(2 * square + labelCount)),
    usual: Float32Array.from(usual),
  };
}

export const readWeights = (): Weights => unpackWeights({ scale, signs, joint, transitions, usual });
