// Files between profiles: what one exports and another imports.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimIdIn } from '@/lib/claims/identity.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import {
  noon,
  people,
  revisionAt,
  sampleAnnotator,
  sampleSet,
  sampleSetArticle,
  sampleSetClaim,
  sampleSetJudgement,
} from '@/lib/exchange/sample-sets.ts';
import { emptySet, type PlumblineSet } from '@/lib/exchange/set/set.ts';
import { summarizeSet } from '@/lib/exchange/set/summarize-set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { addClaim } from '@/lib/store/add-claim.ts';
import { viewArticle } from '@/lib/store/article-queries.ts';
import { judge, withdrawal } from '@/lib/store/judge.ts';
import { localAnnotator } from '@/lib/store/local-annotator.ts';
import { everything, firstState, freshDatabase, sampleId, sampleReading, save } from '@/lib/store/sample.ts';
import { exported, importSet, now, planned, reader, throughFile } from '@/tests/fixtures/profiles.ts';
import { histories, live } from '@/tests/fixtures/set-histories.ts';
import { applyMerge } from './apply-merge.ts';

describe('export', () => {
  it('holds what was tagged, without the text, and more on request', async () => {
    const { db } = await reader('Ada');
    const set = await exported(db);
    expect(summarizeSet(set)).toMatchObject({ articles: 1, claims: 1, judgements: 1, annotators: 1, withdrawn: 0 });
    expect(writeSet(set)).not.toContain('A missile hit the market in Oldtown. At least');
    expect(writeSet(set)).not.toContain('origin');
    expect(summarizeSet(await exported(db, { untagged: true }))).toMatchObject({ articles: 1, claims: 2 });
    expect(summarizeSet(await exported(db, { articleIds: [sampleId], untagged: true }))).toMatchObject({ claims: 2 });
    expect(summarizeSet(await exported(db, { articleIds: ['0'.repeat(32)] }))).toMatchObject({ articles: 0, judgements: 0 });
    expect(summarizeSet(await exported(db, { claimIds: [set.claims[0]!.id] }))).toMatchObject({ claims: 1, judgements: 1 });
  });

  it('holds what was merely read only on request', async () => {
    const { db } = await reader('Ada');
    await save(db, sampleReading('[[3 tanks burnt]].', { url: 'https://herald.example/read-only' }));
    expect((await exported(db)).articles).toHaveLength(1);
    expect((await exported(db, { untagged: true })).articles).toHaveLength(2);
  });

  it('holds claims added by hand, and withdrawn words without what they were about', async () => {
    const { db, claimId, reading } = await reader('Ada');
    await addClaim(db, { articleId: sampleId, text: reading.article.text, start: 0, end: 15, type: 'attack' }, now);
    expect((await exported(db)).claims.map(({ quote }) => quote).sort()).toEqual([
      'A missile hit t',
      'At least 17 people were killed',
    ]);
    await judge(db, claimId, withdrawal, now);
    const set = await exported(db);
    expect(summarizeSet(set)).toMatchObject({ claims: 1, judgements: 0, withdrawn: 1 });
  });

  it('takes along what a claim was before its figure changed', async () => {
    const { db } = await reader('Ada');
    await save(db, sampleReading(firstState.replace('17', '71'), { day: 2 }));
    const { claims } = await exported(db);
    expect(claims.map(({ quote, lost }) => [quote, lost]).sort()).toEqual([
      ['At least 17 people were killed', 1],
      ['At least 71 people were killed', 0],
    ]);
  });
});

describe('import', () => {
  it('brings a colleague’s words, side by side with one’s own', async () => {
    const [ada, bea] = await Promise.all([reader('Ada'), reader('Bea', 'corroborated')]);
    const plan = await planned(ada.db, throughFile(await exported(bea.db)));
    expect(plan.counts.judgements).toEqual({ new: 1, updated: 0, deleted: 0, unchanged: 0 });
    expect(plan.counts.claims).toEqual({ new: 0, updated: 0, deleted: 0, unchanged: 1 });
    expect(plan.differing.map(({ words }) => words.map(({ verdict }) => verdict).sort())).toEqual([['corroborated', 'disputed']]);
    await importSet(ada.db, await exported(bea.db));
    const view = await viewArticle(ada.db, sampleId);
    expect(view!.claims[0]).toMatchObject({ own: { verdict: 'disputed' }, others: [{ verdict: 'corroborated' }] });
  });

  it('twice changes nothing, and writes nothing', async () => {
    const [ada, bea] = await Promise.all([reader('Ada'), reader('Bea')]);
    const file = await exported(bea.db);
    await importSet(ada.db, file);
    const before = await everything(ada.db);
    expect(await importSet(ada.db, file)).toMatchObject({ importId: null, added: 0, changed: 0 });
    expect(await everything(ada.db)).toEqual(before);
  });

  it('leaves two profiles that exchange their files twice with the same export', async () => {
    const ada = await reader('Ada', 'disputed', firstState.replace('17', '71'), 2);
    const bea = await reader('Bea', 'corroborated');
    for (let round = 0; round < 2; round++) {
      await importSet(ada.db, await exported(bea.db));
      await importSet(bea.db, await exported(ada.db));
    }
    expect(writeSet(await exported(ada.db))).toBe(writeSet(await exported(bea.db)));
    expect(writeSet(await exported(ada.db, { untagged: true }))).toContain('Bea says so');
  });

  it('carries a withdrawal, and never brings back what was withdrawn', async () => {
    const [ada, bea] = await Promise.all([reader('Ada'), reader('Bea')]);
    const early = await exported(bea.db);
    await importSet(ada.db, early);
    await judge(bea.db, bea.claimId, withdrawal, now);
    const plan = await planned(ada.db, throughFile(await exported(bea.db)));
    expect(plan.counts.judgements).toMatchObject({ deleted: 1 });
    await importSet(ada.db, await exported(bea.db));
    await importSet(ada.db, early);
    expect((await viewArticle(ada.db, sampleId))!.claims[0]!.others).toEqual([]);
    expect(summarizeSet(await exported(ada.db))).toMatchObject({ judgements: 1, withdrawn: 1 });
  });

  it('leaves the text, and where claims stand in it, alone', async () => {
    const ada = await reader('Ada', 'disputed', `Good morning. ${firstState}`);
    const bea = await reader('Bea');
    await importSet(ada.db, await exported(bea.db, { untagged: true }));
    const view = await viewArticle(ada.db, sampleId);
    expect(view!.article.origin).toBe('read');
    for (const { claim } of view!.claims) expect(view!.article.text!.slice(claim.start, claim.end)).toBe(claim.quote);
  });

  it('makes the next word said here newer than all that came', async () => {
    const ada = await reader('Ada');
    const file = sampleSet([{ revision: revisionAt(60 * 30, people[0]!) }]);
    await importSet(ada.db, file);
    const judged = await judge(ada.db, ada.claimId, { verdict: 'corroborated' }, noon);
    expect(judged.ok && judged.value.judgements[0]!.revision > file.judgements[0]!.revision).toBe(true);
  });

  it('of what comes from a newer version keeps what it does not know', async () => {
    const db = freshDatabase();
    const set = sampleSet();
    const later = {
      ...set,
      claims: [{ ...set.claims[0]!, mood: { calm: true }, origin: 'elsewhere', text: 'x' }],
      judgements: [{ ...set.judgements[0]!, text: 'kept' }],
    };
    await importSet(db, later);
    expect(await db.claims.toArray()).toMatchObject([
      { origin: 'imported', extra: { mood: { calm: true }, origin: 'elsewhere' } },
    ]);
    expect(writeSet(await exported(db))).toBe(writeSet(later));
  });

  it('over random histories: in whatever order files come, the store ends as the files merge', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (history, turns) => {
        const { sets } = live(history);
        const db = freshDatabase();
        for (const turn of turns) await importSet(db, { ...sets[turn]!, extra: {} });
        const merged = sets.reduce(mergeSets);
        expect(writeSet(await exported(db, { untagged: true }))).toBe(writeSet({ ...merged, extra: {} }));
        db.close();
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('what says it is mine and is not', () => {
  async function forged() {
    const ada = await reader('Ada');
    const local = await localAnnotator(ada.db);
    if (!local.ok) throw new Error(local.message);
    const me = local.value.id;
    const [claim] = (await exported(ada.db)).claims;
    const set: PlumblineSet = {
      ...emptySet,
      annotators: [sampleAnnotator(me, 'Mallory', 60 * 36 + 10)],
      articles: (await exported(ada.db)).articles,
      claims: [claim!, sampleSetClaim(sampleSetArticle(3), 4, { addedBy: me })],
      judgements: [
        sampleSetJudgement(claim!, me, { verdict: 'propaganda' }, 60 * 36 + 10),
        sampleSetJudgement(claim!, people[1]),
      ],
    };
    return { ...ada, me, set: { ...set, articles: [...set.articles, sampleSetArticle(3)] } };
  }

  it('is set apart, and not taken', async () => {
    const { db, set, claimId } = await forged();
    const plan = await planned(db, throughFile(set));
    expect(summarizeSet(plan.apart)).toMatchObject({ annotators: 1, claims: 1, judgements: 1 });
    expect(plan.counts.judgements).toEqual({ new: 1, updated: 0, deleted: 0, unchanged: 0 });
    await importSet(db, set);
    expect((await viewArticle(db, sampleId))!.claims.find(({ claim }) => claim.id === claimId)!.own).toMatchObject({
      verdict: 'disputed',
    });
    expect((await localAnnotator(db)).ok).toBe(true);
    expect(await db.annotators.where('local').equals(1).toArray()).toMatchObject([{ name: 'Ada' }]);
  });

  it('is taken when the person says so', async () => {
    const { db, set } = await forged();
    const plan = await planned(db, throughFile(set), true);
    expect(plan.apart).toEqual(emptySet);
    expect((await applyMerge(db, plan.take, { now })).ok).toBe(true);
    expect(await db.annotators.where('local').equals(1).toArray()).toMatchObject([{ name: 'Mallory', local: 1 }]);
  });

  it('is no reason to refuse one’s own export, old or new', async () => {
    const { db, claimId } = await reader('Ada');
    const old = await exported(db);
    await judge(db, claimId, { verdict: 'corroborated' }, now);
    for (const set of [old, await exported(db)]) {
      const plan = await planned(db, throughFile(set));
      expect(plan.apart).toEqual(emptySet);
      expect(plan.counts.judgements).toMatchObject({ unchanged: 1 });
    }
  });
});

it('a table of figures that a later version ties to something is on no article here, and is handed on as it was', async () => {
  const db = freshDatabase();
  const series = { kind: 'series' as const, title: 'Toll', source: 'Desk', addedAt: '2024-05-01T12:00:00.000Z', points: [] };
  const later = { ...series, id: 'toll', revision: revisionAt(0, people[0]!), deleted: 0 as const, articleId: { of: ['many'] } };
  const set: PlumblineSet = { ...sampleSet(), references: [later] };
  await importSet(db, set);
  expect(await db.references.toArray()).toMatchObject([{ extra: { articleId: { of: ['many'] } } }]);
  expect(writeSet(await exported(db, { untagged: true }))).toBe(writeSet(set));
  expect((await exported(db)).references).toEqual([]);
});

it('says which occurrence of its quote a claim is without looking for it', async () => {
  const db = freshDatabase();
  const article = sampleSetArticle();
  const quote = 'No comment';
  const far = sampleSetClaim(article, 1, {
    ...{ id: claimIdIn(article.id, quote, 900_000), quote, occurrence: 900_000, start: 0, end: quote.length },
  });
  const set = { ...sampleSet(), articles: [article], claims: [...sampleSet().claims, far] };
  await importSet(db, set);
  expect(writeSet(await exported(db, { untagged: true }))).toBe(writeSet(set));
});
