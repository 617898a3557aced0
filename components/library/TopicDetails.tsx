// The topic the reader is on: every source's statement in the order of time, and how they stand to each other.
import { Comparing } from '@/components/library/Comparing.tsx';
import type { LibraryReader } from '@/components/library/library-model.ts';
import { plural, text } from '@/components/text.ts';
import { datesInWords } from '@/components/wording/dates.ts';
import { typeName } from '@/components/wording/names.ts';
import type { TopicLine } from '@/lib/store/library/library-lines.ts';

interface TopicDetailsProps {
  readonly line: TopicLine;
  readonly reader: LibraryReader;
  readonly onClaims: () => void;
  readonly onClaim: (claimId: string) => void;
}

export const TopicDetails = ({ line, reader, onClaims, onClaim }: TopicDetailsProps) => (
  <article class="details" aria-label={text('detailsTopicLabel')}>
    <p class="details-source">
      <strong>{typeName(line.type)}</strong>
      <time>{datesInWords(line.from, line.to)}</time>
      {line.label}
    </p>
    <h2 class="details-title">{line.quote}</h2>
    <p class="article-facts">
      <span>{plural('claimCount', line.claims)}</span>
      <span>{plural('sourceCount', line.sources.length)}</span>
      {line.tagged > 0 && <span>{plural('taggedCount', line.tagged)}</span>}
    </p>
    <p class="details-actions">
      <button type="button" class="button button-main" onClick={onClaims}>
        {text('articleShowClaims')}
      </button>
    </p>
    <Comparing claimId={line.claimId} reader={reader} onClaim={onClaim} />
  </article>
);
