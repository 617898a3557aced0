import assert from 'node:assert/strict';
import { waitForWords } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { readStored, setSettings, waitUntilRead } from '../stored.ts';

export const openTabs: Scenario = {
  name: 'open-tabs',
  shows: 'one click reads the war articles that are open in other tabs, and nothing else',
  async run({ session, newsstand }) {
    await setSettings(session, { onlyOnClick: true });
    const war = [newsstand.at('meridian', '/brannet-market-strike.html'), newsstand.at('courier', '/toll-rises.html')];
    for (const url of war) await session.open(url);
    const sport = await session.open(newsstand.at('continental', '/battle-of-the-lakes.html'));
    const panel = await session.openPanel(sport);
    await waitForWords(panel, 'Read my open tabs');
    const before = (await readStored(session)).articles.length;
    await panel.click('.open-tabs button');
    await waitForWords(panel, /tabs? (is|are) being read/);
    for (const url of war) await waitUntilRead(session, url);
    assert.equal((await readStored(session)).articles.length, before + war.length, 'the sports page is not stored');
    await setSettings(session);
  },
};
