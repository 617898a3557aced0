// An import is all or nothing, and can be taken back.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import {
  people,
  revisionAt,
  sampleSet,
  sampleSetArticle,
  sampleSetClaim,
  sampleSetJudgement,
} from '@/lib/exchange/sample-sets.ts';
import type { PlumblineSet } from '@/lib/exchange/set/set.ts';
import { viewArticle } from '@/lib/store/article-queries.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { judge, withdrawal } from '@/lib/store/judge.ts';
import { everything, freshDatabase, sampleId, sampleReading, save } from '@/lib/store/sample.ts';
import { exported, importSet, now, planned, reader, throughFile } from '@/tests/fixtures/profiles.ts';
import { applyMerge } from './apply-merge.ts';
import { undoImport } from './undo-import.ts';

describe('all or nothing', () => {
  const many = (): PlumblineSet => {
    const article = sampleSetArticle();
    const claims = Array.from({ length: 2_500 }, (_, killed) => sampleSetClaim(article, killed));
    return { ...sampleSet(), articles: [article], claims, judgements: claims.map((claim) => sampleSetJudgement(claim)) };
  };

  it('tells how far it is, and a cancelled import leaves nothing', async () => {
    const { db } = await reader('Ada');
    const before = await everything(db);
    const stop = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number, of: number) => {
      told.push(done / of);
      if (done > of / 2) stop.abort();
    };
    expect(await applyMerge(db, many(), { now, onProgress, signal: stop.signal })).toMatchObject({
      ok: false,
      reason: 'cancelled',
    });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(await everything(db)).toEqual(before);
  });

  it('a disk that is full in the middle leaves nothing', async () => {
    const { db } = await reader('Ada');
    const before = await everything(db);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++puts > 3_000) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await applyMerge(db, many(), { now })).toMatchObject({ ok: false, reason: 'quota' });
    spy.mockRestore();
    expect(puts).toBeGreaterThan(3_000);
    expect(await everything(db)).toEqual(before);
  });

  it('a revision from the far future is refused here too', async () => {
    const { db } = await reader('Ada');
    const before = await everything(db);
    const set = sampleSet([{ revision: revisionAt(60 * 24 * 30, people[0]!) }]);
    expect(await applyMerge(db, set, { now })).toMatchObject({ ok: false, reason: 'far-future' });
    expect(await everything(db)).toEqual(before);
  });

  it('what was written here since the preview is joined, not overwritten', async () => {
    const [ada, bea] = await Promise.all([reader('Ada'), reader('Bea', 'corroborated')]);
    const plan = await planned(ada.db, throughFile(await exported(bea.db)));
    await judge(bea.db, bea.claimId, { verdict: 'disputed' }, now);
    await importSet(ada.db, await exported(bea.db));
    await applyMerge(ada.db, plan.take, { now });
    expect((await viewArticle(ada.db, sampleId))!.claims[0]!.others).toMatchObject([{ verdict: 'disputed' }]);
  });
});

describe('undo', () => {
  const without = async (db: PlumblineDatabase) => {
    // What is queued for comparison stays queued: comparing an article twice changes nothing.
    const { imports, importSteps, meta, toCompare, ...rest } = await everything(db);
    return rest;
  };

  it('makes the store what it was', async () => {
    const [ada, bea] = await Promise.all([reader('Ada'), reader('Bea')]);
    await save(bea.db, sampleReading('[[3 tanks burnt]].', { url: 'https://herald.example/other' }));
    await importSet(ada.db, sampleSet([{}, { verdict: 'corroborated' }]));
    const before = await without(ada.db);
    await judge(bea.db, bea.claimId, { note: 'more' }, now);
    const { importId } = await importSet(ada.db, await exported(bea.db, { untagged: true }));
    expect(await without(ada.db)).not.toEqual(before);
    expect(await undoImport(ada.db, importId!)).toMatchObject({ ok: true, value: { kept: 0 } });
    expect(await without(ada.db)).toEqual(before);
    expect(await undoImport(ada.db, importId!)).toMatchObject({ ok: false, reason: 'no-such-import' });
  });

  it('restores what the import changed', async () => {
    const [ada, bea] = await Promise.all([reader('Ada'), reader('Bea')]);
    await importSet(ada.db, await exported(bea.db));
    const before = await without(ada.db);
    await judge(bea.db, bea.claimId, withdrawal, now);
    const { importId } = await importSet(ada.db, await exported(bea.db));
    expect(await undoImport(ada.db, importId!)).toMatchObject({ ok: true, value: { restored: 1, removed: 0 } });
    expect(await without(ada.db)).toEqual(before);
  });

  it('keeps what somebody judged or read since', async () => {
    const db = freshDatabase();
    const set = sampleSet([{}, { verdict: 'corroborated' }]);
    const { importId } = await importSet(db, set);
    await judge(db, set.claims[0]!.id, { verdict: 'disputed' }, now);
    expect(await undoImport(db, importId!)).toMatchObject({ ok: true, value: { removed: 4, kept: 2 } });
    expect(await db.claims.count()).toBe(1);
    expect(await db.articles.count()).toBe(1);
    expect(await db.judgements.count()).toBe(1);
  });

  it('goes from the newest import to the oldest', async () => {
    const db = freshDatabase();
    const first = await importSet(db, sampleSet());
    const second = await importSet(db, sampleSet([{ revision: revisionAt(9, people[0]!), verdict: 'corroborated' }]));
    expect(await undoImport(db, first.importId!)).toMatchObject({ ok: false, reason: 'newer-import' });
    expect((await undoImport(db, second.importId!)).ok).toBe(true);
    expect((await undoImport(db, first.importId!)).ok).toBe(true);
    expect(Object.values(await without(db)).every((records) => records.length === 0)).toBe(true);
  });
});
