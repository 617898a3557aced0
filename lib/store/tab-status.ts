// What became of each tab's page, kept in session storage: gone with the browser, readable without waking anything.
import { browser } from '#imports';
import type { PageStatus } from '@/lib/messaging/contracts.ts';

/** One tab's page as its reader last told. */
export interface TabStatus {
  /** The address of the tab when it was told, without fragment: a status for another address is stale. */
  readonly url: string;
  readonly frameId: number;
  readonly status: PageStatus;
}

/** The claim last chosen on a tab's page. */
export interface TabSelection {
  readonly claimId: string;
  /** Its note was asked for. */
  readonly note: boolean;
  /** When, so that choosing the same claim again is told too. */
  readonly at: number;
}

const statusKey = (tabId: number): string => `tab:${tabId}`;
const selectionKey = (tabId: number): string => `selection:${tabId}`;
const askedKey = (tabId: number): string => `asked:${tabId}`;

const kept = async <T>(key: string): Promise<T | undefined> => (await browser.storage.session.get(key))[key] as T | undefined;

/** An address as a status remembers it: a fragment is a place in the page, unless it begins with `!`. */
export const withoutFragment = (url: string): string => url.replace(/#(?!!).*$/, '');

/** Keeps what a frame tells of itself; a frame without an article never hides the one that has it. Answers whether it was kept. */
export async function keepTabStatus(tabId: number, told: TabStatus): Promise<boolean> {
  const key = statusKey(tabId);
  const before = await kept<TabStatus>(key);
  const otherFrame = before?.url === told.url && before.frameId !== told.frameId;
  if (otherFrame && before.status.state === 'read' && told.status.state !== 'read') return false;
  await browser.storage.session.set({ [key]: told });
  return true;
}

/** The status of a tab that shows `url`; null where none was told, or for another address. */
export async function tabStatus(tabId: number, url: string): Promise<TabStatus | null> {
  const status = await kept<TabStatus>(statusKey(tabId));
  return status?.url === withoutFragment(url) ? status : null;
}

/** Remembers that a mark was clicked, for a panel that is open or will be. */
export const keepSelection = (tabId: number, selection: Omit<TabSelection, 'at'>): Promise<void> =>
  browser.storage.session.set({ [selectionKey(tabId)]: { ...selection, at: Date.now() } });

export const tabSelection = async (tabId: number): Promise<TabSelection | null> =>
  (await kept<TabSelection>(selectionKey(tabId))) ?? null;

/** What the person asked for: that a page be read if it is war coverage, or whatever it is about. Either overrules that pages wait for a click. */
export type Asked = 'war-coverage' | 'anyway';

interface AskedFor {
  readonly url: string;
  readonly asked: Asked;
}

/** The person asked that this page be read. */
export const keepAskedFor = (tabId: number, url: string, asked: Asked): Promise<void> =>
  browser.storage.session.set({ [askedKey(tabId)]: { url: withoutFragment(url), asked } satisfies AskedFor });

export async function wasAskedFor(tabId: number, url: string): Promise<Asked | null> {
  const last = await kept<AskedFor>(askedKey(tabId));
  return last?.url === withoutFragment(url) ? last.asked : null;
}

/** Calls back when a tab's status or selection changes; returns a function that stops it. */
export function watchTab(tabId: number, onChange: () => void): () => void {
  const keys = [statusKey(tabId), selectionKey(tabId)];
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && keys.some((key) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Forgets tabs that are no more. */
export async function forgetClosedTabs(): Promise<void> {
  const [all, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  const open = new Set(tabs.map((tab) => tab.id));
  const gone = Object.keys(all).filter((key) => /^(?:tab|selection|asked):/.test(key) && !open.has(Number(key.split(':')[1])));
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

interface TabFrame {
  readonly tabId: number;
  readonly frameId: number;
}

/** The frames of all tabs that show this article now. */
export const tabsOfArticle = async (articleId: string): Promise<TabFrame[]> =>
  (await tabsWithArticles()).filter((frame) => frame.articleId === articleId);

/** The frames of all tabs that show a stored article now. */
export async function tabsWithArticles(): Promise<(TabFrame & { readonly articleId: string })[]> {
  const [all, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  return tabs.flatMap(({ id, url }) => {
    const told = id === undefined ? undefined : (all[statusKey(id)] as TabStatus | undefined);
    // What was told of a page that the tab has left is stale.
    if (id === undefined || told?.status.state !== 'read' || told.url !== withoutFragment(url ?? '')) return [];
    return [{ tabId: id, frameId: told.frameId, articleId: told.status.articleId }];
  });
}
