import assert from 'node:assert/strict';
import { articlePage, warParagraphs } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { inPage } from '../in-page.ts';
import type { Scenario } from '../scenario.ts';
import { waitUntilRead } from '../stored.ts';

const megabyte = 1_000_000;

/** No two alike: repeated blocks are taken for furniture. */
const paragraph = (_: unknown, index: number): string =>
  `<p>${warParagraphs(String(20 + index))[index % 6]} This was report ${index + 1} of the day.</p>`;

/** Ten megabytes as pages have them: a long article amid much more markup, data and script. */
const heavyMarkup = (): string => {
  const paragraphs = Array.from({ length: 300 }, paragraph).join('\n');
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => `<li class="teaser card-${index}"><a href="/${index}">Story ${index}</a></li>`,
  );
  const data = `<script type="application/json">${JSON.stringify({ filler: 'lorem ipsum '.repeat(600_000) })}</script>`;
  return `${paragraphs}</article></main><aside><ul>${rows.join('')}</ul></aside>${data}<main><article>`;
};

export const largePage: Scenario = {
  name: 'large-page',
  shows: 'a page of ten megabytes is read and marked, and stays usable meanwhile',
  async run({ session, site, note }) {
    const heavy = articlePage({ more: heavyMarkup() });
    assert.ok(Number(heavy.body?.length) > 8 * megabyte, 'the page is large');
    const text = Array.from({ length: 60_000 }, paragraph).join('\n');
    const { origin } = await site({ '/heavy': heavy, '/endless': articlePage({ more: text.slice(0, 10 * megabyte) }) });

    const page = await session.open(`${origin}/heavy`);
    const { claims } = await expectMarked(session, page);
    assert.ok(claims.length > 100, `${claims.length} claims`);

    const started = performance.now();
    const endless = await session.open(`${origin}/endless`);
    const { claims: many } = await waitUntilRead(session, endless.url(), 60_000);
    note(`ten megabytes of nothing but text: ${many} claims told after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    assert.equal(await inPage(endless).run(() => document.title.length > 0), true, 'the page still answers');
  },
};
