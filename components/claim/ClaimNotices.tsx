// What became of a claim since its reader judged it.
import { text } from '@/components/text.ts';
import { figureChangeInWords } from '@/components/wording/figure.ts';
import type { ClaimView } from '@/lib/store/claim-view.ts';

/** `full`: with what it said before. */
export const ClaimNotices = ({ view: { claim, change }, full }: { readonly view: ClaimView; readonly full: boolean }) => {
  if (claim.lost) {
    return (
      <div class="notice">
        <p>
          <strong>{text('claimLost')}</strong> {full && text('claimLostMore')}
        </p>
      </div>
    );
  }
  if (!change) return null;
  return (
    <div class="notice">
      <p>
        <strong>{change.kind === 'figure' ? figureChangeInWords(change) : text('claimReworded')}</strong>
      </p>
      {full && change.wasQuote !== claim.quote && (
        <p>
          {text('quoteWas')} <q>{change.wasQuote}</q>
        </p>
      )}
    </div>
  );
};
