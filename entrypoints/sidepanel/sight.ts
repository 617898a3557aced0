// What there is to show of a tab: its article, or why there is none.
import type { PanelModel } from '@/components/panel/panel-model.ts';
import type { PageStatus } from '@/lib/messaging/contracts.ts';
import { isPaused, readSite, type Settings } from '@/lib/messaging/settings.ts';
import { type TabSelection, tabSelection, tabStatus } from '@/lib/store/tab-status.ts';
import type { FollowedTab } from './active-tab.ts';

/** A stored article, as a tab shows it. */
export interface ShownArticle {
  readonly articleId: string;
  /** Host name of the page: the tab may have gone elsewhere while the article is still shown. */
  readonly site: string;
  readonly frameId: number;
  readonly selection: TabSelection | null;
}

export type Sight = { readonly model: PanelModel } | { readonly article: ShownArticle };

const instead = (model: PanelModel): Sight => ({ model });

/** What the panel shows of this tab; null: there is none. */
export async function sightOf(tab: FollowedTab | null, settings: Settings): Promise<Sight> {
  if (!tab) return instead({ state: 'no-article' });
  // A tab that is being opened has no address yet.
  if (!/^https?:/.test(tab.url))
    return instead(tab.loading ? { state: 'loading' } : { state: 'unreadable', kind: 'browser-page' });
  const { hostname } = new URL(tab.url);
  if (isPaused(settings, hostname)) return instead({ state: 'paused', site: readSite(hostname) ?? hostname });
  const told = await tabStatus(tab.id, tab.url);
  if (told?.status.state === 'read') {
    const { articleId } = told.status;
    return { article: { articleId, site: hostname, frameId: told.frameId, selection: await tabSelection(tab.id) } };
  }
  if (told) return instead(modelOfStatus(told.status));
  if (tab.loading) return instead({ state: 'loading' });
  return instead({ state: settings.onlyOnClick ? 'on-click' : 'no-article' });
}

function modelOfStatus(status: Exclude<PageStatus, { state: 'read' }>): PanelModel {
  switch (status.state) {
    case 'reading':
      return { state: 'loading' };
    case 'not-an-article':
      return { state: 'no-article' };
    case 'no-language-pack':
      return { state: 'no-language', language: status.language };
    case 'not-war-coverage':
      return { state: 'no-war', coverage: { is: false, score: status.score, because: status.because } };
    case 'not-stored':
      return { state: 'not-stored', because: status.because, claims: status.claims };
  }
}
