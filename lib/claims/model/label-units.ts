// The likeliest labels of a sentence's units, all together (Viterbi over a linear chain).
import { type ClaimType, claimTypes } from '../claim.ts';
import type { SentenceReading } from '../reading.ts';
import { type Frame, readFrames } from './features.ts';
import { labelCount, type Scale } from './weigh.ts';

/** Units `first..last` (half open, indices into the sentence's units) say one claim. */
export interface Labelled {
  readonly type: ClaimType;
  readonly first: number;
  readonly last: number;
  /** How much more speaks for it than against it, in nats, mean over its units. */
  readonly margin: number;
}

/** Finds the claims of one sentence. */
export function labelUnits(reading: SentenceReading, scale: Scale, frames: readonly Frame[] = readFrames(reading)): Labelled[] {
  const n = frames.length;
  if (n === 0) return [];
  const L = labelCount;
  const { next, first, run } = scale.weights;
  const scores = new Float32Array(n * L);
  // states: label (begins here), label + L (goes on)
  const best = new Float32Array(n * 2 * L).fill(-1e9);
  const from = new Uint8Array(n * 2 * L);
  for (let u = 0; u < n; u++) scores.set(scale.unit(reading, frames, u), u * L);
  for (let label = 0; label < L; label++) best[label] = first[label]! + scores[label]!;
  for (let u = 1; u < n; u++) {
    const before = (u - 1) * 2 * L;
    const here = u * 2 * L;
    const joint = scale.joint(frames, u);
    for (let label = 0; label < L; label++) {
      const score = scores[u * L + label]!;
      let top = -1e9;
      let arg = 0;
      for (let state = 0; state < 2 * L; state++) {
        const value = best[before + state]! + next[(state < L ? state : state - L) * L + label]!;
        if (value > top) {
          top = value;
          arg = state;
        }
      }
      best[here + label] = top + score;
      from[here + label] = arg;
      if (label === 0) continue;
      const began = best[before + label]!;
      const went = best[before + label + L]!;
      best[here + label + L] = Math.max(began, went) + joint + run[label]! + score;
      from[here + label + L] = began >= went ? label : label + L;
    }
  }
  let state = 0;
  const lastRow = (n - 1) * 2 * L;
  for (let i = 1; i < 2 * L; i++) if (best[lastRow + i]! > best[lastRow + state]!) state = i;
  const path = new Uint8Array(n);
  for (let u = n - 1; u >= 0; u--) {
    path[u] = state;
    state = from[u * 2 * L + state]!;
  }
  const found: Labelled[] = [];
  for (let u = 0; u < n; ) {
    const label = path[u]!;
    let end = u + 1;
    if (label > 0) {
      while (end < n && path[end] === label + L) end++;
      let margin = 0;
      for (let v = u; v < end; v++) margin += scores[v * L + label]! - scores[v * L]!;
      found.push({ type: claimTypes[label - 1]!, first: u, last: end, margin: margin / (end - u) });
    }
    u = end;
  }
  return found;
}
