// Takes an import back.
import { articlesOf, queueComparison } from '@/lib/store/compare-queue.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import type { ImportStepRecord, ImportTable } from '@/lib/store/records.ts';
import { sameRecord } from '@/lib/store/same-record.ts';
import { attempt, Refusal, type StoreResult } from '@/lib/store/store-result.ts';

export interface Undone {
  readonly removed: number;
  readonly restored: number;
  /** What was changed or judged here since, or is needed by what stays. */
  readonly kept: number;
}

/** Words first, then what they hang on: a claim goes only when nobody's word is left on it, an article when no claim is. */
const order: readonly ImportTable[] = ['judgements', 'references', 'claims', 'articles', 'annotators'];

/**
 * Makes the store what it was before this import, in one transaction; what was said or read here since stays. Imports are taken back newest first:
 * what an older one brought may stand under what a newer one changed (`newer-import`). Refuses no-such-import where it is unknown or undone already.
 */
export const undoImport = (
  db: PlumblineDatabase,
  importId: string,
): Promise<StoreResult<Undone, 'no-such-import' | 'newer-import'>> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      const record = await db.imports.get(importId);
      if (!record || record.undone === 1) throw new Refusal('no-such-import', 'There is no such import to take back.');
      const newer = await db.imports
        .where('at')
        .above(record.at)
        .filter(({ undone }) => undone === 0)
        .first();
      if (newer) throw new Refusal('newer-import', 'A newer import has to be taken back first.');
      const steps = await db.importSteps.where('[importId+seq]').between([importId], [importId, []]).toArray();
      const undone = { removed: 0, restored: 0, kept: 0 };
      for (const table of order)
        for (const step of steps.filter((step) => step.table === table)) await takeBack(db, step, undone);
      await db.importSteps.bulkDelete(steps.map(({ seq }) => [importId, seq]));
      await db.imports.put({ ...record, undone: 1 });
      return undone;
    }),
  );

async function takeBack(
  db: PlumblineDatabase,
  { table, added, changed, removed = [] }: ImportStepRecord,
  undone: { -readonly [Key in keyof Undone]: number },
) {
  const store = db.table<{ id: string }, string>(table);
  const present = await store.bulkGet(added.map(([key]) => key));
  const untouched = added.filter(([, revision], index) => isUntouched(table, present[index], revision)).map(([key]) => key);
  const needed = await neededOf(db, table, untouched);
  const going = untouched.filter((key) => !needed.has(key));
  undone.kept += present.filter(Boolean).length - going.length;
  await store.bulkDelete(going);
  undone.removed += going.length;

  const missing = await store.bulkGet(removed.map((record) => (record as { id: string }).id));
  const returning = removed.filter((_, index) => missing[index] === undefined) as { id: string; articleId?: string }[];
  await store.bulkPut(returning);
  undone.restored += returning.length;
  if (returning.length > 0) await queueComparison(db, articlesOf(returning));

  const now = await store.bulkGet(changed.map(({ after }) => (after as { id: string }).id));
  const restoring = changed.filter(({ after }, index) => sameRecord(now[index], after));
  await store.bulkPut(restoring.map(({ before }) => before as { id: string }));
  if (table === 'articles' || table === 'claims')
    await queueComparison(
      db,
      articlesOf([...present.flatMap((record) => record ?? []), ...restoring.map(({ before }) => before as { id: string })]),
    );
  undone.restored += restoring.length;
  undone.kept += changed.length - restoring.length;
}

/** Whether a record is still what the import brought. */
function isUntouched(table: ImportTable, record: object | undefined, revision: string | null): boolean {
  if (!record) return false;
  const { origin, revision: present } = record as { origin?: string; revision?: string };
  if (revision !== null && present !== revision) return false;
  return (table !== 'claims' && table !== 'articles') || origin === 'imported';
}

/** Of these records those that something which stays hangs on. */
async function neededOf(db: PlumblineDatabase, table: ImportTable, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const among = async (isNeeded: (id: string) => Promise<boolean>): Promise<Set<string>> => {
    const needed = await Promise.all(ids.map(isNeeded));
    return new Set(ids.filter((_, at) => needed[at]));
  };
  switch (table) {
    case 'claims': {
      const words = db.judgements.where('claimId').anyOf([...ids]);
      const standing = await words.filter(({ deleted }) => deleted === 0).toArray();
      return new Set(standing.map(({ claimId }) => claimId));
    }
    case 'articles':
      return among(async (id) => {
        const claims = await db.claims.where('[articleId+start]').between([id], [id, []]).count();
        return claims > 0 || (await db.references.where('articleId').equals(id).count()) > 0;
      });
    case 'annotators':
      return among(async (id) => (await db.judgements.where('[annotatorId+updatedAt]').between([id], [id, []]).count()) > 0);
    default:
      return new Set();
  }
}
