// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scrollToRanges } from './scroll-to.ts';

let scrolled: { element: Element; top: number; behavior: string }[];
let rect: { top: number; bottom: number };
let lessMotion: boolean;

beforeEach(() => {
  document.body.innerHTML = '<div style="overflow-y: auto"><p>Some words.</p></div>';
  scrolled = [];
  lessMotion = true;
  rect = { top: 2_000, bottom: 2_020 };
  const box = () => ({ ...rect, left: 10, right: 90, width: 80, height: 20 }) as DOMRect;
  Range.prototype.getBoundingClientRect = box;
  Range.prototype.getClientRects = () => (rect.top === -1 ? [] : [box()]) as unknown as DOMRectList;
  Object.defineProperty(document, 'scrollingElement', { configurable: true, get: () => document.documentElement });
  Object.defineProperties(document.documentElement, {
    scrollHeight: { configurable: true, value: 5_000 },
    clientHeight: { configurable: true, value: 768 },
    scrollTop: { configurable: true, value: 0 },
  });
  Element.prototype.scrollBy = function (this: Element, options?: unknown) {
    const { top, behavior } = options as ScrollToOptions;
    scrolled.push({ element: this, top: top!, behavior: behavior! });
  } as Element['scrollBy'];
  vi.stubGlobal('matchMedia', () => ({ matches: lessMotion }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function range(): Range {
  const made = document.createRange();
  made.selectNodeContents(document.querySelector('p')!.firstChild!);
  return made;
}

test('brings the place to the middle of the window, at once where less motion is wanted', async () => {
  expect(await scrollToRanges([range()])).toBe(true);
  expect(scrolled).toEqual([{ element: document.documentElement, top: 2_010 - innerHeight / 2, behavior: 'instant' }]);
});

test('moves smoothly otherwise, and is done when the movement ends', async () => {
  lessMotion = false;
  vi.useFakeTimers();
  const done = vi.fn();
  const moving = scrollToRanges([range()]).then(done);
  await vi.advanceTimersByTimeAsync(10);
  expect(scrolled[0]!.behavior).toBe('smooth');
  expect(done).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('scrollend'));
  await moving;
  expect(done).toHaveBeenCalledWith(true);
});

test('a place in good view is left where it is', async () => {
  rect = { top: 300, bottom: 320 };
  expect(await scrollToRanges([range()])).toBe(true);
  expect(scrolled).toEqual([]);
});

test('a box that scrolls by itself is moved first, and the window from where the place will stand then', async () => {
  const box = document.querySelector('div')!;
  Object.defineProperties(box, { scrollHeight: { value: 4_000 }, clientHeight: { value: 400 }, scrollTop: { value: 0 } });
  box.getBoundingClientRect = () => ({ top: 900, bottom: 1_300, left: 0, right: 100 }) as DOMRect;
  await scrollToRanges([range()]);
  expect(scrolled.map(({ element, top }) => [element, top])).toEqual([
    [box, 2_010 - 1_100],
    [document.documentElement, 1_100 - innerHeight / 2],
  ]);
});

test('what is not displayed cannot be shown', async () => {
  rect = { top: -1, bottom: -1 };
  expect(await scrollToRanges([range()])).toBe(false);
  expect(await scrollToRanges([])).toBe(false);
  expect(scrolled).toEqual([]);
});
