import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { checkAccessible } from '../check-accessible.ts';
import { expectMarked } from '../checks.ts';
import { inPage } from '../in-page.ts';
import { click, openLibrary, waitForWords, wordsOf } from '../library-page.ts';
import type { Scenario } from '../scenario.ts';
import { readAllStored, readStored, setSettings, waitUntilRead } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

const linesIn = (page: Page): Promise<readonly string[]> =>
  inPage(page).run(() => [...document.querySelectorAll('.line')].map((line) => (line as HTMLElement).innerText));

export const topicsAndDeletion: Scenario = {
  name: 'topics-and-deletion',
  shows:
    'the library names the topics that papers share and leads to their claims; what is deleted comes back by undo; deleting everything leaves nothing',
  async run({ session, newsstand, shot }) {
    await setSettings(session);
    const paths = [
      ['meridian', '/brannet-market-strike.html'],
      ['courier', '/brannet-market.html'],
      ['courier', '/toll-rises.html'],
    ] as const;
    for (const [outlet, path] of paths) {
      await session.open(newsstand.at(outlet, path));
      await waitUntilRead(session, newsstand.at(outlet, path));
    }
    const page = await openLibrary(session);
    await page.setViewport({ width: 1280, height: 800 });
    await click(page, '.segment', 'Topics');
    await waitForWords(page, /[1-9]\d* topics?/, 30_000);
    const shared = await waitUntil('a topic of two papers', async () => {
      const at = (await linesIn(page)).findIndex(
        (line) => /killed|dead/.test(line) && /Meridian.*Courier|Courier.*Meridian/.test(line),
      );
      if (at >= 0) return { at };
      throw new Error((await linesIn(page)).join('\n'));
    });
    await click(page, `#line-${shared.at}`);
    await waitForWords(page, /others? ?:|Meridian/);
    await waitForWords(page, 'Show its claims');
    if (session.browser === 'chromium') await checkAccessible('topics', inPage(page));
    await page.screenshot({ path: shot('topics') as `${string}.png` });
    const [, claimsOfTopic] = /(\d+) claims/.exec((await linesIn(page))[shared.at]!)!;
    await click(page, '.details-actions button', 'Show its claims');
    await waitForWords(page, new RegExp(`${claimsOfTopic} of \\d+ claims`));
    assert.equal((await linesIn(page)).length, Number(claimsOfTopic));
    await click(page, 'button', 'Show all');

    const before = await readStored(session);
    await waitForWords(page, `${before.claims.length} claims`);
    const first = (await linesIn(page))[0]!;
    await click(page, '#line-0');
    // What others said of it comes in above the button, and moves it.
    await waitUntil('the button to stand still', async () => {
      const at = () =>
        inPage(page).run(() => [...document.querySelectorAll('.details button')].at(-1)?.getBoundingClientRect().top);
      const before = await at();
      await new Promise((resume) => setTimeout(resume, 300));
      return before !== undefined && before === (await at());
    });
    await click(page, 'button', 'Delete this claim');
    await waitForWords(page, `${before.claims.length - 1} claims`);
    assert.ok(!(await linesIn(page)).includes(first), 'the deleted claim is gone');
    await click(page, '.toast-button', 'Undo');
    await waitForWords(page, `${before.claims.length} claims`);
    const restored = await readStored(session);
    assert.deepEqual(
      new Set(restored.claims.map(({ id }) => id)),
      new Set(before.claims.map(({ id }) => id)),
      'undo brings it back',
    );

    const options = await session.openOwn('options.html');
    await options.bringToFront();
    await options.waitForSelector('.stored');
    await click(options, 'button', 'Delete everything');
    await click(options, 'button', 'Delete everything now');
    await waitForWords(options, 'Everything was deleted.');
    await waitUntil('nothing to be stored', async () => {
      const left = Object.entries(await readAllStored(session)).filter(([, count]) => count > 0);
      if (left.length === 0) return true;
      throw new Error(JSON.stringify(left));
    });
    await options.close();
    await page.bringToFront();
    await waitForWords(page, 'Nothing stored yet', 30_000);
    assert.ok(!/Brannet/.test(await wordsOf(page)), 'the library that was open shows nothing of it');
    // And reading goes on as on the first day.
    const again = await session.open(newsstand.at('meridian', '/brannet-market-strike.html'));
    await expectMarked(session, again);
    await page.close();
  },
};
