// Files as a person looks at them before anything is taken: what each is, whose signature it bears, what it would change.
import { type NotesReading, readWebAnnotations } from '@/lib/exchange/formats/import-web-annotation.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import { type MergePlan, planMerge } from '@/lib/exchange/merge/plan-merge.ts';
import { readFileText, readSetText, type SetReading, type TextReading } from '@/lib/exchange/set/read-set.ts';
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

/** The texts of all files of one import together, in bytes. */
const mostBytesRead = 256 * 1024 * 1024;

/**
 * Reads several files one after the other; one that is refused does not keep the others from being read. `mostBytes` bounds their texts together,
 * however small they are compressed.
 */
export async function readFiles(
  db: PlumblineDatabase,
  files: readonly File[],
  { now = Date.now(), mostBytes = mostBytesRead }: { readonly now?: number; readonly mostBytes?: number } = {},
): Promise<ReadFiles> {
  const read: ReadFile[] = [];
  let set = emptySet;
  let left = mostBytes;
  for (const file of files) {
    const facts = { name: file.name, bytes: file.size };
    const reading = await readWithin(file, left, mostBytes);
    if (!reading.ok) {
      read.push({ ...facts, ...reading });
      continue;
    }
    const content = readContent(reading.text, now);
    if (!content.ok) {
      read.push({ ...facts, ...content });
      continue;
    }
    left -= reading.bytes;
    set = mergeSets(set, content.set);
    if (content.kind === 'annotations') {
      read.push({ ...facts, ok: true, kind: 'annotations', notes: content.set.references.length, skipped: content.skipped });
      continue;
    }
    const signedBy = content.signature ? await describeSigner(db, content.set, content.signature) : null;
    read.push({ ...facts, ok: true, kind: 'set', summary: summarizeSet(content.set), signedBy });
  }
  return { files: read, set };
}

/** A file's text where it fits beside those read before it. */
async function readWithin(file: File, left: number, mostBytes: number): Promise<TextReading> {
  const tooLarge = (cause: 'too_large' | 'too_large_together'): TextReading => ({
    ok: false,
    refusal: { reason: 'too-large', at: '', ...fault(cause, mostBytes / 1024 / 1024) },
  });
  // Refused before it is loaded.
  if (file.size > mostBytes) return tooLarge('too_large');
  if (file.size > left) return tooLarge('too_large_together');
  const reading = await readFileText(new Uint8Array(await file.arrayBuffer()), { mostBytes: left });
  if (reading.ok || reading.refusal.reason !== 'too-large') return reading;
  return tooLarge(left < mostBytes ? 'too_large_together' : 'too_large');
}

type Content =
  | ({ readonly kind: 'set' } & Extract<SetReading, { ok: true }>)
  | ({ readonly kind: 'annotations' } & Extract<NotesReading, { ok: true }>)
  | { readonly ok: false; readonly refusal: SetRefusal };

/** A set, or the annotations of another tool; what is neither is refused as what it comes closer to. */
function readContent(text: string, now: number): Content {
  const reading = readSetText(text, { now });
  if (reading.ok) return { kind: 'set', ...reading };
  if (reading.refusal.reason !== 'not-a-set') return reading;
  const notes = readWebAnnotations(text, now);
  if (notes.ok) return { kind: 'annotations', ...notes };
  return notes.refusal.reason === 'not-a-set' ? reading : notes;
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
