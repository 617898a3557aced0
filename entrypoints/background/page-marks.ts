// What a page needs to know of its stored claims.
import type { Claim } from '@/lib/claims/claim.ts';
import type { OthersSummary } from '@/lib/compare/claim-comparison.ts';
import type { PageMark } from '@/lib/messaging/contracts.ts';
import { viewArticle } from '@/lib/store/article-queries.ts';
import type { ClaimView } from '@/lib/store/claim-view.ts';
import { othersOfArticle } from '@/lib/store/compare-view.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import type { ClaimRecord } from '@/lib/store/records.ts';

/** The marks of a stored article: no lost claims, none that this reader called wrong. */
export async function pageMarks(db: PlumblineDatabase, articleId: string): Promise<PageMark[]> {
  const [view, others] = await Promise.all([viewArticle(db, articleId), othersOfArticle(db, articleId)]);
  const shown = view?.claims.filter(({ claim, own }) => claim.lost === 0 && !own?.notAClaim) ?? [];
  return shown.map((each) => markOf(each, others[each.claim.id]));
}

function markOf({ claim, own, change }: ClaimView, others: OthersSummary | undefined): PageMark {
  return {
    claim: bare(claim),
    ...(own?.verdict && { verdict: own.verdict }),
    ...(own?.note && { hasNote: true }),
    ...(change?.kind === 'figure' && {
      figureChanged: { ...(change.was && { was: change.was }), ...(change.is && { is: change.is }) },
    }),
    ...(claim.origin === 'hand' && { byHand: true }),
    ...(others && { others }),
  };
}

/** Without what only the store needs. */
function bare({ articleId, selectors, engineVersion, origin, lost, formerId, ...claim }: ClaimRecord): Claim {
  return claim;
}
