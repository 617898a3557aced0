// The number of claims on the toolbar icon.
import { browser } from '#imports';
import type { PageStatus } from '@/lib/messaging/contracts.ts';

/** How many claims a status speaks of; null where the toolbar shows none. */
export const countOnBadge = (status: PageStatus): number | null =>
  status.state === 'read' || status.state === 'not-stored' ? status.claims : null;

/** Four digits at most fit on the icon. */
export const badgeText = (count: number | null): string => (count === null ? '' : count > 999 ? '999+' : String(count));

/** Shows what became of a tab's page; a tab that has gone in the meantime is nobody's loss. */
export async function showBadge(tabId: number, status: PageStatus): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(countOnBadge(status)) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#44505c' });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch (error) {
    console.info('no badge:', error);
  }
}
