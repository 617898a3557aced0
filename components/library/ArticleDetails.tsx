// The article the reader is on: where it comes from, what others attached to it, what can be done with it.
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon.tsx';
import type { LibraryReader } from '@/components/library/library-model.ts';
import { plural, text } from '@/components/text.ts';
import { dateInWords, momentInWords } from '@/components/wording/dates.ts';
import type { ArticleLine, ArticleDetails as Facts } from '@/lib/store/library/library-lines.ts';
import type { ReferenceRecord } from '@/lib/store/records.ts';

interface ArticleDetailsProps {
  readonly line: ArticleLine;
  readonly reader: LibraryReader;
  readonly onClaims: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

export const ArticleDetails = ({ line, reader, onClaims, onExport, onDelete }: ArticleDetailsProps) => {
  const { article, tagged, differing } = line;
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void reader.article(article.id).then((found) => isWanted && setFacts(found));
    return () => {
      isWanted = false;
    };
  }, [line]);
  const claims = facts?.claims ?? line.claims;
  return (
    <article class="details" aria-label={text('detailsArticleLabel')}>
      <p class="details-source">
        <strong>{article.source}</strong>
        <time dateTime={article.date}>{dateInWords(article.date)}</time>
      </p>
      <h2 class="details-title" lang={article.language}>
        {article.title}
      </h2>
      {facts && facts.authors.length > 0 && <p class="quiet">{facts.authors.join(', ')}</p>}
      <p class="article-facts">
        <span>{plural('claimCount', claims)}</span>
        {tagged > 0 && <span>{plural('taggedCount', tagged)}</span>}
        {differing > 0 && <span>{text('articleDiffering', differing)}</span>}
      </p>
      <p class="details-actions">
        <button type="button" class="button button-main" disabled={claims === 0} onClick={onClaims}>
          {text('articleShowClaims')}
        </button>
        <button type="button" class="button" onClick={onExport}>
          {text('export')}
        </button>
        {/^https?:/i.test(article.url) && (
          <a class="button" href={article.url} target="_blank" rel="noopener noreferrer">
            {text('openArticle')}
          </a>
        )}
      </p>
      {facts && (
        <p class="quiet">
          {facts.origin === 'imported' ? text('articleImported') : `${text('readAt')} ${momentInWords(facts.readAt)}`}
          {facts.states > 1 && ` · ${plural('articleStates', facts.states)}`}
        </p>
      )}
      {facts && facts.references.length > 0 && (
        <section class="attached">
          <h3>{text('reportAttached')}</h3>
          <ul>
            {facts.references.map((reference) => (
              <li key={reference.id}>
                <Attached reference={reference} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer class="details-foot">
        <button type="button" class="text-button" onClick={onDelete}>
          <Icon name="bin" />
          {text('deleteArticle')}
        </button>
      </footer>
    </article>
  );
};

const Attached = ({ reference }: { readonly reference: ReferenceRecord }) => (
  <>
    <p class="row-source">
      <strong>{reference.source}</strong>
      <time dateTime={reference.addedAt}>{momentInWords(reference.addedAt, 'short')}</time>
    </p>
    {reference.kind === 'fact-check' && (
      <p>
        “{reference.claimReviewed}” <strong>{reference.rating}</strong>
      </p>
    )}
    {reference.kind === 'note' && (
      <>
        {reference.quote && <blockquote class="quote">{reference.quote}</blockquote>}
        {reference.note && <p class="word-note">{reference.note}</p>}
        {reference.tags.length > 0 && <p class="quiet">{reference.tags.join(' · ')}</p>}
      </>
    )}
    {reference.url && (
      <a href={reference.url} target="_blank" rel="noopener noreferrer">
        {text('openSource')}
      </a>
    )}
  </>
);
