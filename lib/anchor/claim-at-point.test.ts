// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimAtPoint } from './claim-at-point.ts';
import { createClaimIndex } from './claim-index.ts';

// jsdom lays nothing out: each character is a box of 10 × 20 pixels, ten to a line.
const [width, height, perLine] = [10, 20, 10];
let text: Text;

beforeEach(() => {
  document.body.innerHTML = '<p>0123456789abcde</p>';
  text = document.querySelector('p')!.firstChild as Text;
  Range.prototype.getClientRects = function (this: Range) {
    const line = Math.floor(this.startOffset / perLine);
    const left = (this.startOffset % perLine) * width;
    return [new DOMRect(left, line * height, width, height)] as unknown as DOMRectList;
  };
  vi.stubGlobal('DOMRect', globalThis.DOMRect);
  Object.assign(document, {
    // The caret nearest to the point, as browsers give it: between two characters, also from beyond the end of a line.
    caretPositionFromPoint: (x: number, y: number) => {
      const line = Math.floor(y / height);
      const column = Math.min(Math.round(x / width), Math.min(perLine, text.length - line * perLine));
      return { offsetNode: text, offset: line * perLine + column };
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  vi.unstubAllGlobals();
});

const offsets = { offsetAt: (node: Node, offset: number) => (node === text ? offset + 100 : null) };
const index = createClaimIndex([
  { id: 'long', start: 102, end: 115 },
  { id: 'short', start: 104, end: 106 },
]);
const at = (x: number, y: number) => claimAtPoint(document, offsets, index, x, y)?.id ?? null;

test('the claim under the pointer, the shorter of two', () => {
  expect(at(25, 10)).toBe('long');
  expect(at(42, 10)).toBe('short');
  expect(at(58, 10)).toBe('short');
  expect(at(61, 10)).toBe('long');
  expect(at(5, 10)).toBeNull();
});

test('on the first and the last half of a character', () => {
  expect(at(19, 10)).toBeNull();
  expect(at(21, 10)).toBe('long');
});

test('nothing in the margin beyond the end of a line', () => {
  expect(at(48, 30)).toBe('long');
  expect(at(80, 30)).toBeNull();
});

test('nothing where the page has no text of the article', () => {
  const elsewhere = { offsetAt: () => null };
  expect(claimAtPoint(document, elsewhere, index, 25, 10)).toBeNull();
  Object.assign(document, { caretPositionFromPoint: () => null });
  expect(at(25, 10)).toBeNull();
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: document.body, offset: 0 }) });
  expect(at(25, 10)).toBeNull();
});
