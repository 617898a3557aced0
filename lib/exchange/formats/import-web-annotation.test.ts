import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noon, sampleSet } from '@/lib/exchange/sample-sets.ts';
import { readSetText } from '@/lib/exchange/set/read-set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { readWebAnnotations } from './import-web-annotation.ts';
import { toWebAnnotations } from './web-annotation.ts';

const now = noon;

function notesIn(data: unknown) {
  const read = readWebAnnotations(JSON.stringify(data), now);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  // Whatever comes in must be a good set.
  expect(readSetText(writeSet(read.set), { now })).toMatchObject({ ok: true });
  return { ...read, notes: read.set.references.filter((reference) => reference.kind === 'note') };
}

const hypothesis = {
  export_date: '2024-04-30T10:00:00.000Z',
  client_version: '1.0',
  annotations: [
    {
      id: 'aBcD1234',
      created: '2024-04-01T10:00:00.123456+00:00',
      updated: '2024-04-02T10:00:00.123456+00:00',
      user: 'acct:ada@hypothes.is',
      user_info: { display_name: 'Ada L.' },
      uri: 'https://herald.example/war/1?utm_source=mail',
      text: 'Check this <img src=x onerror=alert(1)>',
      tags: ['toll', 'toll', ''],
      document: { title: ['Strike on market 1'] },
      target: [
        {
          source: 'https://herald.example/war/1',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 5 },
            { type: 'TextPositionSelector', start: 10, end: 40 },
            { type: 'TextQuoteSelector', exact: 'At least 17', prefix: 'hit. ', suffix: ' people' },
          ],
        },
      ],
    },
    {
      id: 'page-note',
      created: '2099-01-01T00:00:00Z',
      updated: '2099-01-01T00:00:00Z',
      user: 'acct:bea@x',
      uri: 'https://herald.example/war/2',
      text: 'On the page',
      tags: [],
      target: [{ source: 'https://herald.example/war/2' }],
    },
    { id: 'empty', user: 'acct:bea@x', uri: 'https://herald.example/war/2', text: '', tags: [] },
    { id: 'local', user: 'acct:bea@x', uri: 'file:///tmp/x.pdf', text: 'no page' },
  ],
};

describe('a Hypothesis export', () => {
  const { notes, set, skipped } = notesIn(hypothesis);

  it('becomes notes on their articles, with author, quote and tags', () => {
    expect(skipped).toBe(2);
    expect(set.articles.map(({ url, title }) => [url, title])).toEqual([
      ['https://herald.example/war/1', 'Strike on market 1'],
      ['https://herald.example/war/2', 'https://herald.example/war/2'],
    ]);
    expect(notes[0]).toMatchObject({
      source: 'Ada L.',
      note: 'Check this <img src=x onerror=alert(1)>',
      tags: ['toll'],
      quote: 'At least 17',
      prefix: 'hit. ',
      suffix: ' people',
      addedAt: '2024-04-01T10:00:00.123Z',
    });
    expect(notes[1]).toMatchObject({ source: 'bea@x', note: 'On the page' });
    expect(notes[1]).not.toHaveProperty('quote');
    expect(set.judgements).toEqual([]);
  });

  it('does not let a clock run ahead, and is the same record the next time', () => {
    expect(notes[1]!.revision.slice(0, 15)).toBe(String(now).padStart(15, '0'));
    expect(notesIn(hypothesis).notes.map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
  });
});

describe('web annotations', () => {
  it('of our own export come back as notes', () => {
    const { notes } = notesIn(toWebAnnotations(sampleSet([{ note: 'Two sources' }])));
    expect(notes).toMatchObject([
      { source: 'Ada', quote: 'At least 17 people were killed', note: expect.stringContaining('Two sources') },
    ]);
  });

  it.each([
    ['one', { type: 'Annotation', id: 'urn:a', bodyValue: 'x', target: 'https://a.example/' }],
    ['a list', [{ type: ['Annotation'], body: { type: 'TextualBody', value: 'x' }, target: { id: 'https://a.example/' } }]],
    [
      'a page',
      {
        type: 'AnnotationPage',
        items: [{ type: 'Annotation', body: 'https://b.example/', target: { source: 'https://a.example/' } }],
      },
    ],
  ])('are read as %s', (_, data) => expect(notesIn(data).notes).toHaveLength(1));

  it.each([
    ['{', 'not-json'],
    ['{"type":"Set"}', 'not-a-set'],
    ['[1]', 'not-a-set'],
    ['{"type":"Annotation","__proto__":{}}', 'damaged'],
    [`{"type":"Annotation","x":${'['.repeat(50)}${']'.repeat(50)}}`, 'damaged'],
  ])('are refused: %s', (text, reason) =>
    expect(readWebAnnotations(text, now)).toMatchObject({ ok: false, refusal: { reason } }),
  );

  const folder = '../shared/corpus/web-annotation/tools/samples/correct';
  it.skipIf(!existsSync(folder))('of the W3C’s samples are all read without a stumble', () => {
    for (const name of readdirSync(folder)) {
      const data = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
      if (data.type === 'Annotation' || data.type === 'AnnotationPage') notesIn(data);
    }
  });
});
