// What an engine read of a claim, and where: the part of it that a newer engine, or one's own reading, replaces.
import { keyOrders } from './key-order.ts';
import type { SetClaim } from './set.ts';

/** Fields that are no reading: what a claim is, what people made of it, and what became of it. */
const beside = ['id', 'articleId', 'type', 'engineVersion', 'addedBy', 'formerId', 'lost'] as const;

export type ClaimReading = Omit<SetClaim, (typeof beside)[number]>;

const read = [...keyOrders.claims.keys()].filter((key) => !(beside as readonly string[]).includes(key)) as (keyof ClaimReading)[];

/** The reading of a claim, its unknown fields aside. */
export const readingOf = (claim: SetClaim): ClaimReading =>
  Object.fromEntries(read.flatMap((key) => (claim[key] === undefined ? [] : [[key, claim[key]]]))) as unknown as ClaimReading;

/** `claim` with this reading instead of its own: fields that were not read in it are left out. */
export function withReading(claim: SetClaim, reading: ClaimReading): SetClaim {
  const rest = Object.fromEntries(Object.entries(claim).filter(([key]) => !(read as readonly string[]).includes(key)));
  return { ...rest, ...reading } as SetClaim;
}
