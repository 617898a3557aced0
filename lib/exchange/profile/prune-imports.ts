// Imports are remembered so that they can be taken back: not for ever, since that memory holds what was there before.
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { attempt, type StoreResult } from '@/lib/store/store-result.ts';

/**
 * Forgets how to take back imports older than `before` (ISO date-time), all but the newest twenty, and those taken back already. What they brought stays.
 * @returns how many were forgotten.
 */
export const pruneImports = (db: PlumblineDatabase, before: string): Promise<StoreResult<number>> =>
  attempt(() =>
    db.transaction('rw', [db.imports, db.importSteps], async () => {
      const imports = await db.imports.orderBy('at').reverse().toArray();
      let kept = 0;
      let forgotten = 0;
      for (const { id, at, undone } of imports) {
        if (undone === 0 && at >= before && kept < 20) {
          kept++;
          continue;
        }
        await db.importSteps.where('[importId+seq]').between([id], [id, []]).delete();
        await db.imports.delete(id);
        forgotten++;
      }
      return forgotten;
    }),
  );
