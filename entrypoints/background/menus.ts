// The context menus: over selected text to mark by hand what detection missed, on the toolbar icon to open the library.
import { browser } from '#imports';
import { type ClaimType, claimGroups, claimTypes } from '@/lib/claims/claim.ts';
import { askTab, openOwnPage } from '@/lib/messaging/browser.ts';
import type { Page } from '@/lib/messaging/contracts.ts';
import { addClaim } from '@/lib/store/add-claim.ts';
import { keepSelection } from '@/lib/store/tab-status.ts';
import { compareSoon } from './compare-work.ts';
import { database } from './database.ts';
import { readTab } from './panel-handlers.ts';

const askPage = askTab<Page>('page');
const root = 'mark-as';
const library = 'library';
const message = (key: string): string => browser.i18n.getMessage(key as never) || key;

/** Makes the menu anew; its items outlive the background. */
export function makeMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: library, title: message('openLibrary'), contexts: ['action'] });
    browser.contextMenus.create({ id: root, title: message('menuMarkAs'), contexts: ['selection'] });
    Object.values(claimGroups).forEach((types, group) => {
      if (group > 0)
        browser.contextMenus.create({ id: `line-${group}`, parentId: root, type: 'separator', contexts: ['selection'] });
      for (const type of types)
        browser.contextMenus.create({
          id: `mark-${type}`,
          parentId: root,
          title: message(`type_${type}`),
          contexts: ['selection'],
        });
    });
  });
}

export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === library) void openOwnPage('/library.html');
    const type = claimTypes.find((known) => menuItemId === `mark-${known}`);
    if (type && tab?.id !== undefined && !tab.incognito) void addSelection(tab.id, frameId ?? 0, type);
  });
}

async function addSelection(tabId: number, frameId: number, type: ClaimType): Promise<void> {
  let selected = await askPage(tabId, frameId, 'selection', null);
  // Nobody reads this page yet: the person just asked for it.
  if (!selected.ok && (await readTab(tabId, true))) selected = await askPage(tabId, frameId, 'selection', null);
  if (!selected.ok || !selected.value) return;
  const { articleId, text, start, end } = selected.value;
  const added = await addClaim(await database(), { articleId, type, text, start, end });
  if (!added.ok) throw new Error(added.message);
  compareSoon();
  await keepSelection(tabId, { claimId: added.value.id, note: false });
  await askPage(tabId, frameId, 'repaint', null);
}
