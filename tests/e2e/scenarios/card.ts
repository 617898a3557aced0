import assert from 'node:assert/strict';
import { articlePage } from '../articles.ts';
import { expectMarked, placeOf } from '../checks.ts';
import { waitForVerdict } from '../panel-checks.ts';
import type { Scenario } from '../scenario.ts';
import { waitUntil } from '../wait-until.ts';

const words = (root: ShadowRoot): string => (root.textContent ?? '').replace(/\s+/g, ' ');
const hasFocus = (root: ShadowRoot): boolean => root.activeElement !== null;

const buttonAt = (root: ShadowRoot, label: string): { x: number; y: number } | null => {
  for (const button of root.querySelectorAll('button')) {
    if (button.ariaLabel !== label && button.textContent !== label) continue;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
};

export const card: Scenario = {
  name: 'card',
  shows: 'pointing at a mark shows its card, commands walk from mark to mark, and tags can be set there',
  async run({ session, site, shot }) {
    const { origin } = await site({ '/article': articlePage() });
    const page = await session.open(`${origin}/article`);
    const marked = await expectMarked(session, page);
    const claim = marked.claims.find(({ quote }) => quote.includes('17'));
    assert.ok(claim, 'the claim with the figure 17');
    assert.equal(await session.card(page), undefined, 'no card before anything is pointed at');
    const source = await page.content();

    const place = await placeOf(page, marked, claim.id);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    const shown = await waitUntil('the card', () => session.card(page));
    const said = await shown.run(words);
    assert.match(said, /Casualties/);
    assert.match(said, /17/);
    assert.match(said, /Health Ministry|claimed/i);
    assert.equal(await shown.run(hasFocus), false, 'pointing takes no focus');
    await page.screenshot({ path: shot('card') as `${string}.png` });

    const button = await shown.run(buttonAt, 'Disputed');
    assert.ok(button, 'a button to tag');
    await page.mouse.move(button.x, button.y, { steps: 3 });
    await page.mouse.click(button.x, button.y);
    await waitForVerdict(session, claim.id, 'disputed');
    await page.keyboard.press('Escape');
    await waitUntil('the card to go', async () => (await session.card(page)) === undefined);
    await page.mouse.move(2, 2);

    await session.pressCommand(page, 'next-claim');
    const stepped = await waitUntil('the card of the next claim', () => session.card(page));
    await waitUntil('the focus to be in the card', () => stepped.run(hasFocus));
    const at = (text: string): number => Number(/(\d+) of \d+/.exec(text)?.[1]);
    const firstAt = at(await stepped.run(words));
    await session.pressCommand(page, 'next-claim');
    await waitUntil('the mark after it', async () => at((await (await session.card(page))?.run(words)) ?? '') === firstAt + 1);
    await session.pressCommand(page, 'previous-claim');
    await waitUntil('the mark before', async () => at((await (await session.card(page))?.run(words)) ?? '') === firstAt);

    // Keys in the card: the claim it shows is the one of that number in reading order.
    const current = marked.claims[firstAt - 1]!;
    await page.keyboard.press('3');
    await waitForVerdict(session, current.id, 'propaganda');
    await page.keyboard.press('0');
    await waitForVerdict(session, current.id, undefined);
    await page.keyboard.press('Escape');
    await waitUntil('the card to go', async () => (await session.card(page)) === undefined);
    assert.equal(await page.content(), source, 'with the card, everything of it is gone');
  },
};
