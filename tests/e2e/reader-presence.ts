import type { ExtensionApi, Session } from './session.ts';

declare const chrome: ExtensionApi;

/** Whether the reader runs in any frame of the tab that shows this address; looked up in the extension's own world of the page. */
export const readerIsIn = (session: Session, url: string): Promise<boolean> =>
  session.desk.run(async (wanted) => {
    const tab = (await chrome.tabs.query({})).findLast((each) => each.url === wanted);
    if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}`);
    try {
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        // Otherwise it waits for frames that never finish loading.
        injectImmediately: true,
        func: () => 'plumbline' in self,
      });
      return results.some(({ result }) => result === true);
    } catch {
      // The browser's own viewers let no extension in.
      return false;
    }
  }, url);
