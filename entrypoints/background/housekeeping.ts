// What is done once a start: forgetting untagged articles past their time and how to take back old imports, and asking the browser to keep the rest.
import { pruneImports } from '@/lib/exchange/profile/prune-imports.ts';
import { deleteUntagged } from '@/lib/store/retention.ts';
import { storedSettings } from '@/lib/store/settings-storage.ts';
import { keepStorage } from '@/lib/store/storage-use.ts';
import { database } from './database.ts';

const day = 86_400_000;
/** How long an import can be taken back. */
const undoableFor = 60 * day;

export async function keepHouse(): Promise<void> {
  await keepStorage();
  const pruned = await pruneImports(await database(), new Date(Date.now() - undoableFor).toISOString());
  if (!pruned.ok) console.error('old imports were not forgotten:', pruned.reason, pruned.message);
  const { retentionDays } = await storedSettings();
  if (retentionDays === null) return;
  const deleted = await deleteUntagged(await database(), new Date(Date.now() - retentionDays * day).toISOString());
  if (!deleted.ok) console.error('old articles were not deleted:', deleted.reason, deleted.message);
}
