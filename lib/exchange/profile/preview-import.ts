// Files as a person looks at them before anything is taken: what each is, whose signature it bears, what it would change.
import { readWebAnnotations } from '@/lib/exchange/formats/import-web-annotation.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import { type MergePlan, planMerge } from '@/lib/exchange/merge/plan-merge.ts';
import { readSet } from '@/lib/exchange/set/read-set.ts';
import { fault, type SetRefusal } from '@/lib/exchange/set/refusal.ts';
import { emptySet, type PlumblineSet, type SetSignature } from '@/lib/exchange/set/set.ts';
import { keyFingerprint, type SignatureState, verifySet } from '@/lib/exchange/set/sign-set.ts';
import { type SetSummary, summarizeSet } from '@/lib/exchange/set/summarize-set.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import type { StoreResult } from '@/lib/store/store-result.ts';
import { loadCounterparts } from './load-counterparts.ts';

/** Whose signature is on a file. */
export interface SignedBy {
  readonly state: SignatureState;
  readonly annotatorId: string;
  /** As the file or this profile names them; '' where neither does. */
  readonly name: string;
  readonly fingerprint: string;
  /** Beside the key known here for this annotator: the same, another, or none was known. */
  readonly key: 'same' | 'other' | 'new';
}

interface FileFacts {
  readonly name: string;
  readonly bytes: number;
}

export type ReadFile = FileFacts &
  (
    | { readonly ok: true; readonly kind: 'set'; readonly summary: SetSummary; readonly signedBy: SignedBy | null }
    /** Annotations of another tool; `skipped`: those that say nothing or speak of no page. */
    | { readonly ok: true; readonly kind: 'annotations'; readonly notes: number; readonly skipped: number }
    | { readonly ok: false; readonly refusal: SetRefusal }
  );

export interface ReadFiles {
  readonly files: readonly ReadFile[];
  /** Everything in the files that could be read. */
  readonly set: PlumblineSet;
}

/** All files of one import together, in bytes. */
const mostBytes = 256 * 1024 * 1024;

/** Reads several files one after the other; one that is refused does not keep the others from being read. */
export async function readFiles(db: PlumblineDatabase, files: readonly File[], now = Date.now()): Promise<ReadFiles> {
  const read: ReadFile[] = [];
  let set = emptySet;
  let left = mostBytes;
  for (const file of files) {
    const facts = { name: file.name, bytes: file.size };
    left -= file.size;
    if (left < 0) {
      read.push({
        ...facts,
        ok: false,
        refusal: { reason: 'too-large', at: '', ...fault('too_large_together', mostBytes / 1024 / 1024) },
      });
      continue;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readSet(bytes, { now, mostBytes });
    if (reading.ok) {
      set = mergeSets(set, reading.set);
      const signedBy = reading.signature ? await describeSigner(db, reading.set, reading.signature) : null;
      read.push({ ...facts, ok: true, kind: 'set', summary: summarizeSet(reading.set), signedBy });
      continue;
    }
    const notes = reading.refusal.reason === 'not-a-set' ? readWebAnnotations(new TextDecoder().decode(bytes), now) : null;
    if (notes?.ok) {
      set = mergeSets(set, notes.set);
      read.push({ ...facts, ok: true, kind: 'annotations', notes: notes.set.references.length, skipped: notes.skipped });
    } else
      read.push({
        ...facts,
        ok: false,
        refusal: notes && notes.refusal.reason !== 'not-a-set' ? notes.refusal : reading.refusal,
      });
  }
  return { files: read, set };
}

async function describeSigner(db: PlumblineDatabase, set: PlumblineSet, signature: SetSignature): Promise<SignedBy> {
  const { annotatorId, publicKey } = signature;
  const known = await db.annotators.get(annotatorId);
  const named = set.annotators.find(({ id }) => id === annotatorId);
  const key = known?.publicKey === undefined ? 'new' : known.publicKey === publicKey ? 'same' : 'other';
  const name = known?.name || named?.name || '';
  const [state, fingerprint] = await Promise.all([verifySet(set, signature), keyFingerprint(publicKey)]);
  return { state, annotatorId, name, fingerprint, key };
}

/** What these records would change here. */
export async function planFor(db: PlumblineDatabase, set: PlumblineSet, takeMine: boolean): Promise<StoreResult<MergePlan>> {
  const counterparts = await loadCounterparts(db, set);
  if (!counterparts.ok) return counterparts;
  const { mine, ...known } = counterparts.value;
  return { ok: true, value: planMerge(mine, set, { ...known, takeMine }) };
}
