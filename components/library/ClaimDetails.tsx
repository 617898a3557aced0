// The claim the reader is on, in full: its words, everybody's verdicts, what was read, where it comes from.
import { ClaimBody } from '@/components/claim/ClaimBody.tsx';
import type { ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import { ClaimNotices } from '@/components/claim/ClaimNotices.tsx';
import { correctedClaim } from '@/components/claim/claim-entry.ts';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { People } from '@/components/claim/people.ts';
import { Quote } from '@/components/claim/Quote.tsx';
import { GroupSwatch } from '@/components/GroupSwatch.tsx';
import { Icon } from '@/components/Icon.tsx';
import { Comparing } from '@/components/library/Comparing.tsx';
import type { LibraryReader } from '@/components/library/library-model.ts';
import { text } from '@/components/text.ts';
import { dateInWords } from '@/components/wording/dates.ts';
import { figureInWords } from '@/components/wording/figure.ts';
import { typeName, voiceInWords } from '@/components/wording/names.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';
import type { ClaimLine } from '@/lib/store/library/library-lines.ts';

interface ClaimDetailsProps {
  readonly line: ClaimLine;
  readonly people: People;
  readonly lookups: ClaimLookups;
  /** Changes whenever the caret is wanted in the note. */
  readonly noteWanted: number | undefined;
  readonly reader: LibraryReader;
  readonly onClaim: (claimId: string) => void;
  readonly judge: (change: JudgementChange) => Promise<Outcome>;
  readonly onArticle: () => void;
  readonly onDelete: () => void;
}

export const ClaimDetails = ({
  line,
  people,
  lookups,
  noteWanted,
  reader,
  onClaim,
  judge,
  onArticle,
  onDelete,
}: ClaimDetailsProps) => {
  const { view, article, whole } = line;
  const claim = correctedClaim(view.claim, view.own?.corrections);
  return (
    <article class={`details group-${claim.group}`} aria-label={text('detailsLabel')}>
      <header class="details-head">
        <h2 class={`claim-type group-${claim.group}`}>
          <GroupSwatch group={claim.group} />
          {typeName(claim.type)}
        </h2>
        {claim.quantity && <span class="claim-figure">{figureInWords(claim.quantity).words}</span>}
      </header>
      <div lang={article.language}>
        <Quote quote={view.claim.quote} figure={view.claim.quantity?.text} />
      </div>
      <p class="claim-voice">{voiceInWords(claim.speaker, claim.modality)}</p>
      <ClaimNotices view={view} full />
      <p class="details-source">
        <strong>{article.source}</strong>
        <time dateTime={article.date}>{dateInWords(article.date)}</time>
        <button type="button" class="text-button" lang={article.language} onClick={onArticle}>
          {article.title}
        </button>
        {/^https?:/i.test(article.url) && (
          <a class="details-link" href={article.url} target="_blank" rel="noopener noreferrer">
            <Icon name="link" />
            {text('openArticle')}
          </a>
        )}
      </p>
      <div class="claim-body">
        <ClaimBody
          entry={{ ...view, saidAgain: [] }}
          whole={whole}
          noteWanted={noteWanted}
          people={people}
          lookups={lookups}
          actions={{ judge, select: (id) => id !== undefined && onClaim(id) }}
        />
      </div>
      <Comparing claimId={view.claim.id} reader={reader} onClaim={onClaim} />
      <footer class="details-foot">
        <button type="button" class="text-button" onClick={onDelete}>
          <Icon name="bin" />
          {text('deleteClaim')}
        </button>
      </footer>
    </article>
  );
};
