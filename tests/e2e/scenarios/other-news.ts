import assert from 'node:assert/strict';
import { outlets } from '@/tests/demo/outlets.ts';
import { expectUnmarked } from '../checks.ts';
import { inPage } from '../in-page.ts';
import type { Scenario } from '../scenario.ts';
import { readStored, readTab } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

export const otherNews: Scenario = {
  name: 'other-news',
  shows: "football, a dockers' strike, a trade deal and an earthquake stay unmarked and unstored",
  async run({ session, newsstand }) {
    const pages = outlets.flatMap(({ folder, pages }) =>
      pages.filter(({ war }) => !war).map(({ path }) => newsstand.at(folder, path)),
    );
    pages.push(`${newsstand.origin}/`);
    for (const url of pages) {
      const page = await session.open(url);
      // Time for the gate to look and for a reader, if one was sent, to decide.
      await waitUntil('the page to be idle', () =>
        inPage(page).run(() => new Promise<boolean>((idle) => requestIdleCallback(() => setTimeout(() => idle(true), 300)))),
      );
      await expectUnmarked(page);
      const tab = await readTab(session, url);
      assert.notEqual(tab?.status.state, 'read', url);
      assert.equal(tab?.badge ?? '', '', url);
    }
    assert.deepEqual(
      (await readStored(session)).articles.map(({ title }) => title),
      [],
      'stored articles',
    );
  },
};
