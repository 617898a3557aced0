// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardModel, cardModelOf, cardStrings } from '@/components/card/card-model.ts';
import { type Card, createCard } from '@/components/card/create-card.ts';
import { speakWith } from '@/components/text.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';
import { sampleClaim } from '@/tests/gallery/sample.ts';

const anchor = () => ({ left: 10, top: 10, right: 110, bottom: 30 });
const callbacks = { judge: vi.fn(), openPanel: vi.fn(), step: vi.fn(), hidden: vi.fn() };
let root: ShadowRoot;
let card: Card;
let model: CardModel;
let before: HTMLButtonElement;

beforeEach(() => {
  speakWith(getFromFile, 'en');
  vi.useFakeTimers();
  // jsdom knows no constructable style sheets.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = vi.fn();
    },
  );
  document.body.replaceChildren((before = document.createElement('button')));
  before.focus();
  root = document.createElement('div').attachShadow({ mode: 'closed' });
  card = createCard(root, cardStrings('ltr'), callbacks);
  const claim = sampleClaim('casualties', 'at least 40 died', {
    id: 'dead',
    quantity: { value: 40, min: 40, max: null, qualifier: 'at-least', text: 'at least 40' },
    speaker: { text: 'the governor' },
    modality: 'claimed',
  });
  model = cardModelOf({ claim, figureChanged: { was: { min: 17, max: 17 }, is: { min: 40, max: null } } }, 3, 17, true);
});

afterEach(() => {
  card.hide();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const isInPage = (): boolean => root.host.isConnected;
const button = (name: string): HTMLButtonElement =>
  [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name)!;
const press = (key: string, on: Element = root.querySelector('.card')!): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  on.dispatchEvent(event);
  return event;
};

describe('the card', () => {
  it('is in the page only while it is shown', () => {
    expect(isInPage()).toBe(false);
    card.show(model, anchor, 'pointer');
    expect(isInPage()).toBe(true);
    expect(card.shown()).toBe('dead');
    card.hide();
    expect(isInPage()).toBe(false);
    expect(card.shown()).toBeUndefined();
    expect(callbacks.hidden).toHaveBeenCalledTimes(1);
  });

  it('says what the claim says', () => {
    card.show(model, anchor, 'pointer');
    const words = root.textContent;
    for (const part of ['Casualties', 'at least 40', 'the governor · claimed', 'Figure changed: 17 → 40 or more', '3 of 17']) {
      expect(words).toContain(part);
    }
    expect(root.querySelector('.card')!.getAttribute('aria-label') ?? root.querySelector('.card')!.ariaLabel).toContain(
      'Casualties',
    );
  });

  it('leaves the focus alone when the pointer brought it', () => {
    card.show(model, anchor, 'pointer');
    expect(document.activeElement).toBe(before);
  });

  it('takes the focus when a command brought it, and gives it back', () => {
    card.show(model, anchor, 'command');
    expect(document.activeElement).toBe(root.host);
    card.show({ ...model, claimId: 'next' }, anchor, 'command');
    press('Escape');
    expect(isInPage()).toBe(false);
    expect(document.activeElement).toBe(before);
  });

  it('tags by button and by key, and takes a tag back', () => {
    card.show(model, anchor, 'command');
    button('Disputed').click();
    expect(callbacks.judge).toHaveBeenLastCalledWith('dead', 'disputed');
    expect(button('Disputed').ariaPressed).toBe('true');
    button('Disputed').click();
    expect(callbacks.judge).toHaveBeenLastCalledWith('dead', null);
    press('3');
    expect(callbacks.judge).toHaveBeenLastCalledWith('dead', 'propaganda');
    press('0');
    expect(callbacks.judge).toHaveBeenLastCalledWith('dead', null);
  });

  it('keeps its keys from the page and the page’s keys from itself', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    card.show(model, anchor, 'command');
    expect(press('1').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    press('1', document.body);
    expect(callbacks.judge).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
  });

  it('goes to the panel for a note, and to neighbours', () => {
    card.show(model, anchor, 'command');
    press('n');
    expect(callbacks.openPanel).toHaveBeenLastCalledWith('dead', true);
    button('Open in panel').click();
    expect(callbacks.openPanel).toHaveBeenLastCalledWith('dead', false);
    button('Go to the next claim on the page').click();
    expect(callbacks.step).toHaveBeenLastCalledWith(1);
  });

  it('tags nothing where nothing can be stored', () => {
    card.show({ ...model, canTag: false }, anchor, 'command');
    press('1');
    press('n');
    expect(callbacks.judge).not.toHaveBeenCalled();
    expect(callbacks.openPanel).not.toHaveBeenCalled();
    expect(root.querySelector<HTMLElement>('.tags')!.hidden).toBe(true);
  });

  it('waits for a pointer on its way, and goes if it does not come', () => {
    card.show(model, anchor, 'pointer');
    card.leave();
    vi.advanceTimersByTime(200);
    root.querySelector('.card')!.dispatchEvent(new Event('pointerenter'));
    vi.advanceTimersByTime(1000);
    expect(isInPage()).toBe(true);
    root.querySelector('.card')!.dispatchEvent(new Event('pointerleave'));
    vi.advanceTimersByTime(1000);
    expect(isInPage()).toBe(false);
  });

  it('stays under a leaving pointer while it has the focus', () => {
    card.show(model, anchor, 'command');
    card.leave();
    vi.advanceTimersByTime(1000);
    expect(isInPage()).toBe(true);
  });

  it('goes when the focus goes elsewhere in the page, and lets it', () => {
    const other = document.body.appendChild(document.createElement('button'));
    card.show(model, anchor, 'command');
    other.focus();
    expect(isInPage()).toBe(false);
    expect(document.activeElement).toBe(other);
  });

  it('is dismissed by Escape without being pointed at', () => {
    card.show(model, anchor, 'pointer');
    press('Escape', document.body);
    expect(isInPage()).toBe(false);
  });

  it('follows its mark, and goes when the mark has left the window', () => {
    let place: ReturnType<typeof anchor> | undefined = anchor();
    card.show(model, () => place, 'pointer');
    place = { left: 10, top: 200, right: 110, bottom: 220 };
    window.dispatchEvent(new Event('scroll'));
    expect(root.querySelector<HTMLElement>('.card')!.style.top).toBe('226px');
    place = { left: 10, top: -60, right: 110, bottom: -40 };
    window.dispatchEvent(new Event('scroll'));
    expect(isInPage()).toBe(false);
    card.show(model, () => undefined, 'command');
    expect(isInPage()).toBe(false);
  });

  it('takes news of its own claim only', () => {
    card.show(model, anchor, 'pointer');
    card.update({ ...model, claimId: 'other', type: 'Attack' });
    expect(root.textContent).toContain('Casualties');
    card.update({ ...model, verdict: 'corroborated', hasNote: true });
    expect(button('Corroborated').ariaPressed).toBe('true');
    expect(button('Open note')).toBeDefined();
  });

  it('reads a hint out', () => {
    card.show(model, anchor, 'command');
    card.say('Press Alt+Shift+P to open the panel.');
    expect(root.querySelector('[role=status]')?.textContent ?? [...root.querySelectorAll('p')].at(-1)?.textContent).toContain(
      'Press',
    );
  });
});
