import assert from 'node:assert/strict';
import { articlePage, htmlPage } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { inPage } from '../in-page.ts';
import type { Scenario } from '../scenario.ts';
import { readTab } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

const head = '<script>addEventListener("pageshow", ({ persisted }) => { window.persisted = persisted; });</script>';

export const backForwardCache: Scenario = {
  name: 'back-forward-cache',
  shows: 'a page that comes back whole from the cache still has its marks, its badge and its reader',
  // Firefox says so of an answer that comes while the page lies in the cache; the reader asks again when it is back.
  expectedProblems: /context is inactive/,
  async run({ session, site, note }) {
    const { origin } = await site({ '/article': articlePage({ head }), '/other': htmlPage('<p>Nothing here.</p>') });
    const page = await session.open(`${origin}/article`);
    const before = await expectMarked(session, page);
    await page.goto(`${origin}/other`);
    // Not page.goBack(): in Firefox it waits for a load that a cached page does not have.
    await page.evaluate('history.back()').catch(() => undefined);
    const cached = await waitUntil('the page to be back', () =>
      inPage(page).run(() => 'persisted' in window && { persisted: (window as unknown as { persisted: boolean }).persisted }),
    );
    note(cached.persisted ? 'came from the cache' : 'was loaded anew: the browser did not cache it');
    // For puppeteer, Firefox still shows the other page.
    const after = await expectMarked(session, page, page, `${origin}/article`);
    assert.deepEqual(
      after.claims.map(({ id }) => id),
      before.claims.map(({ id }) => id),
    );
    await waitUntil(
      'the number on the icon',
      async () => (await readTab(session, `${origin}/article`))?.badge === String(after.claims.length),
    );
    assert.ok(
      cached.persisted,
      'the page was not kept in the cache: something of ours prevents it, or this browser does not cache',
    );
  },
};
