// The background's answers to the extension's own pages.
import { browser } from '#imports';
import { askTab, type Handlers } from '@/lib/messaging/browser.ts';
import type { BackgroundForPanel, Page } from '@/lib/messaging/contracts.ts';
import { keepAskedFor } from '@/lib/store/tab-status.ts';
import { injectReader } from './inject.ts';
import { readTabChoice } from './schemas.ts';

const askPage = askTab<Page>('page');

/** Reads a tab because the person asked for it. */
export async function readTab(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) return false;
  await keepAskedFor(tabId, url);
  const there = await askPage(tabId, 0, 'readAnyway', null);
  return there.ok || injectReader({ tabId, frameId: 0 });
}

export const panelHandlers: Handlers<BackgroundForPanel, true> = {
  readTab: {
    read: readTabChoice,
    answer: async ({ tabId }) => ({ readable: await readTab(tabId) }),
  },
};
