import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { browser } from '#imports';
import type { PanelModel } from '@/components/panel/panel-model.ts';
import { articleId } from '@/lib/claims/identity.ts';
import { openDatabase } from '@/lib/store/open-database.ts';
import { sampleReading } from '@/lib/store/sample.ts';
import { saveReading } from '@/lib/store/save-article.ts';
import { applySettings } from '@/lib/store/settings-storage.ts';
import { keepTabStatus } from '@/lib/store/tab-status.ts';
import { PanelConnection } from './connect-panel.ts';

const url = 'https://herald.example/strike';
const status = { state: 'read', articleId: articleId(url), claims: 1, painted: 1, because: [], score: 1 } as const;

/** The tab of the window: what `tabs.query` tells. */
let tab: { url: string; status: string };
let shown: PanelModel[];
let panel: PanelConnection;

const latest = (): PanelModel => shown.at(-1)!;
const untilShown = (state: PanelModel['state']) => vi.waitFor(() => expect(latest().state).toBe(state), { timeout: 30_000 });

/** Lets this storage answer only when what it puts into `held` is called. */
const holdBack = (storage: typeof browser.storage.local | typeof browser.storage.session, held: (() => void)[]) => {
  const get = storage.get.bind(storage) as (keys: string) => Promise<object>;
  return vi.spyOn(storage, 'get').mockImplementation((async (keys: string) => {
    await new Promise<void>((resolve) => held.push(resolve));
    return get(keys);
  }) as never);
};

beforeEach(async () => {
  fakeBrowser.reset();
  tab = { url, status: 'complete' };
  shown = [];
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: 1, active: true, incognito: false, ...tab }]) as never);
  await applySettings({ welcomed: true });
  const opened = await openDatabase();
  if (opened.state !== 'ready') throw new Error(opened.state);
  await saveReading(opened.db, sampleReading('[[12 were killed]] in the strike.', { url }));
  opened.db.close();
  await keepTabStatus(1, { url, frameId: 0, status });
  panel = new PanelConnection((model) => shown.push(model));
});

afterEach(() => panel.stop());

test('shows the article that the tab shows, and the site it is on', async () => {
  await panel.start();
  await untilShown('article');
  expect(latest()).toMatchObject({ site: 'herald.example', article: { id: articleId(url) } });
});

test('a tab that has no address yet ends the article, even where the look at the page before was slow', async () => {
  await panel.start();
  await untilShown('article');
  tab = { url: '', status: 'loading' };
  await panel.look();
  await untilShown('loading');

  // Back on the article: what became of it is told late, when the tab has gone on.
  tab = { url, status: 'complete' };
  const held: (() => void)[] = [];
  const slow = holdBack(browser.storage.session, held);
  const slowLook = panel.look();
  await vi.waitFor(() => expect(held).toHaveLength(1));
  slow.mockRestore();
  tab = { url: '', status: 'loading' };
  await panel.look();
  const before = shown.length;
  for (const release of held) release();
  await slowLook;
  // The store would answer by now, were it asked.
  await new Promise((resume) => setTimeout(resume, 100));
  expect(shown.slice(before)).toEqual([]);
  expect(latest().state).toBe('loading');
});

test('the site of the article stands while its tab goes elsewhere and the store tells of a change', async () => {
  await panel.start();
  await untilShown('article');
  // The look at the new address is not through yet.
  tab = { url: '', status: 'loading' };
  const held: (() => void)[] = [];
  holdBack(browser.storage.local, held);
  const look = panel.look();
  panel.actions.select('none');
  expect(latest()).toMatchObject({ state: 'article', site: 'herald.example' });
  for (const release of held) release();
  await look;
  expect(latest().state).toBe('loading');
});
