// On whose word the background acts: what the browser itself says of a message's sender.
import { browser } from '#imports';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** A frame of a tab in which a script of ours runs. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The frame's own address. */
  readonly url: string;
  /** The address of the tab. */
  readonly tabUrl: string;
  readonly privateWindow: boolean;
}

/** The frame that sent this, or null where it was none of an http(s) page. */
export function admitPage(sender: Sender): PageSender | null {
  const { tab, url, frameId } = sender;
  if (tab?.id === undefined || !url || !/^https?:/.test(url)) return null;
  return { tabId: tab.id, frameId: frameId ?? 0, url, tabUrl: tab.url || url, privateWindow: tab.incognito };
}

/** Only pages of the extension itself. */
export const admitExtensionPage = (sender: Sender): true | null =>
  sender.url?.startsWith(browser.runtime.getURL('/')) ? true : null;
