// Tells when the page has become another: text that came late or was edited, in-page navigation, return from the back/forward cache.

/** What a change of the page is told to. */
export interface PageWatcher {
  /** The text may have changed: read again. Answers whether it had. */
  textMayHaveChanged(): boolean;
  /** The address changed without a load. */
  navigated(): void;
  /** Back from the back/forward cache: everything stands, but the toolbar has forgotten it. */
  returned(): void;
  /** The element that holds all of the article, or null where none was read: changes elsewhere are of no interest. */
  root(): Element | null;
}

const firstWait = 400;
const longestWait = 30_000;
/** Without an article on the page, this much patience and no more until it navigates. */
const longestWaitForArticle = 6_000;

const withoutFragment = (url: string): string => url.replace(/#(?!!).*$/, '');

/**
 * Watches until the returned function is called. Reading again is put off until the page has been quiet for a moment, and every
 * reading that found nothing new doubles the wait, so that a page which never rests costs next to nothing.
 */
export function watchPage(watcher: PageWatcher): () => void {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let url = withoutFragment(location.href);

  const look = (): void => {
    timer = undefined;
    wait = watcher.textMayHaveChanged() ? firstWait : Math.min(wait * 2, longestWait);
    if (!watcher.root() && wait > longestWaitForArticle) observer.disconnect();
  };
  const lookSoon = (): void => {
    timer ??= setTimeout(() => requestIdleCallback(look, { timeout: 1_000 }), wait);
  };

  const concerns = (record: MutationRecord, root: Element | null): boolean => {
    if (!root?.isConnected) return record.addedNodes.length > 0 || record.type === 'characterData';
    return root.contains(record.target);
  };
  const observer = new MutationObserver((records) => {
    if (timer !== undefined) return;
    const root = watcher.root();
    if (records.some((record) => concerns(record, root))) lookSoon();
  });
  const observe = (): void => observer.observe(document, { subtree: true, childList: true, characterData: true });
  observe();

  const navigated = (): void => {
    const now = withoutFragment(location.href);
    if (now === url) return;
    url = now;
    wait = firstWait;
    clearTimeout(timer);
    timer = undefined;
    observe();
    watcher.navigated();
    lookSoon();
  };
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) watcher.returned();
  };
  self.navigation?.addEventListener('currententrychange', navigated);
  addEventListener('popstate', navigated);
  addEventListener('pageshow', shown);

  return () => {
    observer.disconnect();
    clearTimeout(timer);
    self.navigation?.removeEventListener('currententrychange', navigated);
    removeEventListener('popstate', navigated);
    removeEventListener('pageshow', shown);
  };
}
