import assert from 'node:assert/strict';
import { articlePage } from '../articles.ts';
import { expectMarked, placeOf } from '../checks.ts';
import { inPage } from '../in-page.ts';
import { readPainted } from '../painted.ts';
import { claimInPanel, openClaim, waitForWords } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { waitUntil } from '../wait-until.ts';

export const panelAndPage: Scenario = {
  name: 'panel-and-page',
  shows: 'the panel follows the tab in front; a click there shows the place, a click on a mark opens its card there',
  async run({ session, newsstand, site }) {
    const filler = '<p>Nothing to check in this paragraph, which only fills the page.</p>'.repeat(80);
    const { origin } = await site({ '/long': articlePage({ title: 'A long day in Brannet', more: filler }) });
    const long = await session.open(`${origin}/long`);
    const marked = await expectMarked(session, long);
    const panel = await session.openPanel(long);
    await waitForWords(panel, 'A long day in Brannet');

    const other = await session.open(newsstand.at('continental', '/talks.html'));
    await waitForWords(panel, 'Velmora rejects Kestrian terms');
    const sport = await session.open(newsstand.at('continental', '/battle-of-the-lakes.html'));
    await waitForWords(panel, /not war coverage|no article/i);
    await sport.close();
    await other.close();
    await long.bringToFront();
    await waitForWords(panel, 'A long day in Brannet');

    const { id } = marked.claims[0]!;
    await inPage(long).run(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const layers = (await readPainted(long)).filter(({ priority }) => priority >= 2).length;
    await openClaim(panel, id);
    await waitUntil('the mark to be in view', async () => {
      const words = marked.painted.find((each) => each.id === id)!.ranges[0]!.text;
      const ranges = (await readPainted(long)).flatMap((highlight) => highlight.ranges);
      const y = ranges.find(({ text }) => text === words)?.y ?? -1;
      return y > 0 && y < (await inPage(long).run(() => innerHeight));
    });
    await waitUntil(
      'the place to flash or stay lit',
      async () => (await readPainted(long)).filter(({ priority }) => priority >= 2).length > layers,
      { timeout: 4000 },
    );

    const another = marked.claims.at(-1)!;
    assert.notEqual(another.id, id);
    const place = await placeOf(long, marked, another.id);
    await long.mouse.click(place.x, place.y);
    await waitUntil('the clicked claim to be open in the panel', () =>
      panel.run(
        (selector) => document.querySelector(selector)?.getAttribute('aria-current') === 'true',
        claimInPanel(another.id),
      ),
    );
  },
};
