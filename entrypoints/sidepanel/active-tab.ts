// Which tab the panel speaks of: the active one of its window, never a page of the extension itself.
import { browser } from '#imports';

export interface FollowedTab {
  readonly id: number;
  readonly url: string;
  readonly loading: boolean;
  readonly privateWindow: boolean;
}

const isOwn = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** The tab to follow now; the one looked at last where the active one is the extension's own (the panel opened in a tab). */
export async function followedTab(): Promise<FollowedTab | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => !isOwn(tab.url));
  const active = tabs.find((tab) => tab.active);
  const tab =
    active && !isOwn(active.url)
      ? active
      : others.reduce<(typeof others)[number] | undefined>(
          (latest, each) => (latest && (latest.lastAccessed ?? 0) >= (each.lastAccessed ?? 0) ? latest : each),
          undefined,
        );
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', loading: tab.status === 'loading', privateWindow: tab.incognito };
}

/** Calls back when another tab is to be followed or its page is another; returns a function that stops it. */
export function watchActiveTab(onChange: () => void): () => void {
  const updated = (_id: number, change: { url?: string; status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(onChange);
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(updated);
    browser.windows.onFocusChanged.removeListener(onChange);
  };
}
