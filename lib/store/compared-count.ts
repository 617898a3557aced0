// How far comparison has come; apart from it, so that who only watches need not load the engine's words.
import type { PlumblineDatabase } from './database.ts';

/** How many articles are still to be compared: until none is, more may come. */
export const leftToCompare = (db: PlumblineDatabase): Promise<number> => db.toCompare.count();

/** Goes up whenever a comparison may have changed. Made for `liveQuery`. */
export const comparedCount = async (db: PlumblineDatabase): Promise<number> =>
  Number((await db.meta.get('compared'))?.value ?? 0);

/** Tells whoever shows comparisons that there is something new. Within a read-write transaction over `meta`. */
export async function countUp(db: PlumblineDatabase): Promise<void> {
  await db.meta.put({ key: 'compared', value: String((await comparedCount(db)) + 1) });
}
