import assert from 'node:assert/strict';
import { articlePage, htmlPage } from '../articles.ts';
import { expectMarked, expectUnmarked } from '../checks.ts';
import type { Scenario } from '../scenario.ts';
import { waitUntil } from '../wait-until.ts';

export const frame: Scenario = {
  name: 'frame',
  shows: 'an article that stands in a frame is marked there; frames beside an article are left alone',
  async run({ session, newsstand, site }) {
    const herald = await session.open(newsstand.at('herald', '/week-in-numbers.html'));
    const inner = await waitUntil('the frame', () => herald.frames().find((each) => each.url().endsWith('-text.html')));
    const { claims } = await expectMarked(session, herald, inner);
    assert.ok(claims.some(({ quote }) => /ninety-four/i.test(quote)));
    await expectUnmarked(herald);

    const advert = htmlPage('<p>Buy two batteries, get one free. This offer ends on Sunday.</p>');
    const { origin } = await site({ '/article': articlePage({ behind: '<iframe src="/advert"></iframe>' }), '/advert': advert });
    const page = await session.open(`${origin}/article`);
    await expectMarked(session, page);
    await expectUnmarked(await waitUntil('the advert', () => page.frames().find((each) => each.url().endsWith('/advert'))));
  },
};
