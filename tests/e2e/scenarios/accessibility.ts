import assert from 'node:assert/strict';
import { checkAccessible } from '../check-accessible.ts';
import { expectMarked } from '../checks.ts';
import { inPage } from '../in-page.ts';
import { click, openLibrary, waitForWords } from '../library-page.ts';
import { openClaim } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { setSettings } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

export const accessibility: Scenario = {
  name: 'accessibility',
  shows: 'panel, settings and library pass axe in light and dark, whatever they show',
  // The side bar of Firefox gives no page to run axe in; the documents are the same.
  browsers: ['chromium'],
  async run({ launch, newsstand, shot }) {
    for (const colours of ['light', 'dark'] as const) {
      const session = await launch({ colours });
      await setSettings(session, { welcomed: false });
      const page = await session.open(newsstand.at('meridian', '/brannet-toll-71.html'));
      const { claims } = await expectMarked(session, page);
      const panel = await session.openPanel(page);
      const dark = await panel.run(() => matchMedia('(prefers-color-scheme: dark)').matches);
      assert.equal(dark, colours === 'dark', 'the colours asked for');
      await checkAccessible(`${colours}: welcome`, panel);
      await setSettings(session);
      await openClaim(panel, claims[0]!.id);
      await checkAccessible(`${colours}: panel with an open card`, panel);
      await panel.screenshot(shot(`panel-${colours}`));
      const sport = await session.open(newsstand.at('continental', '/battle-of-the-lakes.html'));
      await waitUntil('the panel to have no claims', () => panel.run(() => document.querySelector('.empty') !== null));
      await checkAccessible(`${colours}: nothing to show`, panel);
      await sport.close();

      const options = await session.openOwn('options.html');
      await options.waitForSelector('main, h1');
      await checkAccessible(`${colours}: settings`, inPage(options));
      await options.screenshot({ path: shot(`settings-${colours}`) as `${string}.png`, fullPage: true });

      const library = await openLibrary(session);
      await click(library, '.line');
      await library.waitForSelector('.details');
      await checkAccessible(`${colours}: library with a claim`, inPage(library));
      await library.screenshot({ path: shot(`library-${colours}`) as `${string}.png` });
      await click(library, '.segment', 'Articles');
      await library.waitForSelector('.row-title');
      await click(library, '.line');
      await library.waitForSelector('.details-title');
      await checkAccessible(`${colours}: library of articles`, inPage(library));
      await click(library, 'button', 'Export');
      await waitForWords(library, 'Quotes with a few words');
      await checkAccessible(`${colours}: export`, inPage(library));
      await click(library, 'dialog button', 'Close');
      await click(library, 'button', 'Import');
      await library.waitForSelector('dialog .drop');
      await checkAccessible(`${colours}: import`, inPage(library));
      await session.close();
    }
  },
};
