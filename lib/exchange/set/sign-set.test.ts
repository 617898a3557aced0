import { expect, it } from 'vitest';
import { noon, people, sampleSet } from '@/lib/exchange/sample-sets.ts';
import { readSetText } from './read-set.ts';
import { createSigningKeys, exportPublicKey, keyFingerprint, signSet, verifySet } from './sign-set.ts';
import { writeSet } from './write-set.ts';

const set = sampleSet([{}, { verdict: 'corroborated' }]);
const keys = (await createSigningKeys())!;
const signature = await signSet(set, keys, people[0]!);

it('a signature travels with the file and holds, however the file is formatted', async () => {
  const file = writeSet(set, signature);
  for (const text of [file, JSON.stringify(JSON.parse(file), null, 2)]) {
    const read = readSetText(text, { now: noon * 2 });
    if (!read.ok) throw new Error(read.refusal.cause);
    expect(read.signature).toEqual(signature);
    expect(await verifySet(read.set, read.signature!)).toBe('holds');
  }
});

it('does not hold for other data, another key, or garbage', async () => {
  const changed = { ...set, judgements: set.judgements.map((word) => ({ ...word, verdict: 'propaganda' as const })) };
  expect(await verifySet(changed, signature)).toBe('broken');
  const other = (await createSigningKeys())!;
  expect(await verifySet(set, { ...signature, publicKey: await exportPublicKey(other) })).toBe('broken');
  expect(await verifySet(set, { ...signature, publicKey: 'A'.repeat(43) })).toBe('broken');
  expect(await verifySet(set, { ...signature, value: '-'.repeat(86) })).toBe('broken');
});

it('names a key so that it can be compared', async () => {
  const name = await keyFingerprint(signature.publicKey);
  expect(name).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  expect(await keyFingerprint(await exportPublicKey((await createSigningKeys())!))).not.toBe(name);
});

it('the private key does not leave the browser', async () => {
  await expect(crypto.subtle.exportKey('pkcs8', keys.privateKey)).rejects.toThrow();
});
