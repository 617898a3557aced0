// Where a negotiation stands: progress, agreed, rejected … by a small linear model over the signs of its words.
import { type Modality, type Stance, stances } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { isNearOutcome, walkStance } from './stance-signs.ts';
import { stanceStep, stanceWeights } from './stance-weights.ts';

/** A letter for each step of a weight; this one is none. */
const zero = 65;

/** By sign one weight a stance, unpacked from `sign LETTERS|…`. */
function readRows(packed: string): ReadonlyMap<string, Float32Array> {
  const rows = new Map<string, Float32Array>();
  for (const entry of packed.split('|')) {
    const cut = entry.lastIndexOf(' ');
    const row = new Float32Array(stances.length);
    for (let i = 0; i < row.length; i++) row[i] = (entry.charCodeAt(cut + 1 + i) - zero) * stanceStep;
    rows.set(entry.slice(0, cut), row);
  }
  return rows;
}

let rows: ReadonlyMap<string, Float32Array> | undefined;

/** The stance of a negotiation whose modality is known. */
export function findStance(draft: Draft, modality: Modality): Stance {
  if (isNearOutcome(draft)) return 'progress';
  rows ??= readRows(stanceWeights);
  const sums = new Float32Array(stances.length);
  const seen = new Set<string>();
  walkStance(draft, modality, (sign) => {
    const row = seen.has(sign) ? undefined : rows!.get(sign);
    seen.add(sign);
    if (row !== undefined) for (let i = 0; i < sums.length; i++) sums[i]! += row[i]!;
  });
  return stances[sums.indexOf(Math.max(...sums))]!;
}
