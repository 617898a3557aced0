import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleSet } from '@/lib/exchange/sample-sets.ts';
import { isValid } from '@/tests/fixtures/check-json-schema.ts';
import { setJsonSchema } from './json-schema.ts';
import { writeSet } from './write-set.ts';

const published = JSON.parse(readFileSync('assets/plumbline-set.schema.json', 'utf8'));
const nowhere = () => undefined;

it('is published as it is: `npx tsx tests/scripts/set-schema.ts` writes it anew', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(setJsonSchema())));
});

it('accepts what is written, and unknown fields', () => {
  const data = JSON.parse(writeSet(sampleSet([{}, { note: 'x' }])));
  expect(isValid(data, published, nowhere)).toBe(true);
  expect(isValid({ ...data, later: 1, claims: [{ ...data.claims[0], later: 1 }] }, published, nowhere)).toBe(true);
});

it.each([
  ['version', 2],
  ['claims', [{}]],
  ['judgements', undefined],
  ['articles', [{ id: 'x' }]],
])('refuses another %s', (key, value) => {
  const { [key]: _, ...rest } = JSON.parse(writeSet(sampleSet()));
  expect(isValid(value === undefined ? rest : { ...rest, [key]: value }, published, nowhere)).toBe(false);
});
