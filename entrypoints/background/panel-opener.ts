// Opens the side panel where this browser lets a click on the page do so, and says which key does where it does not.
import { browser } from '#imports';

export const openPanelCommand = 'open-panel';

/** The side bar of Firefox, which WXT's types do not know. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebar = (): SidebarAction | undefined => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

/** Must be called while a click of the user is being handled. Firefox opens its side bar only on its own button, key or menu. */
export async function openPanel(tabId: number): Promise<{ opened: boolean; shortcut: string }> {
  if (browser.sidePanel) {
    try {
      await browser.sidePanel.open({ tabId });
      return { opened: true, shortcut: '' };
    } catch (error) {
      console.info('the side panel stays closed:', error);
    }
  }
  const commands = await browser.commands.getAll();
  return { opened: false, shortcut: commands.find(({ name }) => name === openPanelCommand)?.shortcut ?? '' };
}

/** The toolbar button, the key and the menu open (or close, in Firefox) the panel. */
export function openPanelOnAction(): void {
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void sidebar()?.toggle());
}

/** On a command or menu click: both browsers let these open it. */
export function openPanelNow(tabId: number): void {
  const opening = browser.sidePanel ? browser.sidePanel.open({ tabId }) : sidebar()?.open();
  opening?.catch((error: unknown) => console.info('the side panel stays closed:', error));
}
