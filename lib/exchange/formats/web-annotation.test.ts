// Exports against the assertions of the W3C's test suite (../shared/corpus/web-annotation), which are JSON Schemas of draft 4.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoAt, people, sampleSet, sampleSetArticle, sampleSetClaim } from '@/lib/exchange/sample-sets.ts';
import type { PlumblineSet } from '@/lib/exchange/set/set.ts';
import { isValid, type Schema } from '@/tests/fixtures/check-json-schema.ts';
import { toWebAnnotations } from './web-annotation.ts';

const suite = '../shared/corpus/web-annotation';
const isThere = existsSync(suite);
if (!isThere) console.warn(`${suite} is missing: exports are not held against the W3C's assertions.`);

const load = (path: string) => JSON.parse(readFileSync(join(suite, path), 'utf8'));
const definitions = new Map<string, Schema>(
  isThere ? readdirSync(join(suite, 'definitions')).map((name) => [name, load(`definitions/${name}`)]) : [],
);
const lookup = (reference: string) => definitions.get(basename(reference));
const assertionsIn = (test: string): [string, Schema][] => load(test).assertions.map((path: string) => [path, load(path)]);
/** The assertions a value fails. */
const failing = (value: unknown, assertions: readonly [string, Schema][]) =>
  assertions.filter(([, schema]) => !isValid(value, schema, lookup)).map(([path]) => path);

const base = sampleSet([
  {
    note: 'Two <b>sources</b>',
    confidence: 0.7,
    evidence: [{ url: 'https://check.example/a b', title: 'Check', addedAt: isoAt(6) }],
  },
  { notAClaim: true },
  { corrections: { value: 71, speaker: 'the mayor' } },
]);
const { verdict, ...second } = base.judgements[1]!;
const everyKind: PlumblineSet = {
  ...base,
  annotators: base.annotators.slice(0, 2),
  claims: [...base.claims, sampleSetClaim(sampleSetArticle(), 3)],
  judgements: [base.judgements[0]!, second, { ...base.judgements[2]!, note: '' }],
};
const collection = toWebAnnotations(everyKind) as { total: number; first: { items: readonly Record<string, unknown>[] } };
const annotations = [...collection.first.items].sort((a, b) => rank(a) - rank(b));
/** Words by annotator, then the claim without any. */
function rank({ id }: Record<string, unknown>): number {
  return String(id).startsWith('urn:plumbline:claim') ? 9 : people.findIndex((person) => String(id).endsWith(person));
}

describe('an export', () => {
  it('is one annotation a word, and one a claim without words', () => {
    expect(collection.total).toBe(4);
    expect(annotations.map(({ id }) => String(id).split(':')[2]).sort()).toEqual([
      'claim',
      'judgement',
      'judgement',
      'judgement',
    ]);
  });

  it('carries verdict, note, evidence and corrections as bodies with a purpose, and who said it when', () => {
    const [first] = annotations;
    expect(first).toMatchObject({
      motivation: ['assessing', 'commenting', 'linking', 'classifying'],
      creator: { type: 'Person', name: 'Ada' },
      created: isoAt(5),
      body: [
        { type: 'TextualBody', value: 'disputed', purpose: 'assessing' },
        { value: 'Two <b>sources</b>', format: 'text/plain', purpose: 'commenting' },
        { type: 'SpecificResource', source: 'https://check.example/a%20b', purpose: 'linking' },
        { value: 'casualties', purpose: 'classifying' },
      ],
    });
    expect(JSON.stringify(annotations[2])).toContain('value: 71');
  });

  it('points at its words by quote and position', () => {
    const { quote, prefix, suffix, start, end } = base.claims[0]!;
    expect(annotations[0]!['target']).toMatchObject({
      source: 'https://herald.example/war/1',
      selector: [
        { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    });
  });

  it('leaves out what was withdrawn', () => {
    const withdrawn = sampleSet([{ deleted: 1 }]);
    expect(JSON.stringify(toWebAnnotations(withdrawn))).not.toContain('judgement');
  });
});

describe.skipIf(!isThere)('the W3C’s assertions', () => {
  const musts = isThere ? assertionsIn('annotations/annotationMusts.test') : [];

  it.each(annotations.map((annotation) => [String(annotation['id']), annotation]))('all hold for %s', (_, annotation) => {
    expect(musts.length).toBeGreaterThan(40);
    expect(failing(annotation, musts)).toEqual([]);
  });

  it('hold for the collection and its page', () => {
    expect(failing(collection, assertionsIn('collections/collectionMusts.test'))).toEqual([]);
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', ...collection.first };
    expect(failing(page, assertionsIn('collections/pages/pageMusts.test'))).toEqual([]);
  });

  it('hold for good samples, and not for bad ones: the validator sees what it should', () => {
    const samples = (folder: string) =>
      readdirSync(join(suite, 'tools/samples', folder)).flatMap((name) => {
        try {
          return [[name, load(`tools/samples/${folder}/${name}`)] as const];
        } catch {
          return [];
        }
      });
    // The suite's schema of targets knows no sets of them (Composite, List, Independents), which the model allows.
    const isSet = (target: { items?: unknown }) => target.items !== undefined;
    const good = samples('correct').filter(([, value]) => value.type === 'Annotation' && !isSet(value.target));
    expect(good.length).toBeGreaterThan(32);
    expect(good.filter(([, value]) => failing(value, musts).length > 0).map(([name]) => name)).toEqual([]);
    const bad = samples('incorrect');
    expect(bad.length).toBeGreaterThan(15);
    expect(bad.filter(([, value]) => failing(value, musts).length === 0).map(([name]) => name)).toEqual([]);
  });
});
