import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { browser } from '#imports';
import { keepTabStatus, tabsOfArticle } from './tab-status.ts';

const url = 'https://herald.example/strike';
const status = { state: 'read', articleId: 'a1', claims: 3, painted: 3, because: [], score: 1 } as const;

beforeEach(() => fakeBrowser.reset());

test('an article is shown by the tabs that are open on it, not by those closed or gone elsewhere', async () => {
  for (const tab of [1, 2, 3, 4]) await keepTabStatus(tab, { url, frameId: tab === 4 ? 9 : 0, status });
  await keepTabStatus(5, { url: 'https://herald.example/talks', frameId: 0, status: { ...status, articleId: 'a2' } });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [
    { id: 1, url: `${url}#comments` },
    { id: 2, url: 'https://herald.example/' },
    { id: 4, url },
    { id: 5, url: 'https://herald.example/talks' },
    { id: 6, url },
    { url },
  ]) as never);
  expect(await tabsOfArticle('a1')).toEqual([
    { tabId: 1, frameId: 0, articleId: 'a1' },
    { tabId: 4, frameId: 9, articleId: 'a1' },
  ]);
});
