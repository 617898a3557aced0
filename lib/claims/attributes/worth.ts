// How much there is to check in a claim, and what makes it so.
import type { ClaimTime, ClaimType, Modality, Named, Quantity, Speaker } from '../claim.ts';

/** What of a claim can be checked; a stored claim has it all. */
export interface Checkable {
  readonly type: ClaimType;
  readonly modality: Modality;
  readonly quantity?: Quantity | undefined;
  readonly place?: Named | undefined;
  readonly time?: ClaimTime | undefined;
  readonly speaker?: Speaker | undefined;
  readonly repeats?: string | undefined;
}

/** What adds to a claim's worth or takes from it, in the order a reader would name them. */
export const worthSigns = [
  'figure',
  'vague-figure',
  'source',
  'unnamed-source',
  'contested',
  'denied',
  'place',
  'day',
  'ahead',
  'repeat',
] as const;
export type WorthSign = (typeof worthSigns)[number];

const weightOf: Readonly<Record<WorthSign, number>> = {
  figure: 0.2,
  'vague-figure': 0.1,
  source: 0.1,
  'unnamed-source': 0.05,
  contested: 0.15,
  denied: 0.1,
  place: 0.1,
  day: 0.05,
  ahead: -0.05,
  repeat: -0.1,
};

/** What is worth something before anything is known of it, and how much sureness adds at most. */
const base = 0.15;
const sureness = 0.15;

/** What can be disputed between the sides weighs more than what all would agree on. */
const contested: ReadonlySet<ClaimType> = new Set(['casualties', 'atrocity', 'attack', 'territory', 'equipment', 'captives']);

/** Somebody known, or called by a name: "Lavrov" and "the Red Cross", not "Local officials" or "Witnesses", which open a sentence. */
const isNamed = ({ id, text }: Speaker): boolean => {
  if (id !== undefined) return true;
  const words = article.exec(text)?.[0].length ?? 0;
  let space = text.indexOf(' ', words);
  if (space < 0) return isCapitalAt(text, 0) && !text.endsWith('s');
  for (; space >= 0; space = text.indexOf(' ', space + 1)) if (isCapitalAt(text, space + 1)) return true;
  return false;
};
const article = /^(?:the|an?) /i;
const upperCase = /^\p{Lu}/u;
const isCapitalAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : upperCase.test(text.slice(at, at + 2));
};

/** What makes the claim more or less worth checking, for "Why was this marked?". */
export function findWorthSigns({ type, modality, quantity, place, time, speaker, repeats }: Checkable): WorthSign[] {
  const signs: WorthSign[] = [];
  if (quantity !== undefined) signs.push(quantity.qualifier === 'vague' ? 'vague-figure' : 'figure');
  if (speaker !== undefined) signs.push(isNamed(speaker) ? 'source' : 'unnamed-source');
  if (contested.has(type)) signs.push('contested');
  if (modality === 'denied' || modality === 'alleged') signs.push('denied');
  if (place !== undefined) signs.push('place');
  if (time?.from !== undefined || time?.to !== undefined || time?.asOf !== undefined) signs.push('day');
  if (modality === 'predicted' || modality === 'demanded') signs.push('ahead');
  if (repeats !== undefined) signs.push('repeat');
  return signs;
}

/** 0..1: what its signs add up to, and how sure it is that this is a claim (`margin`, in nats). */
export function worthOf(claim: Checkable, margin: number): number {
  let worth = base;
  for (const sign of findWorthSigns(claim)) worth += weightOf[sign];
  const sure = sureness / (1 + Math.exp(1.5 - margin));
  return Math.round(100 * Math.min(1, Math.max(0, worth + sure))) / 100;
}
