// The second half of `npm start`, once all is installed and built: opens a browser with the extension on the newsstand or on a page.
import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { groupOf } from '@/lib/claims/claim.ts';
import type { ClaimRecord } from '@/lib/store/records.ts';
import { outlets } from '@/tests/demo/outlets.ts';
import { type Newsstand, readFrom, type Served, serve, serveNewsstand } from '@/tests/demo/serve.ts';
import { launchBrowser } from '@/tests/e2e/launch.ts';
import type { BrowserName, Session } from '@/tests/e2e/session.ts';
import { readTab, setSettings, storedClaims } from '@/tests/e2e/stored.ts';
import { waitUntil } from '@/tests/e2e/wait-until.ts';

const [browser, executable, mode, target] = process.argv.slice(2) as [BrowserName, string, 'visible' | 'headless', string?];
const top = resolve(import.meta.dirname, '../..');
const shots = join(top, 'tests/e2e/shots/start');

interface Shown {
  readonly url: string;
  readonly title: string;
}

/** A page given by its address or as a file; files are served, as extensions may not read `file:` addresses. */
const servePage = async (given: string): Promise<{ served?: Served; page: Shown }> => {
  if (/^https?:\/\//i.test(given)) return { page: { url: given, title: given } };
  if (!statSync(given, { throwIfNoEntry: false })?.isFile()) {
    console.error(`${given} is neither an http(s) address nor a file.`);
    process.exit(2);
  }
  const folder = dirname(resolve(given));
  const served = await serve(({ pathname }) => readFrom(folder, pathname));
  return { served, page: { url: `${served.origin}/${encodeURIComponent(basename(given))}`, title: given } };
};

const figureOf = ({ quantity }: ClaimRecord): string => {
  if (!quantity) return '';
  const { min, max, qualifier } = quantity;
  return `${quantity.text} [${min}${max === min ? '' : `..${max ?? ''}`}${qualifier === 'exact' ? '' : `, ${qualifier}`}]`;
};

const printClaims = (claims: readonly ClaimRecord[]): void => {
  for (const claim of claims) {
    const facts = [figureOf(claim), claim.speaker && `${claim.speaker.text}`, claim.modality].filter(Boolean);
    console.log(`  ${`${groupOf(claim.type)}/${claim.type}`.padEnd(24)} “${claim.quote}”\n${' '.repeat(27)}${facts.join(' · ')}`);
  }
};

/** Reads each page, prints what was found and takes pictures. The gate looks for the last time after twelve seconds. */
const showWithoutScreen = async (session: Session, pages: readonly Shown[]): Promise<void> => {
  mkdirSync(shots, { recursive: true });
  await setSettings(session);
  for (const [index, { url, title }] of pages.entries()) {
    const page = await session.open(url);
    const tab = await waitUntil(
      'the page to be read',
      async () => {
        const told = await readTab(session, page.url());
        return told && told.status.state !== 'reading' && told;
      },
      { timeout: pages.length > 1 ? 6000 : 15_000 },
    ).catch(() => undefined);
    console.log(`\n${title}`);
    if (tab?.status.state !== 'read') {
      console.log(`  left alone: ${tab ? tab.status.state.replaceAll('-', ' ') : 'nothing here looks like war coverage'}`);
      continue;
    }
    const claims = await storedClaims(session, tab.status.articleId);
    console.log(`  war coverage (score ${tab.status.score.toFixed(2)}), ${claims.length} claims`);
    printClaims(claims);
    const name = join(shots, String(index + 1).padStart(2, '0'));
    await page.screenshot({ path: `${name}-page.png` });
    const panel = await session.openPanel(page);
    await waitUntil('the panel to list the claims', () => panel.run(() => document.querySelector('[data-claim]') !== null)).catch(
      () => undefined,
    );
    await panel.screenshot(`${name}-panel.png`);
  }
  console.log(`\nPictures of pages and panel: ${shots}`);
};

const sayWhatToTry = (newsstand: Newsstand | undefined): void =>
  console.log(`
${newsstand ? `The newsstand: ${newsstand.origin}/` : ''}
Try this:
  - Point at an underlined statement: its card says what was read from it.
  - Press 1, 2 or 3 there or in the panel to tag it, 0 to take the tag back.
  - Alt+Shift+J and Alt+Shift+K walk from claim to claim.
  - Click a claim in the panel: the page shows the place.
  - Reload the page, or come back to it from another: your tags are there.
${newsstand ? '  - Compare what the papers say of the market of Brannet: 17, 31, 71, and "not a single civilian".\n' : ''}
Close the browser or press Ctrl-C to end.`);

const { served, page: given } = target === undefined ? {} : await servePage(target);
const newsstand = target === undefined ? await serveNewsstand() : undefined;
const extension = join(top, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
const launch = launchBrowser(browser, { extension, executable });

let session: Session | undefined;
let isEnding = false;
const end = async (code: number): Promise<never> => {
  if (!isEnding) {
    isEnding = true;
    await session?.close();
    await Promise.all([newsstand?.close(), served?.close()]);
  }
  process.exit(code);
};
process.on('SIGINT', () => void end(130));
process.on('SIGTERM', () => void end(143));

try {
  if (mode === 'visible') {
    session = await launch({ visible: true, online: true });
    const page = await session.open(given?.url ?? newsstand!.at('courier', '/toll-rises.html'));
    if (newsstand) {
      await (await session.open(`${newsstand.origin}/`)).bringToFront();
      await page.bringToFront();
    }
    await session.showPanel(page);
    sayWhatToTry(newsstand);
    await session.closed();
  } else {
    console.log('There is no display, so the browser runs without a window.');
    session = await launch({ online: given !== undefined && !served });
    const all = outlets.flatMap(({ folder, name, pages }) =>
      pages.map(({ path, title }) => ({ url: newsstand?.at(folder, path) ?? '', title: `${name}: ${title}` })),
    );
    await showWithoutScreen(session, given ? [given] : all);
  }
  await end(0);
} catch (error) {
  if (!isEnding) console.error(error instanceof Error ? error.message : error);
  await end(1);
}
