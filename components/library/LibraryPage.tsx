// The library: everything stored, searched, narrowed, tagged in bulk.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import { claimKey } from '@/components/claim/claim-keys.ts';
import { isTyping } from '@/components/claim/is-typing.ts';
import { peopleOf } from '@/components/claim/people.ts';
import { AgreementDialog } from '@/components/library/AgreementDialog.tsx';
import { ArticleDetails } from '@/components/library/ArticleDetails.tsx';
import { ArticleRow } from '@/components/library/ArticleRow.tsx';
import { BulkBar } from '@/components/library/BulkBar.tsx';
import { ClaimDetails } from '@/components/library/ClaimDetails.tsx';
import { ClaimRow } from '@/components/library/ClaimRow.tsx';
import { FilterRail } from '@/components/library/FilterRail.tsx';
import { LibraryFoot } from '@/components/library/LibraryFoot.tsx';
import { LibraryHead } from '@/components/library/LibraryHead.tsx';
import { ListHead } from '@/components/library/ListHead.tsx';
import type { LibraryActions, LibraryNews, LibraryReader } from '@/components/library/library-model.ts';
import { useLines } from '@/components/library/use-lines.ts';
import { useMedia } from '@/components/library/use-media.ts';
import { useSelection } from '@/components/library/use-selection.ts';
import { VirtualList } from '@/components/library/VirtualList.tsx';
import { Empty } from '@/components/panel/EmptyState.tsx';
import { UndoToast } from '@/components/panel/UndoToast.tsx';
import { changeInWords } from '@/components/panel/use-judging.ts';
import { useUndo } from '@/components/panel/use-undo.ts';
import { plural, text } from '@/components/text.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';
import type { LibraryList } from '@/lib/store/library/library-desk.ts';
import { conditionsIn, type LibraryFilter, wholeLibrary } from '@/lib/store/library/library-filter.ts';
import type { LibraryOrder } from '@/lib/store/library/library-index.ts';

interface LibraryPageProps {
  readonly reader: LibraryReader;
  readonly actions: LibraryActions;
  readonly lookups: ClaimLookups;
  readonly news: LibraryNews;
  /** What the page was opened for. */
  readonly opening?: Partial<LibraryFilter>;
}

export const LibraryPage = ({ reader, actions, lookups, news, opening = {} }: LibraryPageProps) => {
  const [filter, setFilter] = useState<LibraryFilter>({ ...wholeLibrary, ...opening });
  const [list, setList] = useState<LibraryList>('claims');
  const [order, setOrder] = useState<LibraryOrder>();
  const [currentId, setCurrentId] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [open, setOpen] = useState<'agreement'>();
  const [railOpen, setRailOpen] = useState(false);
  const [detailsOpen, setDetailsOpen] = useState(false);
  const [noteWanted, setNoteWanted] = useState<number>();
  const [busy, setBusy] = useState(false);
  const search = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(max-width: 60rem)');
  const { run, toast, dismiss, undo } = useUndo();

  const orderNow = order ?? (filter.query.trim() === '' ? 'newest' : 'relevance');
  const question = useMemo(
    () => ({ filter, order: orderNow, list, ...(currentId !== undefined && { currentId }) }),
    // Walking through the list asks nothing anew.
    [filter, orderNow, list],
  );
  const { answer, at, look } = useLines(reader, question, (error) => {
    console.error(error);
    setFailure(text('failedStore'));
  });
  const people = useMemo(() => peopleOf(answer?.annotators ?? []), [answer?.annotators]);
  const [place, setPlace] = useState(-1);
  const current = currentId === undefined ? -1 : at(place)?.id === currentId ? place : (answer?.currentAt ?? -1);
  const line = current >= 0 ? at(current) : undefined;
  const selection = useSelection(reader, answer);

  const change = (wanted: Partial<LibraryFilter>): void => {
    setFilter((now) => ({ ...now, ...wanted }));
    selection.clear();
  };
  const show = (wanted: LibraryList): void => {
    setList(wanted);
    setCurrentId(undefined);
    selection.clear();
  };
  const goTo = (index: number): void => {
    setPlace(index);
    setCurrentId(at(index)?.id);
  };
  const judge = (ids: readonly string[], wanted: JudgementChange) => run(actions.judge(ids, wanted), changeInWords(wanted));
  const judgeAll = async (wanted: JudgementChange): Promise<void> => {
    setBusy(true);
    const count = selection.ids.size;
    await run(actions.judge([...selection.ids], wanted), plural('doneMany', count));
    setBusy(false);
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    setBusy(true);
    const doomed = list === 'claims' ? { claimIds: ids } : { articleIds: ids };
    await run(actions.remove(doomed), plural(list === 'claims' ? 'doneDeletedClaims' : 'doneDeletedArticles', ids.length));
    selection.clear();
    setBusy(false);
  };

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        void undo();
      } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        search.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  const onListKey = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault();
      void selection.all();
    } else if (event.key === ' ' && line) {
      event.preventDefault();
      selection.toggle(line.id, current);
    } else if (event.key === 'Enter' && line) {
      event.preventDefault();
      setDetailsOpen(true);
    } else if (event.key === 'Escape') selection.clear();
    else if (line?.kind === 'claim') {
      const asked = claimKey(event);
      if (!asked) return;
      event.preventDefault();
      if (asked === 'note') {
        setDetailsOpen(true);
        setNoteWanted(Date.now());
      } else if (selection.ids.size > 1) void judgeAll(asked);
      else void judge([line.id], asked);
    }
  };

  const conditions = conditionsIn(filter);
  const isEmpty = answer?.stored === 0 && answer.articles === 0 && !news.loading && conditions === 0 && filter.query === '';
  const lineHeight = list === 'claims' ? (narrow ? 100 : 92) : 84;
  const details = line && (!narrow || detailsOpen);
  return (
    <main class={`library${details ? ' library-with-details' : ''}`}>
      <div ref={search}>
        <LibraryHead
          query={filter.query}
          list={list}
          onQuery={(query) => change({ query })}
          onList={show}
          onAgreement={() => setOpen('agreement')}
          onSettings={actions.openSettings}
        />
      </div>
      {(failure ?? news.failed) ? (
        <Empty title={text('emptyFailedTitle')} sentence={failure ?? news.failed ?? ''} />
      ) : isEmpty ? (
        <Empty title={text('libraryEmptyTitle')} sentence={text('libraryEmpty')} />
      ) : (
        <div class="library-body">
          <aside class={`rail${railOpen ? ' rail-open' : ''}`} aria-label={text('filterMore')}>
            {answer && <FilterRail filter={filter} counts={answer.counts} people={people} onChange={change} />}
            <LibraryFoot use={news.use} />
          </aside>
          <section class="list" aria-label={text('listLabel')}>
            <ListHead
              answer={answer}
              list={list}
              filter={filter}
              order={orderNow}
              loading={news.loading}
              railOpen={railOpen}
              onRail={() => setRailOpen(!railOpen)}
              onOrder={setOrder}
              onClear={() => change({ ...wholeLibrary, query: filter.query })}
            />
            {selection.ids.size > 0 && (
              <BulkBar
                count={selection.ids.size}
                kind={list}
                total={answer?.total ?? 0}
                busy={busy}
                onAll={() => void selection.all()}
                onNone={selection.clear}
                onTag={(verdict) => void judgeAll({ verdict })}
                onExport={() => undefined}
                onDelete={() => void remove([...selection.ids])}
              />
            )}
            {answer?.total === 0 && !news.loading ? (
              <p class="nothing-found">{text('filterNothing')}</p>
            ) : (
              <VirtualList
                label={list === 'claims' ? text('listClaims') : text('listArticles')}
                total={answer?.total ?? 0}
                lineHeight={lineHeight}
                current={current}
                isSelected={(index) => selection.ids.has(at(index)?.id ?? '')}
                onLook={look}
                onCurrent={goTo}
                onKey={onListKey}
                onClick={(index, event) => {
                  const clicked = at(index);
                  if (!clicked) return;
                  const onBox = event.target instanceof Element && event.target.closest('[data-select]') !== null;
                  if (event.shiftKey) void selection.upTo(index);
                  else if (onBox || event.ctrlKey || event.metaKey) selection.toggle(clicked.id, index);
                  else {
                    goTo(index);
                    setDetailsOpen(true);
                  }
                }}
              >
                {(index) => {
                  const shown = at(index);
                  if (!shown) return <span class="row-bone" />;
                  const selected = selection.ids.has(shown.id);
                  return shown.kind === 'claim' ? (
                    <ClaimRow line={shown} selected={selected} people={people} />
                  ) : (
                    <ArticleRow line={shown} selected={selected} />
                  );
                }}
              </VirtualList>
            )}
          </section>
          <aside class="details-pane" aria-label={text('detailsPane')}>
            {narrow && details && (
              <button type="button" class="text-button details-back" onClick={() => setDetailsOpen(false)}>
                {text('backToList')}
              </button>
            )}
            {!details && !narrow && <p class="details-none">{text(list === 'claims' ? 'detailsNone' : 'detailsNoneArticle')}</p>}
            {details && line.kind === 'claim' && (
              <ClaimDetails
                key={line.id}
                line={line}
                people={people}
                lookups={lookups}
                noteWanted={noteWanted}
                judge={(wanted) => judge([line.id], wanted)}
                onArticle={() => change({ ...wholeLibrary, articleId: line.article.id })}
                onDelete={() => void remove([line.id])}
              />
            )}
            {details && line.kind === 'article' && (
              <ArticleDetails
                key={line.id}
                line={line}
                reader={reader}
                onClaims={() => {
                  show('claims');
                  change({ ...wholeLibrary, articleId: line.id });
                }}
                onExport={() => undefined}
                onDelete={() => void remove([line.id])}
              />
            )}
          </aside>
        </div>
      )}
      {open === 'agreement' && (
        <AgreementDialog
          reader={reader}
          people={people}
          onClose={() => setOpen(undefined)}
          onDiffering={() => {
            setOpen(undefined);
            show('claims');
            change({ differ: true });
          }}
        />
      )}
      <UndoToast toast={toast} onDismiss={dismiss} />
    </main>
  );
};
