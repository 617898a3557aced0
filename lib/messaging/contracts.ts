// The typed contract between page, background and panel: one per callee, named after who answers.
// The sender's tab and URL are taken from the browser, never from the payload; the receiver validates.

import type { Selectors } from '@/lib/anchor/selectors.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';

/** How a reader's stored word on a claim looks to the page: all it needs to paint and to fill the card. */
export interface PageJudgement {
  readonly claimId: string;
  readonly verdict?: Verdict;
  readonly notAClaim?: true;
  readonly note?: string;
  readonly quote: string;
  readonly selectors: Selectors;
  readonly figure?: { readonly value?: number; readonly min: number; readonly max: number | null };
}

/** Claims with the selectors that find each again. */
export interface FoundClaim {
  readonly claim: Claim;
  readonly selectors: Selectors;
}

/** What became of a stored judgement on the page as it reads now. */
export interface Restored {
  readonly claimId: string;
  /** Where it stands now: a claim found now, or missing. */
  readonly now: 'same' | 'moved' | 'figure-changed' | 'lost';
  /** The claim it belongs to now; absent when lost. */
  readonly nowClaimId?: string;
}
