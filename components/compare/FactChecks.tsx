// Fact-checks met while reading that speak of the claim, and a way to keep one as evidence.
import { Icon } from '@/components/Icon.tsx';
import { text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import type { ComparedCheck } from '@/lib/compare/claim-comparison.ts';

export interface KeepingEvidence {
  /** Addresses that are evidence already. */
  readonly kept: ReadonlySet<string>;
  readonly keep: (url: string, title: string) => void;
}

interface FactChecksProps {
  readonly checks: readonly ComparedCheck[];
  readonly evidence: KeepingEvidence | undefined;
}

export const FactChecks = ({ checks, evidence }: FactChecksProps) => (
  <section class="checks">
    <h4>{text('checksTitle')}</h4>
    <ul>
      {checks.map(({ id, claimReviewed, rating, source, url, reviewed }) => {
        const title = text('checkRating', source || (url ? new URL(url).hostname : ''), rating);
        return (
          <li key={id} data-check={id}>
            <p>
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
              {reviewed && <span class="quiet"> · {dateInWords(reviewed)}</span>}
            </p>
            <q>{claimReviewed}</q>
            {url &&
              evidence &&
              (evidence.kept.has(url) ? (
                <p class="quiet">{text('checkKept')}</p>
              ) : (
                <button type="button" class="text-button" onClick={() => evidence.keep(url, title)}>
                  <Icon name="add" />
                  {text('checkKeep')}
                </button>
              ))}
          </li>
        );
      })}
    </ul>
  </section>
);
