import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { messageFile } from '@/tests/gallery/message-file.ts';
import { reportKeys } from './report-keys.ts';

it('names what the report asks for, and nothing that has no message', () => {
  const source = readFileSync(resolve(import.meta.dirname, 'report.ts'), 'utf8');
  const asked = [...source.matchAll(/say\(\s*'(\w+)'/g)].map(([, key]) => key!);
  const families = [...source.matchAll(/say\(\s*`(\w+_)\$/g)].map(([, family]) => family!);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((key) => !reportKeys.includes(key))).toEqual([]);
  expect(families.filter((family) => !reportKeys.some((key) => key.startsWith(family)))).toEqual([]);
  expect(reportKeys.filter((key) => !(key in messageFile))).toEqual([]);
});
