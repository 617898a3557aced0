// What a page needs to know of its stored claims.
import type { Claim } from '@/lib/claims/claim.ts';
import type { PageMark } from '@/lib/messaging/contracts.ts';
import { viewArticle } from '@/lib/store/article-queries.ts';
import type { ClaimView } from '@/lib/store/claim-view.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import type { ClaimRecord } from '@/lib/store/records.ts';

/** The marks of a stored article: no lost claims, none that this reader called wrong. */
export async function pageMarks(db: PlumblineDatabase, articleId: string): Promise<PageMark[]> {
  const view = await viewArticle(db, articleId);
  return view?.claims.filter(({ claim, own }) => claim.lost === 0 && !own?.notAClaim).map(markOf) ?? [];
}

function markOf({ claim, own, change }: ClaimView): PageMark {
  return {
    claim: bare(claim),
    ...(own?.verdict && { verdict: own.verdict }),
    ...(own?.note && { hasNote: true }),
    ...(change?.kind === 'figure' && {
      figureChanged: { ...(change.was && { was: change.was }), ...(change.is && { is: change.is }) },
    }),
    ...(claim.origin === 'hand' && { byHand: true }),
  };
}

/** Without what only the store needs. */
function bare({ articleId, selectors, engineVersion, origin, lost, formerId, ...claim }: ClaimRecord): Claim {
  return claim;
}
