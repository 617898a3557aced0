import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '@/components/card/place-card.ts';

const card = { width: 320, height: 160 };
const viewport = { width: 1000, height: 700 };
const mark = (left: number, top: number, width = 200) => ({ left, top, right: left + width, bottom: top + 20 });

describe('placeCard', () => {
  it('goes under the mark, from where it begins', () => {
    expect(placeCard(mark(100, 100), card, viewport, 'ltr')).toEqual({ left: 100, top: 126 });
    expect(placeCard(mark(500, 100), card, viewport, 'rtl')).toEqual({ left: 380, top: 126 });
  });

  it('goes above where there is no room below', () => {
    expect(placeCard(mark(100, 600), card, viewport, 'ltr').top).toBe(600 - 6 - 160);
  });

  it('stays below where there is no room above either', () => {
    expect(placeCard(mark(100, 60), card, { width: 1000, height: 180 }, 'ltr').top).toBe(12);
  });

  it('is kept inside the window', () => {
    expect(placeCard(mark(900, 100), card, viewport, 'ltr').left).toBe(1000 - 320 - 8);
    expect(placeCard(mark(-50, 100), card, viewport, 'ltr').left).toBe(8);
  });

  it('never leaves a window that is large enough', () => {
    const box = fc.record({ left: fc.integer({ min: -500, max: 1500 }), top: fc.integer({ min: -500, max: 1500 }) });
    fc.assert(
      fc.property(box, fc.constantFrom('ltr' as const, 'rtl' as const), ({ left, top }, direction) => {
        const placed = placeCard(mark(left, top), card, viewport, direction);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.top).toBeGreaterThanOrEqual(8);
        expect(placed.left + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(placed.top + card.height).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });
});
