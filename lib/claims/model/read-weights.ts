// Unpacks the trained weights (weights.ts).

import { labelCount, type Row, type Weights } from './weigh.ts';
import { joint, labels, scale, signs, transitions } from './weights.ts';

/** A letter for each step of a weight; `zero` is none. */
export const zero = 65;

const digit = (text: string, at: number): number => (text.charCodeAt(at) - zero) / scale;

export function readWeights(): Weights {
  const rows = new Map<string, Row>();
  for (const line of signs.split('|')) {
    const cut = line.lastIndexOf(' ');
    const row = new Float32Array(labelCount);
    for (let i = cut + 1; i < line.length; i++) row[i - cut - 1] = digit(line, i);
    rows.set(line.slice(0, cut), row);
  }
  const joints = new Map<string, number>();
  for (const line of joint.split('|')) {
    const cut = line.lastIndexOf(' ');
    joints.set(line.slice(0, cut), digit(line, cut + 1));
  }
  const square = labels * labels;
  return {
    rows,
    joint: joints,
    next: Float32Array.from(transitions.slice(0, square)),
    over: Float32Array.from(transitions.slice(square, 2 * square)),
    first: Float32Array.from(transitions.slice(2 * square, 2 * square + labelCount)),
    run: Float32Array.from(transitions.slice(2 * square + labelCount)),
  };
}
