import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoAt } from '@/lib/exchange/sample-sets.ts';
import { joinStates } from './join-states.ts';

const states = fc.array(fc.record({ hash: fc.constantFrom(...'abcdefgh'), seenAt: fc.nat(6).map(isoAt) }), { maxLength: 8 });

it('joins by the three laws, also where not all states can stay', () => {
  const join = (a: Parameters<typeof joinStates>[0], b: Parameters<typeof joinStates>[0]) => joinStates(a, b, 3);
  fc.assert(
    fc.property(states, states, states, (x, y, z) => {
      const [a, b, c] = [join(x, []), join(y, []), join(z, [])];
      expect(join(a, a)).toEqual(a);
      expect(join(a, b)).toEqual(join(b, a));
      expect(join(a, join(b, c))).toEqual(join(join(a, b), c));
    }),
  );
});

it('keeps the earliest time of each, the first seen first', () => {
  const state = (hash: string, minutes: number) => ({ hash, seenAt: isoAt(minutes) });
  expect(joinStates([state('a', 5), state('b', 2)], [state('a', 1), state('c', 9)])).toEqual([
    state('a', 1),
    state('b', 2),
    state('c', 9),
  ]);
});
