import assert from 'node:assert/strict';
import { articlePage } from '../articles.ts';
import { expectMarked, expectUnmarked } from '../checks.ts';
import { readPainted } from '../painted.ts';
import { waitForWords } from '../panel-checks.ts';
import { readerIsIn } from '../reader-presence.ts';
import type { Scenario } from '../scenario.ts';
import { readStored, setSettings } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

export const pausedSite: Scenario = {
  name: 'paused-site',
  shows: 'on a paused site nothing is read; pausing in the panel takes the marks away, resuming brings them back',
  async run({ session, site }) {
    const { origin } = await site({ '/article': articlePage() });
    await setSettings(session, { pausedSites: ['127.0.0.1'] });
    const page = await session.open(`${origin}/article`);
    const panel = await session.openPanel(page);
    await waitForWords(panel, 'Paused here');
    await expectUnmarked(page);
    assert.equal(await readerIsIn(session, page.url()), false, 'no reader on a paused site');
    assert.deepEqual((await readStored(session)).articles, []);

    await panel.click('button', 'Read 127.0.0.1 again');
    await expectMarked(session, page);
    await waitForWords(panel, 'Missiles hit market');
    await panel.click('button', 'Pause on 127.0.0.1');
    await waitForWords(panel, 'Paused here');
    await waitUntil('the marks to go', async () => (await readPainted(page)).length === 0);
  },
};

export const onlyOnClick: Scenario = {
  name: 'only-on-click',
  shows: 'with "only when I click" nothing is read until the reader asks',
  async run({ session, site }) {
    const { origin } = await site({ '/article': articlePage() });
    await setSettings(session, { onlyOnClick: true });
    const page = await session.open(`${origin}/article`);
    const panel = await session.openPanel(page);
    await waitForWords(panel, 'Waiting for you');
    await expectUnmarked(page);
    assert.equal(await readerIsIn(session, page.url()), false, 'no reader before the click');
    await panel.click('button', 'Read this page');
    await expectMarked(session, page);
  },
};
