// Joins the library page to its worker, the store and the browser.
import { browser } from '#imports';
import type { Outcome } from '@/components/claim/outcome.ts';
import type { LibraryActions, LibraryNews, LibraryReader } from '@/components/library/library-model.ts';
import { text } from '@/components/text.ts';
import { refusalInWords } from '@/components/wording/refusals.ts';
import { askBackground, askTab } from '@/lib/messaging/browser.ts';
import type { BackgroundForPanel, Page } from '@/lib/messaging/contracts.ts';
import { askWorker } from '@/lib/messaging/worker.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { openDatabase } from '@/lib/store/open-database.ts';
import { storedSeries } from '@/lib/store/references.ts';
import { storageUse } from '@/lib/store/storage-use.ts';
import { tabsOfArticle } from '@/lib/store/tab-status.ts';
import { watchQuery } from '@/lib/store/watch-query.ts';
import { referenceStore } from '../options/reference-store.ts';
import type { Desk, DeskEvents } from './desk-contract.ts';

const askForComparison = askBackground<BackgroundForPanel>('background-for-panel');
const askPage = askTab<Page>('page');

export interface ConnectedLibrary {
  readonly reader: LibraryReader;
  readonly actions: LibraryActions;
  /** Calls back now and whenever something changes that is no list. */
  readonly watch: (show: (news: LibraryNews) => void) => void;
}

export function connectLibrary(): ConnectedLibrary {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module', name: 'library' });
  const desk = askWorker<Desk, DeskEvents>(worker);
  const watchers = new Set<() => void>();
  let news: LibraryNews = { loading: { done: 0, of: 0 } };
  let show: (news: LibraryNews) => void = () => undefined;
  const update = (change: LibraryNews): void => {
    news = change;
    show(news);
  };
  desk.listen('changed', () => {
    for (const watcher of watchers) watcher();
  });
  desk.listen('progress', (loading) => {
    const { loading: _, ...rest } = news;
    update({ ...rest, ...(loading && { loading }) });
  });
  desk.listen('failed', () => update({ ...news, failed: text('failedStore') }));
  let open: PlumblineDatabase | undefined;
  void openStore((db) => {
    open = db;
    const tell = (error: unknown): void => console.error(error);
    watchQuery(
      () => storageUse(db),
      (use) => update({ ...news, use }),
      tell,
    );
    watchQuery(
      () => storedSeries(db),
      (series) => update({ ...news, series }),
      tell,
    );
  });

  const reader: LibraryReader = {
    ask: (question) => desk.ask('ask', question),
    lines: (version, from, to) => desk.ask('lines', { version, from, to }),
    ids: (version, from, to) => desk.ask('ids', { version, from, to }),
    compare: async (claimId) => {
      const answer = await askForComparison('comparison', { claimId });
      return answer.ok ? answer.value : null;
    },
    article: (id) => desk.ask('article', id),
    agreement: () => desk.ask('agreement', null),
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
  const actions: LibraryActions = {
    judge: async (claimIds, change): Promise<Outcome> => {
      const judged = await desk.ask('judge', { claimIds, change });
      if (!judged.ok) return { ok: false, reason: refusalInWords(judged.reason) };
      const { undo: token, articleIds } = judged.value;
      void repaint(articleIds);
      if (token.steps.length === 0) return { ok: true };
      return {
        ok: true,
        undo: async () => {
          const undone = await desk.ask('undo', token);
          if (!undone.ok) return { ok: false, reason: refusalInWords(undone.reason) };
          void repaint(undone.value.articleIds);
          return { ok: true };
        },
      };
    },
    remove: async (doomed): Promise<Outcome> => {
      const removed = await desk.ask('remove', doomed);
      if (!removed.ok) return { ok: false, reason: refusalInWords(removed.reason) };
      const { deletion, articleIds } = removed.value;
      void repaint(articleIds);
      void askForComparison('compareNow', null);
      return {
        ok: true,
        undo: async () => {
          const restored = await desk.ask('restore', deletion);
          if (!restored.ok) return { ok: false, reason: refusalInWords(restored.reason) };
          void repaint(articleIds);
          void askForComparison('compareNow', null);
          return { ok: true };
        },
      };
    },
    references: referenceStore(() => open),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };
  const watch: ConnectedLibrary['watch'] = (onNews) => {
    show = onNews;
    show(news);
  };
  return { reader, actions, watch };
}

/** Pages that show one of these articles say what is stored now. */
async function repaint(articleIds: readonly string[]): Promise<void> {
  for (const id of articleIds.slice(0, 200))
    for (const { tabId, frameId } of await tabsOfArticle(id)) await askPage(tabId, frameId, 'repaint', null);
}

async function openStore(onReady: (db: PlumblineDatabase) => void): Promise<void> {
  let opened = await openDatabase({ onTakenOver: () => location.reload() });
  if (opened.state === 'blocked') opened = await opened.settled;
  if (opened.state === 'ready') onReady(opened.db);
}
