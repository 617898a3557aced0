import assert from 'node:assert/strict';
import { articlePage } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { claimInPanel, openClaim, pressedTag, waitForVerdict } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { readStored } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

export const tagAndReturn: Scenario = {
  name: 'tag-and-return',
  shows: 'tags set by button and by key outlive a killed background, a reload and a restarted browser',
  async run({ launch, site, folder, shot }) {
    const { origin } = await site({ '/article': articlePage() });
    const profile = folder();
    const first = await launch({ profile });
    const page = await first.open(`${origin}/article`);
    const before = await expectMarked(first, page);
    const [one, two, three, four] = before.claims.map(({ id }) => id);
    assert.ok(one && two && three && four, 'four claims to tag');

    const panel = await first.openPanel(page);
    await openClaim(panel, one);
    await panel.click(`${claimInPanel(one)} .tag`, 'Corroborated');
    await waitForVerdict(first, one, 'corroborated');
    await panel.press('2', claimInPanel(two));
    await waitForVerdict(first, two, 'disputed');
    await panel.press('3', claimInPanel(three));
    await waitForVerdict(first, three, 'propaganda');
    await panel.press('1', claimInPanel(four));
    await waitForVerdict(first, four, 'corroborated');

    // A background that was ended must not matter to anyone.
    await first.killBackground();
    await panel.press('0', claimInPanel(four));
    await waitForVerdict(first, four, undefined);
    await openClaim(panel, three);
    assert.equal(await pressedTag(panel, three), 'Propaganda');
    await panel.screenshot(shot('panel'));

    // On the page a tagged claim looks different from an untagged one of its group.
    const looks = async () => {
      const { painted } = await expectMarked(first, page);
      return new Map(painted.map(({ id, highlight }) => [id, highlight]));
    };
    const was = new Map(before.painted.map(({ id, highlight }) => [id, highlight]));
    await waitUntil('the tagged marks to be repainted', async () => {
      const now = await looks();
      return [one, two, three].every((id) => now.get(id) !== was.get(id)) && now.get(four) === was.get(four);
    });

    await page.reload();
    const reloaded = await expectMarked(first, page);
    assert.deepEqual(
      reloaded.claims.map(({ id }) => id),
      before.claims.map(({ id }) => id),
      'the same claims after a reload',
    );
    await first.close();

    const second = await launch({ profile });
    const again = await second.open(`${origin}/article`);
    const { painted } = await expectMarked(second, again);
    const { judgements } = await readStored(second);
    const standing = judgements.filter(({ deleted }) => deleted === 0);
    assert.deepEqual(
      new Map(standing.map(({ claimId, verdict }) => [claimId, verdict])),
      new Map([
        [one, 'corroborated'],
        [two, 'disputed'],
        [three, 'propaganda'],
      ]),
    );
    const names = new Map(painted.map(({ id, highlight }) => [id, highlight]));
    assert.notEqual(names.get(one), names.get(four), 'tagged and untagged look different after the restart');
    const panelAgain = await second.openPanel(again);
    await openClaim(panelAgain, two);
    assert.equal(await pressedTag(panelAgain, two), 'Disputed');
  },
};
