// The part of the library that shows one line in full, whatever it is.
import type { ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { People } from '@/components/claim/people.ts';
import { ArticleDetails } from '@/components/library/ArticleDetails.tsx';
import { ClaimDetails } from '@/components/library/ClaimDetails.tsx';
import type { LibraryReader } from '@/components/library/library-model.ts';
import { TopicDetails } from '@/components/library/TopicDetails.tsx';
import { text } from '@/components/text.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';
import type { LibraryList } from '@/lib/store/library/library-desk.ts';
import type { LibraryLine } from '@/lib/store/library/library-lines.ts';

interface DetailsPaneProps {
  readonly line: LibraryLine | undefined;
  readonly list: LibraryList;
  readonly reader: LibraryReader;
  readonly people: People;
  readonly lookups: ClaimLookups;
  readonly noteWanted: number | undefined;
  /** Missing where the pane stands beside the list. */
  readonly onBack: (() => void) | undefined;
  readonly judge: (claimId: string, change: JudgementChange) => Promise<Outcome>;
  readonly onClaim: (claimId: string) => void;
  readonly onArticle: (articleId: string) => void;
  readonly onTopic: (topicId: string) => void;
  readonly onExport: (articleId: string) => void;
  readonly onDelete: (id: string) => void;
}

const none = { claims: 'detailsNone', articles: 'detailsNoneArticle', topics: 'detailsNoneTopic' } as const;

export const DetailsPane = (props: DetailsPaneProps) => {
  const { line, list, reader, people, lookups, noteWanted, onBack } = props;
  return (
    <aside class="details-pane" aria-label={text('detailsPane')}>
      {onBack && (
        <button type="button" class="text-button details-back" onClick={onBack}>
          {text('backToList')}
        </button>
      )}
      {!line && <p class="details-none">{text(none[list])}</p>}
      {line?.kind === 'claim' && (
        <ClaimDetails
          key={line.id}
          line={line}
          people={people}
          lookups={lookups}
          noteWanted={noteWanted}
          reader={reader}
          onClaim={props.onClaim}
          judge={(change) => props.judge(line.id, change)}
          onArticle={() => props.onArticle(line.article.id)}
          onDelete={() => props.onDelete(line.id)}
        />
      )}
      {line?.kind === 'article' && (
        <ArticleDetails
          key={line.id}
          line={line}
          reader={reader}
          onClaims={() => props.onArticle(line.id)}
          onExport={() => props.onExport(line.id)}
          onDelete={() => props.onDelete(line.id)}
        />
      )}
      {line?.kind === 'topic' && (
        <TopicDetails key={line.id} line={line} reader={reader} onClaims={() => props.onTopic(line.id)} onClaim={props.onClaim} />
      )}
    </aside>
  );
};
