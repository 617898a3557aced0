// The one person of this profile, made at first start, and the clock this person's words are stamped with.
import { tick } from './clock.ts';
import type { PlumblineDatabase } from './database.ts';
import type { AnnotatorRecord, Revision } from './records.ts';
import { attempt, type StoreResult } from './store-result.ts';

/** 128 random bits in hexadecimal. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The next revision of this profile. Inside a read-write transaction over `meta`. */
export async function nextRevision(db: PlumblineDatabase, annotatorId: string, now: number): Promise<Revision> {
  const revision = tick((await db.meta.get('clock'))?.value, now, annotatorId);
  await db.meta.put({ key: 'clock', value: revision });
  return revision;
}

/** The local annotator, made now if need be. Inside a read-write transaction over `annotators` and `meta`. */
export async function localAnnotatorWithin(db: PlumblineDatabase, now: number): Promise<AnnotatorRecord> {
  const known = await db.annotators.where('local').equals(1).first();
  if (known) return known;
  const id = randomId();
  const made: AnnotatorRecord = { id, name: '', local: 1, revision: await nextRevision(db, id, now) };
  await db.annotators.add(made);
  return made;
}

/** The local annotator; two contexts that ask at once get the same. */
export const localAnnotator = (db: PlumblineDatabase, now = Date.now()): Promise<StoreResult<AnnotatorRecord>> =>
  attempt(async () => {
    const known = await db.annotators.where('local').equals(1).first();
    return known ?? db.transaction('rw', [db.annotators, db.meta], () => localAnnotatorWithin(db, now));
  });

/** Longest name that is kept, in UTF-16 units. */
export const longestName = 100;

/** Gives the local annotator another name; surrounding white space is dropped. */
export const renameAnnotator = (db: PlumblineDatabase, name: string, now = Date.now()): Promise<StoreResult<AnnotatorRecord>> =>
  attempt(() =>
    db.transaction('rw', [db.annotators, db.meta], async () => {
      const local = await localAnnotatorWithin(db, now);
      const wanted = name.trim().slice(0, longestName);
      if (wanted === local.name) return local;
      const renamed = { ...local, name: wanted, revision: await nextRevision(db, local.id, now) };
      await db.annotators.put(renamed);
      return renamed;
    }),
  );
