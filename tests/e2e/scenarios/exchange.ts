import assert from 'node:assert/strict';
import { articlePage } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { click, exportFile, importFiles, openLibrary, textOfFile, waitForWords } from '../library-page.ts';
import { claimInPanel, openClaim } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { readStored } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

/** Reads the article in this browser and tags one of its claims by key. */
const readAndTag = async (session: Session, url: string, at: number, key: string) => {
  const page = await session.open(url);
  const { claims } = await expectMarked(session, page);
  const panel = await session.openPanel(page);
  const { id } = claims[at]!;
  await openClaim(panel, id);
  await panel.press(key, claimInPanel(id));
  await waitUntil('the word to be stored', async () =>
    (await readStored(session)).judgements.some(({ claimId, deleted }) => claimId === id && deleted === 0),
  );
  return { page, panel, id };
};

export const exchange: Scenario = {
  name: 'exchange',
  shows: 'two people hand each other files twice and end with the same: both verdicts stand, the claim says that they differ',
  async run({ launch, site, note }) {
    const { origin } = await site({ '/article': articlePage() });
    const url = `${origin}/article`;
    const [ada, bea] = [await launch(), await launch()];
    const adas = await readAndTag(ada, url, 0, '1');
    const beas = await readAndTag(bea, url, 0, '2');
    assert.equal(adas.id, beas.id, 'the same claim has the same id with both');
    await readAndTag(bea, url, 1, '3');

    const [adaLibrary, beaLibrary] = [await openLibrary(ada), await openLibrary(bea)];
    const first = await exportFile(ada, adaLibrary);
    assert.ok(!textOfFile(first).includes('"text":"'.concat('Missiles hit market')), 'no article text in the file');
    await importFiles(beaLibrary, [first]);
    await waitForWords(beaLibrary, 'differ');
    const second = await exportFile(bea, beaLibrary);
    const said = await importFiles(adaLibrary, [second]);
    assert.match(said, /Imported: \d+ new/);
    await waitForWords(adaLibrary, 'differ');
    const again = await importFiles(adaLibrary, [second]);
    assert.match(again, /Everything in it was known here/);

    const third = await exportFile(ada, adaLibrary);
    await importFiles(beaLibrary, [third]);
    const fourth = await exportFile(bea, beaLibrary);
    await importFiles(adaLibrary, [fourth]);
    const fifth = await exportFile(ada, adaLibrary);
    assert.equal(textOfFile(fifth), textOfFile(fourth), 'the same bytes with both');
    note(`${textOfFile(fifth).length} bytes, ${(await readStored(ada)).judgements.length} words`);

    await adas.page.bringToFront();
    await waitUntil('the panel to say that verdicts differ', () =>
      adas.panel.run(
        (selector) => document.querySelector(selector)?.textContent?.includes('Verdicts differ.') ?? false,
        claimInPanel(adas.id),
      ),
    );
    await adaLibrary.bringToFront();
    // Beside the open side panel the tab is narrow, and the filters are folded away.
    const isFolded = (await adaLibrary.evaluate('getComputedStyle(document.querySelector(".rail")).display')) === 'none';
    if (isFolded) await click(adaLibrary, '.rail-toggle');
    await click(adaLibrary, '.facet-choice', 'Verdicts differ');
    if (isFolded) await click(adaLibrary, '.rail-foot button', 'Show 1 claim');
    await waitForWords(adaLibrary, /1 of \d+ claims/);
  },
};
