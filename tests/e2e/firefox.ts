// Firefox with the extension loaded, driven over WebDriver BiDi; its own windows and side bar over BiDi's chrome scope.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { clickToolbarButton, drawWindow, endBackground, pressCommandKey, readConsole } from './firefox-window.ts';
import { callAsText, inPage, type Surface } from './in-page.ts';
import { watchNetwork } from './network-watch.ts';
import { clickElement, fillElement, focusElement, pressKey } from './panel-actions.ts';
import type { Card, ExtensionApi, LaunchOptions, Panel, Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

declare const chrome: ExtensionApi;

/** Given by us, so that the extension's pages have the same address in every run. */
const uuid = '7d0f4a52-91c3-4b8e-a6f5-2c9e1b0d3a44';

/** The part of BiDi's session that puppeteer keeps to itself. */
interface BidiSession {
  send(method: string, parameters: object): Promise<{ result: Record<string, never> }>;
}
interface BidiContext {
  readonly id: string;
  readonly userContext: { readonly browser: { readonly session: BidiSession } };
}
/** A node as BiDi serialises it. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: { readonly mode?: string; readonly shadowRoot?: RemoteNode | null; readonly children?: readonly RemoteNode[] };
}
interface CallResult {
  readonly type: string;
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

const contextOf = (page: Page): BidiContext => (page.mainFrame() as unknown as { browsingContext: BidiContext }).browsingContext;
const sessionOf = (page: Page): BidiSession => contextOf(page).userContext.browser.session;

/** Launches Firefox. Throws when it does not start or refuses the extension. */
export const launchFirefox = async (options: LaunchOptions): Promise<Session> => {
  const { extension, executable, visible = false, online = false, colours = 'light', size = [1280, 860] } = options;
  const id = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id as string;
  const origin = `moz-extension://${uuid}`;
  const work = mkdtempSync(join(tmpdir(), 'plumbline-firefox-'));
  const profile = options.profile ?? join(work, 'profile');
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const network = await watchNetwork();

  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: !visible,
    handleSIGINT: false,
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 120_000,
    // Without it BiDi may open neither the extension's pages nor the browser's own window.
    args: ['--remote-allow-system-access', `--width=${size[0]}`, `--height=${size[1]}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // A temporary add-on is removed when the browser ends; what it stored shall stay for the next launch, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.scale !== undefined && { 'layout.css.devPixelsPerPx': String(options.scale) }),
      ...(!online && offline(network.port)),
      'devtools.jsonview.enabled': false,
      'devtools.console.stdout.content': true,
      'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  // What content processes say on their consoles reaches us only this way. Firefox's own parts say their name there, without quotes.
  const consoleErrors: string[] = [];
  browser.process()?.stdout?.on('data', (said: Buffer) => {
    for (const [line] of said.toString().matchAll(/^console\.(?:error|assert): (?:"|\(new ).*$/gm)) consoleErrors.push(line);
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await network.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  try {
    const [firstPage] = await browser.pages();
    const session = sessionOf(firstPage!);
    const { contexts } = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as unknown as {
      contexts: { context: string }[];
    };
    /** Runs in the browser's own window, with all its rights. */
    const ui = windowSurface(session, contexts[0]!.context);
    await browser.installExtension(resolve(extension));

    const openOwn = async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      // page.goto() waits for a response event that never comes for these addresses; the bare command does not.
      await session.send('browsingContext.navigate', { context: contextOf(page).id, url: `${origin}/${path}`, wait: 'complete' });
      return page;
    };
    // A document of the extension that runs none of its code; opened when it is first needed.
    let deskPage: Promise<Page> | undefined;
    const openDesk = (): Promise<Page> => (deskPage ??= openOwn('manifest.json'));
    const desk = inPage({ evaluate: async (text) => (await openDesk()).evaluate(text) });
    let isBlankFree = true;
    const showPanel = async (page: Page): Promise<void> => {
      await page.bringToFront();
      await ui.run(clickToolbarButton, id);
    };

    return {
      browser: 'firefox',
      origin,
      downloads,
      desk,
      openOwn,
      close,
      card: findCard,
      async closeTabs() {
        isBlankFree = false;
        const keep = await openDesk();
        await Promise.all((await browser.pages()).filter((page) => page !== keep).map((page) => page.close()));
      },
      problems: async () => [...(await ui.run(readConsole, uuid)), ...(options.strangePages ? [] : consoleErrors)],
      outgoing: () => network.hosts,
      async open(url, { wait = 'load' } = {}) {
        const page = isBlankFree && firstPage ? firstPage : await browser.newPage();
        isBlankFree = false;
        await page.bringToFront();
        if (wait === 'load') await page.goto(url);
        else void page.goto(url).catch(() => undefined);
        return page;
      },
      showPanel,
      async openPanel(page) {
        await showPanel(page);
        await waitUntil('the side bar to open', () => desk.run(isSidebarReady));
        return panelOf(await openDesk(), ui);
      },
      async pressCommand(page, command) {
        await page.bringToFront();
        if (!(await ui.run(pressCommandKey, id, command))) throw new Error(`no key for the command ${command}`);
      },
      async killBackground() {
        await ui.run(endBackground, id);
      },
      async windowShot(file) {
        writeFileSync(file, pngOf(await ui.run(drawWindow, false)));
      },
      async shootAll(beginning) {
        writeFileSync(`${beginning}.png`, pngOf(await ui.run(drawWindow, false)));
      },
      closed: () =>
        new Promise((gone) => {
          browser.once('disconnected', () => gone());
        }),
    };
  } catch (error) {
    await close();
    throw error;
  }
};

/** Everything beyond this machine goes to the watch, and no name is looked up. */
const offline = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.dns.disabled': true,
});

const windowSurface = (session: BidiSession, context: string): Surface => {
  const evaluate = async (text: string) => {
    // Through JSON, so that the answer arrives as a plain value and not as BiDi's tree of it.
    const expression = `(async () => JSON.stringify(await ${text}))()`;
    const { result } = (await session.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as unknown as { result: CallResult };
    return plainValue(result);
  };
  return { run: (fn, ...args) => evaluate(callAsText(fn, args)), evaluate };
};

/** What a function gave that answers in JSON. */
const plainValue = ({ type, result, exceptionDetails }: CallResult) => {
  if (type === 'exception') throw new Error(exceptionDetails!.text);
  return result.value === undefined ? undefined : JSON.parse(result.value);
};

const isSidebarReady = (): boolean => {
  const [sidebar] = chrome.extension.getViews({ type: 'sidebar' as never }) as (Window & typeof globalThis)[];
  return sidebar !== undefined && sidebar.innerWidth > 0 && sidebar.document.readyState === 'complete';
};

/** The side bar, reached from the desk: pages of one extension share a process and may touch each other. No real keys or clicks there. */
const panelOf = (desk: Page, ui: Surface): Panel => {
  const globals =
    'document, innerWidth, innerHeight, HTMLElement, Event, FocusEvent, InputEvent, KeyboardEvent, getComputedStyle';
  const inSidebar = (expression: string): Promise<unknown> =>
    desk.evaluate(`(() => {
      const [window] = chrome.extension.getViews({ type: 'sidebar' });
      const { ${globals} } = window;
      return ${expression};
    })()`);
  const surface: Surface = { run: (fn, ...args) => inSidebar(callAsText(fn, args)) as never, evaluate: inSidebar };
  return {
    ...surface,
    async click(selector, label) {
      await waitUntil(`${selector} ${label ?? ''} in the side bar`, () => surface.run(clickElement, selector, label ?? null));
    },
    async press(key, selector) {
      if (selector !== undefined) await waitUntil(`${selector} to take the focus`, () => surface.run(focusElement, selector));
      await surface.run(pressKey, key);
    },
    async fill(selector, text) {
      await waitUntil(`${selector} in the side bar`, () => surface.run(fillElement, selector, text));
    },
    async screenshot(file) {
      writeFileSync(file, pngOf(await ui.run(drawWindow, true)));
    },
  };
};

const pngOf = (dataUrl: string): Buffer => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

/** BiDi hands out closed shadow trees with the document it serialises. */
const closedRootIn = (node: RemoteNode): RemoteNode | undefined => {
  const { shadowRoot, children } = node.value ?? {};
  if (shadowRoot?.value?.mode === 'closed') return shadowRoot;
  for (const child of children ?? []) {
    const found = closedRootIn(child);
    if (found) return found;
  }
  return undefined;
};

/** The card is the one host with a closed shadow tree: a child of the document's element or of its body. */
const findCard = async (page: Page): Promise<Card | undefined> => {
  const session = sessionOf(page);
  const target = { context: contextOf(page).id };
  const { result } = (await session.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  })) as unknown as { result: { result: RemoteNode } };
  const root = closedRootIn(result.result);
  if (!root) return undefined;
  return {
    run: async (fn, ...args) => {
      const { result: called } = (await session.send('script.callFunction', {
        functionDeclaration: `async (root) => { const __name = (named) => named; return JSON.stringify(await (${fn.toString()})(root, ...${JSON.stringify(args)})); }`,
        arguments: [{ sharedId: root.sharedId }],
        target,
        awaitPromise: true,
      })) as unknown as { result: CallResult };
      return plainValue(called);
    },
  };
};
