// Whatever a file that can be read may hold: it is merged, taken in, taken back and handed on in every format without loss or exception.
// `EXCHANGE_RUNS=10000` asks for more of it; `npm run bench -- exchange` does.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClaimReviews } from '@/lib/exchange/formats/claim-review.ts';
import { comparisonLines } from '@/lib/exchange/formats/comparison-lines.ts';
import { csvLines } from '@/lib/exchange/formats/csv.ts';
import { toReport } from '@/lib/exchange/formats/report.ts';
import { toWebAnnotations } from '@/lib/exchange/formats/web-annotation.ts';
import { measureAgreement } from '@/lib/exchange/merge/agreement.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import { noon, people } from '@/lib/exchange/sample-sets.ts';
import { joinStates } from '@/lib/exchange/set/join-states.ts';
import { readSet } from '@/lib/exchange/set/read-set.ts';
import type { PlumblineSet, SetArticle } from '@/lib/exchange/set/set.ts';
import { summarizeSet } from '@/lib/exchange/set/summarize-set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { everything, freshDatabase } from '@/lib/store/sample.ts';
import { damageValues, valueDamages } from '@/tests/fixtures/damage.ts';
import { exported, planned } from '@/tests/fixtures/profiles.ts';
import { richSets, rivals } from '@/tests/fixtures/rich-sets.ts';
import { applyMerge } from './apply-merge.ts';
import { undoImport } from './undo-import.ts';

const runs = Number(process.env['EXCHANGE_RUNS'] ?? 60);
const now = noon;
const patience = { timeout: 3_600_000 };

/** As the file says it; a set in memory may hold what JSON cannot tell apart. */
async function throughBytes(set: PlumblineSet): Promise<PlumblineSet> {
  const read = await readSet(new TextEncoder().encode(writeSet(set)), { now });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.set;
}

async function take(db: PlumblineDatabase, set: PlumblineSet) {
  const applied = await applyMerge(db, (await planned(db, set)).take, { now });
  if (!applied.ok) throw new Error(applied.message);
  return applied.value;
}

/** Claims that whoever added them took away go, unless somebody’s word stands on them. */
const standing = (set: PlumblineSet): PlumblineSet => ({
  ...set,
  extra: {},
  claims: set.claims.filter(
    ({ id, addedBy }) =>
      !set.judgements.some(({ claimId, annotatorId, removed }) => claimId === id && annotatorId === addedBy && removed) ||
      set.judgements.some(({ claimId, deleted }) => claimId === id && deleted === 0),
  ),
});

/** What stands in a profile; articles and annotators that something hangs on may outlive the import that brought them. */
const stored = async (db: PlumblineDatabase) => {
  const { articles, annotators, claims, judgements, references } = await everything(db);
  return { needed: [...articles!, ...annotators!] as { id: string }[], standing: { claims, judgements, references } };
};

/**
 * Each claim was found by engines or added by one and the same person: of one that is both with different people, a profile that hears of the removal
 * first keeps the engine's, where joined files drop it.
 */
const addedByOne = (set: PlumblineSet): PlumblineSet => ({
  ...set,
  claims: set.claims.map(({ addedBy, ...claim }) => ({
    ...claim,
    ...(Number.parseInt(claim.id[0]!, 16) % 2 === 0 && { addedBy: people[Number.parseInt(claim.id[1]!, 16) % 3]! }),
  })),
});

function convertAll(set: PlumblineSet): void {
  JSON.stringify(toWebAnnotations(set));
  for (const annotator of people) toClaimReviews(set, { name: 'Desk', url: 'https://desk.example' }, annotator);
  for (const line of csvLines(set)) expect(line.endsWith('\r\n')).toBe(true);
  toReport(set, { say: (key, ...more) => [key, ...more].join(' '), language: 'en', comparisons: comparisonLines(set) });
  measureAgreement(set.judgements);
  summarizeSet(set);
}

/** The set as data, of an article's states only which there are: they are kept once and in their order. */
function plainly(set: PlumblineSet): unknown {
  const data = JSON.parse(writeSet(set));
  for (const article of data.articles)
    article.versions = [...new Set(article.versions.map(({ hash }: { hash: string }) => hash))].sort();
  return data;
}

function expectLaws(a: PlumblineSet, b: PlumblineSet, c: PlumblineSet): void {
  expect(writeSet(mergeSets(a, a))).toBe(writeSet(a));
  expect(writeSet(mergeSets(a, b))).toBe(writeSet(mergeSets(b, a)));
  expect(writeSet(mergeSets(a, mergeSets(b, c)))).toBe(writeSet(mergeSets(mergeSets(a, b), c)));
}

/** As reading a file leaves it. */
const withStatesOnce = (article: SetArticle): SetArticle => ({ ...article, versions: joinStates(article.versions, []) });

describe('whatever a file holds', patience, () => {
  it('is the same to the byte once read and written', () =>
    fc.assert(
      fc.asyncProperty(richSets, async (set) => {
        const read = await throughBytes(set);
        expect(writeSet(await throughBytes(read))).toBe(writeSet(read));
        expect(plainly(read)).toEqual(plainly(set));
      }),
      { numRuns: runs },
    ));

  it('the laws of merging hold', () =>
    fc.assert(
      fc.asyncProperty(richSets, richSets, richSets, async (...sets) => {
        const [a, b, c] = await Promise.all(sets.map(throughBytes));
        expectLaws(a!, b!, c!);
      }),
      { numRuns: runs },
    ));

  it('the laws hold for any three records of one id', () =>
    fc.assert(
      fc.property(rivals, (sets) => {
        const [a, b, c] = sets.map((set) => ({ ...set, articles: set.articles.map(withStatesOnce) }));
        expectLaws(a!, b!, c!);
      }),
      { numRuns: Math.max(runs, 600) },
    ));

  it('every format can be made of it', () => fc.assert(fc.property(richSets, convertAll), { numRuns: runs }));

  it('is stored as it is, changes nothing the second time, and is taken back whole', () =>
    fc.assert(
      fc.asyncProperty(richSets, richSets, async (first, second) => {
        const db = freshDatabase();
        const [one, two] = [await throughBytes(addedByOne(first)), await throughBytes(addedByOne(second))];
        await take(db, one);
        expect(writeSet(await exported(db, { untagged: true }))).toBe(writeSet(standing(one)));
        expect(await take(db, one)).toMatchObject({ importId: null });
        const before = await stored(db);
        const { importId } = await take(db, two);
        expect(writeSet(standing(await exported(db, { untagged: true })))).toBe(
          writeSet(standing(mergeSets(standing(one), two))),
        );
        await exported(db);
        for (const { id } of first.articles) await exported(db, { articleIds: [id] });
        await exported(db, { claimIds: first.claims.map(({ id }) => id) });
        if (importId) expect(await undoImport(db, importId)).toMatchObject({ ok: true });
        const after = await stored(db);
        expect(after.standing).toEqual(before.standing);
        const were = new Set(before.needed.map(({ id }) => id));
        expect(after.needed.filter(({ id }) => were.has(id))).toEqual(before.needed);
        await db.delete();
      }),
      { numRuns: Math.ceil(runs / 10) },
    ));

  it('and, with a value damaged, it is refused or all of that still holds', () =>
    fc.assert(
      fc.asyncProperty(richSets, valueDamages, async (set, damages) => {
        const read = await readSet(new TextEncoder().encode(damageValues(writeSet(set), damages)), { now });
        if (!read.ok) return;
        convertAll(read.set);
        const db = freshDatabase();
        await take(db, read.set);
        expect(writeSet(await exported(db, { untagged: true }))).toBe(writeSet(standing(read.set)));
        await db.delete();
      }),
      { numRuns: runs },
    ));
});
