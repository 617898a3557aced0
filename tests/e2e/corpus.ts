// Reads real saved pages through the extension: `npm run e2e:corpus -- [--browser chromium|firefox] [--all] [--only part-of-a-name]`.
// They lie beside the project, in ../shared/corpus, and never in it; where they are missing nothing is tested, and it says so.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '@/lib/messaging/contracts.ts';
import { serve } from '@/tests/demo/serve.ts';
import { browserNames, ensureBrowsers } from '../scripts/browsers.mjs';
import { type InPage, inPage } from './in-page.ts';
import { launchBrowser } from './launch.ts';
import { pairPainted, readPainted } from './painted.ts';
import { readerIsIn } from './reader-presence.ts';
import type { BrowserName, ExtensionApi, Session } from './session.ts';
import { clearStored, readTab, setSettings, storedClaims } from './stored.ts';
import { waitUntil } from './wait-until.ts';

declare const chrome: ExtensionApi;

interface CorpusPage {
  readonly file: string;
  readonly title: string;
  readonly war: boolean | 'mention';
  readonly hardNegative: boolean;
}

interface Outcome {
  readonly page: CorpusPage;
  readonly state: string;
  readonly score: number | undefined;
  readonly claims: number;
  readonly problems: readonly string[];
  readonly seconds: number;
}

const top = resolve(import.meta.dirname, '../..');
const corpus = resolve(top, '../shared/corpus');

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    output: { type: 'string', default: '.output' },
  },
});
if (!existsSync(join(corpus, 'pages.jsonl'))) {
  console.log('Skipped: ../shared/corpus is not there.');
  process.exit(0);
}
process.on('SIGINT', () => process.exit(130));

const pages = readFileSync(join(corpus, 'pages.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as CorpusPage);
const some = [...pages.filter(({ war }) => war === true), ...pages.filter(({ hardNegative }) => hardNegative)].slice(0, 40);
const chosen = (values.all ? pages : some).filter(({ file }) => values.only === undefined || file.includes(values.only));

/** Where a sample of the elements lies on the page, by their place in the document. */
const sampleLayout: InPage<[], Record<number, string>> = () => {
  const elements = document.querySelectorAll('body *');
  const every = Math.max(1, Math.floor(elements.length / 400));
  const places: Record<number, string> = {};
  for (let index = 0; index < elements.length; index += every) {
    const { left, top, width, height } = elements[index]!.getBoundingClientRect();
    places[index] = [left + scrollX, top + scrollY, width, height].map(Math.round).join();
  }
  places[-1] = `${elements.length}`;
  return places;
};

/** Pages move by themselves: only what lay still before may count. */
const findMoved = (before: Record<number, string>, still: Record<number, string>, after: Record<number, string>): string[] =>
  Object.keys(after)
    .map(Number)
    .filter((index) => index >= 0 && before[index] === still[index] && after[index] !== still[index] && before[-1] === after[-1])
    .map((index) => `element ${index} moved: ${still[index]} → ${after[index]}`);

const pause = (milliseconds: number): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

const readOne = async (session: Session, page: CorpusPage, url: string): Promise<Outcome> => {
  const started = performance.now();
  const problemsBefore = (await session.problems()).length;
  // Loaded while the site is paused, so that the page can be looked at before anything reads it.
  await setSettings(session, { pausedSites: ['127.0.0.1'] });
  const tab = await session.open('about:blank');
  await tab.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
  const before = await inPage(tab).run(sampleLayout);
  await pause(300);
  const still = await inPage(tab).run(sampleLayout);
  await setSettings(session);
  // The address as the browser has it: scripts of saved pages change it, and open other tabs.
  const address = await session.desk.run(async (origin) => {
    const shown = (await chrome.tabs.query({})).findLast((each) => each.url?.startsWith(origin));
    await chrome.scripting.executeScript({ target: { tabId: shown!.id! }, files: ['/gate.js'] });
    return shown!.url!;
  }, new URL(url).origin);
  const told = await hearOf(session, address);
  const isRead = told?.state === 'read';
  const claims = isRead ? await storedClaims(session, told.articleId) : [];
  const paintProblems = await findPaintProblems(tab, claims);
  const after = await inPage(tab).run(sampleLayout);
  const problems = [
    ...(await session.problems()).slice(problemsBefore),
    ...paintProblems.slice(0, 5),
    // Where nothing was marked, whatever moved did so by itself.
    ...(isRead ? findMoved(before, still, after).slice(0, 5) : []),
    ...(page.war === true && !isRead ? ['war coverage, but not marked'] : []),
    ...(page.war === false && isRead ? ['marked, but no war coverage'] : []),
  ];
  const score = told && 'score' in told ? told.score : undefined;
  return {
    page,
    state: told?.state ?? 'left alone',
    score,
    claims: claims.length,
    problems,
    seconds: (performance.now() - started) / 1000,
  };
};

/** Saved pages hold their text already: the gate decides within a moment, and only a reader that it let in takes longer. */
const hearOf = async (session: Session, address: string): Promise<PageStatus | undefined> => {
  const look = async () => {
    const now = await readTab(session, address);
    return now && now.status.state !== 'reading' && now.status;
  };
  const soon = await waitUntil('a word from the reader', look, { timeout: 2500 }).catch(() => undefined);
  if (soon || !(await readerIsIn(session, address))) return soon;
  return waitUntil('a word from the reader', look, { timeout: 20_000 });
};

/** Painting follows the telling by a moment. */
const findPaintProblems = async (tab: Page, claims: Parameters<typeof pairPainted>[1]): Promise<readonly string[]> => {
  let problems: readonly string[] = [];
  await waitUntil(
    'the marks',
    async () => {
      ({ problems } = pairPainted(await readPainted(tab), claims));
      return problems.length === 0;
    },
    { timeout: 3000 },
  ).catch(() => undefined);
  return problems;
};

const readAll = async (browser: BrowserName, executable: string): Promise<Outcome[]> => {
  const served = await serve(({ pathname }) => {
    const file = join(corpus, 'pages', pathname.slice(1).replaceAll('/', ''));
    return existsSync(file) ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: readFileSync(file) } : undefined;
  });
  const extension = join(resolve(top, values.output), browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const session = await launchBrowser(browser, { extension, executable, strangePages: true })();
  const outcomes: Outcome[] = [];
  await session.closeTabs();
  for (const page of chosen) {
    await clearStored(session);
    const outcome = await readOne(session, page, `${served.origin}/${page.file.replace('pages/', '')}`).catch(
      (error: unknown): Outcome => ({
        page,
        state: 'unknown',
        score: undefined,
        claims: 0,
        problems: [`could not be looked at: ${error instanceof Error ? error.message : error}`],
        seconds: 0,
      }),
    );
    await session.closeTabs();
    outcomes.push(outcome);
    const { state, score, claims, problems, seconds } = outcome;
    const facts = [
      problems.length === 0 ? 'ok  ' : 'FAIL',
      browser.padEnd(8),
      page.file.slice(6, -5),
      `war: ${page.war}`.padEnd(12),
      state.padEnd(16),
      score?.toFixed(2) ?? '    ',
      `${claims} claims`.padStart(10),
      `${seconds.toFixed(1)} s`,
      page.title.slice(0, 50),
    ];
    console.log([facts.join(' '), ...problems].join('\n       '));
  }
  await session.close();
  await served.close();
  return outcomes;
};

const { paths, missing } = ensureBrowsers(browserNames.filter((name) => values.browser === undefined || name === values.browser));
for (const sentence of missing) console.error(sentence);
const results = await Promise.all(Object.entries(paths).map(([browser, path]) => readAll(browser as BrowserName, path)));

const outcomes = results.flat();
const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
const claims = outcomes.reduce((sum, outcome) => sum + outcome.claims, 0);
const rightOf = (war: boolean) => {
  const those = outcomes.filter(({ page }) => page.war === war);
  return `${those.filter(({ state }) => (state === 'read') === war).length} of ${those.length}`;
};
console.log(`\nWar coverage marked: ${rightOf(true)}; other pages left alone: ${rightOf(false)}; ${claims} claims looked at.`);
console.log(`${outcomes.length - failed} passed, ${failed + missing.length} failed`);
if (failed + missing.length > 0) process.exitCode = 1;
