import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { RelationKind } from '@/lib/compare/find-relation.ts';
import { claimInPanel, openClaim, panelWords, waitForWords } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import type { Panel, Session } from '../session.ts';
import { storedClaims, waitUntilRead } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

/** What a claim's open card says of the others: relation and outlet, source by source. */
const sourcesOf = (panel: Panel, claimId: string): Promise<string[]> =>
  panel.run(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(`${selector} [data-compared]`)].map(
        (row) => `${row.dataset['relation']}: ${row.querySelector('th')!.textContent}`,
      ),
    claimInPanel(claimId),
  );

/** Opens the claim whose words hold `words` and waits until its sources tell of `relation` by `outlet`. */
async function expectRelation(
  session: Session,
  panel: Panel,
  articleId: string,
  words: string,
  relation: RelationKind,
  outlet: string,
): Promise<void> {
  const claims = await storedClaims(session, articleId);
  const claim = claims.find(({ quote, repeats }) => quote.includes(words) && repeats === undefined);
  assert.ok(claim, `a claim with “${words}” among ${claims.map(({ quote }) => quote).join(' | ')}`);
  await openClaim(panel, claim.id);
  await waitUntil(`“${words}”: ${relation} by ${outlet}`, async () => {
    const more = `${claimInPanel(claim.id)} .sources + .text-button`;
    if (await panel.run((selector) => document.querySelector(selector) !== null, more)) await panel.click(more);
    const sources = await sourcesOf(panel, claim.id);
    if (sources.some((source) => source.startsWith(`${relation}: `) && source.includes(outlet))) return true;
    throw new Error(sources.join('; ') || (await panelWords(panel)).slice(0, 600));
  });
}

export const compare: Scenario = {
  name: 'compare',
  shows: 'the panel tells what the other papers said: every relation of the newsstand, who took it from whom, and the way there',
  async run({ session, newsstand, shot, note }) {
    const paths = [
      ['meridian', '/brannet-market-strike.html'],
      ['courier', '/brannet-market.html'],
      ['courier', '/toll-rises.html'],
      ['lantern', '/story/market-of-death'],
      ['lantern', '/story/truce-at-last'],
      ['continental', '/talks.html'],
      ['herald', '/week-in-numbers-text.html'],
      ['meridian', '/brannet-toll-71.html'],
    ] as const;
    const articles = new Map<string, string>();
    const pages = new Map<string, Page>();
    for (const [outlet, path] of paths) {
      const url = newsstand.at(outlet, path);
      pages.set(path, await session.open(url));
      articles.set(path, (await waitUntilRead(session, url)).articleId);
    }
    const show = async (outlet: string, path: (typeof paths)[number][1]) => {
      const page = await session.open(newsstand.at(outlet, path));
      const panel = await session.openPanel(page);
      await waitUntil('the panel to show it', async () => (await panelWords(panel)).includes((await page.title()).slice(0, 20)));
      return { page, panel, articleId: articles.get(path)! };
    };

    const wire = await show('meridian', '/brannet-market-strike.html');
    await waitForWords(wire.panel, /\d+ others?: .*origins?/);
    await expectRelation(session, wire.panel, wire.articleId, 'At least 17 people were killed', 'repeats', 'Courier');
    await waitForWords(wire.panel, /Who took it from whom/);
    await expectRelation(session, wire.panel, wire.articleId, 'At least 17 people were killed', 'updates', 'Courier');
    await expectRelation(session, wire.panel, wire.articleId, 'At least 17 people were killed', 'part', 'Herald');
    const charts = await wire.panel.run(() =>
      [...document.querySelectorAll('.comparison svg[role="img"]')].map(
        (chart) => chart.querySelector('desc')?.textContent ?? '',
      ),
    );
    assert.ok(charts.length >= 1 && charts.every((says) => says.length > 20), 'charts say in words what they show');
    await wire.panel.screenshot(shot('compare-panel'));

    const copy = await show('courier', '/brannet-market.html');
    await expectRelation(session, copy.panel, copy.articleId, '17 dead in Brannet', 'agrees', 'Meridian');

    const toll = await show('meridian', '/brannet-toll-71.html');
    await expectRelation(session, toll.panel, toll.articleId, 'risen to 71', 'conflicts', 'Meridian');
    await expectRelation(session, toll.panel, toll.articleId, 'risen to 71', 'repeats', 'Lantern');

    const truce = await show('lantern', '/story/truce-at-last');
    await expectRelation(session, truce.panel, truce.articleId, 'close to agreement', 'contradicts', 'Continental');
    await waitForWords(truce.panel, /These talks over time/);

    // A fact-check met on the way is offered on the claim it checked.
    await session.open(newsstand.at('plain-check', '/depot-claim.html'));
    await waitUntilRead(session, newsstand.at('plain-check', '/depot-claim.html'));
    await session.open(newsstand.at('kestria-today', '/brannet-depot.html'));
    const { articleId: depotId } = await waitUntilRead(session, newsstand.at('kestria-today', '/brannet-depot.html'));
    const depot = (await storedClaims(session, depotId)).find(({ quote }) => quote.includes('2,000 tonnes'));
    assert.ok(depot, 'the claim of the 2,000 tonnes');
    await openClaim(truce.panel, depot.id);
    await waitForWords(truce.panel, /Plain Check: “No evidence”/);
    await truce.panel.click(`${claimInPanel(depot.id)} .checks button`);
    await waitForWords(truce.panel, /Kept as evidence/);
    await truce.page.bringToFront();
    await expectRelation(session, truce.panel, truce.articleId, 'close to agreement', 'contradicts', 'Continental');

    // The way to the other paper leads to its open tab and to the words there.
    await truce.panel.click('.claim-selected [data-relation="contradicts"] a', 'Continental');
    await waitUntil('the other paper in front', async () => {
      if ((await pages.get('/talks.html')!.evaluate(() => document.visibilityState)) === 'visible') return true;
      throw new Error('its tab is hidden');
    });
    await waitForWords(truce.panel, 'Velmora rejects Kestrian terms');
    note(`${articles.size} articles compared`);
  },
};
