import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeStatements } from './describe-statements.ts';
import { Library } from './library.ts';
import { compareTopics } from './same-topic.ts';
import { count, sample } from './sample.ts';
import type { Statement } from './statement.ts';
import { keysOf } from './topic-keys.ts';

const towns = ['Brannet', 'Orsel', 'Quenby'];
const crowds = ['people', 'children', 'soldiers'];

/** Articles of a war of three towns, in which everything may meet everything. */
const articles = fc
  .array(
    fc.record({
      day: fc.integer({ min: 10, max: 20 }),
      town: fc.constantFrom(...towns),
      tolls: fc.array(fc.record({ n: fc.integer({ min: 2, max: 90 }), crowd: fc.constantFrom(...crowds), named: fc.boolean() }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ day, town, tolls }, index) => {
      const { article, claims } = sample({
        url: `https://${index}.example/`,
        published: `2026-06-${day}`,
        text: `Shells fall on ${town}\nKestrian shells fell on ${town} in Velmora. ${tolls.map(({ n, crowd }) => `[[${n} ${crowd} were killed]] there.`).join(' ')}`,
        claims: tolls.map(({ n, crowd, named }) => ({
          quantity: count(n),
          subject: { text: crowd },
          ...(named && { place: { text: town } }),
        })),
      });
      return describeStatements(article, claims);
    }),
  );

const topicsOf = (all: readonly (readonly Statement[])[]): string[][] => {
  const library = new Library();
  for (const statements of all) library.add(statements);
  return [...library.topics()].map(([topic, members]) => [topic, ...members.map(({ id }) => id)]);
};

describe('topics', () => {
  it('are the same in whatever order the articles come', () => {
    fc.assert(
      fc.property(
        articles.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(topicsOf(shuffled)).toEqual(topicsOf(all));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are not changed by an article that comes again', () => {
    fc.assert(
      fc.property(articles, (all) => {
        expect(topicsOf([...all, ...all])).toEqual(topicsOf(all));
      }),
      { numRuns: 20 },
    );
  });

  it('find by their keys whatever speaks of the same thing', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const statements = all.flat();
        for (const a of statements)
          for (const b of statements) {
            if (a.id === b.id || compareTopics(a, b) === undefined) continue;
            const keys = new Set(keysOf(a));
            expect(keysOf(b).some((key) => keys.has(key))).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('are compared alike from both sides', () => {
    const turned = { same: 'same', inner: 'outer', outer: 'inner', kin: 'kin', none: 'none' } as const;
    fc.assert(
      fc.property(articles, (all) => {
        const statements = all.flat();
        for (const a of statements)
          for (const b of statements)
            if (a !== b) expect(compareTopics(a, b) ?? 'none').toBe(turned[compareTopics(b, a) ?? 'none']);
      }),
      { numRuns: 60 },
    );
  });
});
