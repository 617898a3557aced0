import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compare } from '@/lib/cli/compare.ts';
import { mergeSets } from '@/lib/exchange/merge/merge-sets.ts';
import { sampleSet, sampleSetArticle, sampleSetClaim } from '@/lib/exchange/sample-sets.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  await writeFile(
    join(folder, 'one.txt'),
    'Missiles hit market of Brannet\n\nAt least 17 people were killed when two missiles hit the market of Brannet in Velmora on Sunday, the Health Ministry said.',
  );
  await writeFile(
    join(folder, 'two.txt'),
    'Toll rises in Brannet\n\nThe number of people killed in the missile strike on the market of Brannet in Velmora on Sunday has risen to 71, the Health Ministry said.',
  );
  await writeFile(
    join(folder, 'meta.jsonl'),
    '{"doc":"one","url":"https://one.example/","publisher":"One","published":"2026-06-14"}\n{"doc":"two","url":"https://two.example/","publisher":"Two","published":"2026-06-17"}\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await compare(args, {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const files = () => [join(folder, 'one.txt'), join(folder, 'two.txt')];

it('prints articles with their claims, and topics with relations and origins', async () => {
  const { code, out } = await run('--meta', join(folder, 'meta.jsonl'), ...files());
  expect(code).toBe(0);
  const printed = JSON.parse(out);
  expect(printed.articles.map((article: { file: string }) => article.file)).toEqual(files());
  const ids = new Set(printed.articles.flatMap((article: { claims: { id: string }[] }) => article.claims.map(({ id }) => id)));
  expect(printed.topics.length).toBeGreaterThan(0);
  for (const topic of printed.topics) {
    expect(Object.keys(topic)).toEqual(expect.arrayContaining(['id', 'label', 'type', 'claims', 'origins', 'relations']));
    for (const id of [...topic.claims, ...topic.origins.flat()]) expect(ids).toContain(id);
    for (const relation of topic.relations) expect(Object.keys(relation)).toEqual(['a', 'b', 'relation', 'because']);
  }
  expect(
    printed.topics.flatMap((topic: { relations: { relation: string }[] }) => topic.relations.map(({ relation }) => relation)),
  ).toContain('updates');
});

it('writes for people too', async () => {
  const { out } = await run('--format', 'text', '--meta', join(folder, 'meta.jsonl'), ...files());
  expect(out).toMatch(/2 articles, \d+ topics/);
  expect(out).toContain('updates: A running figure');
});

it('compares what it can read and names what it cannot', async () => {
  const { code, out, err } = await run(...files(), join(folder, 'none.txt'), files()[0]!);
  expect(code).toBe(1);
  expect(err).toContain('none.txt: no such file');
  expect(err).toContain('the same address as');
  expect(JSON.parse(out).articles).toHaveLength(2);
});

it('takes sets: the articles of several are joined, their texts are not there and their claims stand where the set says', async () => {
  const set = (killed: number, number: number) => {
    const article = sampleSetArticle(number);
    return { ...sampleSet(), articles: [article], claims: [sampleSetClaim(article, killed)], judgements: [] };
  };
  const [first, second, both] = ['first.json', 'second.json', 'both.json'].map((name) => join(folder, name));
  await writeFile(first!, writeSet(set(17, 1)));
  await writeFile(second!, writeSet(set(71, 2)));
  await writeFile(both!, writeSet(mergeSets(set(17, 1), set(71, 2))));
  const { code, out } = await run(first!, second!, both!);
  expect(code).toBe(0);
  const printed = JSON.parse(out);
  expect(printed.articles.map(({ file }: { file: string }) => file).sort()).toEqual([first, second]);
  for (const article of printed.articles) {
    expect(article).not.toHaveProperty('text');
    expect(article.claims[0].start).toBe(sampleSetClaim(sampleSetArticle(1), 17).start);
  }
  await writeFile(second!, '{"format":"plumbline-set"');
  expect(await run(first!, second!)).toMatchObject({ code: 1, err: expect.stringContaining('second.json') });
});

it('refuses wrong usage', async () => {
  expect((await run()).code).toBe(2);
  expect((await run('--format', 'jsonl', ...files())).err).toContain('--format is json or text');
});
