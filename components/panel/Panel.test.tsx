// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PanelActions, PanelModel } from '@/components/panel/panel-model.ts';
import { sampleModel } from '@/tests/gallery/sample.ts';
import { type StagedPanel, stagePanel } from '@/tests/gallery/stage-panel.tsx';

let panel: StagedPanel;
beforeEach(() => {
  panel = stagePanel();
});
afterEach(() => panel.leave());

const search = (): Element | null => panel.root.querySelector('input[type=search]');

describe('other people’s words', () => {
  it('stand beside the reader’s own, under their names, and the claim says that they differ', async () => {
    const closed = panel.cardOf('waiting for the ferry').textContent;
    expect(closed).toContain('Verdicts differ.');
    expect(closed).toContain('Bea Lund: Corroborated');
    await panel.select('dead');
    const open = panel.cardOf('waiting for the ferry');
    expect(panel.button('Disputed', open).getAttribute('aria-pressed')).toBe('true');
    expect([...open.querySelectorAll('.others strong')].map(({ textContent }) => textContent)).toEqual([
      'Bea Lund',
      'Unnamed (c2f1)',
    ]);
    expect(open.querySelector('.others')?.textContent).toContain('Counted again on the drone film');
    expect(open.querySelector<HTMLAnchorElement>('.others a')?.href).toBe('https://film.example/landing');
  });
});

describe('the list', () => {
  it('is one stop for Tab, walked through with the arrows and j and k', async () => {
    const { press, cards } = panel;
    expect(cards().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await press('j');
    expect(document.activeElement).toBe(cards()[0]);
    await press('ArrowDown');
    await press('j');
    expect(document.activeElement).toBe(cards()[2]);
    await press('k');
    expect(document.activeElement).toBe(cards()[1]);
    await press('End');
    expect(document.activeElement).toBe(cards().at(-1));
    await press('Home');
    expect(document.activeElement).toBe(cards()[0]);
    expect(cards().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cards()[0]]);
    expect(panel.actions.select).not.toHaveBeenCalled();
  });

  it('opens a claim with Enter, shows it on the page, and walking on opens the next', async () => {
    const { press, actions, cards, root } = panel;
    await press('j');
    await press('Enter');
    expect(actions.show).toHaveBeenLastCalledWith('dead');
    expect(panel.cardOf('waiting for the ferry').getAttribute('aria-current')).toBe('true');
    await press('j');
    expect(actions.show).toHaveBeenLastCalledWith(panel.idOf('nine children'));
    await press('Escape');
    expect(root.querySelector('[aria-current]')).toBeNull();
    expect(document.activeElement).toBe(cards()[1]);
  });

  it('goes through the repetitions of a claim on the page', async () => {
    const again = panel.button('said again 2×', panel.cardOf('waiting for the ferry'));
    for (const _ of [1, 2, 3]) await panel.click(again);
    const [first, second] = sampleModel.entries[0]!.saidAgain;
    expect(panel.actions.show.mock.calls).toEqual([[first], [second], [first]]);
  });

  it('closes a group, and opens it again for a claim chosen on the page', async () => {
    await panel.click(panel.root.querySelector('.section-label'));
    expect(panel.cardOf('nine children')).toBeUndefined();
    await panel.select(panel.idOf('nine children'));
    expect(panel.cardOf('nine children').getAttribute('aria-current')).toBe('true');
  });

  it('keeps hidden claims apart until asked for', async () => {
    expect(panel.cardOf('home side')).toBeUndefined();
    await panel.click(panel.button('Not claims, you said1'));
    expect(panel.cardOf('home side')).toBeDefined();
  });
});

describe('search and filters', () => {
  it('narrows, says to how many, and goes back', async () => {
    await panel.press('/');
    expect(document.activeElement).toBe(search());
    await panel.type(search(), 'ferry');
    expect(panel.cards()).toHaveLength(1);
    expect(panel.root.querySelector('.filter-state')!.textContent).toContain('1 of 14 claims');
    await panel.press('Escape');
    expect(panel.cards().length).toBeGreaterThan(10);
  });

  it('says so when nothing fits', async () => {
    await panel.type(search(), 'zeppelin');
    expect(panel.root.textContent).toContain('No claim fits.');
  });

  it('narrows to what is untagged, from the tray', async () => {
    await panel.click(panel.button('More filters'));
    await panel.click(panel.button('Untagged'));
    expect(panel.cardOf('waiting for the ferry')).toBeUndefined();
    expect(panel.cardOf('nine children')).toBeDefined();
    await panel.click(panel.button('Show all'));
    expect(panel.cardOf('waiting for the ferry')).toBeDefined();
  });

  it('lets go of a filter that hides the claim chosen on the page', async () => {
    await panel.click(panel.button('Outlook2'));
    expect(panel.cardOf('nine children')).toBeUndefined();
    await panel.select(panel.idOf('nine children'));
    expect(panel.cardOf('nine children').getAttribute('aria-current')).toBe('true');
  });

  it('starts afresh with another article', async () => {
    await panel.type(search(), 'ferry');
    panel.draw({ ...sampleModel, article: { ...sampleModel.article, url: 'https://other.example/' } });
    expect(panel.cards().length).toBeGreaterThan(10);
  });
});

it.each<[string, PanelModel, string, keyof PanelActions]>([
  ['welcome', { state: 'welcome' }, 'Start reading', 'endWelcome'],
  ['no article', { state: 'no-article' }, 'Read it anyway', 'readThisPage'],
  ['paused', { state: 'paused', site: 'example.org' }, 'Read example.org again', 'resumeSite'],
  ['only on a click', { state: 'on-click' }, 'Read this page', 'readThisPage'],
  ['outdated', { state: 'outdated' }, 'Reload the page', 'reloadPage'],
  ['failed', { state: 'failed', sentence: 'Why.' }, 'Try again', 'retry'],
  ['no language', { state: 'no-language', language: 'de' }, 'Settings', 'openSettings'],
])('%s: says so and offers a way on', async (_, state, name, action) => {
  panel.draw(state);
  expect(panel.root.querySelectorAll('h1')).toHaveLength(1);
  await panel.click(panel.button(name));
  expect(panel.actions[action]).toHaveBeenCalledTimes(1);
});
