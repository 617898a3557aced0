// What is known of others' statements while an article is shown.
import type { ClaimComparison, OthersSummary } from '@/lib/compare/claim-comparison.ts';

/** undefined: it is being made. null: nobody else spoke of it. */
export type ShownComparison = ClaimComparison | null | undefined;

export interface Compared {
  /** One line's worth by claim id; claims that nobody else spoke of are missing. */
  readonly lines: Readonly<Record<string, OthersSummary>>;
  /** All that was said of what one claim, the open one, speaks of. */
  readonly open?: { readonly claimId: string; readonly shown: ShownComparison };
  /** Stored articles that are still to be compared. */
  readonly left: number;
}

export const nothingCompared: Compared = { lines: {}, left: 0 };
