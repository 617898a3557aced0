import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxHeight, findDrawn, greatestHeight, scrollTo } from '@/components/library/virtual-window.ts';

const shapes = fc.record({
  total: fc.integer({ min: 1, max: 2_000_000 }),
  lineHeight: fc.integer({ min: 20, max: 120 }),
  viewport: fc.integer({ min: 100, max: 2_000 }),
});

describe('findDrawn', () => {
  it('draws what is seen and a little more', () => {
    const shape = { total: 100, lineHeight: 50, viewport: 500 };
    expect(findDrawn(shape, 0, 2)).toEqual({ from: 0, to: 12, top: 0 });
    expect(findDrawn(shape, 1_025, 2)).toEqual({ from: 18, to: 33, top: 900 });
    expect(findDrawn(shape, 4_500, 2)).toEqual({ from: 88, to: 100, top: 4_400 });
  });

  it('leaves no gap in what is seen and reaches both ends, however many lines there are', () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: 0, max: 1, noNaN: true }), (shape, share) => {
        const room = Math.max(0, boxHeight(shape) - shape.viewport);
        const scrollTop = room * share;
        const { from, to, top } = findDrawn(shape, scrollTop);
        expect(top).toBeLessThanOrEqual(scrollTop + 0.01);
        const end = top + (to - from) * shape.lineHeight;
        expect(end >= Math.min(scrollTop + shape.viewport, boxHeight(shape)) - 0.01).toBe(true);
        if (share === 0) expect(from).toBe(0);
        if (share === 1) expect(to).toBe(shape.total);
        expect(boxHeight(shape)).toBeLessThanOrEqual(greatestHeight);
      }),
    );
  });
});

describe('scrollTo', () => {
  it('scrolls no farther than it must', () => {
    const shape = { total: 100, lineHeight: 50, viewport: 500 };
    expect(scrollTo(shape, 1_000, 22)).toBe(1_000);
    expect(scrollTo(shape, 1_000, 19)).toBe(950);
    expect(scrollTo(shape, 1_000, 30)).toBe(1_050);
  });

  it('brings any line into view', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (shape, pick, share) => {
        const line = pick % shape.total;
        const room = Math.max(0, boxHeight(shape) - shape.viewport);
        const scrolled = scrollTo(shape, room * share, line);
        const { from, to } = findDrawn(shape, scrolled, 1);
        expect(line).toBeGreaterThanOrEqual(from);
        expect(line).toBeLessThan(to);
      }),
    );
  });
});
