import assert from 'node:assert/strict';
import type { JudgementRecord } from '@/lib/store/records.ts';
import { articlePage } from '../articles.ts';
import { expectMarked } from '../checks.ts';
import { readPainted } from '../painted.ts';
import { claimInPanel, openClaim, waitForVerdict, waitForWords } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import type { Session } from '../session.ts';
import { readStored } from '../stored.ts';
import { waitUntil } from '../wait-until.ts';

const waitForWord = (session: Session, claimId: string, what: string, holds: (judgement: JudgementRecord) => boolean) =>
  waitUntil(what, async () => {
    const { judgements } = await readStored(session);
    const found = judgements.find((each) => each.claimId === claimId);
    if (found && holds(found)) return found;
    throw new Error(JSON.stringify(found));
  });

export const panelWords: Scenario = {
  name: 'panel-words',
  shows: 'notes and evidence are kept, a wrong mark can be hidden and brought back, and a tag can be taken back',
  async run({ session, site, shot }) {
    const { origin } = await site({ '/article': articlePage() });
    const page = await session.open(`${origin}/article`);
    const { claims } = await expectMarked(session, page);
    const [first, second] = claims;
    assert.ok(first && second);
    const panel = await session.openPanel(page);
    await openClaim(panel, first.id);
    const within = claimInPanel(first.id);

    await panel.fill(`${within} textarea`, 'Two agencies say the same.');
    await panel.fill(`${within} .evidence input`, 'https://example.org/report');
    await panel.click(`${within} .evidence button[type=submit]`);
    await waitForWord(session, first.id, 'note and evidence to be stored', ({ note, evidence }) => {
      return note === 'Two agencies say the same.' && evidence[0]?.url === 'https://example.org/report';
    });
    await panel.fill(`${within} .evidence input`, 'javascript:alert(1)');
    await panel.click(`${within} .evidence button[type=submit]`);
    await waitForWords(panel, /Only web addresses/);
    await panel.screenshot(shot('panel'));

    await panel.press('1', within);
    await waitForVerdict(session, first.id, 'corroborated');
    await waitForWords(panel, 'Tagged: Corroborated');
    await panel.click('.toast button', 'Undo');
    await waitForVerdict(session, first.id, undefined);
    await waitForWord(session, first.id, 'the note to stay', ({ note }) => note === 'Two agencies say the same.');

    await openClaim(panel, second.id);
    await panel.click(`${claimInPanel(second.id)} button`, 'Not a claim');
    await waitForWord(session, second.id, 'the claim to be hidden', ({ notAClaim }) => notAClaim === true);
    const paintedWords = async () => (await readPainted(page)).flatMap(({ ranges }) => ranges.map(({ text }) => text)).join('|');
    const words = second.quote.split(/\s+/).slice(0, 3).join(' ');
    await waitUntil('the wrong mark to go', async () => !(await paintedWords()).includes(words));
    await page.reload();
    await waitUntil('the other marks', async () => (await readPainted(page)).length > 0);
    assert.ok(!(await paintedWords()).includes(words), 'the wrong mark stays away after a reload');

    await panel.click('button', 'Not claims, you said');
    await openClaim(panel, second.id);
    await panel.click(`${claimInPanel(second.id)} button`, 'Mark it again');
    await waitUntil('the mark to be back', async () => (await paintedWords()).includes(words));
  },
};
