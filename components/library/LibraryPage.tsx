// The library: everything stored, searched, narrowed, tagged in bulk, handed over and taken in.
import { useMemo, useState } from 'preact/hooks';
import type { ClaimLookups } from '@/components/claim/ClaimCard.tsx';
import { claimKey } from '@/components/claim/claim-keys.ts';
import { peopleOf } from '@/components/claim/people.ts';
import { Icon } from '@/components/Icon.tsx';
import { ArticleRow } from '@/components/library/ArticleRow.tsx';
import { BulkBar } from '@/components/library/BulkBar.tsx';
import { ClaimRow } from '@/components/library/ClaimRow.tsx';
import { DetailsPane } from '@/components/library/DetailsPane.tsx';
import { everything, exportChoices, oneArticle } from '@/components/library/export-choices.ts';
import { FilterRail } from '@/components/library/FilterRail.tsx';
import type { Exporter, Importer } from '@/components/library/files-model.ts';
import { LibraryDialogs, type OpenDialog } from '@/components/library/LibraryDialogs.tsx';
import { LibraryFoot } from '@/components/library/LibraryFoot.tsx';
import { LibraryHead, listName } from '@/components/library/LibraryHead.tsx';
import { ListHead } from '@/components/library/ListHead.tsx';
import type { LibraryActions, LibraryNews, LibraryReader } from '@/components/library/library-model.ts';
import { Rail } from '@/components/library/Rail.tsx';
import { TopicRow } from '@/components/library/TopicRow.tsx';
import { useDrop } from '@/components/library/use-drop.ts';
import { useLines } from '@/components/library/use-lines.ts';
import { useMedia } from '@/components/library/use-media.ts';
import { usePageKeys } from '@/components/library/use-page-keys.ts';
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

/** What the page was opened for. */
export interface Opening {
  readonly articleId?: string;
  /** Begin with the export of that article. */
  readonly exporting?: boolean;
}

interface LibraryPageProps {
  readonly reader: LibraryReader;
  readonly actions: LibraryActions;
  readonly importer: Importer;
  readonly exporter: Exporter;
  readonly lookups: ClaimLookups;
  readonly news: LibraryNews;
  readonly opening?: Opening;
}

export const LibraryPage = ({ reader, actions, importer, exporter, lookups, news, opening = {} }: LibraryPageProps) => {
  const { articleId = '', exporting = false } = opening;
  const [filter, setFilter] = useState<LibraryFilter>({ ...wholeLibrary, articleId });
  const [list, setList] = useState<LibraryList>('claims');
  const [order, setOrder] = useState<LibraryOrder>();
  const [currentId, setCurrentId] = useState<string>();
  const [place, setPlace] = useState(-1);
  const [failure, setFailure] = useState<string>();
  const [open, setOpen] = useState<OpenDialog | undefined>(
    exporting ? { kind: 'export', choices: [oneArticle(articleId), everything()] } : undefined,
  );
  const [railOpen, setRailOpen] = useState(false);
  const [detailsOpen, setDetailsOpen] = useState(false);
  const [noteWanted, setNoteWanted] = useState<number>();
  const [busy, setBusy] = useState(false);
  const narrow = useMedia('(max-width: 60rem)');
  const slim = useMedia('(max-width: 36rem)');
  const { run, say, toast, dismiss, undo } = useUndo();
  usePageKeys(undo);
  const dropping = useDrop((files) => setOpen({ kind: 'import', files }));

  const orderNow = order ?? (filter.query.trim() === '' ? 'newest' : 'relevance');
  // Which line the reader is on is not part of it: walking through the list asks nothing anew.
  const question = useMemo(() => ({ filter, order: orderNow, list }), [filter, orderNow, list]);
  const { answer, at, look } = useLines(reader, question, currentId, (error) => {
    console.error(error);
    setFailure(text('failedStore'));
  });
  const people = useMemo(() => peopleOf(answer?.annotators ?? []), [answer?.annotators]);
  const selection = useSelection(reader, answer);
  const current = currentId === undefined ? -1 : at(place)?.id === currentId ? place : (answer?.currentAt ?? -1);
  const line = current >= 0 ? at(current) : undefined;

  const change = (wanted: Partial<LibraryFilter>): void => {
    setFilter((now) => ({ ...now, ...wanted }));
    selection.clear();
  };
  const show = (wanted: LibraryList, narrowed?: Partial<LibraryFilter>, claimId?: string): void => {
    setList(wanted);
    setCurrentId(claimId);
    selection.clear();
    if (narrowed) setFilter({ ...wholeLibrary, ...narrowed });
  };
  const goTo = (index: number): void => {
    setPlace(index);
    setCurrentId(at(index)?.id);
  };
  const judge = (ids: readonly string[], wanted: JudgementChange) => run(actions.judge(ids, wanted), changeInWords(wanted));
  const busily = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const judgeAll = (wanted: JudgementChange): Promise<void> =>
    busily(() => run(actions.judge([...selection.ids], wanted), plural('doneMany', selection.ids.size)));
  const remove = (ids: readonly string[]): Promise<void> =>
    busily(async () => {
      const doomed = list === 'claims' ? { claimIds: ids } : { articleIds: ids };
      await run(actions.remove(doomed), plural(list === 'claims' ? 'doneDeletedClaims' : 'doneDeletedArticles', ids.length));
      selection.clear();
    });
  const exportNow = async (): Promise<void> => {
    const selected = [...selection.ids];
    const conditions = conditionsIn(filter) + Number(filter.query.trim() !== '');
    const listed = conditions > 0 && list === 'claims' && answer ? await reader.ids(answer.version, 0, answer.total) : null;
    const choices = exportChoices({ selected, ofClaims: list === 'claims', listed: listed ?? [], articleId: filter.articleId });
    setOpen({ kind: 'export', choices });
  };

  const onListKey = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'a' && list !== 'topics') {
      event.preventDefault();
      void selection.all();
    } else if (event.key === ' ' && line && list !== 'topics') {
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
  const onListClick = (index: number, event: MouseEvent): void => {
    const clicked = at(index);
    if (!clicked) return;
    const onBox = event.target instanceof Element && event.target.closest('[data-select]') !== null;
    if (event.shiftKey && list !== 'topics') void selection.upTo(index);
    else if ((onBox || event.ctrlKey || event.metaKey) && list !== 'topics') selection.toggle(clicked.id, index);
    else {
      goTo(index);
      setDetailsOpen(true);
    }
  };

  const conditions = conditionsIn(filter);
  const isEmpty = answer?.stored === 0 && answer.articles === 0 && !news.loading && conditions === 0 && filter.query === '';
  const lineHeight = list === 'articles' ? 84 : slim ? 104 : 88;
  const hasDetails = narrow ? detailsOpen && line !== undefined : true;
  const closeRail = (): void => {
    setRailOpen(false);
    // Hidden while the filters stood in its place.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.rail-toggle')?.focus());
  };
  const importButton = (
    <button type="button" class="button" onClick={() => setOpen({ kind: 'import', files: [] })}>
      <Icon name="import" />
      {text('import')}
    </button>
  );
  return (
    <main class={`library${hasDetails ? ' library-with-details' : ''}`}>
      <LibraryHead
        query={filter.query}
        list={list}
        onQuery={(query) => change({ query })}
        onList={(wanted) => show(wanted)}
        onAgreement={() => setOpen({ kind: 'agreement' })}
        onSettings={actions.openSettings}
      >
        {importButton}
        <button type="button" class="button" onClick={() => void exportNow()}>
          <Icon name="export" />
          {text('export')}
        </button>
      </LibraryHead>
      {(failure ?? news.failed) ? (
        <Empty title={text('emptyFailedTitle')} sentence={failure ?? news.failed ?? ''} />
      ) : isEmpty ? (
        <Empty title={text('libraryEmptyTitle')} sentence={text('libraryEmpty')}>
          {importButton}
        </Empty>
      ) : (
        <div class="library-body">
          <Rail open={railOpen} list={list} total={answer?.total ?? 0} onClose={closeRail}>
            {answer && <FilterRail filter={filter} counts={answer.counts} people={people} onChange={change} />}
            <LibraryFoot use={news.use} />
          </Rail>
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
            {selection.ids.size > 0 && list !== 'topics' && (
              <BulkBar
                count={selection.ids.size}
                kind={list}
                total={answer?.total ?? 0}
                busy={busy}
                onAll={() => void selection.all()}
                onNone={selection.clear}
                onTag={(verdict) => void judgeAll({ verdict })}
                onExport={() => void exportNow()}
                onDelete={() => void remove([...selection.ids])}
              />
            )}
            {answer?.total === 0 && !news.loading ? (
              <p class="nothing-found">
                {text(list === 'topics' && conditions === 0 && filter.query === '' ? 'topicsNone' : 'filterNothing')}
              </p>
            ) : (
              <VirtualList
                label={listName(list)}
                total={answer?.total ?? 0}
                lineHeight={lineHeight}
                current={current}
                isSelected={(index) => selection.ids.has(at(index)?.id ?? '')}
                onLook={look}
                onCurrent={goTo}
                onKey={onListKey}
                onClick={onListClick}
              >
                {(index) => {
                  const shown = at(index);
                  switch (shown?.kind) {
                    case 'claim':
                      return <ClaimRow line={shown} selected={selection.ids.has(shown.id)} people={people} />;
                    case 'article':
                      return <ArticleRow line={shown} selected={selection.ids.has(shown.id)} />;
                    case 'topic':
                      return <TopicRow line={shown} />;
                    default:
                      return <span class="row-bone" />;
                  }
                }}
              </VirtualList>
            )}
          </section>
          <DetailsPane
            line={line}
            list={list}
            reader={reader}
            people={people}
            lookups={lookups}
            noteWanted={noteWanted}
            onBack={narrow ? () => setDetailsOpen(false) : undefined}
            judge={(id, wanted) => judge([id], wanted)}
            onClaim={(id) => show('claims', {}, id)}
            onArticle={(id) => show('claims', { articleId: id }, line?.kind === 'claim' ? line.id : undefined)}
            onTopic={(id) => show('claims', { topicId: id })}
            onExport={(id) => setOpen({ kind: 'export', choices: [oneArticle(id), everything()] })}
            onDelete={(id) => void remove([id])}
          />
        </div>
      )}
      <LibraryDialogs
        open={open}
        reader={reader}
        importer={importer}
        exporter={exporter}
        series={news.series ?? []}
        references={actions.references}
        say={say}
        people={people}
        onClose={() => setOpen(undefined)}
        onDiffering={() => {
          setOpen(undefined);
          show('claims', { ...filter, differ: true });
        }}
      />
      {dropping && <p class="dropping">{text('importDrop')}</p>}
      <UndoToast toast={toast} onDismiss={dismiss} />
    </main>
  );
};
