// What is stored and how much of it, and the request that the browser keep it.
import type { PlumblineDatabase } from './database.ts';

export interface StorageUse {
  readonly articles: number;
  readonly claims: number;
  /** Words said by the local annotator and by others, withdrawn ones left out. */
  readonly judgements: number;
  readonly annotators: number;
  /** Bytes this extension uses in all and may use, as far as the browser tells. */
  readonly usedBytes?: number;
  readonly quotaBytes?: number;
  /** Whether the browser promised not to clear it when the disk runs short. */
  readonly persisted: boolean;
}

/** Counts come from indexes; bytes are the browser's estimate. Made for `liveQuery`. */
export async function storageUse(db: PlumblineDatabase): Promise<StorageUse> {
  const counts = await db.transaction('r', [db.articles, db.claims, db.judgements, db.annotators], () =>
    Promise.all([
      db.articles.count(),
      db.claims.count(),
      db.judgements.where('deleted').equals(0).count(),
      db.annotators.count(),
    ]),
  );
  const [articles, claims, judgements, annotators] = counts;
  const storage = globalThis.navigator?.storage;
  const estimate = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  const persisted = (await storage?.persisted?.().catch(() => false)) ?? false;
  return {
    articles,
    claims,
    judgements,
    annotators,
    ...(estimate.usage !== undefined && { usedBytes: estimate.usage }),
    ...(estimate.quota !== undefined && { quotaBytes: estimate.quota }),
    persisted,
  };
}

/** Asks the browser to keep the storage when the disk runs short; true where it promises to. Firefox may ask the reader first. */
export const keepStorage = async (): Promise<boolean> =>
  (await globalThis.navigator?.storage?.persist?.().catch(() => false)) ?? false;
