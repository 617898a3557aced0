// Joins the panel to the browser and the store: which model to show now, and what its buttons do.
import { browser } from '#imports';
import { cardOf, entriesOf } from '@/components/claim/claim-entry.ts';
import type { Outcome } from '@/components/claim/outcome.ts';
import { peopleOf } from '@/components/claim/people.ts';
import type { PanelActions, PanelModel } from '@/components/panel/panel-model.ts';
import { text } from '@/components/text.ts';
import { placeInArticle } from '@/components/wording/compared.ts';
import { refusalInWords } from '@/components/wording/refusals.ts';
import { articleId } from '@/lib/claims/identity.ts';
import type { ComparedStatement } from '@/lib/compare/claim-comparison.ts';
import { askBackground, askTab, bringForward, openOwnPage } from '@/lib/messaging/browser.ts';
import type { BackgroundForPanel, Page } from '@/lib/messaging/contracts.ts';
import type { Settings } from '@/lib/messaging/settings.ts';
import { type ArticleView, viewArticle } from '@/lib/store/article-queries.ts';
import { comparedCount } from '@/lib/store/compared-count.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { deleteStored, restoreDeleted } from '@/lib/store/delete-stored.ts';
import { judge, type UndoToken, undo } from '@/lib/store/judge.ts';
import { openDatabase } from '@/lib/store/open-database.ts';
import { applySettings, storedSettings, watchSettings } from '@/lib/store/settings-storage.ts';
import { tabsOfArticle, watchTab } from '@/lib/store/tab-status.ts';
import { watchQuery } from '@/lib/store/watch-query.ts';
import { type FollowedTab, followedTab, watchActiveTab } from './active-tab.ts';
import { FollowedComparison } from './follow-comparison.ts';
import { mayReadPages } from './page-permission.ts';
import { type ShownArticle, sightOf } from './sight.ts';

const askPage = askTab<Page>('page');
const askBackgroundFor = askBackground<BackgroundForPanel>('background-for-panel');

export class PanelConnection {
  readonly #show: (model: PanelModel) => void;
  readonly #stops: (() => void)[] = [];
  #db: PlumblineDatabase | null = null;
  #tab: FollowedTab | null = null;
  #settings: Settings | null = null;
  #view: ArticleView | undefined;
  /** A choice made here rather than on the page; null: the open card was closed. */
  #chosenHere: string | null | undefined;
  /** When a mark was last chosen on the page that is or was shown. */
  #chosenOnPageAt: number | undefined;
  #live: { readonly shown: ShownArticle; readonly stop: () => void } | null = null;
  #unwatchTab: () => void = () => undefined;
  /** Counts looks at the tab, so that a slow one does not overwrite a newer. */
  #turn = 0;
  readonly #comparison = new FollowedComparison(() => this.#showArticle());

  constructor(show: (model: PanelModel) => void) {
    this.#show = show;
  }

  async start(): Promise<void> {
    this.#show({ state: 'loading' });
    let opened = await openDatabase({ onTakenOver: () => location.reload() });
    if (opened.state === 'blocked') opened = await opened.settled;
    if (opened.state !== 'ready') {
      this.#show({ state: 'failed', sentence: text('failedStore') });
      return;
    }
    const { db } = opened;
    this.#db = db;
    this.#stops.push(
      watchActiveTab(() => void this.look()),
      watchSettings(() => void this.look()),
      watchQuery(
        () => comparedCount(db),
        () => void this.#comparison.refresh(),
        (error) => console.error(error),
      ),
    );
    await this.look();
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#unwatchTab();
    this.#live?.stop();
  }

  /** Looks anew at what the followed tab shows. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    const [tab, settings] = await Promise.all([followedTab(), storedSettings()]);
    if (turn !== this.#turn) return;
    const isOther = tab?.id !== this.#tab?.id || tab?.url !== this.#tab?.url;
    if (tab?.id !== this.#tab?.id) {
      this.#unwatchTab();
      this.#unwatchTab = tab ? watchTab(tab.id, () => void this.look()) : () => undefined;
    }
    this.#tab = tab;
    this.#settings = settings;
    if (isOther) this.#chosenHere = undefined;
    if (!settings.welcomed) return this.#showInstead({ state: 'welcome' });
    const sight = await sightOf(tab, settings);
    if (turn !== this.#turn) return;
    if ('article' in sight) this.#follow(sight.article);
    else this.#showInstead(sight.model);
  }

  readonly actions: PanelActions = {
    show: (claimId) => {
      this.#choose(claimId);
      if (this.#tab) void askPage(this.#tab.id, this.#live?.shown.frameId ?? 0, 'show', { claimId });
    },
    select: (claimId) => this.#choose(claimId),
    judge: async (claimId, change) => {
      const view = this.#view?.claims.find(({ claim }) => claim.id === claimId);
      // What one added oneself is taken away whole, unless somebody's word hangs on it.
      if (change.notAClaim && view?.claim.origin === 'hand' && view.others.length === 0) return this.#remove(claimId);
      const judged = await judge(this.#db!, claimId, change);
      if (!judged.ok) return { ok: false, reason: refusalInWords(judged.reason) };
      await this.#repaint();
      const { undo: token } = judged.value;
      return token.steps.length === 0 ? { ok: true } : { ok: true, undo: () => this.#takeBack(token) };
    },
    goTo: (row) => void this.#goTo(row),
    readThisPage: () => {
      this.#showInstead({ state: 'loading' });
      void this.#read(true);
    },
    readOpenTabs: async () => {
      // First of all, while the click still counts as the user's own.
      if (!(await mayReadPages())) return 'denied';
      const answer = await askBackgroundFor('readOpenTabs', null);
      return answer.ok ? answer.value.asked : 0;
    },
    reloadPage: () => {
      // A tab that was closed meanwhile needs none.
      if (this.#tab) browser.tabs.reload(this.#tab.id).catch(() => undefined);
    },
    retry: () => location.reload(),
    pauseSite: (site) => void this.#changePaused((sites) => [...sites, site]),
    resumeSite: (site) => void this.#resume(site),
    openLibrary: (exporting = false) => {
      const articleId = this.#live?.shown.articleId;
      const hash = exporting && articleId ? `#export=${articleId}` : '';
      void openOwnPage('/library.html', hash);
    },
    openSettings: () => void browser.runtime.openOptionsPage(),
    endWelcome: () => void applySettings({ welcomed: true }),
  };

  async #remove(claimId: string): Promise<Outcome> {
    const db = this.#db!;
    const deleted = await deleteStored(db, { claimIds: [claimId] });
    if (!deleted.ok) return { ok: false, reason: refusalInWords(deleted.reason) };
    await this.#repaint();
    return {
      ok: true,
      undo: async () => {
        const restored = await restoreDeleted(db, deleted.value);
        if (!restored.ok) return { ok: false, reason: refusalInWords(restored.reason) };
        await this.#repaint();
        return { ok: true };
      },
    };
  }

  async #changePaused(change: (sites: readonly string[]) => readonly string[]): Promise<void> {
    this.#settings = await applySettings({ pausedSites: change(this.#settings?.pausedSites ?? []) });
    await this.look();
  }

  async #resume(site: string): Promise<void> {
    const others = (paused: string): boolean => site !== paused && !site.endsWith(`.${paused}`);
    await this.#changePaused((sites) => sites.filter(others));
    if (!this.#settings?.onlyOnClick) await this.#read(false);
  }

  async #read(anyway: boolean): Promise<void> {
    if (!this.#tab) return;
    const answer = await askBackgroundFor('readTab', { tabId: this.#tab.id, anyway });
    if (answer.ok && answer.value.readable) await this.look();
    else this.#showInstead({ state: 'unreadable', kind: 'document' });
  }

  #choose(claimId: string | undefined): void {
    this.#chosenHere = claimId ?? null;
    this.#showArticle();
  }

  /** To the statement in the tab that shows its article, else in a new tab, where the browser looks for the words. */
  async #goTo({ claimId, url, quote }: ComparedStatement): Promise<void> {
    const [there] = await tabsOfArticle(articleId(url));
    if (there && (await bringForward(there.tabId))) await askPage(there.tabId, there.frameId, 'show', { claimId });
    else await browser.tabs.create({ url: placeInArticle(url, quote) });
  }

  async #takeBack(token: UndoToken): Promise<Outcome> {
    const undone = await undo(this.#db!, token);
    if (!undone.ok) return { ok: false, reason: refusalInWords(undone.reason) };
    await this.#repaint();
    return { ok: true };
  }

  /** Every page that shows the article says what is stored now. */
  async #repaint(): Promise<void> {
    const articleId = this.#live?.shown.articleId;
    if (articleId === undefined) return;
    const tabs = await tabsOfArticle(articleId);
    await Promise.all(tabs.map(({ tabId, frameId }) => askPage(tabId, frameId, 'repaint', null)));
  }

  #follow(shown: ShownArticle): void {
    const { articleId } = shown;
    // What was chosen last counts, wherever it was.
    if (shown.selection?.at !== this.#chosenOnPageAt) this.#chosenHere = undefined;
    this.#chosenOnPageAt = shown.selection?.at;
    if (this.#live?.shown.articleId === articleId) {
      this.#live = { ...this.#live, shown };
      this.#showArticle();
      return;
    }
    this.#live?.stop();
    this.#view = undefined;
    const stop = watchQuery(
      () => viewArticle(this.#db!, articleId),
      (view) => {
        this.#view = view;
        // It was deleted while the page stands open.
        if (view) this.#showArticle();
        else this.#show({ state: 'unread' });
      },
      (error) => {
        console.error(error);
        this.#showInstead({ state: 'failed', sentence: text('failedStore') });
      },
    );
    this.#live = { shown, stop };
    this.#comparison.follow(articleId);
  }

  #showArticle(): void {
    const view = this.#view;
    if (!view || !this.#live) return;
    const { site, selection: onPage } = this.#live.shown;
    const selectedId = this.#chosenHere === undefined ? onPage?.claimId : this.#chosenHere;
    const entries = entriesOf(view.claims);
    this.#comparison.open(typeof selectedId === 'string' ? cardOf(entries, selectedId) : undefined);
    this.#show({
      state: 'article',
      article: view.article,
      site,
      entries,
      compared: this.#comparison.compared,
      people: peopleOf(view.annotators),
      ...(typeof selectedId === 'string' && { selectedId }),
      ...(onPage?.note && this.#chosenHere === undefined && { noteWanted: { claimId: onPage.claimId, at: onPage.at } }),
    });
  }

  #showInstead(model: PanelModel): void {
    this.#live?.stop();
    this.#live = null;
    this.#view = undefined;
    this.#comparison.follow(undefined);
    this.#show(model);
  }
}
