import { describe, expect, it } from 'vitest';
import { Chain } from './chain.ts';
import { labelCount as L, type Weights } from './weigh.ts';

/** Every label follows every other as readily, so that neighbours tell nothing. */
const even: Weights = {
  rows: new Map(),
  joint: new Map(),
  next: new Float32Array(L * L),
  over: new Float32Array(L * L),
  first: new Float32Array(L),
  run: new Float32Array(L),
  usual: new Float32Array(L).fill(1 / L),
};
const [attack, talks] = [3, 7];

/** What speaks for each label, in nats. */
const row = (given: Readonly<Record<number, number>>): Float64Array =>
  Float64Array.from({ length: L }, (_, label) => given[label] ?? 0);
const doubtful = row({ [attack]: 4, [talks]: 4 });

function settled(rows: readonly Float64Array[], weights = even): Chain {
  const chain = new Chain(weights);
  for (const each of rows) chain.add(each, false, 0);
  expect(chain.settle(true)).toBe(rows.length);
  return chain;
}

describe('a unit that could be either of two types', () => {
  it('is of both, taken by itself', () => {
    const chain = settled([doubtful]);
    expect(chain.belief(0, attack)).toBeCloseTo(chain.belief(0, talks), 6);
  });

  it('is of the one that the article is about, wherever in it that is said', () => {
    const rows = [doubtful, ...Array.from({ length: 9 }, () => row({ [talks]: 6 }))];
    const chain = settled(rows);
    expect(chain.belief(0, talks)).toBeGreaterThan(1.3 * chain.belief(0, attack));
  });

  it('is of the rarer one where both are spoken of as much', () => {
    const rows = [doubtful, row({ [talks]: 6 }), row({ [attack]: 6 })];
    const usual = even.usual.map((share, label) => (label === talks ? 4 * share : share));
    const chain = settled(rows, { ...even, usual });
    expect(chain.belief(0, attack)).toBeGreaterThan(chain.belief(0, talks));
  });
});

it('reads a text without end in parts, and each part knows what stood before', () => {
  const over = even.over.map((_, at) => (Math.floor(at / L) === at % L ? 3 : 0));
  const chain = new Chain({ ...even, over });
  let dropped = 0;
  for (let unit = 0; unit < 5000; unit++) {
    chain.add(row({ [talks]: 3 }), false, 0);
    const ready = chain.settle();
    for (let each = 0; each < ready; each++) expect(chain.belief(each, talks)).toBeGreaterThan(0.9);
    chain.drop(ready);
    dropped += ready;
    expect(chain.count).toBeLessThan(3000);
  }
  expect(dropped + chain.settle(true)).toBe(5000);
});
