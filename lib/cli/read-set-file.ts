import { readFile, stat } from 'node:fs/promises';
import { causeOf } from '@/lib/cli/read-meta.ts';
import { wordRefusal } from '@/lib/cli/word-refusal.ts';
import { readSet } from '@/lib/exchange/set/read-set.ts';
import type { PlumblineSet, SetSignature } from '@/lib/exchange/set/set.ts';
import { keyFingerprint, type SignatureState, verifySet } from '@/lib/exchange/set/sign-set.ts';

export type SetFileReading =
  | { readonly ok: true; readonly set: PlumblineSet; readonly signature?: SetSignature }
  | { readonly ok: false; readonly reason: string };

/** No file that can be read is larger, compressed or not. */
const mostBytes = 256 * 1024 * 1024;

/** Reads a set file, compressed or not; the reason of a refusal names the file. */
export async function readSetFile(file: string): Promise<SetFileReading> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return { ok: false, reason: `${file}: too large: more than 256 MB cannot be read` };
    bytes = await readFile(file);
  } catch (error) {
    return { ok: false, reason: `${file}: ${causeOf(error)}` };
  }
  const read = await readSet(bytes, { mostBytes });
  return read.ok ? read : { ok: false, reason: `${file}: ${await wordRefusal(read.refusal)}` };
}

/** Whose signature is on a set and whether it holds, in words; null where there is none. */
export async function describeSignature(
  set: PlumblineSet,
  signature: SetSignature | undefined,
): Promise<{ state: SignatureState; words: string } | null> {
  if (!signature) return null;
  const state = await verifySet(set, signature);
  const signer = set.annotators.find(({ id }) => id === signature.annotatorId);
  const who = `${signer?.name || signature.annotatorId} (key ${await keyFingerprint(signature.publicKey)})`;
  const words = {
    holds: `signed by ${who}`,
    broken: `the signature of ${who} does not hold`,
    unsupported: `signed by ${who}, which cannot be verified here`,
  };
  return { state, words: words[state] };
}
