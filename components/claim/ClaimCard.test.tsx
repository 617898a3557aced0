// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleModel } from '@/tests/gallery/sample.ts';
import { type StagedPanel, stagePanel } from '@/tests/gallery/stage-panel.tsx';

let panel: StagedPanel;
beforeEach(() => {
  panel = stagePanel();
});
afterEach(() => panel.leave());

const note = (): HTMLTextAreaElement => panel.root.querySelector('.note textarea')!;

describe('tagging', () => {
  it('goes by the keys while a claim has the focus', async () => {
    await panel.press('j');
    for (const [key, verdict] of [
      ['1', 'corroborated'],
      ['2', 'disputed'],
      ['3', 'propaganda'],
      ['0', null],
    ] as const) {
      expect((await panel.press(key)).defaultPrevented).toBe(true);
      expect(panel.judge).toHaveBeenLastCalledWith('dead', { verdict });
    }
  });

  it('leaves the keys alone that are typed into a field', async () => {
    await panel.select('dead');
    note().focus();
    await panel.press('1');
    await panel.press('j');
    expect(panel.judge).not.toHaveBeenCalled();
    await panel.press('Escape');
    expect(document.activeElement).toBe(panel.cardOf('waiting for the ferry'));
  });

  it('takes the present tag away when it is pressed', async () => {
    await panel.select('dead');
    const tags = panel.root.querySelector('.tags')!;
    expect(panel.button('Disputed', tags).getAttribute('aria-pressed')).toBe('true');
    await panel.click(panel.button('Disputed', tags));
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { verdict: null });
    await panel.click(panel.button('Propaganda', tags));
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { verdict: 'propaganda' });
  });

  it('says what was done and takes it back, by button and by Ctrl+Z', async () => {
    await panel.press('j');
    await panel.press('2');
    expect(panel.toast()).toContain('Tagged: Disputed');
    await panel.click(panel.button('Undo'));
    expect(panel.undo).toHaveBeenCalledTimes(1);
    expect(panel.toast()).toContain('Taken back.');
    await panel.press('1');
    await panel.press('z', { ctrlKey: true });
    expect(panel.undo).toHaveBeenCalledTimes(2);
    await panel.press('z', { ctrlKey: true });
    expect(panel.undo).toHaveBeenCalledTimes(2);
  });

  it('says so when it could not be saved', async () => {
    panel.judge.mockResolvedValueOnce({ ok: false, reason: 'the disk is full' });
    await panel.press('j');
    await panel.press('1');
    expect(panel.toast()).toContain('Not saved: the disk is full');
    expect(panel.button('Undo')).toBeUndefined();
  });

  it('asks how sure the reader is once there is a tag', async () => {
    await panel.select(panel.idOf('nine children'));
    expect(panel.root.querySelector('.confidence')).toBeNull();
    await panel.select('dead');
    await panel.click(panel.button('Very'));
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { confidence: 0.9 });
    await panel.click(panel.button('Fairly'));
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { confidence: null });
  });

  it('hides what is no claim, and brings it back', async () => {
    await panel.select('dead');
    await panel.click(panel.button('Not a claim'));
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { notAClaim: true });
    await panel.select(panel.idOf('home side'));
    await panel.click(panel.button('Mark it again'));
    expect(panel.judge).toHaveBeenLastCalledWith(panel.idOf('home side'), { notAClaim: false });
  });
});

describe('the note', () => {
  it('is saved when it is left, and says so', async () => {
    await panel.select('dead');
    await panel.type(note(), 'Two sources.');
    expect(panel.judge).not.toHaveBeenCalled();
    note().blur();
    expect(panel.judge).toHaveBeenCalledExactlyOnceWith('dead', { note: 'Two sources.' });
    await vi.waitFor(() => expect(panel.root.querySelector('.note output')!.textContent).toBe('Saved'));
  });

  it('is saved by Ctrl+Enter, and when its card is closed over it', async () => {
    await panel.select('dead');
    await panel.type(note(), 'One.');
    await panel.press('Enter', { ctrlKey: true });
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { note: 'One.' });
    await panel.type(note(), 'Two.');
    await panel.select(undefined);
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { note: 'Two.' });
  });

  it('is cleared when it was emptied', async () => {
    await panel.select('dead');
    await panel.type(note(), '  ');
    await panel.press('Enter', { ctrlKey: true });
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { note: null });
  });

  it('gets the caret by n, and when the page asks for it', async () => {
    await panel.press('j');
    await panel.press('n');
    expect(document.activeElement).toBe(note());
    const claimId = panel.idOf('nine children');
    panel.draw({ ...sampleModel, selectedId: claimId, noteWanted: { claimId, at: 1 } });
    await vi.waitFor(() => expect(document.activeElement).toBe(panel.cardOf('nine children').querySelector('.note textarea')));
  });
});

describe('evidence and corrections', () => {
  it('takes web addresses and refuses others in words', async () => {
    await panel.select('dead');
    const form = panel.root.querySelector('.evidence form')!;
    await panel.type(form.querySelector('input'), 'javascript:alert(1)');
    await panel.click(panel.button('Add', form));
    expect(panel.judge).not.toHaveBeenCalled();
    expect(panel.root.querySelector('.evidence .refusal')!.textContent).toContain('Only web addresses');
    await panel.type(form.querySelector('input'), 'example.org/report');
    await panel.click(panel.button('Add', form));
    const { evidence } = panel.judge.mock.lastCall![1];
    expect(evidence).toHaveLength(3);
    expect(evidence!.at(-1)).toEqual({ url: 'https://example.org/report', addedAt: '2031-03-12T12:00:00Z' });
  });

  it('corrects what was read, and only what was changed', async () => {
    await panel.select('dead');
    await panel.click(panel.button('Correct'));
    const [figure, speaker] = panel.root.querySelectorAll('.correction input');
    await panel.type(figure!, '1 2');
    await panel.click(panel.button('Save'));
    expect(panel.judge).not.toHaveBeenCalled();
    expect(panel.root.querySelector('.correction .refusal')!.textContent).toContain('as a number');
    await panel.type(figure!, '1,138');
    await panel.type(speaker!, 'the governor');
    await panel.click(panel.button('Save'));
    expect(panel.judge).toHaveBeenLastCalledWith('dead', { corrections: { value: 1138, speaker: 'the governor' } });
  });

  it('goes back to what was read', async () => {
    await panel.select(panel.idOf('struck the grain'));
    await panel.click(panel.button('Correct'));
    await panel.click(panel.button('Back to what was read'));
    expect(panel.judge).toHaveBeenLastCalledWith(panel.idOf('struck the grain'), { corrections: null });
  });
});

describe('what a card says', () => {
  const open = async (part: string): Promise<HTMLElement> => {
    await panel.select(panel.idOf(part));
    return panel.cardOf(part);
  };

  it('is what was read, in words', async () => {
    const words = (await open('waiting for the ferry')).textContent;
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
    expect((await open('Dozens of families')).textContent).toContain('Dozens (24–99)');
  });

  it('emphasises the figure in the quote', async () => {
    expect((await open('waiting for the ferry')).querySelector('.quote strong')!.textContent).toBe('at least 40');
  });

  it('is what became of it: the figure changed, with what it read before', async () => {
    const words = (await open('71 soldiers')).textContent;
    expect(words).toContain('Figure changed: 17 → 71');
    expect(words).toContain('17 soldiers were wounded');
  });

  it('is that it is lost, and the page is not asked for it', async () => {
    const card = await open('three medics');
    expect(card.textContent).toContain('No longer on the page.');
    expect(panel.button('Show on page', card)).toBeUndefined();
    await panel.click(card.querySelector('.quote'));
    expect(panel.actions.show).not.toHaveBeenCalled();
  });

  it('is why it was marked', async () => {
    const card = await open('nine children');
    await panel.click(panel.button('Why was this marked?', card));
    expect(card.querySelector('.why')!.textContent).toContain('explains casualty-count');
  });

  it('leads from a part to its whole', async () => {
    await panel.click((await open('nine children')).querySelector('.reading-whole'));
    expect(panel.actions.select).toHaveBeenLastCalledWith('dead');
  });
});
