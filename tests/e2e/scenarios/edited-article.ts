import assert from 'node:assert/strict';
import { articlePage } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { claimInPanel, openClaim, waitForVerdict, waitForWords } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { readStored } from '../stored.ts';

const extra = '<p>On Friday 640 soldiers were taken prisoner near Quenby, the Kestrian army said.</p>';

export const editedArticle: Scenario = {
  name: 'edited-article',
  shows: 'when an article is edited, its tags stay: a changed figure says so, a claim that went is listed as lost',
  async run({ session, site, shot }) {
    let present = articlePage({ killed: '17', more: extra });
    const { origin } = await site({ '/article': () => present });
    const page = await session.open(`${origin}/article`);
    const { claims } = await expectMarked(session, page);
    const toll = claims.find(({ quote }) => quote.includes('17'));
    const prisoners = claims.find(({ quote }) => quote.includes('640'));
    const unchanged = claims.find(({ quote }) => quote.includes('120,000'));
    assert.ok(toll && prisoners && unchanged, 'the claims to tag');
    const panel = await session.openPanel(page);
    for (const { id } of [toll, prisoners, unchanged]) {
      await openClaim(panel, id);
      await panel.press('1', claimInPanel(id));
      await waitForVerdict(session, id, 'corroborated');
    }

    present = articlePage({ killed: '71' });
    await page.reload();
    const after = await expectMarked(session, page);
    const now = after.claims.find(({ quote }) => quote.includes('71'));
    assert.ok(now, 'the claim with its new figure');
    await waitForWords(panel, /Figure changed: \D*17\b[^→]*→ \D*71\b/);
    await waitForWords(panel, 'No longer on the page');
    await panel.screenshot(shot('panel'));

    const { judgements, claims: all } = await readStored(session);
    const standing = judgements.filter(({ deleted }) => deleted === 0);
    assert.equal(standing.length, 3, 'no verdict is gone');
    assert.ok(standing.every(({ verdict }) => verdict === 'corroborated'));
    assert.equal(all.find(({ id }) => id === prisoners.id)?.lost, 1, 'the claim that went is kept as lost');
    assert.ok(
      after.claims.some(({ id }) => id === unchanged.id),
      'a claim that did not change keeps its id',
    );

    present = articlePage({ killed: '17', more: extra });
    await page.reload();
    await expectMarked(session, page);
    await waitForVerdict(session, prisoners.id, 'corroborated');
    assert.equal(
      (await readStored(session)).claims.find(({ id }) => id === prisoners.id)?.lost,
      0,
      'what comes back is found again',
    );
  },
};
