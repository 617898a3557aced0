import assert from 'node:assert/strict';
import type { ClaimRecord } from '@/lib/store/records.ts';
import { expectMarked } from '../checks.ts';
import { listedClaims } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { waitUntil } from '../wait-until.ts';

const sameSet = (found: readonly string[], wanted: readonly ClaimRecord[]): boolean =>
  found.length === wanted.length && wanted.every(({ id }) => found.includes(id));

export const panelFilters: Scenario = {
  name: 'panel-filters',
  shows: 'chips and search narrow the list to the claims that fit, and let go again',
  async run({ session, newsstand, shot }) {
    const page = await session.open(newsstand.at('meridian', '/brannet-toll-71.html'));
    const { claims } = await expectMarked(session, page);
    const panel = await session.openPanel(page);
    const waitForList = (what: string, wanted: readonly ClaimRecord[]) =>
      waitUntil(what, async () => {
        const found = await listedClaims(panel);
        if (sameSet(found, wanted)) return true;
        throw new Error(`${found.length} listed, ${wanted.length} wanted`);
      });
    await waitForList(
      'all claims to be listed',
      claims.filter(({ repeats }) => repeats === undefined),
    );
    await panel.screenshot(shot('panel'));

    const first = claims.filter(({ repeats }) => repeats === undefined);
    const people = first.filter(({ group }) => group === 'people');
    assert.ok(people.length > 0 && people.length < first.length, 'claims about people, and others');
    await panel.click('.chip', 'People');
    await waitForList('only claims about people', people);
    await panel.click('.chip', 'People');
    await waitForList('all claims again', first);

    const searched = first.filter(({ quote }) => quote.toLowerCase().includes('injured'));
    assert.ok(searched.length > 0 && searched.length < first.length);
    await panel.fill('input[type=search]', 'injured');
    await waitUntil('search to narrow the list', async () => {
      const found = await listedClaims(panel);
      return found.length < first.length && searched.every(({ id }) => found.includes(id));
    });
    await panel.fill('input[type=search]', '');
    await waitForList('all claims after the search', first);
  },
};
