import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClaimIndex } from './claim-index.ts';

test('the shortest claim that covers the offset, as looking at each one finds it', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length })),
  );
  fc.assert(
    fc.property(spans, fc.nat(95), (claims, offset) => {
      const covering = claims.filter(({ start, end }) => start <= offset && offset < end).map(({ start, end }) => end - start);
      const found = createClaimIndex(claims).at(offset);
      expect(found && found.end - found.start).toBe(covering.length > 0 ? Math.min(...covering) : null);
    }),
  );
});
