// What comparison hands out; the command line prints it as it stands.
import type { ClaimType } from '@/lib/claims/claim.ts';
import type { RelationKind } from './find-relation.ts';
import type { Reason } from './reasons.ts';

export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly relation: RelationKind;
  /** An English sentence. */
  readonly because: string;
  /** The same for a message file. */
  readonly reason: Reason;
}

export interface Topic {
  /** The smallest id of its claims; a topic of a part and its whole has both topics' ids. */
  readonly id: string;
  readonly label: string;
  readonly type: ClaimType;
  readonly claims: readonly string[];
  /** Claims that go back to one statement, by first publication. */
  readonly origins: readonly (readonly string[])[];
  readonly relations: readonly Relation[];
  /** The lowest and highest figure given; `max` null where somebody leaves it open. */
  readonly figure?: { readonly min: number; readonly max: number | null };
}
