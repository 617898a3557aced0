import { describe, expect, it } from 'vitest';
import { claimAfterKey } from '@/components/panel/list-keys.ts';

const ids = ['a', 'b', 'c'];

describe('claimAfterKey', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['a', 'j', 'b'],
    ['c', 'ArrowDown', undefined],
    ['b', 'k', 'a'],
    ['a', 'ArrowUp', undefined],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    ['b', 'x', undefined],
    [undefined, 'j', 'a'],
    [undefined, 'k', 'c'],
    ['gone', 'j', 'a'],
  ])('from %s, %s leads to %s', (current, key, next) => expect(claimAfterKey(ids, current, key)).toBe(next));

  it('leads nowhere in an empty list', () => {
    for (const key of ['j', 'k', 'Home', 'End']) expect(claimAfterKey([], undefined, key)).toBeUndefined();
  });
});
