// What became of each tab's page, kept for the panel in session storage: gone with the browser, readable without waking anything.
import { browser } from '#imports';
import type { PageStatus } from '@/lib/messaging/contracts.ts';

/** One tab's page as its reader last told. */
export interface TabStatus {
  /** The address of the tab when it was told, without fragment: a status for another address is stale. */
  readonly url: string;
  readonly frameId: number;
  readonly status: PageStatus;
}

/** The key of a tab's status in `storage.session`. */
export const tabStatusKey = (tabId: number): string => `tab:${tabId}`;

export const withoutFragment = (url: string): string => url.replace(/#(?!!).*$/, '');

/** Keeps what a frame tells of itself; a frame without an article never hides the one that has it. */
export async function keepTabStatus(tabId: number, told: TabStatus): Promise<boolean> {
  const key = tabStatusKey(tabId);
  const before = (await browser.storage.session.get(key))[key] as TabStatus | undefined;
  const samePage = before?.url === told.url && before.frameId !== told.frameId;
  if (samePage && before.status.state === 'read' && told.status.state !== 'read') return false;
  await browser.storage.session.set({ [key]: told });
  return true;
}

/** The status of a tab that shows `url`; null where none was told, or for another address. */
export async function tabStatus(tabId: number, url: string): Promise<TabStatus | null> {
  const key = tabStatusKey(tabId);
  const kept = (await browser.storage.session.get(key))[key] as TabStatus | undefined;
  return kept && kept.url === withoutFragment(url) ? kept : null;
}

/** Forgets tabs that are no more. */
export async function forgetClosedTabs(): Promise<void> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const open = new Set(tabs.flatMap((tab) => (tab.id === undefined ? [] : [tabStatusKey(tab.id)])));
  await browser.storage.session.remove(Object.keys(kept).filter((key) => key.startsWith('tab:') && !open.has(key)));
}
