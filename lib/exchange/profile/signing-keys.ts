// The keys this profile signs with: made when first asked for, the private one never to leave the browser.
import { createSigningKeys, exportPublicKey } from '@/lib/exchange/set/sign-set.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import { localAnnotatorWithin, nextRevision } from '@/lib/store/local-annotator.ts';
import { attempt, type StoreResult } from '@/lib/store/store-result.ts';

interface KeysRecord {
  readonly key: 'signingKeys';
  readonly value: CryptoKeyPair;
}

/** null where this browser cannot make them. The public key becomes part of the annotator's record, and so of what is exported. */
export const signingKeys = (
  db: PlumblineDatabase,
  now = Date.now(),
): Promise<StoreResult<{ readonly keys: CryptoKeyPair; readonly annotatorId: string } | null>> =>
  attempt(async () => {
    const table = db.table<KeysRecord, string>('meta');
    const known = (await table.get('signingKeys'))?.value;
    // Made before the transaction: it would not wait for anything but the database.
    const keys = known ?? (await createSigningKeys());
    if (!keys) return null;
    const publicKey = await exportPublicKey(keys);
    return db.transaction('rw', [db.annotators, db.meta], async () => {
      const first = (await table.get('signingKeys'))?.value;
      if (!first) await table.put({ key: 'signingKeys', value: keys });
      const local = await localAnnotatorWithin(db, now);
      if (!first && local.publicKey !== publicKey)
        await db.annotators.put({ ...local, publicKey, revision: await nextRevision(db, local.id, now) });
      return { keys: first ?? keys, annotatorId: local.id };
    });
  });
