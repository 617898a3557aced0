// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '@/components/settings/SettingsPage.tsx';
import type { SettingsModel, SettingsStore } from '@/components/settings/settings-model.ts';
import { speakWith } from '@/components/text.ts';
import { defaultSettings } from '@/lib/messaging/settings.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';

const change = vi.fn<SettingsStore['change']>(async () => ({ ok: true }));
const rename = vi.fn<SettingsStore['rename']>(async () => ({ ok: true }));
const deleteEverything = vi.fn<SettingsStore['deleteEverything']>(async () => ({ ok: true }));
const references: SettingsStore['references'] = {
  importSeries: async () => ({ ok: true }),
  removeSeries: async () => ({ ok: true }),
};
const model: SettingsModel = {
  settings: { ...defaultSettings, pausedSites: ['example.org'] },
  annotatorName: '',
  shortcuts: [{ name: 'next-claim', does: 'Go on', keys: 'Alt+Shift+J' }],
  use: { articles: 2, claims: 1234, judgements: 3, annotators: 1, usedBytes: 18_400_000, persisted: false },
  version: '0.1.0',
  series: [],
};
let root: HTMLElement;

beforeEach(() => {
  speakWith(getFromFile, 'en');
  root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(<SettingsPage model={model} store={{ change, rename, deleteEverything, openLibrary: vi.fn(), references }} />, root),
  );
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.clearAllMocks();
});

const labelled = <Field extends HTMLElement>(words: string): Field => {
  const label = [...root.querySelectorAll('label')].find((each) => each.textContent.includes(words))!;
  return label.control as Field;
};
const button = (name: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((each) => [each.ariaLabel, each.textContent].includes(name))!;
const click = (element: HTMLElement): Promise<void> => act(async () => element.click());
const choose = (field: HTMLInputElement | HTMLSelectElement, value: string, name = 'change'): Promise<void> =>
  act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(name, { bubbles: true }));
  });

describe('settings', () => {
  it('changes one thing at a time', async () => {
    await click(labelled('Only when I click'));
    expect(change).toHaveBeenLastCalledWith({ onlyOnClick: true });
    await click(labelled('Equipment'));
    expect(change).toHaveBeenLastCalledWith({ hiddenTypes: ['equipment'] });
    await click(labelled('Underlined only'));
    expect(change).toHaveBeenLastCalledWith({ markStyle: 'underlined' });
    await choose(labelled('Mark what is worth checking'), '40');
    expect(change).toHaveBeenLastCalledWith({ worthFloor: 0.4 });
    await choose(labelled('Forget articles without a tag'), 'null');
    expect(change).toHaveBeenLastCalledWith({ retentionDays: null });
    await choose(labelled('Your name'), 'Edda');
    expect(rename).toHaveBeenLastCalledWith('Edda');
  });

  it('pauses a site by its address, refuses what is none, and lets go again', async () => {
    const field = labelled<HTMLInputElement>('Paused sites');
    await choose(field, 'nonsense', 'input');
    await click(button('Pause'));
    expect(change).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Write the name of a site');
    await choose(field, 'https://News.example.net/war', 'input');
    await click(button('Pause'));
    expect(change).toHaveBeenLastCalledWith({ pausedSites: ['example.org', 'news.example.net'] });
    await click(button('Read example.org again'));
    expect(change).toHaveBeenLastCalledWith({ pausedSites: [] });
  });

  it('deletes everything only after asking, with the safe answer under the hand', async () => {
    await click(button('Delete everything'));
    expect(deleteEverything).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Keep it'));
    await click(button('Keep it'));
    await click(button('Delete everything'));
    await click(button('Delete everything now'));
    expect(deleteEverything).toHaveBeenCalledTimes(1);
    expect(root.querySelector('[role=status]')!.textContent).toContain('Everything was deleted.');
  });

  it('says so when a change was not kept', async () => {
    change.mockResolvedValueOnce({ ok: false, reason: 'the disk is full' });
    await click(labelled('Only when I click'));
    expect(root.querySelector('[role=status]')!.textContent).toContain('Not saved: the disk is full');
  });

  it('shows how much is stored, and the table of intervals', () => {
    expect(root.textContent).toContain('1,234');
    expect(root.textContent).toContain('18.4 MB');
    const rows = [...root.querySelectorAll('.interval-table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toContainEqual(['dozens', '24–99']);
    expect(rows).toContainEqual(['more than 12', '13 or more']);
    expect(rows).toContainEqual(['about 100', '90–110']);
  });
});
