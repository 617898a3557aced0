// Reads the war articles that are open already, on the person's click.
import { browser } from '#imports';
import { isPaused } from '@/lib/messaging/settings.ts';
import { storedSettings } from '@/lib/store/settings-storage.ts';
import { keepAskedFor, tabStatus } from '@/lib/store/tab-status.ts';
import { injectReader } from './inject.ts';

/** Tabs read at the same time. */
const atOnce = 4;

/** Hands the reader to every open page that was not read yet; the reader leaves alone what is no war coverage. Answers how many tabs took it. */
export async function readOpenTabs(): Promise<number> {
  const [tabs, settings] = await Promise.all([browser.tabs.query({ url: ['http://*/*', 'https://*/*'] }), storedSettings()]);
  const wanted: { id: number; url: string }[] = [];
  for (const { id, url, incognito, discarded } of tabs) {
    if (id === undefined || url === undefined || incognito || discarded || isPaused(settings, new URL(url).hostname)) continue;
    const told = await tabStatus(id, url);
    if (told?.status.state !== 'read') wanted.push({ id, url });
  }
  let read = 0;
  const next = async (): Promise<void> => {
    for (let tab = wanted.shift(); tab; tab = wanted.shift()) {
      await keepAskedFor(tab.id, tab.url, 'war-coverage');
      if (await injectReader({ tabId: tab.id, frameId: 0 })) read++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return read;
}
