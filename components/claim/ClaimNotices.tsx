// What became of a claim since its reader judged it.
import { text } from '@/components/text.ts';
import { figureChangeInWords } from '@/components/wording/figure.ts';
import type { ClaimView } from '@/lib/store/claim-view.ts';
import { opinionsDiffer, wordsOn } from '@/lib/store/opinion.ts';

/** `full`: with what it said before. */
export const ClaimNotices = ({
  view: { claim, own, others, change },
  full,
}: {
  readonly view: ClaimView;
  readonly full: boolean;
}) => {
  if (claim.lost) {
    return (
      <div class="notice">
        <p>
          <strong>{text('claimLost')}</strong> {full && text('claimLostMore')}
        </p>
      </div>
    );
  }
  const differs = opinionsDiffer(wordsOn({ ...(own && { own }), others }));
  if (!change && !differs) return null;
  return (
    <div class="notice">
      {differs && (
        <p>
          <strong>{text('verdictsDiffer')}</strong>
        </p>
      )}
      {change && <Change change={change} quote={claim.quote} full={full} />}
    </div>
  );
};

interface ChangeProps {
  readonly change: NonNullable<ClaimView['change']>;
  readonly quote: string;
  readonly full: boolean;
}

const Change = ({ change, quote, full }: ChangeProps) => (
  <>
    <p>
      <strong>{change.kind === 'figure' ? figureChangeInWords(change) : text('claimReworded')}</strong>
    </p>
    {full && change.wasQuote !== quote && (
      <p>
        {text('quoteWas')} <q>{change.wasQuote}</q>
      </p>
    )}
  </>
);
