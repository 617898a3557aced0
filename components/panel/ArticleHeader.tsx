// Which article the panel shows, and why it counts as war coverage.
import { Disclosure } from '@/components/Disclosure.tsx';
import { Icon } from '@/components/Icon.tsx';
import type { ArticleFacts } from '@/components/panel/panel-model.ts';
import { Reasons } from '@/components/panel/Reasons.tsx';
import { plural, text } from '@/components/text.ts';
import { dateInWords, languageInWords, momentInWords } from '@/components/wording/dates.ts';

interface ArticleHeaderProps {
  readonly article: ArticleFacts;
  readonly site: string | undefined;
  readonly claims: number;
  readonly tagged: number;
  readonly onPause: (site: string) => void;
  readonly onLibrary: (exporting?: boolean) => void;
  readonly onSettings: () => void;
}

export const ArticleHeader = ({ article, site, claims, tagged, onPause, onLibrary, onSettings }: ArticleHeaderProps) => {
  const { title, publisher, published, language, readAt, warCoverage } = article;
  return (
    <header class="article-header">
      <div class="article-source">
        <p>
          {publisher && <strong>{publisher}</strong>}
          {published && <time dateTime={published}>{dateInWords(published)}</time>}
        </p>
        {site !== undefined && (
          <button
            type="button"
            class="icon-button"
            aria-label={text('pauseOn', site)}
            title={text('pauseOn', site)}
            onClick={() => onPause(site)}
          >
            <Icon name="pause" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={text('exportArticle')}
          title={text('exportArticle')}
          onClick={() => onLibrary(true)}
        >
          <Icon name="export" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={text('openLibrary')}
          title={text('openLibrary')}
          onClick={() => onLibrary()}
        >
          <Icon name="library" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={text('openSettings')}
          title={text('openSettings')}
          onClick={onSettings}
        >
          <Icon name="gear" />
        </button>
      </div>
      <h1 lang={language}>{title}</h1>
      <p class="article-facts">
        <span>{plural('claimCount', claims)}</span>
        {tagged > 0 && <span>{plural('taggedCount', tagged)}</span>}
        <span>{languageInWords(language)}</span>
      </p>
      <Disclosure label={warCoverage.is ? text('coverageWhy') : text('coverageWhyNot')}>
        <Reasons coverage={warCoverage} />
        <p class="quiet">
          {text('readAt')} <time dateTime={readAt}>{momentInWords(readAt)}</time>
        </p>
      </Disclosure>
    </header>
  );
};
