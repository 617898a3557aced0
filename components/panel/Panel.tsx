// The side panel: one model in, what the reader asks for out.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import { cardOf, isTagged } from '@/components/claim/claim-entry.ts';
import { isTyping } from '@/components/claim/is-typing.ts';
import { nothingCompared } from '@/components/compare/compared.ts';
import { Disclosure } from '@/components/Disclosure.tsx';
import { Icon } from '@/components/Icon.tsx';
import { Legend } from '@/components/Legend.tsx';
import { ArticleHeader } from '@/components/panel/ArticleHeader.tsx';
import { ClaimList } from '@/components/panel/ClaimList.tsx';
import { Empty, EmptyState } from '@/components/panel/EmptyState.tsx';
import { FilterChips, FilterTray } from '@/components/panel/FilterChips.tsx';
import { type Filter, isFiltering, noFilter, sectionsOf } from '@/components/panel/filter.ts';
import { KeyTable } from '@/components/panel/KeyTable.tsx';
import { OpenTabs } from '@/components/panel/OpenTabs.tsx';
import type { ArticleModel, PanelActions, PanelModel } from '@/components/panel/panel-model.ts';
import { SearchBox } from '@/components/panel/SearchBox.tsx';
import { UndoToast } from '@/components/panel/UndoToast.tsx';
import { useJudging } from '@/components/panel/use-judging.ts';
import { plural, text } from '@/components/text.ts';

interface PanelProps {
  readonly model: PanelModel;
  readonly actions: PanelActions;
  readonly lookups: ClaimLookups;
}

export const Panel = ({ model, actions, lookups }: PanelProps) => (
  <main class="panel">
    {model.state === 'article' ? (
      // Another article starts afresh: no filter or search is carried over.
      <ArticlePanel key={model.article.url} model={model} actions={actions} lookups={lookups} />
    ) : (
      <EmptyState model={model} actions={actions} />
    )}
  </main>
);

interface ArticlePanelProps extends PanelProps {
  readonly model: ArticleModel;
}

const ArticlePanel = ({ model, actions, lookups }: ArticlePanelProps) => {
  const { article, entries, people, site, noteWanted, compared = nothingCompared } = model;
  const root = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [trayOpen, setTrayOpen] = useState(false);
  const { judge, toast, dismiss, undo } = useJudging(actions.judge);

  const selectedId = model.selectedId === undefined ? undefined : cardOf(entries, model.selectedId);
  const sections = sectionsOf(entries, filter);
  const counted = (among: typeof sections): number =>
    among.filter(({ key }) => key !== 'hidden').reduce((sum, section) => sum + section.entries.length, 0);
  const shown = counted(sections);
  const all = counted(sectionsOf(entries, noFilter));
  const selectedIsFilteredOut =
    selectedId !== undefined && !sections.some((section) => section.entries.some(({ claim }) => claim.id === selectedId));

  // A mark clicked on the page must be found here, whatever the list was narrowed to.
  useEffect(() => {
    if (selectedIsFilteredOut) setFilter(noFilter);
  }, [selectedId]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target)) return;
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        void undo();
      } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        root.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      } else if ((event.key === 'j' || event.key === 'ArrowDown') && event.target === document.body) {
        event.preventDefault();
        root.current?.querySelector<HTMLElement>('.claim[tabindex="0"]')?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div ref={root}>
      <ArticleHeader
        article={article}
        site={site}
        claims={all}
        tagged={entries.filter(isTagged).length}
        onPause={actions.pauseSite}
        onLibrary={actions.openLibrary}
        onSettings={actions.openSettings}
      />
      {entries.length === 0 ? (
        <Empty inArticle title={text('emptyNoClaimsTitle')} sentence={text('emptyNoClaims')} />
      ) : (
        <>
          <div class="toolbar">
            <SearchBox query={filter.query} onChange={(query) => setFilter({ ...filter, query })} />
            <button
              type="button"
              class="icon-button"
              aria-expanded={trayOpen}
              aria-label={text('filterMore')}
              title={text('filterMore')}
              onClick={() => setTrayOpen(!trayOpen)}
            >
              <Icon name="filter" />
            </button>
          </div>
          <div class="filters">
            <FilterChips entries={entries} filter={filter} onChange={setFilter} />
            {trayOpen && <FilterTray entries={entries} filter={filter} onChange={setFilter} shown={shown} />}
            <p class="filter-state" role="status">
              {isFiltering(filter) && (
                <>
                  {plural('claimsShownOf', all, shown)}
                  <button type="button" class="text-button" onClick={() => setFilter(noFilter)}>
                    {text('filterClear')}
                  </button>
                </>
              )}
            </p>
          </div>
          {compared.left > 0 && <p class="comparing">{plural('comparisonLeft', compared.left)}</p>}
          {sections.length === 0 && <p class="nothing-found">{text('filterNothing')}</p>}
          <ClaimList
            sections={sections}
            selectedId={selectedId}
            noteWanted={noteWanted}
            quoteOf={(id) => entries.find(({ claim }) => claim.id === id)?.claim.quote}
            people={people}
            compared={compared}
            actions={{ select: actions.select, show: actions.show, judge, goTo: actions.goTo }}
            lookups={lookups}
          />
        </>
      )}
      {entries.length > 0 && compared.left === 0 && Object.keys(compared.lines).length === 0 && (
        <OpenTabs onRead={actions.readOpenTabs} />
      )}
      <footer class="panel-foot">
        <Disclosure label={text('legendLabel')}>
          <Legend />
        </Disclosure>
        <Disclosure label={text('keysLabel')}>
          <KeyTable />
        </Disclosure>
        <p class="quiet">{text('privacyLine')}</p>
      </footer>
      <UndoToast toast={toast} onDismiss={dismiss} />
    </div>
  );
};
