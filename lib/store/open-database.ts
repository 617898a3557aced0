// Opens the database and says in which of three states it is; nothing here ever deletes what is stored.
import { currentSchemaVersion, type DatabaseOptions, PlumblineDatabase } from './database.ts';
import { failureOf } from './store-result.ts';

/**
 * newer: an older version of the extension met the database of a newer one; it is left alone.
 * upgrade: bringing the stored records to this version failed and was rolled back; all of them are as they were.
 * quota: the disk is full. unavailable: the browser gives no database here (its storage is damaged or switched off).
 */
export type OpenFailure = 'newer' | 'upgrade' | 'quota' | 'unavailable';

export type OpenState =
  | { readonly state: 'ready'; readonly db: PlumblineDatabase }
  /** Another page of the extension still holds the older version open; `settled` tells when it has let go. */
  | { readonly state: 'blocked'; readonly settled: Promise<OpenState> }
  | { readonly state: 'failed'; readonly reason: OpenFailure; readonly message: string };

export interface OpenOptions extends DatabaseOptions {
  /** Called when this connection was closed because another version of the extension is taking over the database. */
  readonly onTakenOver?: () => void;
}

/** Opens the database; never throws. */
export function openDatabase({ onTakenOver, ...options }: OpenOptions = {}): Promise<OpenState> {
  const db = new PlumblineDatabase(options);
  const newest = options.versions?.at(-1)?.version ?? currentSchemaVersion;
  // Dexie's own answer would close too, but open again by itself at the next query: into the version that has just replaced this one.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    onTakenOver?.();
    return false;
  });

  const settled = settle(db, newest);
  const blocked = new Promise<OpenState>((resolve) => {
    db.on('blocked', () => {
      resolve({ state: 'blocked', settled });
      return false;
    });
  });
  return Promise.race([settled, blocked]);
}

async function settle(db: PlumblineDatabase, newest: number): Promise<OpenState> {
  try {
    await db.open();
  } catch (error) {
    db.close({ disableAutoOpen: true });
    const failure = failureOf(error);
    const message = error instanceof Error ? error.message : String(error);
    return { state: 'failed', reason: failure === 'quota' || failure === 'unavailable' ? failure : 'upgrade', message };
  }
  // Dexie opens a newer database as it is, and would write records of the old shape into it. Its native version is ten times ours.
  const present = Math.floor(db.backendDB().version / 10);
  if (present > newest) {
    db.close({ disableAutoOpen: true });
    return { state: 'failed', reason: 'newer', message: `The database has version ${present}, this is version ${newest}.` };
  }
  return { state: 'ready', db };
}
