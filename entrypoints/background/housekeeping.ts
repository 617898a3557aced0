// What is done once a start: forgetting untagged articles past their time, and asking the browser to keep the rest.
import { deleteUntagged } from '@/lib/store/retention.ts';
import { storedSettings } from '@/lib/store/settings-storage.ts';
import { keepStorage } from '@/lib/store/storage-use.ts';
import { database } from './database.ts';

const day = 86_400_000;

export async function keepHouse(): Promise<void> {
  await keepStorage();
  const { retentionDays } = await storedSettings();
  if (retentionDays === null) return;
  const deleted = await deleteUntagged(await database(), new Date(Date.now() - retentionDays * day).toISOString());
  if (!deleted.ok) console.error('old articles were not deleted:', deleted.reason, deleted.message);
}
