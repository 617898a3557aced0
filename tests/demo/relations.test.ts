// The newsstand's papers agree, differ, copy, correct and contradict each other: every relation must come out of what the engine reads in them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { detect } from '@/lib/claims/detect.ts';
import { comparisonOf } from '@/lib/cli/compare.ts';
import { readArticleFile } from '@/lib/cli/read-article-file.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
/** Papers by a short name; two of them load their text from another file. */
const papers = {
  wire: 'meridian/brannet-market-strike.html',
  copy: 'courier/brannet-market.html',
  second: 'courier/toll-rises.html',
  third: 'meridian/brannet-toll-71.html',
  tabloid: 'lantern/stories/market-of-death.html',
  truce: 'lantern/stories/truce-at-last.html',
  talks: 'continental/talks.html',
  attacker: 'kestria-today/brannet-depot.html',
  region: 'herald/week-in-numbers-text.html',
  quake: 'meridian/arcadine-earthquake.html',
  trade: 'herald/trade-deal.html',
} as const;
type Paper = keyof typeof papers;

let comparison: ReturnType<typeof comparisonOf>;
beforeAll(async () => {
  const read = await Promise.all(
    Object.values(papers).map(async (path) => {
      const file = join(root, path);
      const reading = await readArticleFile(file, {});
      if (!reading.ok) throw new Error(reading.reason);
      return { file, article: reading.article, claims: detect(reading.article) };
    }),
  );
  comparison = comparisonOf(read);
}, 60_000);

/** All relations between a claim of `a` whose quote holds `inA` and one of `b` whose quote holds `inB`. */
function relations(a: Paper, inA: string, b: Paper, inB: string): string[] {
  const ids = (paper: Paper, words: string) => {
    const { claims } = comparison.articles.find(({ file }) => file.endsWith(papers[paper]))!;
    const found = claims.filter(({ quote }) => quote.includes(words)).map(({ id }) => id);
    expect(found, `${paper}: ${words}`).not.toEqual([]);
    return new Set(found);
  };
  const [x, y] = [ids(a, inA), ids(b, inB)];
  const all = comparison.topics.flatMap((topic) => topic.relations);
  return all
    .filter((each) => (x.has(each.a) && y.has(each.b)) || (x.has(each.b) && y.has(each.a)))
    .map(({ relation }) => relation);
}

describe('the newsstand shows', () => {
  it('a copy: the agency’s text under another masthead', () => {
    expect(relations('wire', '17 people were killed', 'copy', '17 people were killed')).toEqual(['repeats']);
  });

  it('updates: 17, then 31, then 71', () => {
    expect(relations('wire', '17 people were killed', 'second', '31')).toContain('updates');
    expect(relations('second', '31', 'third', '71')).toContain('updates');
  });

  it('agreement or repetition, never conflict, where two papers give the ministry’s 71', () => {
    expect(relations('third', 'risen to 71', 'tabloid', 'risen to 71')).toEqual(['repeats']);
  });

  it('a conflict: the ministry’s 71 and the 69 bodies of the mission', () => {
    expect(relations('third', 'risen to 71', 'third', '69 bodies')).toContain('conflicts');
  });

  it('a part: the dead of the town among those of its region', () => {
    expect(relations('wire', '17 people were killed', 'region', '94 dead')).toContain('part');
  });

  it('contradictions: a truce near and a truce refused', () => {
    expect(relations('truce', 'close to agreement', 'talks', 'rejects')).toContain('contradicts');
  });

  it('no bond between the war and an earthquake, or a trade deal', () => {
    for (const paper of ['quake', 'trade'] as const) {
      const { id, claims } = comparison.articles.find(({ file }) => file.endsWith(papers[paper]))!;
      const own = new Set(claims.map((claim) => claim.id));
      const mixed = comparison.topics.filter(
        (topic) => topic.claims.some((claim) => own.has(claim)) && topic.claims.some((claim) => !own.has(claim)),
      );
      expect(mixed, id).toEqual([]);
    }
  });
});
