// A claim while it is being made: which tokens, which type, and where it was read.
import type { ClaimType } from './claim.ts';
import type { SentenceReading } from './reading.ts';

export interface Draft {
  readonly type: ClaimType;
  readonly reading: SentenceReading;
  /** Token indices of the block, half open. */
  readonly first: number;
  readonly last: number;
  /** Indices of the units it is made of, half open. */
  readonly units: readonly [first: number, last: number];
  /** How much more speaks for it than against it, in nats. */
  readonly margin: number;
  /** Ids of the rules and signs that made it. */
  readonly why: readonly string[];
}

export const startOf = ({ reading, first }: Draft): number => reading.sentence.tokens.start[first]!;
export const endOf = ({ reading, last }: Draft): number => reading.sentence.tokens.end[last - 1]!;
