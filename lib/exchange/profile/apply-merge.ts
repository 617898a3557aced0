// Writes what a merge brings into the store: all of it or, whatever happens on the way, nothing.
import { joinHere } from '@/lib/exchange/merge/join-here.ts';
import { findRemoved } from '@/lib/exchange/merge/removed-claims.ts';
import { type PlumblineSet, type SetTables, setTables } from '@/lib/exchange/set/set.ts';
import { witness } from '@/lib/store/clock.ts';
import { articlesOf, queueComparison } from '@/lib/store/compare-queue.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import type { ClaimRecord, ImportStepRecord, ImportTable } from '@/lib/store/records.ts';
import { sameRecord } from '@/lib/store/same-record.ts';
import { attempt, Refusal, type StoreResult } from '@/lib/store/store-result.ts';
import { chunkSize, chunksOf, standingOf } from './load-counterparts.ts';
import { setAnnotator, setArticle, setClaim, setJudgement, setReference } from './set-records.ts';
import {
  type StoredTables,
  storedAnnotator,
  storedArticle,
  storedClaim,
  storedJudgement,
  storedReference,
} from './stored-records.ts';

export interface ApplyOptions {
  /** The files this came from, for the list of imports. */
  readonly fileNames?: readonly string[];
  /** Records looked at so far, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Once aborted, nothing is imported; asked between chunks. */
  readonly signal?: AbortSignal;
  readonly now?: number;
}

export interface Applied {
  /** null where everything was known already: then nothing was written, and there is nothing to undo. */
  readonly importId: string | null;
  readonly added: number;
  readonly changed: number;
}

/**
 * Joins `take` (of a `MergePlan`) into the store in one transaction. What was written here since the plan was made is joined too, never overwritten.
 * Refuses cancelled, and far-future: a revision more than a day ahead, which would beat every honest clock.
 */
export const applyMerge = (
  db: PlumblineDatabase,
  take: PlumblineSet,
  { fileNames = [], onProgress, signal, now = Date.now() }: ApplyOptions = {},
): Promise<StoreResult<Applied, 'cancelled' | 'far-future'>> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      const importId = randomId();
      const seenThere = new Map(take.articles.map(({ id, seenAt }) => [id, seenAt]));
      const of = setTables.reduce((sum, table) => sum + take[table].length, 0);
      let done = 0;
      let steps = 0;
      const counts = { added: 0, changed: 0 };
      const addedClaims = new Set<string>();
      // Claims before articles: where a claim stands depends on when its article was last seen here, which the articles' turn changes.
      for (const table of ['claims', 'articles', 'judgements', 'annotators', 'references'] as const) {
        for (const chunk of chunksOf<SetTables[typeof table]>(take[table], table === 'articles' ? 100 : chunkSize)) {
          if (signal?.aborted) throw new Refusal('cancelled', 'The import was cancelled.');
          const step = await writeChunk(db, table, chunk, seenThere);
          if (table === 'claims') for (const [id] of step.added) addedClaims.add(id);
          counts.added += step.added.length;
          counts.changed += step.changed.length;
          if (step.added.length + step.changed.length > 0) await db.importSteps.add({ importId, seq: steps++, table, ...step });
          done += chunk.length;
          onProgress?.(done, of);
        }
      }
      const gone = await takeAway(db, take, addedClaims);
      if (gone.length > 0) {
        counts.changed += gone.length;
        await db.importSteps.add({ importId, seq: steps++, table: 'claims', added: [], changed: [], removed: gone });
      }
      await witnessAll(db, take, now);
      if (steps === 0) return { importId: null, ...counts };
      await db.imports.add({ id: importId, at: await nextTime(db, now), fileNames, counts, undone: 0 });
      return { importId, ...counts };
    }),
  );

/** Takes claims away that whoever added them by hand removed; gives those that had been here before this import. */
async function takeAway(db: PlumblineDatabase, take: PlumblineSet, added: ReadonlySet<string>): Promise<ClaimRecord[]> {
  const ids = new Set([
    ...take.judgements.flatMap(({ claimId, removed }) => (removed ? [claimId] : [])),
    ...take.claims.flatMap(({ id, addedBy }) => (addedBy !== undefined ? [id] : [])),
  ]);
  const gone: ClaimRecord[] = [];
  for (const chunk of chunksOf([...ids])) {
    const claims = (await db.claims.bulkGet([...chunk])).filter((claim) => claim?.origin === 'imported') as ClaimRecord[];
    const words = await db.judgements
      .where('claimId')
      .anyOf(claims.map(({ id }) => id))
      .toArray();
    const removed = findRemoved(claims, words);
    gone.push(...claims.filter(({ id }) => removed.has(id)));
  }
  await db.claims.bulkDelete(gone.map(({ id }) => id));
  await queueComparison(db, articlesOf(gone));
  return gone.filter(({ id }) => !added.has(id));
}

/** 128 random bits in hexadecimal. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Imports have an order: none is made at the time of another. */
async function nextTime(db: PlumblineDatabase, now: number): Promise<string> {
  const last = await db.imports.orderBy('at').last();
  return new Date(last ? Math.max(now, Date.parse(last.at) + 1) : now).toISOString();
}

/** The clock moves past everything that was taken, so that what is said here next is newer. */
async function witnessAll(
  db: PlumblineDatabase,
  { annotators, judgements, references }: PlumblineSet,
  now: number,
): Promise<void> {
  let newest = '';
  for (const table of [annotators, judgements, references])
    for (const { revision } of table) if (revision > newest) newest = revision;
  if (newest === '') return;
  const last = (await db.meta.get('clock'))?.value;
  const witnessed = witness(last, newest, now);
  if (!witnessed.ok) throw new Refusal('far-future', 'A record is dated more than a day ahead of this clock.');
  if (witnessed.last !== last) await db.meta.put({ key: 'clock', value: witnessed.last });
}

type Step = Pick<ImportStepRecord, 'added' | 'changed'>;

/** How records of one table are read from the store and made for it. */
interface Kind<Table extends ImportTable> {
  readonly toSet: (record: StoredTables[Table]) => SetTables[Table];
  readonly toStore: (record: SetTables[Table], known: StoredTables[Table] | undefined) => StoredTables[Table];
}

const kinds: { readonly [Table in ImportTable]: Kind<Table> } = {
  annotators: { toSet: setAnnotator, toStore: storedAnnotator },
  articles: { toSet: setArticle, toStore: storedArticle },
  claims: { toSet: setClaim, toStore: storedClaim },
  judgements: { toSet: setJudgement, toStore: storedJudgement },
  references: { toSet: setReference, toStore: storedReference },
};

async function writeChunk<Table extends ImportTable>(
  db: PlumblineDatabase,
  table: Table,
  chunk: readonly SetTables[Table][],
  seenThere: ReadonlyMap<string, string>,
): Promise<Step> {
  const { toSet, toStore } = kinds[table] as unknown as Kind<Table>;
  const store = db.table<StoredTables[Table], string>(table);
  const known = await store.bulkGet(chunk.map(({ id }) => id));
  const standing =
    table === 'claims' ? await standingOf(db, known.filter((claim) => claim !== undefined) as StoredTables['claims'][]) : null;
  const writing: StoredTables[Table][] = [];
  const added: Step['added'][number][] = [];
  const changed: Step['changed'][number][] = [];
  for (const [index, theirs] of chunk.entries()) {
    const before = known[index];
    if (!before) {
      const after = toStore(theirs, undefined);
      writing.push(after);
      added.push([after.id, 'revision' in after ? after.revision : null]);
      continue;
    }
    const seenHere = standing?.get(theirs.id);
    const where =
      seenHere === undefined
        ? undefined
        : { seenHere, seenThere: seenThere.get((theirs as { articleId?: string }).articleId ?? '') };
    const after = toStore(joinHere(table, toSet(before), theirs, where), before);
    if (sameRecord(before, after)) continue;
    writing.push(after);
    changed.push({ before, after });
  }
  if (writing.length > 0) await store.bulkPut(writing);
  if (table === 'articles' || table === 'claims') await queueComparison(db, articlesOf(writing));
  return { added, changed };
}
