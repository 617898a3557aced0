export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[];
export const findBrowser: (which: BrowserName) => { ok: true; path: string } | { ok: false; reason: string };
export const ensureBrowsers: (wanted: readonly BrowserName[]) => {
  paths: Partial<Record<BrowserName, string>>;
  missing: readonly string[];
};
