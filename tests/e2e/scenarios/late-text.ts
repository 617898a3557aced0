import assert from 'node:assert/strict';
import { expectMarked, expectUnmarked } from '../checks.ts';
import type { Scenario } from '../scenario.ts';

export const lateText: Scenario = {
  name: 'late-text',
  shows: 'an article whose text comes two seconds after its page is marked when it is there',
  async run({ session, newsstand }) {
    const page = await session.open(newsstand.at('free-corvesk', '/losses.html'));
    await expectUnmarked(page);
    await page.waitForSelector('#late h2');
    const { claims } = await expectMarked(session, page);
    assert.ok(
      claims.some(({ quote }) => quote.includes('412')),
      'a claim of the late text',
    );
  },
};
