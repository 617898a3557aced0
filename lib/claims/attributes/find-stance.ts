// Where a negotiation stands: progress, agreed, rejected … by a small linear model over the words and roles of the claim.
import { type Stance, stances } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { Frames } from '../model/frame.ts';
import { readStanceWeights } from '../model/read-weights.ts';
import { isNearOutcome } from '../model/stance-signs.ts';
import { Scale } from '../model/weigh.ts';

let scale: Scale | undefined;
const frames = new Frames();

export function findStance(draft: Draft): Stance {
  if (isNearOutcome(draft)) return 'progress';
  const {
    reading,
    units: [first, last],
  } = draft;
  scale ??= new Scale(readStanceWeights());
  const sums = scale.negotiation(reading, frames.read(reading), first, last);
  return stances[sums.indexOf(Math.max(...sums))]!;
}
