// Tells open pages when the settings change, so that marks come and go without a reload.
import { browser } from '#imports';
import { askTab } from '@/lib/messaging/browser.ts';
import type { Page } from '@/lib/messaging/contracts.ts';
import { isPaused } from '@/lib/messaging/settings.ts';
import { watchSettings } from '@/lib/store/settings-storage.ts';

const askPage = askTab<Page>('page');

export function tellPagesOfSettings(): void {
  watchSettings(async (settings) => {
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    await Promise.all(
      tabs.map(({ id, url }) => {
        const paused = url !== undefined && isPaused(settings, new URL(url).hostname);
        return id === undefined ? undefined : askPage(id, undefined, 'settings', { settings, paused });
      }),
    );
  });
}
