// Unpacks the trained weights (weights.ts).

import { labelCount, type Row, type Weights } from './weigh.ts';
import { joint, labels, scale, signs, transitions, usual } from './weights.ts';

/** A letter for each step of a weight; `zero` is none. */
export const zero = 65;

const digit = (text: string, at: number): number => (text.charCodeAt(at) - zero) / scale;

/** Rows of letters, one line a sign. */
function readRows(lines: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const line of lines.split('|')) {
    const cut = line.lastIndexOf(' ');
    const row = new Float32Array(line.length - cut - 1);
    for (let i = 0; i < row.length; i++) row[i] = digit(line, cut + 1 + i);
    rows.set(line.slice(0, cut), row);
  }
  return rows;
}

export function readWeights(): Weights {
  const square = labels * labels;
  return {
    rows: readRows(signs),
    joint: readRows(joint),
    next: Float32Array.from(transitions.slice(0, square)),
    over: Float32Array.from(transitions.slice(square, 2 * square)),
    first: Float32Array.from(transitions.slice(2 * square, 2 * square + labelCount)),
    run: Float32Array.from(transitions.slice(2 * square + labelCount)),
    usual: Float32Array.from(usual),
  };
}
