import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

export type Launcher = (options?: Partial<LaunchOptions>) => Promise<Session>;

/** A launcher for one browser; a browser that does not come up is tried once more, as a busy machine may be too slow for it. */
export const launchBrowser =
  (browser: BrowserName, standing: LaunchOptions): Launcher =>
  async (options = {}) => {
    const launch = browser === 'chromium' ? launchChromium : launchFirefox;
    try {
      return await launch({ ...standing, ...options });
    } catch (error) {
      console.error(`${browser} did not start (${error instanceof Error ? error.message : error}); once more.`);
      return launch({ ...standing, ...options });
    }
  };
