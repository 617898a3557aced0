import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { claimInPanel, openClaim, waitForWords } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { storedClaims, waitUntilRead } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

const words = (): string => document.body.innerText;

export const referenceTable: Scenario = {
  name: 'reference-table',
  shows: 'a table of counts is imported on the settings page, refused with its place where it is wrong, and drawn under a claim',
  async run({ session, newsstand, folder }) {
    const settings = await session.openOwn('/options.html');
    const choose = async (name: string, content: string): Promise<void> => {
      const file = join(folder(), name);
      writeFileSync(file, content);
      const input = (await settings.waitForSelector('.references input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };
    const says = (pattern: RegExp) =>
      waitUntil(`${pattern} on the settings page`, async () => pattern.test(await settings.evaluate(words)));

    await choose('mission.csv', 'date,measure,place,value,source\n14/06/2026,killed,Brannet,17,Observer Mission\n');
    await says(/“14\/06\/2026” is no date .*row 2, column date.*Nothing was changed/);
    assert.equal(
      await settings.$eval('.reference-import button[type=submit]', (button) => (button as HTMLButtonElement).disabled),
      true,
    );
    await settings.$eval('.reference-import button[type=button]', (button) => (button as HTMLButtonElement).click());
    await choose(
      'mission.csv',
      'date,measure,place,low,high,source\n2026-06-14,killed,Brannet,17,20,Observer Mission\n2026-06-17,killed,Brannet,69,71,Observer Mission\n',
    );
    await says(/2 figures/);
    await settings.$eval('.reference-import button[type=submit]', (button) => (button as HTMLButtonElement).click());
    await says(/Imported: mission/);

    const url = newsstand.at('meridian', '/brannet-toll-71.html');
    const page = await session.open(url);
    const { articleId } = await waitUntilRead(session, url);
    const claim = (await storedClaims(session, articleId)).find(({ quote }) => quote.includes('risen to 71'));
    assert.ok(claim, 'the toll');
    const panel = await session.openPanel(page);
    await openClaim(panel, claim.id);
    await waitForWords(panel, /mission \(Observer Mission\), killed: 69–71 on June 17, 2026|mission .*69.71/);
    const drawn = await panel.run(
      (selector) => document.querySelectorAll(`${selector} .chart svg .chart-reference line`).length,
      claimInPanel(claim.id),
    );
    assert.ok(drawn > 0, 'its line is drawn under the figures');
  },
};
