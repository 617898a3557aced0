import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Frames } from '@/lib/claims/model/frame.ts';
import { readArticle } from '@/lib/claims/reading.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

/** Where `rule` finds its kind of statement in `text`: offsets of clauses. */
function findIn(rule: Rule, text: string): [start: number, end: number][] {
  return readArticle({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }).flatMap((reading) => {
    const { tokens } = reading.sentence;
    const frames = new Frames().read(reading);
    return reading.units
      .filter((_, u) => frames.at(u)!.rules.toArray().includes(rule))
      .map((unit): [number, number] => [tokens.start[unit.first]!, tokens.end[unit.last - 1]!]);
  });
}

for (const rule of rules) {
  test(`${rule.id} marks its examples`, () => {
    for (const example of rule.examples.marks) {
      const start = example.indexOf('[[');
      const end = example.indexOf(']]') - 2;
      const text = example.replace('[[', '').replace(']]', '');
      const found = findIn(rule, text).filter(([a, b]) => a < end && b > start);
      expect(found.length, `${rule.id} finds nothing in: ${example}`).toBeGreaterThan(0);
    }
  });

  test(`${rule.id} ignores what is none`, () => {
    for (const text of rule.examples.ignores) expect(findIn(rule, text), `${rule.id} fires on: ${text}`).toEqual([]);
  });
}

test('the registry is the folder, and no two rules share an id', () => {
  const notRules = ['registry', 'rule', 'clause', 'read-clause', 'rules.test'];
  const files = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
  expect(rules.map(({ id }) => id).sort()).toEqual(files.filter((file) => !notRules.includes(file)).sort());
});
