// Random damage to a good file: nothing is accepted that the published schema and the laws of ids do not allow, and nothing throws.
// `EXCHANGE_RUNS=10000` asks for more of it; `npm run bench -- exchange` does.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleId, claimIdIn } from '@/lib/claims/identity.ts';
import { noon, sampleSet } from '@/lib/exchange/sample-sets.ts';
import { isValid } from '@/tests/fixtures/check-json-schema.ts';
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
    expect(read.refusal.why).not.toBe('');
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

const byteDamage = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(good.length - 1), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(good.length - 1), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    kind: fc.constant('copy' as const),
    at: fc.nat(good.length - 1),
    length: fc.integer({ min: 1, max: 400 }),
    to: fc.nat(good.length - 1),
  }),
  fc.record({
    kind: fc.constant('put' as const),
    at: fc.nat(good.length - 1),
    text: fc.oneof(fc.json(), fc.constantFrom('0', '"', ',', '}', '\\', ' ', '1e999', '{"__proto__":1},')),
  }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat(good.length - 1) }),
);

function damage(file: Uint8Array, done: typeof byteDamage extends fc.Arbitrary<infer Damage> ? Damage : never): Uint8Array {
  const at = Math.min(done.at, file.length);
  const join = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]));
  if (done.kind === 'set') return file.map((byte, index) => (index === at ? done.byte : byte));
  if (done.kind === 'cut') return join(file.slice(0, at), file.slice(at + done.length));
  if (done.kind === 'end') return file.slice(0, at);
  if (done.kind === 'put') return join(file.slice(0, at), new TextEncoder().encode(done.text), file.slice(at));
  const to = Math.min(done.to, file.length);
  return join(file.slice(0, to), file.slice(at, at + done.length), file.slice(to));
}

it('bytes changed, cut, doubled, put in or broken off', async () => {
  let accepted = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(byteDamage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const read = await readChecked(damages.reduce(damage, good));
      if (read.ok) accepted++;
      else refused++;
    }),
    { numRuns },
  );
  // Notes and names may change without anybody noticing; most damage is noticed.
  expect(refused).toBeGreaterThan(accepted);
}, 1_800_000);

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('javascript:alert(1)', '__proto__', '', 'x'.repeat(30_000), -1, 0.5, 1e300, Number.MAX_SAFE_INTEGER),
);
const valueDamage = fc.record({
  which: fc.nat(10_000),
  how: fc.constantFrom('replace', 'remove', 'add', 'double'),
  key: fc.string(),
  value,
});

it('values replaced, removed, added or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(valueDamage, { minLength: 1, maxLength: 3 }), async (damages) => {
      const data = JSON.parse(new TextDecoder().decode(good));
      for (const { which, how, key, value } of damages) {
        const holders: Record<string, unknown>[] = [];
        JSON.stringify(data, (_, part) => {
          if (typeof part === 'object' && part !== null) holders.push(part);
          return part;
        });
        const holder = holders[which % holders.length]!;
        const keys = Object.keys(holder);
        const chosen = keys[Math.floor(which / holders.length) % Math.max(1, keys.length)];
        if (how === 'add') holder[key] = value;
        else if (chosen === undefined) continue;
        else if (how === 'replace') holder[chosen] = value;
        else if (how === 'remove') delete holder[chosen];
        else if (Array.isArray(holder)) holder.push(structuredClone(holder[0]));
      }
      await readChecked(new TextEncoder().encode(JSON.stringify(data)));
    }),
    { numRuns },
  );
}, 1_800_000);
