// Signed exports: Ed25519 (RFC 8032) through WebCrypto, over the set as it is written. The private key is the caller's to keep.
import type { PlumblineSet, SetSignature } from './set.ts';
import { writeSet } from './write-set.ts';

/** holds: made with this key over just this. broken: it was not. unsupported: this browser cannot tell. */
export type SignatureState = 'holds' | 'broken' | 'unsupported';

/** What keeps a signature from being taken for one over anything else. */
const domain = 'plumbline:set:1\n';

/** The bytes that are signed: the file as it would be written without a signature, however it was formatted. */
const signedBytes = (set: PlumblineSet): Uint8Array<ArrayBuffer> => new TextEncoder().encode(domain + writeSet(set));

const toBase64Url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

const isUnsupported = (error: unknown): boolean => error instanceof Error && error.name === 'NotSupportedError';

/** A new pair of keys, the private one not to be taken out of the browser; null where it cannot be made. */
export async function createSigningKeys(): Promise<CryptoKeyPair | null> {
  try {
    return (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  } catch (error) {
    if (isUnsupported(error)) return null;
    throw error;
  }
}

/** The public key as annotators and signatures carry it. */
export const exportPublicKey = async ({ publicKey }: CryptoKeyPair): Promise<string> =>
  toBase64Url(await crypto.subtle.exportKey('raw', publicKey));

/** Signs what this annotator exports. */
export async function signSet(set: PlumblineSet, keys: CryptoKeyPair, annotatorId: string): Promise<SetSignature> {
  const value = await crypto.subtle.sign('Ed25519', keys.privateKey, signedBytes(set));
  return { annotatorId, algorithm: 'Ed25519', publicKey: await exportPublicKey(keys), value: toBase64Url(value) };
}

/** Whether a signature holds. Whose key it is, the caller knows or learns now: compare `publicKey` with what the annotator signed with before. */
export async function verifySet(set: PlumblineSet, signature: SetSignature): Promise<SignatureState> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64Url(signature.publicKey), 'Ed25519', false, ['verify']);
    return (await crypto.subtle.verify('Ed25519', key, fromBase64Url(signature.value), signedBytes(set))) ? 'holds' : 'broken';
  } catch (error) {
    if (isUnsupported(error)) return 'unsupported';
    // A key that is no point of the curve, or text that is no base64.
    if (error instanceof Error && (error.name === 'DataError' || error.name === 'InvalidCharacterError')) return 'broken';
    throw error;
  }
}

/** The key in a form people can compare aloud: eight groups of four hexadecimal digits. */
export async function keyFingerprint(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', fromBase64Url(publicKey)));
  const hex = Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.match(/.{4}/g)!.join(' ');
}
