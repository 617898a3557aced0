// The background's answers to the extension's own pages.
import { browser } from '#imports';
import { askTab, type Handlers } from '@/lib/messaging/browser.ts';
import type { BackgroundForPanel, Page } from '@/lib/messaging/contracts.ts';
import { comparisonOf, othersOfArticle } from '@/lib/store/compare-view.ts';
import { leftToCompare } from '@/lib/store/compared-count.ts';
import { keepAskedFor } from '@/lib/store/tab-status.ts';
import { compareSoon } from './compare-work.ts';
import { database } from './database.ts';
import { injectReader } from './inject.ts';
import { readOpenTabs } from './open-tabs.ts';
import { readClaimChoice, readMarksAsked, readTabChoice } from './schemas.ts';

const askPage = askTab<Page>('page');

/** Reads a tab; `anyway`: because the person asked for it, whatever it is about. Answers whether the browser lets us. */
export async function readTab(tabId: number, anyway: boolean): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) return false;
  if (!anyway) return injectReader({ tabId, frameId: 0 });
  await keepAskedFor(tabId, url, 'anyway');
  const there = await askPage(tabId, 0, 'readAnyway', null);
  return there.ok || injectReader({ tabId, frameId: 0 });
}

export const panelHandlers: Handlers<BackgroundForPanel, true> = {
  readTab: {
    read: readTabChoice,
    answer: async ({ tabId, anyway }) => ({ readable: await readTab(tabId, anyway) }),
  },

  readOpenTabs: {
    read: () => null,
    answer: async () => ({ asked: await readOpenTabs() }),
  },

  others: {
    read: readMarksAsked,
    async answer({ articleId }) {
      const db = await database();
      compareSoon();
      return { of: await othersOfArticle(db, articleId), left: await leftToCompare(db) };
    },
  },

  comparison: {
    read: readClaimChoice,
    answer: async ({ claimId }) => (await comparisonOf(await database(), claimId)) ?? null,
  },

  compareNow: {
    read: () => null,
    answer() {
      compareSoon();
      return null;
    },
  },
};
