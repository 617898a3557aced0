import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PlumblineDatabase } from '../database.ts';
import { deleteEverything } from '../delete-everything.ts';
import { judge } from '../judge.ts';
import { colleaguesWord, freshDatabase, sampleReading, save } from '../sample.ts';
import { type LibraryFilter, wholeLibrary } from './library-filter.ts';
import { LibraryIndex, type LibraryOrder } from './library-index.ts';
import { libraryTables, loadLibrary, refreshLibrary } from './load-library.ts';
import { type Changes, watchChanges } from './watch-changes.ts';

const market = 'https://herald.example/market';
const bridge = 'https://www.courier.example/bridge';

/** Two articles of different days; the first claim of the first is tagged here and by a colleague, who differs. */
async function stocked() {
  const db = freshDatabase();
  const first = sampleReading('At Odésa [[17 people were killed]], the mayor said. [[40 were wounded]] there.', { url: market });
  const second = sampleReading('[[Nine tanks crossed the bridge]] at dawn.', { url: bridge, day: 3, type: 'forces' });
  await save(db, first);
  await save(db, { ...second, article: { ...second.article, title: 'The bridge', published: '2024-05-03' } });
  await judge(db, first.claims[0]!.id, { verdict: 'disputed', note: 'Ask the hospital.' });
  await db.judgements.put({
    ...colleaguesWord(first),
    articleId: (await db.articles.toArray()).find(({ url }) => url === market)!.id,
  });
  const index = new LibraryIndex();
  await loadLibrary(db, index);
  return { db, index, first, second };
}

const quotes = async (db: PlumblineDatabase, index: LibraryIndex, filter: Partial<LibraryFilter>, order?: LibraryOrder) => {
  const { rows } = index.query({ ...wholeLibrary, ...filter }, order);
  return (await db.claims.bulkGet(rows.map(({ claimId }) => claimId))).map((claim) => claim!.quote);
};

const killed = '17 people were killed';
const wounded = '40 were wounded';
const tanks = 'Nine tanks crossed the bridge';

describe('a query', () => {
  it('lists everything, the newest article first, each in reading order', async () => {
    const { db, index } = await stocked();
    expect(await quotes(db, index, {})).toEqual([tanks, killed, wounded]);
    expect(await quotes(db, index, {}, 'oldest')).toEqual([killed, wounded, tanks]);
    expect(index.claims).toBe(3);
  });

  it('searches quotes, notes and titles; every word must be there, the beginning of one will do', async () => {
    const { db, index } = await stocked();
    expect(await quotes(db, index, { query: 'kill' })).toEqual([killed]);
    expect(await quotes(db, index, { query: 'HOSPITAL' })).toEqual([killed]);
    expect(await quotes(db, index, { query: 'strike wounded' })).toEqual([wounded]);
    expect(await quotes(db, index, { query: 'bridge courier' })).toEqual([]);
    expect(await quotes(db, index, { query: 'tanks killed' })).toEqual([]);
    expect(await quotes(db, index, { query: ' … ' })).toHaveLength(3);
  });

  it('offers what is spelt alike where nothing is spelt so, and says it', async () => {
    const { index } = await stocked();
    expect(index.query({ ...wholeLibrary, query: 'wouned' })).toMatchObject({ approximate: true, rows: [{}] });
    expect(index.query({ ...wholeLibrary, query: 'wounded' }).approximate).toBe(false);
    expect(index.query({ ...wholeLibrary, query: 'zeppelin' })).toMatchObject({ approximate: false, rows: [] });
  });

  it('puts what fits best first when asked', async () => {
    const { db, index } = await stocked();
    expect((await quotes(db, index, { query: 'bridge' }, 'relevance'))[0]).toBe(tanks);
  });

  it('filters by tag, difference, type, source, date, annotator and article', async () => {
    const { db, index, first } = await stocked();
    const local = (await db.annotators.toArray())[0]!.id;
    const colleague = colleaguesWord(first).annotatorId;
    expect(await quotes(db, index, { tags: ['disputed'] })).toEqual([killed]);
    expect(await quotes(db, index, { tags: ['untagged'] })).toEqual([tanks, wounded]);
    expect(await quotes(db, index, { tags: ['noted'] })).toEqual([killed]);
    expect(await quotes(db, index, { differ: true })).toEqual([killed]);
    expect(await quotes(db, index, { types: ['forces'] })).toEqual([tanks]);
    expect(await quotes(db, index, { sources: ['The Herald'] })).toHaveLength(3);
    expect(await quotes(db, index, { from: '2024-05-02' })).toEqual([tanks]);
    expect(await quotes(db, index, { to: '2024-05-02' })).toEqual([killed, wounded]);
    expect(await quotes(db, index, { annotators: [colleague] })).toEqual([killed]);
    expect(await quotes(db, index, { annotators: [local], tags: ['propaganda'] })).toEqual([]);
    expect(await quotes(db, index, { annotators: [colleague], tags: ['propaganda'] })).toEqual([killed]);
    expect(await quotes(db, index, { annotators: [colleague], tags: ['untagged'] })).toEqual([tanks, wounded]);
    expect(await quotes(db, index, { articleId: index.query(wholeLibrary).articles[0]!.id })).toEqual([tanks]);
  });

  it('counts what each choice would leave, not counting the choices beside it', async () => {
    const { index } = await stocked();
    const { counts } = index.query({ ...wholeLibrary, tags: ['disputed'] });
    expect(Object.fromEntries(counts.tags)).toEqual({ untagged: 2, disputed: 1, propaganda: 1, noted: 1 });
    expect(Object.fromEntries(counts.types)).toEqual({ casualties: 1 });
    expect(counts.differ).toBe(1);
  });
});

describe('what changes', () => {
  /** The changes of one action. */
  async function changesOf(db: PlumblineDatabase, act: () => Promise<unknown>): Promise<Changes[]> {
    const seen: Changes[] = [];
    const stop = watchChanges(db, libraryTables, (changes) => seen.push(changes));
    await act();
    stop();
    return seen;
  }

  it('is taken over article by article: a tag, an edited article, a new one', async () => {
    const { db, index, first } = await stocked();
    const refresh = async (act: () => Promise<unknown>) => {
      for (const changes of await changesOf(db, act)) await refreshLibrary(db, index, changes);
    };
    await refresh(() => judge(db, first.claims[1]!.id, { verdict: 'propaganda', note: 'From the film.' }));
    expect(await quotes(db, index, { tags: ['propaganda'], query: 'film' })).toEqual([wounded]);

    await refresh(() => save(db, sampleReading('[[17 people were killed]]. [[Two bridges fell]].', { url: market, day: 9 })));
    expect(await quotes(db, index, { query: 'bridges' })).toEqual(['Two bridges fell']);
    expect(await quotes(db, index, { query: 'wounded' })).toEqual([wounded]);

    await refresh(() => save(db, sampleReading('[[A pier burned]].', { url: 'https://herald.example/pier', day: 4 })));
    expect(await quotes(db, index, { query: 'pier' })).toEqual(['A pier burned']);
    expect(index.claims).toBe(5);

    await refresh(() => deleteEverything(db));
    expect(index.claims).toBe(0);
    expect(index.query({ ...wholeLibrary, query: 'killed' }).rows).toEqual([]);
  });

  it('names its keys, also when an article with many claims is read', async () => {
    const { db } = await stocked();
    const many = Array.from({ length: 120 }, (_, number) => `[[${number} guns were lost]].`).join(' ');
    const changes = await changesOf(db, () => save(db, sampleReading(many, { url: 'https://herald.example/guns' })));
    const claims = new Set(changes.flatMap((change) => [...(change.get('claims') ?? [])]));
    expect(claims.size).toBe(120);
    expect(changes.some((change) => [...change.values()].includes('all'))).toBe(false);
  });

  it('gives the same index as reading everything anew', async () => {
    const { db, index, first } = await stocked();
    const changes = await changesOf(db, async () => {
      await judge(db, first.claims[0]!.id, { verdict: null, note: null });
      await db.articles.delete(first.claims[0]!.id);
      await save(db, sampleReading('[[3 drones fell]].', { url: bridge, day: 5 }));
    });
    for (const change of changes) await refreshLibrary(db, index, change);
    const fresh = new LibraryIndex();
    await loadLibrary(db, fresh);
    for (const query of ['', 'hospital', 'drones', 'tanks']) {
      const filter = { ...wholeLibrary, query };
      expect(index.query(filter)).toEqual(fresh.query(filter));
    }
  });
});
