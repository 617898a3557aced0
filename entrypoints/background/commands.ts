// The keyboard commands of the browser.
import { browser } from '#imports';
import { askTab } from '@/lib/messaging/browser.ts';
import type { Page } from '@/lib/messaging/contracts.ts';
import { tabStatus } from '@/lib/store/tab-status.ts';
import { openPanelCommand, openPanelNow } from './panel-opener.ts';

const askPage = askTab<Page>('page');

export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === openPanelCommand) {
      if (tab?.id !== undefined) openPanelNow(tab.id);
      return;
    }
    void step(command === 'next-claim' ? 1 : -1, tab?.id);
  });
}

async function step(direction: 1 | -1, given: number | undefined): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tabId = given ?? active?.id;
  const url = active?.url;
  if (tabId === undefined) return;
  const frameId = url === undefined ? 0 : ((await tabStatus(tabId, url))?.frameId ?? 0);
  await askPage(tabId, frameId, 'step', { direction });
}
