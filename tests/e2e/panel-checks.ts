// What scenarios do with the panel and see there.
import assert from 'node:assert/strict';
import type { Verdict } from '@/lib/claims/verdict.ts';
import type { Panel, Session } from './session.ts';
import { readStored } from './stored.ts';
import { waitUntil } from './wait-until.ts';

/** The selector of a claim's card in the panel. */
export const claimInPanel = (claimId: string): string => `[data-claim="${claimId}"]`;

const isOpen = (selector: string): boolean => document.querySelector(selector)?.getAttribute('aria-current') === 'true';

/** Opens a claim's card, if it is not the open one. */
export const openClaim = async (panel: Panel, claimId: string): Promise<void> => {
  const selector = claimInPanel(claimId);
  await waitUntil(`claim ${claimId} in the panel`, () =>
    panel.run((wanted) => document.querySelector(wanted) !== null, selector),
  );
  if (!(await panel.run(isOpen, selector))) await panel.press('Enter', selector);
  await waitUntil(`claim ${claimId} to be open`, () => panel.run(isOpen, selector));
};

/** The tag that is pressed on an open card. */
export const pressedTag = (panel: Panel, claimId: string): Promise<string | undefined> =>
  panel.run(
    (selector) => document.querySelector(`${selector} .tag[aria-pressed="true"]`)?.textContent?.trim(),
    claimInPanel(claimId),
  );

/** Ids of the claims the panel lists, in its order. */
export const listedClaims = (panel: Panel): Promise<string[]> =>
  panel.run(() => [...document.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset['claim']!));

/** All words of the panel that can be seen. */
export const panelWords = (panel: Panel): Promise<string> =>
  panel.run(() => (document.body.innerText ?? '').replace(/\s+/g, ' '));

export const waitForWords = (panel: Panel, words: string | RegExp): Promise<unknown> =>
  waitUntil(`"${words}" in the panel`, async () => {
    const all = await panelWords(panel);
    if (typeof words === 'string' ? all.includes(words) : words.test(all)) return true;
    throw new Error(all.slice(0, 2000));
  });

/** Waits until the store holds this verdict of this claim; undefined: none stands. */
export const waitForVerdict = async (session: Session, claimId: string, verdict: Verdict | undefined): Promise<void> => {
  let last: unknown;
  await waitUntil(`the verdict ${verdict} to be stored`, async () => {
    const { judgements } = await readStored(session);
    const judgement = judgements.find((each) => each.claimId === claimId && each.deleted === 0);
    last = judgement?.verdict;
    return last === verdict;
  });
  assert.equal(last, verdict);
};
