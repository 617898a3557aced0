// The top of the library: what is searched for, which list is shown, and what else can be done here.
import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/Icon.tsx';
import { SearchBox } from '@/components/panel/SearchBox.tsx';
import { text } from '@/components/text.ts';
import type { LibraryList } from '@/lib/store/library/library-desk.ts';

interface LibraryHeadProps {
  readonly query: string;
  readonly list: LibraryList;
  readonly onQuery: (query: string) => void;
  readonly onList: (list: LibraryList) => void;
  readonly onAgreement: () => void;
  readonly onSettings: () => void;
  readonly children?: ComponentChildren;
}

export const LibraryHead = ({ query, list, onQuery, onList, onAgreement, onSettings, children }: LibraryHeadProps) => (
  <header class="library-head">
    <h1>{text('library')}</h1>
    <SearchBox query={query} onChange={onQuery} label={text('librarySearch')} />
    <div class="segments library-lists">
      {(['claims', 'articles', 'topics'] as const).map((each) => (
        <button key={each} type="button" class="segment" aria-pressed={each === list} onClick={() => onList(each)}>
          {listName(each)}
        </button>
      ))}
    </div>
    <div class="library-tools">
      {children}
      <button type="button" class="icon-button" aria-label={text('agreement')} title={text('agreement')} onClick={onAgreement}>
        <Icon name="people" />
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
  </header>
);

export const listName = (list: LibraryList): string =>
  text(({ claims: 'listClaims', articles: 'listArticles', topics: 'listTopics' } as const)[list]);
