// Chromium with the extension loaded, driven over the DevTools protocol.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page, type Protocol, type Target } from 'puppeteer-core';
import { callAsText, inPage } from './in-page.ts';
import { watchNetwork } from './network-watch.ts';
import { fillElement, findElement, focusElement } from './panel-actions.ts';
import type { Card, ExtensionApi, LaunchOptions, Panel, Session } from './session.ts';
import { waitUntil, within } from './wait-until.ts';

declare const chrome: ExtensionApi;

/** Launches Chromium. Throws when it does not start or refuses the extension. */
export const launchChromium = async (options: LaunchOptions): Promise<Session> => {
  const { extension, executable, visible = false, online = false, colours = 'light', size = [1280, 860] } = options;
  const work = mkdtempSync(join(tmpdir(), 'plumbline-chromium-'));
  const profile = options.profile ?? join(work, 'profile');
  const downloads = join(profile, 'downloads');
  const network = await watchNetwork();
  preferDownloads(profile, downloads);

  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: !visible,
    handleSIGINT: false,
    // Extensions are loaded over a pipe and no other way.
    pipe: true,
    enableExtensions: [resolve(extension)],
    userDataDir: profile,
    defaultViewport: null,
    protocolTimeout: 120_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--no-first-run',
      `--window-size=${size.join(',')}`,
      ...(online ? [] : [`--proxy-server=http://127.0.0.1:${network.port}`, '--proxy-bypass-list=127.0.0.1']),
      ...(options.scale === undefined ? [] : [`--force-device-scale-factor=${options.scale}`]),
      ...(colours === 'dark' ? ['--force-dark-mode'] : []),
    ],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await network.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };

  try {
    const worker = await browser.waitForTarget((target) => isBackground(target), { timeout: 60_000 });
    const { host } = new URL(worker.url());
    const origin = `chrome-extension://${host}`;
    const problems = collectProblems(browser, origin);
    const tabs = new WeakSet<Target>();
    const openOwn = async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      tabs.add(page.target());
      await page.goto(`${origin}/${path}`);
      return page;
    };
    // A document of the extension that runs none of its code; opened when it is first needed.
    let deskPage: Promise<Page> | undefined;
    const openDesk = (): Promise<Page> => (deskPage ??= openOwn('manifest.json'));
    const desk = inPage({ evaluate: async (text) => (await openDesk()).evaluate(text) });
    const [blank] = await browser.pages();
    let isBlankFree = true;
    const showPanel = async (page: Page): Promise<void> => {
      await page.bringToFront();
      if (!panelTarget()) await page.triggerExtensionAction((await browser.extensions()).get(host)!);
    };
    const panelTarget = () =>
      browser.targets().find((target) => target.url().startsWith(`${origin}/sidepanel.html`) && !tabs.has(target));
    const background = () => browser.targets().find(isBackground);

    return {
      browser: 'chromium',
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
      problems: async () => problems,
      outgoing: () => network.hosts,
      async open(url, { wait = 'load' } = {}) {
        const page = isBlankFree && blank ? blank : await browser.newPage();
        isBlankFree = false;
        await page.bringToFront();
        if (wait === 'load') await page.goto(url);
        else void page.goto(url).catch(() => undefined);
        return page;
      },
      showPanel,
      async openPanel(page) {
        await showPanel(page);
        const target = await waitUntil('the side panel to open', panelTarget);
        const panel = await target.asPage();
        // For a moment after it opens it has no width.
        await waitUntil('the side panel to have a size', () =>
          panel.evaluate('innerWidth > 0 && document.readyState === "complete"'),
        );
        return panelOf(panel);
      },
      async pressCommand(page, command) {
        await page.bringToFront();
        const tab = await desk.run(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]);
        // Keys sent over the protocol reach the page and not the browser's own shortcuts: this is what those would do.
        const worker = await waitUntil('the background to run', async () => {
          if (!background()) await desk.run(() => void chrome.runtime.sendMessage('wake').catch(() => undefined));
          return background()?.worker();
        });
        const heard = await worker.evaluate(callAsText(dispatchCommand as never, [command, tab]));
        if (!heard) throw new Error('the background listens to no commands');
      },
      async killBackground() {
        const worker = await background()?.worker();
        if (!worker) return;
        // Whoever talks to it starts it anew at once, maybe as the same target: only the browser's own word tells that it was down.
        const watch = await (await openDesk()).createCDPSession();
        const stopped = new Promise<void>((told) => {
          watch.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) told();
          });
        });
        await watch.send('ServiceWorker.enable');
        await worker.close();
        await within(10_000, 'the background to end', stopped);
        await watch.detach();
      },
      async shootAll(beginning) {
        const panel = await panelTarget()?.asPage();
        if (panel) await panel.screenshot({ path: `${beginning}-panel.png` });
        for (const [index, page] of (await browser.pages()).entries()) {
          if (page.url().endsWith('/manifest.json') || page.url() === 'about:blank') continue;
          // What is not in front is not drawn, and waits for its picture forever.
          await page.bringToFront();
          await page.screenshot({ path: `${beginning}-${index}.png` });
        }
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

const isBackground = (target: Target): boolean =>
  target.type() === 'service_worker' && /^chrome-extension:\/\/[a-p]{32}\/background\.js$/.test(target.url());

/** Download folder by preference: the protocol's own command names files by GUIDs. */
const preferDownloads = (profile: string, downloads: string): void => {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  mkdirSync(downloads, { recursive: true });
  writeFileSync(preferences, JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }));
};

const dispatchCommand = (command: string, tab: unknown): boolean => {
  const event = chrome.commands.onCommand as unknown as { hasListeners(): boolean; dispatch(...args: unknown[]): void };
  if (!event.hasListeners()) return false;
  event.dispatch(command, tab);
  return true;
};

/** Listens in every target the extension may run in: its background, its pages, and the isolated worlds of web pages. */
const collectProblems = (browser: Browser, origin: string): string[] => {
  const problems: string[] = [];
  const listened = new WeakSet<Target>();

  const listen = async (target: Target): Promise<void> => {
    if (listened.has(target) || !['page', 'service_worker', 'other', 'background_page'].includes(target.type())) return;
    listened.add(target);
    // A worker's one session: a second one would hold on to it when it is ended, and let it never start again.
    const session = target.type() === 'service_worker' ? (await target.worker())!.client : await target.createCDPSession();
    const ours = new Set<number>();
    const isOurs = (context: number | undefined, url: string | undefined): boolean =>
      target.url().startsWith(origin) || url?.startsWith(origin) === true || (context !== undefined && ours.has(context));
    const where = (): string => new URL(target.url()).pathname;

    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) ours.add(context.id);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, executionContextId, stackTrace } }) => {
      if (isOurs(executionContextId, url ?? stackTrace?.callFrames[0]?.url))
        problems.push(`${where()}: ${exception?.description ?? text}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId, stackTrace }) => {
      if ((type === 'error' || type === 'assert') && isOurs(executionContextId, stackTrace?.callFrames[0]?.url))
        problems.push(
          `${where()}: console.${type}: ${args.map(({ value, description }) => description ?? String(value)).join(' ')}`,
        );
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error' && isOurs(undefined, entry.url)) problems.push(`${where()}: ${entry.source}: ${entry.text}`);
    });
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  const tryToListen = (target: Target): void => {
    // A target may be gone before it is listened to; then it has nothing to say.
    listen(target).catch((error: Error) => {
      if (!/closed|detached|not found|No target/i.test(error.message)) problems.push(`could not listen: ${error.message}`);
    });
  };
  for (const target of browser.targets()) tryToListen(target);
  browser.on('targetcreated', tryToListen);
  return problems;
};

const panelOf = (page: Page): Panel => {
  const surface = inPage(page);
  return {
    ...surface,
    async click(selector, label) {
      const { x, y } = await waitUntil(`${selector} ${label ?? ''} in the panel`, () =>
        surface.run(findElement, selector, label ?? null),
      );
      await page.mouse.click(x, y);
    },
    async press(key, selector) {
      if (selector !== undefined) await waitUntil(`${selector} to take the focus`, () => surface.run(focusElement, selector));
      await page.keyboard.press(key as KeyInput);
    },
    async fill(selector, text) {
      await waitUntil(`${selector} in the panel`, () => surface.run(fillElement, selector, ''));
      await page.keyboard.type(text);
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
};

const closedRootIn = (node: Protocol.DOM.Node): Protocol.DOM.Node | undefined =>
  node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed') ??
  node.children?.reduce<Protocol.DOM.Node | undefined>((found, child) => found ?? closedRootIn(child), undefined);

/** The card is the one host with a closed shadow tree: a child of the document's element or of its body. */
const findCard = async (page: Page): Promise<Card | undefined> => {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 4, pierce: true });
    const shadow = closedRootIn(root);
    if (!shadow) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    return {
      run: async (fn, ...args) => {
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          functionDeclaration: `function () { const __name = (named) => named; return (${fn.toString()})(this, ...${JSON.stringify(args)}); }`,
          objectId: object.objectId!,
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
    };
  } catch (error) {
    await session.detach().catch(() => undefined);
    throw error;
  }
};
