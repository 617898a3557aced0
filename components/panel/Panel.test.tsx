// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel.tsx';
import type { ArticleModel, PanelActions, PanelModel } from '@/components/panel/panel-model.ts';
import { speakWith } from '@/components/text.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';
import { sampleModel } from '@/tests/gallery/sample.ts';

const undo = vi.fn(async () => ({ ok: true as const }));
const judge = vi.fn<PanelActions['judge']>(async () => ({ ok: true, undo }));
let model: PanelModel;
let root: HTMLElement;

const draw = (): void => void act(() => render(<Panel model={model} actions={actions} lookups={lookups} />, root));
const lookups = { explain: (id: string) => `explains ${id}`, clock: () => '2031-03-12T12:00:00Z' };
const actions: PanelActions = {
  show: vi.fn(),
  // As the connection does it: what is chosen comes back with the next model.
  select: vi.fn((selectedId?: string) => {
    const { selectedId: _, ...rest } = model as ArticleModel;
    model = { ...rest, ...(selectedId !== undefined && { selectedId }) };
    draw();
  }),
  judge,
  readThisPage: vi.fn(),
  reloadPage: vi.fn(),
  retry: vi.fn(),
  pauseSite: vi.fn(),
  resumeSite: vi.fn(),
  openSettings: vi.fn(),
  endWelcome: vi.fn(),
};

beforeEach(() => {
  speakWith(getFromFile, 'en');
  root = document.body.appendChild(document.createElement('div'));
  model = sampleModel;
  draw();
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.clearAllMocks();
});

const cards = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.claim')];
const cardOf = (part: string): HTMLElement => cards().find((card) => card.textContent.includes(part))!;
const press = async (key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  await act(async () => void (document.activeElement ?? document.body).dispatchEvent(event));
  return event;
};
const click = (element: Element | null | undefined): Promise<void> => act(async () => (element as HTMLElement).click());
const button = (name: string, within: ParentNode = root): HTMLButtonElement =>
  [...within.querySelectorAll('button')].find((each) => [each.getAttribute('aria-label'), each.textContent].includes(name))!;
const type = (field: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> =>
  act(async () => {
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const toast = (): string => root.querySelector('.toast')?.textContent ?? '';

describe('the list', () => {
  it('is one stop for Tab, walked through with the arrows and j and k', async () => {
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
    expect(actions.select).not.toHaveBeenCalled();
  });

  it('opens a claim with Enter, shows it on the page, and walking on opens the next', async () => {
    await press('j');
    await press('Enter');
    expect(actions.show).toHaveBeenLastCalledWith('dead');
    expect(cardOf('waiting for the ferry').getAttribute('aria-current')).toBe('true');
    await press('j');
    expect(actions.show).toHaveBeenLastCalledWith(sampleModel.entries[1]!.claim.id);
    await press('Escape');
    expect(root.querySelector('[aria-current]')).toBeNull();
    expect(document.activeElement).toBe(cards()[1]);
  });

  it('goes through the repetitions of a claim on the page', async () => {
    const again = button('said again 2×', cardOf('waiting for the ferry'));
    await click(again);
    await click(again);
    await click(again);
    const [first, second] = sampleModel.entries[0]!.saidAgain;
    expect(vi.mocked(actions.show).mock.calls).toEqual([[first], [second], [first]]);
  });

  it('closes a group, and opens it again for a claim chosen on the page', async () => {
    await click(root.querySelector('.section-label'));
    expect(cardOf('nine children')).toBeUndefined();
    act(() => actions.select(sampleModel.entries[1]!.claim.id));
    expect(cardOf('nine children').getAttribute('aria-current')).toBe('true');
  });

  it('keeps hidden claims apart until asked for', async () => {
    expect(cardOf('home side')).toBeUndefined();
    await click(button('Not claims, you said1'));
    expect(cardOf('home side')).toBeDefined();
  });
});

describe('search and filters', () => {
  it('narrows, says to how many, and goes back', async () => {
    await press('/');
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
    await type(document.activeElement as HTMLInputElement, 'ferry');
    expect(cards()).toHaveLength(1);
    expect(root.querySelector('.filter-state')!.textContent).toContain('1 of 14 claims');
    await press('Escape');
    expect(cards().length).toBeGreaterThan(10);
  });

  it('says so when nothing fits', async () => {
    await type(root.querySelector<HTMLInputElement>('input[type=search]')!, 'zeppelin');
    expect(root.textContent).toContain('No claim fits.');
  });

  it('lets go of a filter that hides the claim chosen on the page', async () => {
    await click(button('Outlook2'));
    expect(cardOf('nine children')).toBeUndefined();
    await act(async () => actions.select(sampleModel.entries[1]!.claim.id));
    expect(cardOf('nine children').getAttribute('aria-current')).toBe('true');
  });
});

describe('judging', () => {
  it('tags with the keys while a claim has the focus', async () => {
    await press('j');
    for (const [key, verdict] of [
      ['1', 'corroborated'],
      ['2', 'disputed'],
      ['3', 'propaganda'],
      ['0', null],
    ] as const) {
      expect((await press(key)).defaultPrevented).toBe(true);
      expect(judge).toHaveBeenLastCalledWith('dead', { verdict });
    }
  });

  it('leaves the keys alone that are typed into a field', async () => {
    act(() => actions.select('dead'));
    root.querySelector<HTMLTextAreaElement>('.note textarea')!.focus();
    await press('1');
    await press('j');
    expect(judge).not.toHaveBeenCalled();
    await press('Escape');
    expect(document.activeElement).toBe(cardOf('waiting for the ferry'));
  });

  it('presses the present tag to take it away', async () => {
    act(() => actions.select('dead'));
    const disputed = button('Disputed', root.querySelector('.tags')!);
    expect(disputed.getAttribute('aria-pressed')).toBe('true');
    await click(disputed);
    expect(judge).toHaveBeenLastCalledWith('dead', { verdict: null });
    await click(button('Propaganda', root.querySelector('.tags')!));
    expect(judge).toHaveBeenLastCalledWith('dead', { verdict: 'propaganda' });
  });

  it('says what was done and takes it back, by button and by Ctrl+Z', async () => {
    await press('j');
    await press('2');
    expect(toast()).toContain('Tagged: Disputed');
    await click(button('Undo'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(toast()).toContain('Taken back.');
    await press('1');
    await press('z', { ctrlKey: true });
    expect(undo).toHaveBeenCalledTimes(2);
    await press('z', { ctrlKey: true });
    expect(undo).toHaveBeenCalledTimes(2);
  });

  it('says so when it could not be saved', async () => {
    judge.mockResolvedValueOnce({ ok: false, reason: 'the disk is full' });
    await press('j');
    await press('1');
    expect(toast()).toContain('Not saved: the disk is full');
    expect(button('Undo')).toBeUndefined();
  });

  it('saves a note when it is left, and says that it did', async () => {
    act(() => actions.select('dead'));
    const note = root.querySelector<HTMLTextAreaElement>('.note textarea')!;
    await type(note, 'Two sources.');
    expect(judge).not.toHaveBeenCalled();
    await act(async () => note.blur());
    expect(judge).toHaveBeenCalledExactlyOnceWith('dead', { note: 'Two sources.' });
    await vi.waitFor(() => expect(root.querySelector('.note output')!.textContent).toBe('Saved'));
  });

  it('saves a note with Ctrl+Enter, and one whose card is closed over it', async () => {
    act(() => actions.select('dead'));
    await type(root.querySelector<HTMLTextAreaElement>('.note textarea')!, 'One.');
    await press('Enter', { ctrlKey: true });
    expect(judge).toHaveBeenLastCalledWith('dead', { note: 'One.' });
    await type(root.querySelector<HTMLTextAreaElement>('.note textarea')!, 'Two.');
    act(() => actions.select(undefined));
    expect(judge).toHaveBeenLastCalledWith('dead', { note: 'Two.' });
  });

  it('clears a note that was emptied', async () => {
    act(() => actions.select('dead'));
    await type(root.querySelector<HTMLTextAreaElement>('.note textarea')!, '  ');
    await press('Enter', { ctrlKey: true });
    expect(judge).toHaveBeenLastCalledWith('dead', { note: null });
  });

  it('goes to the note with n, opening the claim', async () => {
    await press('j');
    await press('n');
    expect(document.activeElement).toBe(root.querySelector('.note textarea'));
  });

  it('goes to the note when the page asked for it', async () => {
    model = { ...sampleModel, selectedId: 'dead', noteWanted: { claimId: 'dead', at: 1 } };
    await act(async () => draw());
    expect(document.activeElement).toBe(root.querySelector('.note textarea'));
  });

  it('takes web addresses as evidence and refuses others in words', async () => {
    act(() => actions.select('dead'));
    const form = root.querySelector<HTMLFormElement>('.evidence form')!;
    const field = form.querySelector('input')!;
    await type(field, 'javascript:alert(1)');
    await click(button('Add', form));
    expect(judge).not.toHaveBeenCalled();
    expect(root.querySelector('.evidence .refusal')!.textContent).toContain('Only web addresses');
    await type(field, 'example.org/report');
    await click(button('Add', form));
    const change = judge.mock.lastCall![1];
    expect(change.evidence).toHaveLength(3);
    expect(change.evidence!.at(-1)).toEqual({ url: 'https://example.org/report', addedAt: '2031-03-12T12:00:00Z' });
  });

  it('corrects what was read, and only what was changed', async () => {
    act(() => actions.select('dead'));
    await click(button('Correct'));
    const [figure, speaker] = [...root.querySelectorAll<HTMLInputElement>('.correction input')];
    await type(figure!, '1 2');
    await click(button('Save'));
    expect(judge).not.toHaveBeenCalled();
    expect(root.querySelector('.correction .refusal')!.textContent).toContain('as a number');
    await type(figure!, '1,138');
    await type(speaker!, 'the governor');
    await click(button('Save'));
    expect(judge).toHaveBeenLastCalledWith('dead', { corrections: { value: 1138, speaker: 'the governor' } });
  });

  it('hides what is no claim, and brings it back', async () => {
    act(() => actions.select('dead'));
    await click(button('Not a claim'));
    expect(judge).toHaveBeenLastCalledWith('dead', { notAClaim: true });
    const hidden = sampleModel.entries.find(({ own }) => own?.notAClaim)!.claim.id;
    act(() => actions.select(hidden));
    await click(button('Mark it again'));
    expect(judge).toHaveBeenLastCalledWith(hidden, { notAClaim: false });
  });
});

describe('a card', () => {
  const open = (part: string): HTMLElement => {
    act(() => actions.select(sampleModel.entries.find(({ claim }) => claim.quote.includes(part))!.claim.id));
    return cardOf(part);
  };

  it('tells what was read, in words', () => {
    const words = open('waiting for the ferry').textContent;
    for (const part of [
      'at least 40',
      'killed',
      'Varnia',
      'on Tuesday (March 11, 2031)',
      'via Radio Lindau',
      'could not be verified',
    ]) {
      expect(words).toContain(part);
    }
    expect(open('Dozens of families').textContent).toContain('Dozens (24–99)');
  });

  it('emphasises the figure in the quote', () => {
    expect(open('waiting for the ferry').querySelector('.quote strong')!.textContent).toBe('at least 40');
  });

  it('says when the figure changed, with what it read before', () => {
    const words = open('71 soldiers').textContent;
    expect(words).toContain('Figure changed: 17 → 71');
    expect(words).toContain('17 soldiers were wounded');
  });

  it('says when the claim is lost, and does not look for it on the page', async () => {
    const card = open('three medics');
    expect(card.textContent).toContain('No longer on the page.');
    expect(button('Show on page', card)).toBeUndefined();
    await click(card.querySelector('.quote'));
    expect(actions.show).not.toHaveBeenCalled();
  });

  it('explains why it was marked', async () => {
    const card = open('nine children');
    await click(button('Why was this marked?', card));
    expect(card.querySelector('.why')!.textContent).toContain('explains casualty-count');
  });

  it('leads from a part to its whole', async () => {
    await click(open('nine children').querySelector('.reading-whole'));
    expect(actions.select).toHaveBeenLastCalledWith('dead');
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
  model = state;
  draw();
  expect(root.querySelectorAll('h1')).toHaveLength(1);
  await click(button(name));
  expect(actions[action]).toHaveBeenCalledTimes(1);
});
