import assert from 'node:assert/strict';
import { outlets } from '@/tests/demo/outlets.ts';
import { expectUnmarked } from '../checks.ts';
import { inPage } from '../in-page.ts';
import type { Scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { readStored, readTab } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

const expectLeftAlone = async (session: Session, urls: readonly string[]): Promise<void> => {
  for (const url of urls) {
    const page = await session.open(url);
    // Time for the gate to look, and for a reader to decide if one was sent.
    await waitUntil('the page to be idle', () =>
      inPage(page).run(() => new Promise<boolean>((idle) => requestIdleCallback(() => setTimeout(() => idle(true), 300)))),
    );
    await waitUntil('a reader to decide', async () => (await readTab(session, url))?.status.state !== 'reading');
    await expectUnmarked(page);
    const tab = await readTab(session, url);
    assert.notEqual(tab?.status.state, 'read', url);
    assert.equal(tab?.badge ?? '', '', url);
  }
  const { articles } = await readStored(session);
  assert.deepEqual(
    articles.map(({ title }) => title),
    [],
    'stored articles',
  );
};

export const otherNews: Scenario = {
  name: 'other-news',
  shows: "football, a dockers' strike, a trade deal and an earthquake stay unmarked and unstored",
  async run({ session, newsstand }) {
    const pages = outlets.flatMap(({ folder, pages }) => pages.map((page) => ({ folder, ...page })));
    await expectLeftAlone(
      session,
      pages.filter(({ war }) => !war).map(({ folder, path }) => newsstand.at(folder, path)),
    );
  },
};

export const frontPage: Scenario = {
  name: 'front-page',
  shows: 'a front page that leads to articles about the war is none itself, and stays unmarked',
  run: ({ session, newsstand }) => expectLeftAlone(session, [`${newsstand.origin}/`]),
};
