// What scenarios do with the library page, and the files it takes and gives.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { inPage } from './in-page.ts';
import { fillElement, findElement } from './panel-actions.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

/** Opens the library in a tab in front, once its list is there (or that there is none). */
export const openLibrary = async (session: Session): Promise<Page> => {
  const page = await session.openOwn('library.html');
  await page.bringToFront();
  await waitForWords(page, /claims?\b|Nothing stored yet/, 30_000);
  return page;
};

export const wordsOf = async (page: Page): Promise<string> =>
  ((await page.evaluate('document.body.innerText')) as string).replace(/\s+/g, ' ');

export const waitForWords = (page: Page, words: string | RegExp, timeout = 30_000): Promise<unknown> =>
  waitUntil(
    `"${words}" in the library`,
    async () => {
      const all = await wordsOf(page);
      if (typeof words === 'string' ? all.includes(words) : words.test(all)) return true;
      throw new Error(all.slice(0, 2_000));
    },
    { timeout },
  );

/** Clicks the first element that selector and, if given, its label or words fit. */
export const click = async (page: Page, selector: string, label?: string): Promise<void> => {
  const { x, y } = await waitUntil(`${selector} ${label ?? ''} in the library`, () =>
    inPage(page).run(findElement, selector, label ?? null),
  );
  await page.mouse.click(x, y);
};

export const fill = async (page: Page, selector: string, text: string): Promise<void> => {
  await waitUntil(`${selector} in the library`, () => inPage(page).run(fillElement, selector, text));
};

/** Chooses these files in the import window, which is opened if it is not. */
export const chooseFiles = async (page: Page, files: readonly string[]): Promise<void> => {
  if (!(await page.$('dialog[open]'))) await click(page, 'button', 'Import');
  const input = (await page.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
};

/** Imports these files whole and closes the window. */
export const importFiles = async (page: Page, files: readonly string[]): Promise<string> => {
  await chooseFiles(page, files);
  await waitForWords(page, /What this would change|nothing would change/, 60_000);
  await click(page, 'dialog .button-main', 'Import');
  await waitForWords(page, /Imported:|Nothing was changed\./, 60_000);
  const said = await wordsOf(page);
  await click(page, 'dialog .button-main', 'Close');
  return said;
};

/** Exports by what is chosen in the export window, and gives the file that was saved. */
export const exportFile = async (
  session: Session,
  page: Page,
  choose: () => Promise<void> = async () => undefined,
): Promise<string> => {
  const before = new Set(existsSync(session.downloads) ? readdirSync(session.downloads) : []);
  await click(page, 'button', 'Export');
  await page.waitForSelector('dialog .export');
  await choose();
  await waitForWords(page, 'It will hold');
  await click(page, 'dialog button', 'Save');
  const name = await waitUntil('the file to be saved', () =>
    readdirSync(session.downloads).find((each) => !before.has(each) && /^plumbline-.*(?<!\.crdownload|\.part)$/.test(each)),
  );
  await waitForWords(page, 'Saved as');
  await click(page, 'dialog button', 'Close');
  return join(session.downloads, name);
};

export const textOfFile = (file: string): string => readFileSync(file, 'utf8');
