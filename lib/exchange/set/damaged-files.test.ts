// Random damage to a good file: nothing is accepted that the published schema and the laws of ids do not allow, and nothing throws.
// `EXCHANGE_RUNS=10000` asks for more of it; `npm run bench -- exchange` does.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleId, claimIdIn } from '@/lib/claims/identity.ts';
import { noon, sampleSet } from '@/lib/exchange/sample-sets.ts';
import { isValid } from '@/tests/fixtures/check-json-schema.ts';
import { byteDamages, damageBytes, damageValues, valueDamages } from '@/tests/fixtures/damage.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';
import { gzip } from './gzip.ts';
import { readSet, type SetReading } from './read-set.ts';
import { writeSet } from './write-set.ts';

const numRuns = Number(process.env['EXCHANGE_RUNS'] ?? 500);
const now = noon + 60 * 60_000;
const good = new TextEncoder().encode(
  writeSet(
    sampleSet([
      {
        note: 'Two sources',
        evidence: [{ url: 'https://check.example/1', title: 'Check', addedAt: '2024-05-01T12:00:00.000Z' }],
      },
      { verdict: 'corroborated', confidence: 0.5, corrections: { value: 18 } },
    ]),
  ),
);
const schema = JSON.parse(readFileSync('assets/plumbline-set.schema.json', 'utf8'));

/** Reads, and holds what was accepted against an account of a good set that knows nothing of the reader. */
async function readChecked(file: Uint8Array): Promise<SetReading> {
  const read = await readSet(file, { now });
  if (!read.ok) {
    expect(getFromFile(`refusal_${read.refusal.cause}`, read.refusal.values.map(String))).not.toBe('');
    if (read.refusal.reason === 'damaged') expect(read.refusal.at).toMatch(/^(?:\/|$)/);
    return read;
  }
  const written = writeSet(read.set);
  const data = JSON.parse(written);
  expect(isValid(data, schema, () => undefined)).toBe(true);
  for (const { id, url } of data.articles) expect(id).toBe(articleId(url));
  for (const { id, articleId, quote, occurrence } of data.claims) expect(id).toBe(claimIdIn(articleId, quote, occurrence));
  for (const { id, articleId, annotatorId, quote, occurrence, revision } of data.judgements) {
    expect(id).toBe(`${claimIdIn(articleId, quote, occurrence)}:${annotatorId}`);
    expect(revision.slice(22)).toBe(annotatorId);
    expect(Number(revision.slice(0, 15))).toBeLessThan(now + 864e5 + 1);
  }
  for (const table of ['annotators', 'articles', 'claims', 'judgements', 'references'])
    expect(new Set(data[table].map((record: { id: string }) => record.id)).size).toBe(data[table].length);
  const again = await readSet(written, { now });
  expect(again.ok && writeSet(again.set)).toBe(written);
  return read;
}

it('bytes changed, cut, doubled, put in or broken off', async () => {
  let accepted = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(byteDamages, async (damages) => {
      const read = await readChecked(damageBytes(good, damages));
      if (read.ok) accepted++;
      else refused++;
    }),
    { numRuns },
  );
  // Notes and names may change without anybody noticing; most damage is noticed.
  expect(refused).toBeGreaterThan(accepted);
}, 1_800_000);

it('values replaced, removed, added, doubled or moved', async () => {
  await fc.assert(
    fc.asyncProperty(valueDamages, async (damages) => {
      await readChecked(new TextEncoder().encode(damageValues(new TextDecoder().decode(good), damages)));
    }),
    { numRuns },
  );
}, 1_800_000);

it('compressed bytes changed, cut, doubled, put in or broken off', async () => {
  const packed = await gzip(new TextDecoder().decode(good));
  await fc.assert(
    fc.asyncProperty(byteDamages, async (damages) => {
      const read = await readChecked(damageBytes(packed, damages));
      // A checksum stands at its end: what is accepted is what was packed.
      if (read.ok) expect(writeSet(read.set)).toBe(new TextDecoder().decode(good));
    }),
    { numRuns },
  );
}, 1_800_000);
