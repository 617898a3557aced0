// What a scenario can do with a browser that has the extension loaded: one interface, two browsers behind it.
import type { Page } from 'puppeteer-core';
import type { Surface } from './in-page.ts';

/** What `chrome` is in a document of the extension, in both browsers. */
export type ExtensionApi = typeof import('#imports').browser;

export type BrowserName = 'chromium' | 'firefox';

/** The panel: the real side panel in Chromium, the real side bar in Firefox. */
export interface Panel extends Surface {
  /** Clicks the first visible element that the selector and, if given, its label or text fit. */
  click(selector: string, label?: string): Promise<void>;
  /** Presses a key where the focus is; first focuses the element if a selector is given. */
  press(key: string, selector?: string): Promise<void>;
  /** Replaces what a field holds. */
  fill(selector: string, text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** The card a page shows at a mark; its closed shadow tree is the surface, `root` the first argument of what runs there. */
export interface Card {
  // biome-ignore lint/suspicious/noExplicitAny: any function whose further arguments and result survive JSON
  run<Args extends any[], Result>(fn: (root: ShadowRoot, ...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
}

export interface LaunchOptions {
  /** Unpacked extension, as built for this browser. */
  readonly extension: string;
  readonly executable: string;
  /** Kept between launches; a fresh one, removed at the end, if missing. */
  readonly profile?: string;
  /** A window on the screen instead of none. */
  readonly visible?: boolean;
  /** Lets requests out; otherwise whatever is not on this machine is noted and refused. */
  readonly online?: boolean;
  /** The pages to be opened write errors of their own to the console: in Firefox these cannot be told from ours. */
  readonly strangePages?: boolean;
  readonly colours?: 'light' | 'dark';
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
  /** Width and height of the window in CSS pixels. */
  readonly size?: readonly [number, number];
}

export interface Session {
  readonly browser: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash behind. */
  readonly origin: string;
  /** Where downloads land. */
  readonly downloads: string;
  /** A new tab in front, once its document is loaded. */
  open(url: string, options?: { readonly wait?: 'load' | 'nothing' }): Promise<Page>;
  /** One of the extension's own pages in a new tab, by its path. */
  openOwn(path: string): Promise<Page>;
  /** Closes every tab but the one that keeps the browser open. */
  closeTabs(): Promise<void>;
  /** Opens the panel by a click on the toolbar button while this page is in front. */
  showPanel(page: Page): Promise<void>;
  /** The panel, opened by a click on the toolbar button while this page is in front; the same panel when it is open already. */
  openPanel(page: Page): Promise<Panel>;
  /** Presses a command of the manifest while this page is in front. */
  pressCommand(page: Page, command: string): Promise<void>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** The card on this page, if one is shown. */
  card(page: Page): Promise<Card | undefined>;
  /** Runs in a page of the extension that stays behind: there `chrome` is the whole API, and IndexedDB the extension's. */
  readonly desk: Surface;
  /** Exceptions, errors and violations of its own policy that the extension caused so far, in background, pages and panel. */
  problems(): Promise<readonly string[]>;
  /** Hosts beyond this machine that anything in the browser asked for. */
  outgoing(): readonly string[];
  /** Pictures of every open page and the panel, for whoever looks into a failure; names begin with this path. */
  shootAll(beginning: string): Promise<void>;
  /** A picture of the whole window with panel and toolbar, where the browser can take one. */
  windowShot?(file: string): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the person at the screen closes the browser. */
  closed(): Promise<void>;
}
