// The likeliest labels of an article's units, all together (Viterbi over a linear chain).
import { type ClaimType, claimTypes } from '../claim.ts';
import type { SentenceReading } from '../reading.ts';
import { type Frame, readFrames } from './frame.ts';
import { labelCount, type Scale } from './weigh.ts';

/** Units `first..last` (half open, indices into the sentence's units) say one claim. */
export interface Labelled {
  readonly type: ClaimType;
  readonly first: number;
  readonly last: number;
  /** How much more speaks for it than against it, in nats, mean over its units. */
  readonly margin: number;
}

/** The claims of each sentence of an article; `frames` of each sentence, where they are at hand. */
export function labelUnits(
  readings: readonly SentenceReading[],
  scale: Scale,
  frames: readonly (readonly Frame[])[] = readings.map(readFrames),
): Labelled[][] {
  const n = frames.reduce((sum, { length }) => sum + length, 0);
  const found: Labelled[][] = readings.map(() => []);
  if (n === 0) return found;
  const L = labelCount;
  const { next, over, first, run } = scale.weights;
  const scores = new Float32Array(n * L);
  // states: label (begins here), label + L (goes on)
  let before = new Float32Array(2 * L);
  let here = new Float32Array(2 * L);
  const from = new Uint8Array(n * 2 * L);
  let at = 0;
  for (const [r, reading] of readings.entries()) {
    const own = frames[r]!;
    for (let u = 0; u < own.length; u++, at++) {
      const row = scale.unit(reading, own, u);
      scores.set(row, at * L);
      here.fill(-1e9);
      if (at === 0) for (let label = 0; label < L; label++) here[label] = first[label]! + row[label]!;
      else {
        const step = u === 0 ? over : next;
        const joint = u === 0 ? 0 : scale.joint(own, u);
        for (let label = 0; label < L; label++) {
          let top = -1e9;
          let arg = 0;
          for (let state = 0; state < L; state++) {
            const goesOn = before[state + L]! > before[state]!;
            const value = (goesOn ? before[state + L]! : before[state]!) + step[state * L + label]!;
            if (value > top) {
              top = value;
              arg = goesOn ? state + L : state;
            }
          }
          here[label] = top + scores[at * L + label]!;
          from[at * 2 * L + label] = arg;
          if (label === 0 || u === 0) continue;
          const began = before[label]!;
          const went = before[label + L]!;
          here[label + L] = Math.max(began, went) + joint + run[label]! + scores[at * L + label]!;
          from[at * 2 * L + label + L] = began >= went ? label : label + L;
        }
        // only differences matter; kept small for the sake of long texts
        let top = -1e9;
        for (let i = 0; i < 2 * L; i++) top = Math.max(top, here[i]!);
        for (let i = 0; i < 2 * L; i++) here[i]! -= top;
      }
      [before, here] = [here, before];
    }
  }
  let state = 0;
  for (let i = 1; i < 2 * L; i++) if (before[i]! > before[state]!) state = i;
  const path = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    path[i] = state;
    state = from[i * 2 * L + state]!;
  }
  let base = 0;
  for (const [r, own] of frames.entries()) {
    for (let u = 0; u < own.length; ) {
      const label = path[base + u]!;
      let end = u + 1;
      if (label > 0) {
        while (end < own.length && path[base + end] === label + L) end++;
        let margin = 0;
        for (let v = u; v < end; v++) margin += scores[(base + v) * L + label]! - scores[(base + v) * L]!;
        found[r]!.push({ type: claimTypes[label - 1]!, first: u, last: end, margin: margin / (end - u) });
      }
      u = end;
    }
    base += own.length;
  }
  return found;
}
