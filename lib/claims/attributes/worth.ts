// How much there is to check in a claim.
import type { ClaimTime, ClaimType, Modality, Named, Quantity, Speaker } from '../claim.ts';

interface Checkable {
  readonly type: ClaimType;
  readonly modality: Modality;
  readonly quantity?: Quantity;
  readonly place?: Named;
  readonly time?: ClaimTime;
  readonly speaker?: Speaker;
}

/** What can be disputed between the sides weighs more than what all would agree on. */
const contested: ReadonlySet<ClaimType> = new Set(['casualties', 'atrocity', 'attack', 'territory', 'equipment', 'captives']);

/** 0..1: a figure, a named source, a contested matter, a place and a time each add to it, and how sure it is that this is a claim (`margin` in nats). */
export function worthOf({ type, modality, quantity, place, time, speaker }: Checkable, margin: number): number {
  let worth = 0.15;
  if (quantity !== undefined) worth += quantity.qualifier === 'vague' ? 0.1 : 0.2;
  if (speaker !== undefined) worth += 0.1;
  if (contested.has(type)) worth += 0.15;
  if (place !== undefined) worth += 0.1;
  if (time !== undefined) worth += 0.05;
  if (modality === 'denied' || modality === 'alleged') worth += 0.1;
  if (modality === 'predicted' || modality === 'demanded') worth -= 0.05;
  worth += 0.15 / (1 + Math.exp(1.5 - margin));
  return Math.round(100 * Math.min(1, Math.max(0, worth))) / 100;
}
