import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '@/lib/claims/claim.ts';
import { canBePart, canBothHold, isHigher, meantBy, writeFigure } from './intervals.ts';
import { count } from './sample.ts';

const vague = (min: number, max: number, text: string): Quantity => ({ min, max, qualifier: 'vague', text });
const hold = (a: Quantity, b: Quantity) => canBothHold(meantBy(a), meantBy(b));

describe('figures', () => {
  it.each([
    [count(10, 'at-least'), count(12), true],
    [count(20, 'up-to'), count(25), false],
    [vague(24, 99, 'dozens'), count(19), false],
    [vague(24, 99, 'dozens'), count(31), true],
    [count(100, 'about'), count(108), true],
    [count(100, 'about'), count(120), false],
    [count(213, 'at-least'), count(1300), false],
    [count(2, 'at-least'), count(6), true],
    [count(71), count(69), false],
    [count(70, 'almost'), count(68, 'at-least'), true],
  ])('%# can both hold or not', (a, b, both) => {
    expect(hold(a, b)).toBe(both);
    expect(hold(b, a)).toBe(both);
  });

  it('let a part be at most its whole', () => {
    expect(canBePart(count(22), count(71))).toBe(true);
    expect(canBePart(count(80), count(71))).toBe(false);
    expect(canBePart(count(80), count(71, 'at-least'))).toBe(true);
  });

  it('hold together with themselves, in either order, whatever they are', () => {
    const qualifier = fc.constantFrom('exact', 'at-least', 'more-than', 'up-to', 'about', 'almost' as const);
    const figure = fc.record({ n: fc.nat(1e6), qualifier }).map(({ n, qualifier }) => count(n, qualifier as 'exact'));
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(hold(a, a)).toBe(true);
        expect(hold(a, b)).toBe(hold(b, a));
        expect(isHigher(a, b) && isHigher(b, a)).toBe(false);
      }),
    );
  });

  it('are written as people write them', () => {
    expect(writeFigure(count(13500, 'more-than'))).toBe('more than 13,500');
    expect(writeFigure({ min: 10, max: 15, qualifier: 'range', text: '10 to 15' })).toBe('10 to 15');
    expect(writeFigure(vague(24, 99, 'dozens'))).toBe('“dozens”');
  });
});
