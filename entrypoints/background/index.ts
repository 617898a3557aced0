// The background: hands readers to pages that look worth it, keeps what they find, answers keys and menus. Holds nothing in memory that
// must outlive it: the browser may end it at any moment.
import { browser, defineBackground } from '#imports';
import { answerAs } from '@/lib/messaging/browser.ts';
import type { BackgroundForPage, BackgroundForPanel } from '@/lib/messaging/contracts.ts';
import { forgetClosedTabs } from '@/lib/store/tab-status.ts';
import { answerCommands } from './commands.ts';
import { compareSoon } from './compare-work.ts';
import { keepHouse } from './housekeeping.ts';
import { answerMenus, makeMenus } from './menus.ts';
import { pageHandlers } from './page-handlers.ts';
import { admitExtensionPage, admitPage } from './page-sender.ts';
import { panelHandlers } from './panel-handlers.ts';
import { openPanelOnAction } from './panel-opener.ts';
import { tellPagesOfSettings } from './settings-teller.ts';

export default defineBackground(() => {
  // Every listener is in place before the first await: a woken background is told only what it already listens for.
  answerAs<BackgroundForPage, NonNullable<ReturnType<typeof admitPage>>>('background', admitPage, pageHandlers);
  answerAs<BackgroundForPanel, true>('background-for-panel', admitExtensionPage, panelHandlers);
  answerCommands();
  answerMenus();
  openPanelOnAction();
  tellPagesOfSettings();

  browser.runtime.onInstalled.addListener(() => {
    makeMenus();
    void keepHouse();
  });
  browser.runtime.onStartup.addListener(() => void keepHouse());
  void forgetClosedTabs();
  // What an earlier life of the background left undone.
  compareSoon();
});
