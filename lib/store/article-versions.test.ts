import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatestVersions, joinVersions } from './article-versions.ts';

const version = fc.record({
  hash: fc.nat(500).map((n) => n.toString(16).padStart(4, '0')),
  seenAt: fc.nat(5_000).map((minute) => new Date(Date.UTC(2024, 4, 1, 0, minute)).toISOString()),
});
const versions = fc.array(version, { maxLength: 260 });

test('a join is the same in whatever order it is made, also where some are left out', () => {
  fc.assert(
    fc.property(versions, versions, versions, (a, b, c) => {
      const all = joinVersions(a, b);
      expect(joinVersions(b, a)).toEqual(all);
      expect(joinVersions(all, all)).toEqual(all);
      expect(joinVersions(joinVersions(a, b), c)).toEqual(joinVersions(a, joinVersions(b, c)));
      expect(all.length).toBeLessThanOrEqual(greatestVersions);
    }),
    { numRuns: 60 },
  );
});

test('each version keeps the earliest time it was seen', () => {
  const early = { hash: 'a', seenAt: '2024-05-01T00:00:00.000Z' };
  const late = { hash: 'a', seenAt: '2024-05-02T00:00:00.000Z' };
  expect(joinVersions([late], [early])).toEqual([early]);
});
