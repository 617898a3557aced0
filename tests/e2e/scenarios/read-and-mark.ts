import assert from 'node:assert/strict';
import { outlets } from '@/tests/demo/outlets.ts';
import { expectMarked } from '../checks.ts';
import type { Scenario } from '../scenario.ts';
import { readTab } from '../stored.ts';

/** In a frame, late, or in one page for all: each has a scenario of its own. */
const apart = ['herald', 'lantern', 'free-corvesk'];

export const readAndMark: Scenario = {
  name: 'read-and-mark',
  shows: 'every article of the newsstand is marked, exactly on the words of its claims',
  async run({ session, newsstand, shot, note }) {
    const counts: string[] = [];
    for (const { folder, pages } of outlets.filter(({ folder }) => !apart.includes(folder))) {
      for (const { path } of pages.filter(({ war }) => war)) {
        const page = await session.open(newsstand.at(folder, path));
        const { claims } = await expectMarked(session, page);
        assert.ok(claims.length >= 3, `${folder}${path}: only ${claims.length} claims`);
        const tab = await readTab(session, page.url());
        assert.equal(tab?.badge, String(claims.length), 'the number on the icon');
        if (path === '/toll-rises.html') await page.screenshot({ path: shot('page') as `${string}.png` });
        counts.push(`${folder}${path} ${claims.length}`);
        await page.close();
      }
    }
    note(`claims: ${counts.join(', ')}`);
  },
};
