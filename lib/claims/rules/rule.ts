// The shape of a claim rule: one kind of statement, one file.
import type { ClaimType } from '../claim.ts';
import type { Clause } from './clause.ts';

type Examples = readonly [string, ...string[]];

export interface Rule {
  readonly id: string;
  readonly type: ClaimType;
  /** For readers, under "Why was this marked?". */
  readonly explains: string;
  /** Does the clause say this? Pure. */
  readonly finds: (clause: Clause) => boolean;
  readonly examples: {
    /** The clause that says it stands in [[ ]]. */
    readonly marks: Examples;
    readonly ignores: Examples;
  };
}

export const defineRule = (rule: Rule): Rule => rule;
