import type { PlumblineDatabase } from './database.ts';
import { attempt, type StoreResult } from './store-result.ts';

/**
 * Deletes everything the database holds, the annotator and the clock too, in one transaction: all of it or nothing.
 * The database itself stays, so that pages that are open need not be closed first.
 */
export const deleteEverything = (db: PlumblineDatabase): Promise<StoreResult<null>> =>
  attempt(async () => {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    return null;
  });
