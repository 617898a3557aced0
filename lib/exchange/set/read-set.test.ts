import { describe, expect, it } from 'vitest';
import {
  noon,
  people,
  revisionAt,
  sampleSet,
  sampleSetArticle,
  sampleSetClaim,
  sampleSetJudgement,
} from '@/lib/exchange/sample-sets.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';
import { gzip } from './gzip.ts';
import { readSet, readSetText } from './read-set.ts';
import type { SetRefusal } from './refusal.ts';
import { type PlumblineSet, setVersion } from './set.ts';
import { writeSet } from './write-set.ts';

// biome-ignore lint/suspicious/noExplicitAny: damage knows no types
type Damaged = Record<string, any>;

const now = noon + 60 * 60_000;
const good = sampleSet([{ note: 'Two <b>sources</b>' }, { verdict: 'corroborated' }]);
const text = writeSet(good);
const bytes = (value: string) => new TextEncoder().encode(value);

const seriesAt = (url: string) => ({
  ...{ id: 'series', kind: 'series', title: 'Toll', source: 'Desk', url, addedAt: '2024-05-01T12:00:00.000Z', points: [] },
  ...{ revision: revisionAt(0, people[0]!), deleted: 0 },
});

/** The refusal of what becomes of the file by a change to its data. */
function refusalOf(change: (data: ReturnType<typeof plain>) => void) {
  const data = plain();
  change(data);
  return refusalOfText(JSON.stringify(data));
}
const plain = () => JSON.parse(text) as Damaged;
/** The reason, where, and the clause of the message file. */
function worded({ reason, at, cause, values }: SetRefusal): string {
  const place = typeof at === 'string' ? at : `line ${at.line}, column ${at.column}`;
  return `${reason} ${place}: ${getFromFile(`refusal_${cause}`, values.map(String))}`;
}
function refusalOfText(file: string) {
  const read = readSetText(file, { now });
  return read.ok ? 'accepted' : worded(read.refusal);
}

describe('a set file', () => {
  it('holds one record a line, sorted by id, and is the same to the byte after a round trip', () => {
    const lines = text.split('\n');
    expect(lines[0]).toBe('{"format":"plumbline-set","version":1,"revisedAt":"2024-05-01T12:05:00.000Z",');
    expect(lines.filter((line) => line.startsWith('{"id"'))).toHaveLength(6);
    const read = readSetText(text, { now });
    expect(read.ok && writeSet(read.set)).toBe(text);
    const shuffled = { ...good, judgements: [...good.judgements].reverse(), annotators: [...good.annotators].reverse() };
    expect(writeSet(shuffled)).toBe(text);
  });

  it('is read from bytes, with a byte order mark, and from gzip', async () => {
    expect((await readSet(bytes(text), { now })).ok).toBe(true);
    expect((await readSet(bytes(`\uFEFF${text}`), { now })).ok).toBe(true);
    const packed = await gzip(text);
    expect(packed.length).toBeLessThan(text.length / 2);
    expect(await readSet(packed, { now })).toEqual(readSetText(text, { now }));
  });

  it('may be written by hand: in any order, with a record twice', () => {
    const { references, version, ...rest } = plain();
    const doubled = { references, ...rest, version, claims: [...rest['claims'], ...rest['claims']] };
    const read = readSetText(JSON.stringify(doubled, null, 2), { now });
    expect(read.ok && writeSet(read.set)).toBe(text);
  });

  it('may name a state of an article twice, in any order', () => {
    const states = [
      { hash: 'b'.repeat(32), seenAt: '2024-05-01T12:00:00.000Z' },
      { hash: 'a'.repeat(32), seenAt: '2024-05-01T11:00:00.000Z' },
      { hash: 'b'.repeat(32), seenAt: '2024-05-01T10:00:00.000Z' },
    ];
    const data = plain();
    data['articles'][0].versions = states;
    const read = readSetText(JSON.stringify(data), { now });
    expect(read.ok && read.set.articles[0]!.versions).toEqual([states[2], states[1]]);
  });

  it('keeps what a newer minor version says, wherever it says it', () => {
    const data = plain();
    data['summary'] = { z: 1, a: [{ y: 1 }] };
    data['judgements'][0].mood = 'calm';
    data['claims'][0].quantity.spread = 3;
    data['articles'][0].versions[0].length = 12;
    const read = readSetText(JSON.stringify(data), { now });
    if (!read.ok) throw new Error(read.refusal.cause);
    const again = JSON.parse(writeSet(read.set));
    expect(again).toEqual(data);
    expect(writeSet(read.set)).toContain('"summary":{"a":[{"y":1}],"z":1}');
  });

  it('takes names and notes as the text they are', () => {
    const read = readSetText(text, { now });
    expect(read.ok && read.set.judgements.some(({ note }) => note === 'Two <b>sources</b>')).toBe(true);
  });
});

describe('refused, with the place, is what', () => {
  it.each([
    ['', 'not-json line 1, column 1: the file ends too early'],
    ['{"format": plumbline}', 'not-json line 1, column 12: "p" does not belong there'],
    [text.slice(0, -3), /^not-json line \d+, column \d+: the file ends too early/],
    [text.replace('"version":1', '"version":01'), 'not-json line 1, column 38: "1" does not belong there'],
    [text.replace('\n"claims":', '\n<<<<<<< ours\n"claims":'), /^not-json line 9, column 1: "<"/],
  ])('is not JSON (%#)', (file, refusal) => expect(refusalOfText(file)).toMatch(refusal));

  it.each([
    ['null', 'not-a-set : the file holds no object'],
    ['[]', 'not-a-set : the file holds no object'],
    ['{}', 'not-a-set /format: is – and not "plumbline-set"'],
    ['{"type":"AnnotationPage"}', 'not-a-set /format: is – and not "plumbline-set"'],
  ])('is no set: %s', (file, refusal) => expect(refusalOfText(file)).toBe(refusal));

  it('comes from a newer version', () => {
    expect(refusalOf((data) => (data['version'] = setVersion + 1))).toBe(
      'newer /version: is 2; this version of Plumbline reads version 1',
    );
    expect(refusalOf((data) => (data['version'] = '1'))).toMatch(/^damaged \/version/);
  });

  it('is not UTF-8', async () => {
    expect(await readSet(new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({
      refusal: { reason: 'not-json', cause: 'not_utf8' },
    });
  });

  it('is larger than can be read, also once inflated', async () => {
    expect(await readSet(bytes(text), { mostBytes: 100 })).toMatchObject({ refusal: { reason: 'too-large' } });
    const bomb = await gzip(' '.repeat(3_000_000));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await readSet(bomb, { mostBytes: 1_000_000 })).toMatchObject({ refusal: { reason: 'too-large' } });
    const packed = await gzip(text);
    expect(await readSet(packed.slice(0, packed.length - 20))).toMatchObject({ refusal: { reason: 'damaged', at: '' } });
    expect(await readSet(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toMatchObject({ refusal: { reason: 'damaged', at: '' } });
  });
});

describe('damaged, at its path, is what', () => {
  const damages: readonly [what: string, change: (data: Damaged) => void, refusal: RegExp][] = [
    ['lacks a field', (data) => delete data['claims'][0].modality, /^damaged \/claims\/0\/modality: is missing/],
    ['lacks a table', (data) => delete data['references'], /^damaged \/references: is missing/],
    ['has a wrong type', (data) => (data['articles'][0].title = 3), /^damaged \/articles\/0\/title: is 3 where string belongs/],
    [
      'has a word nobody knows',
      (data) => (data['judgements'][0].verdict = 'true'),
      /^damaged \/judgements\/0\/verdict: "true" does not belong/,
    ],
    [
      'has a huge string',
      (data) => (data['annotators'][0].name = 'x'.repeat(1e5)),
      /^damaged \/annotators\/0\/name: is more than 200 characters/,
    ],
    [
      'has a huge number',
      (data) => (data['claims'][0].quantity.min = 1e300),
      /^damaged \/claims\/0\/quantity\/min: is more than/,
    ],
    [
      'has a huge list',
      (data) => (data['claims'][0].why = Array(1e5).fill('x')),
      /^damaged \/claims\/0\/why: is more than 200 entries/,
    ],
    [
      'has a script as evidence',
      (data) => (data['judgements'][1].evidence = [{ url: 'javascript:alert(1)', addedAt: '2024-05-01T12:00:00.000Z' }]),
      /^damaged \/judgements\/1\/evidence\/0\/url: "javascript:alert\(1\)" does not/,
    ],
    ['has a script as address', (data) => (data['articles'][0].url = 'javascript:1'), /^damaged \/articles\/0\/url/],
    [
      'has an address that is none',
      (data) => (data['articles'][0].url = 'https://'),
      /^damaged \/articles\/0\/url: is no address/,
    ],
    [
      'has an article under another id',
      (data) => (data['articles'][0].url += '?'),
      /^damaged \/articles\/0\/id: is not the id of this address/,
    ],
    [
      'has other words under an id',
      (data) => (data['claims'][0].quote = data['claims'][0].quote.replace('17', '71')),
      /^damaged \/claims\/0\/id: is not the id of this quote/,
    ],
    ['has another occurrence under an id', (data) => (data['claims'][0].occurrence = 1), /^damaged \/claims\/0\/id/],
    ['ends a quote elsewhere', (data) => data['claims'][0].end++, /^damaged \/claims\/0\/end: is not where the quote ends/],
    [
      'puts words into a mouth',
      (data) => (data['judgements'][0].annotatorId = people[2]),
      /^damaged \/judgements\/0\/id: is not made of its claim/,
    ],
    [
      'was revised by somebody else',
      (data) => (data['judgements'][0].revision = revisionAt(5, people[2]!)),
      /^damaged \/judgements\/0\/revision: was made by another/,
    ],
    [
      'is withdrawn and speaks',
      (data) => (data['judgements'][0].deleted = 1),
      /^damaged \/judgements\/0\/verdict: is said by a word that was withdrawn/,
    ],
    [
      'has an id twice',
      (data) => data['judgements'].push({ ...data['judgements'][0], note: 'other' }),
      /^damaged \/judgements\/2\/id: is also that of record 0/,
    ],
    [
      'speaks of a claim that is not there',
      (data) => (data['claims'] = []),
      /^damaged \/judgements\/0\/claimId: names a claim that is not/,
    ],
    [
      'has a claim of no article',
      (data) => (data['articles'] = []),
      /^damaged \/claims\/0\/articleId: names an article that is not/,
    ],
    [
      'comes from the future',
      (data) => (data['judgements'][1].revision = revisionAt(60 * 24 * 9, data['judgements'][1].annotatorId)),
      /^damaged \/judgements\/1\/revision: is more than a day ahead/,
    ],
    [
      'was seen in the future',
      (data) => (data['articles'][0].seenAt = '9999-12-31T23:59:59.999Z'),
      /^damaged \/articles\/0\/seenAt: is more than a day ahead/,
    ],
    [
      'points to an address that is none',
      (data) => (data['references'] = [seriesAt('https://')]),
      /^damaged \/references\/0\/url: is no address/,
    ],
    [
      'has a date that is none',
      (data) => (data['articles'][0].seenAt = '2024-13-01T00:00:00.000Z'),
      /^damaged \/articles\/0\/seenAt: "2024-13/,
    ],
    [
      'has a clock without end',
      (data) => (data['annotators'][0].revision = `999999999999999-99999-${people[0]}`),
      /^damaged \/annotators\/0\/revision: is more than a day ahead/,
    ],
  ];
  it.each(damages)('%s', (_, change, refusal) => expect(refusalOf(change)).toMatch(refusal));

  it('takes a field of a later version for none of its own, whatever its name', () => {
    expect(refusalOf((data) => (data['articles'][0].revision = 'second'))).toBe('accepted');
    expect(refusalOf((data) => (data['judgements'][0].seenAt = 'yesterday'))).toBe('accepted');
  });

  it('reaches for prototypes', () => {
    expect(refusalOfText(text.replace('"name":"Ada"', '"name":"Ada","__proto__":{"local":1}'))).toBe(
      'damaged /annotators/0/__proto__: a key no set has',
    );
    expect(refusalOf((data) => (data['x/y'] = { constructor: 1 }))).toBe('damaged /x~1y/constructor: a key no set has');
    expect(({} as { local?: number }).local).toBeUndefined();
  });

  it('is nested without end', () => {
    const deep = (levels: number) =>
      text.replace('"references":[]', `"references":[],"x":${'['.repeat(levels)}${']'.repeat(levels)}`);
    expect(refusalOfText(deep(20))).toBe('accepted');
    expect(refusalOfText(deep(100_000))).toMatch(/^damaged \/x(?:\/0)+: nested deeper than 24 levels/);
  });

  it('counts beyond all numbers', () => {
    expect(refusalOfText(text.replace('"references":[]', '"references":[],"x":{"y":1e999}'))).toBe(
      'damaged /x/y: a number beyond counting',
    );
  });
});

it('a withdrawn word needs neither claim nor article: it must still reach whoever holds them', () => {
  const set: PlumblineSet = {
    ...good,
    articles: [],
    claims: [],
    judgements: [sampleSetJudgement(sampleSetClaim(sampleSetArticle()), people[0], { deleted: 1 })],
  };
  expect(readSetText(writeSet(set), { now }).ok).toBe(true);
});
