import assert from 'node:assert/strict';
import { articleBody, htmlPage } from '../articles.ts';
import { expectMarked, expectUnmarked } from '../checks.ts';
import { readPainted } from '../painted.ts';
import type { Scenario } from '../scenario.ts';
import { waitUntil } from '../wait-until.ts';

/** One page that shows the war, football, or the war again, by its address alone. */
const onePage = htmlPage(
  `<nav><a id="war" href="/war">War</a> <a id="sport" href="/sport">Sport</a></nav><main></main>
<template id="t-war">${articleBody()}</template>
<template id="t-sport"><article><h1>Northport beat Saumer by a goal</h1><p>It took 93 minutes, two shots against the bar and a red card, but Northport won on Sunday when their captain scored the only goal of the game.</p><p>Athletic had been reduced to ten men after half an hour and defended deep in their own half for most of what was left of the evening.</p></article></template>
<script>
  const show = () => document.querySelector('main').replaceChildren(document.getElementById('t-' + location.pathname.slice(1)).content.cloneNode(true));
  addEventListener('click', (event) => { if (!event.target.id) return; event.preventDefault(); history.pushState(null, '', event.target.getAttribute('href')); show(); });
  addEventListener('popstate', show);
  show();
</script>`,
  '<title>One page</title>',
);

export const inPageNavigation: Scenario = {
  name: 'in-page-navigation',
  shows: 'where a site replaces its article without a page load, marks and claims follow',
  async run({ session, newsstand, site }) {
    const lantern = await session.open(newsstand.at('lantern', '/story/market-of-death'));
    const first = await expectMarked(session, lantern);
    await lantern.click('a[href="/story/truce-at-last"]');
    await waitUntil('the second story', () => lantern.url().endsWith('/truce-at-last'));
    const second = await expectMarked(session, lantern);
    assert.notEqual(second.articleId, first.articleId, 'another story, another article');
    await lantern.evaluate('history.back()');
    await waitUntil('the first story', () => lantern.url().endsWith('/market-of-death'));
    const again = await expectMarked(session, lantern);
    assert.equal(again.articleId, first.articleId);

    const { origin } = await site({ '/war': onePage, '/sport': onePage });
    const page = await session.open(`${origin}/sport`);
    await expectUnmarked(page);
    await page.click('#war');
    await expectMarked(session, page);
    await page.click('#sport');
    await waitUntil('the marks to go', async () => (await readPainted(page)).length === 0);
  },
};
