import { describe, expect, it } from 'vitest';
import { type PaintedHighlight, pairPainted } from './painted.ts';

let order = 0;
const highlight = (...texts: string[]): PaintedHighlight => ({
  name: 'x',
  priority: 0,
  ranges: texts.map((text) => ({ text, order: order++, x: 0, y: 0 })),
});
const claim = (id: string, start: number, quote: string) => ({ id, start, quote });

describe('pairPainted', () => {
  it('pairs ranges with claims, white space aside', () => {
    const { paired, problems } = pairPainted(
      [highlight('17  were\n killed', '43 hurt')],
      [claim('a', 0, '17 were killed'), claim('b', 20, '43 hurt')],
    );
    expect(problems).toEqual([]);
    expect(paired.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('joins the ranges of a claim that lies over several nodes', () => {
    const { paired, problems } = pairPainted([highlight('17', ' were ', 'killed')], [claim('a', 0, '17 were killed')]);
    expect(problems).toEqual([]);
    expect(paired[0]?.ranges).toHaveLength(3);
  });

  it('takes the longest run, where the words of one claim begin another', () => {
    const marks = highlight('captured)', 'captured)', ' ', '(2', 'captured)');
    const claims = [claim('a', 0, 'captured)'), claim('b', 20, 'captured) (2'), claim('c', 40, 'captured)')];
    const { paired, problems } = pairPainted([marks], claims);
    expect(problems).toEqual([]);
    expect(paired.map(({ id, ranges }) => [id, ranges.length])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 1],
    ]);
  });

  it('needs no guess where one group has the whole highlight', () => {
    const of = (id: string, start: number, quote: string) => ({ ...claim(id, start, quote), group: 'people' });
    const marks = highlight('2', '2', ' ', 'captured', '2');
    const { paired, problems } = pairPainted([marks], [of('a', 0, '2'), of('b', 5, '2 captured'), of('c', 30, '2')]);
    expect(problems).toEqual([]);
    expect(paired.map(({ id, ranges }) => [id, ranges.length])).toEqual([
      ['a', 1],
      ['b', 3],
      ['c', 1],
    ]);
  });

  it('reports a range that stands beside its words', () => {
    expect(pairPainted([highlight('7 were killed ')], [claim('a', 0, '17 were killed')]).problems).toHaveLength(2);
  });

  it('reports a claim that is not painted', () => {
    expect(pairPainted([], [claim('a', 0, '17 were killed')]).problems).toEqual(['not painted on its words: "17 were killed"']);
  });

  it('reports marks that stand on like words elsewhere', () => {
    const late = highlight('17 were killed');
    const early = highlight('43 hurt');
    expect(pairPainted([late, early], [claim('a', 50, '17 were killed'), claim('b', 0, '43 hurt')]).problems.join()).toMatch(
      /behind what it stands before/,
    );
  });

  it('leaves the layers of the current mark and the flash aside', () => {
    const marks = [highlight('17 were killed'), { ...highlight('17 were killed'), priority: 3 }];
    expect(pairPainted(marks, [claim('a', 0, '17 were killed')]).problems).toEqual([]);
  });
});
