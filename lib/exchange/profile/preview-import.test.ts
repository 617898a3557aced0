// Several files at once, as they are chosen or dropped.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { toWebAnnotations } from '@/lib/exchange/formats/web-annotation.ts';
import { noon, people, sampleSet, sampleSetArticle, sampleSetClaim } from '@/lib/exchange/sample-sets.ts';
import { gzip } from '@/lib/exchange/set/gzip.ts';
import { emptySet } from '@/lib/exchange/set/set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { freshDatabase } from '@/lib/store/sample.ts';
import { readFiles } from './preview-import.ts';

const now = noon + 60 * 60_000;
const ada = writeSet(sampleSet([{}]));
const bea = writeSet({ ...emptySet, articles: [sampleSetArticle(2)], claims: [sampleSetClaim(sampleSetArticle(2))] });
const file = (name: string, content: BlobPart) => new File([content], name);
const read = (files: readonly File[], mostBytes?: number) =>
  readFiles(freshDatabase(), files, { now, ...(mostBytes !== undefined && { mostBytes }) });

it('are read together; one that is refused does not keep the others out', async () => {
  const { files, set } = await read([file('ada.json', ada), file('broken.json', '{'), file('bea.json.gz', await gzip(bea))]);
  expect(files.map((each) => [each.name, each.ok || each.refusal.reason])).toEqual([
    ['ada.json', true],
    ['broken.json', 'not-json'],
    ['bea.json.gz', true],
  ]);
  expect(set.articles).toHaveLength(2);
  expect(set.annotators.map(({ id }) => id)).toEqual([people[0]]);
});

it('are annotations of another tool too, compressed or not', async () => {
  const annotations = JSON.stringify(toWebAnnotations(sampleSet([{ note: 'Two sources' }])));
  for (const content of [annotations, await gzip(annotations)])
    expect((await read([file('notes.jsonld', content)])).files).toMatchObject([{ ok: true, kind: 'annotations', notes: 1 }]);
});

it('are bounded together by what they hold once inflated', async () => {
  const padded = `${ada}${' '.repeat(400_000)}`;
  const small = await gzip(padded);
  expect(small.length).toBeLessThan(4_000);
  const { files, set } = await read([file('1.gz', small), file('2.gz', small), file('3.gz', small), file('bea', bea)], 1_000_000);
  expect(files.map((each) => each.ok || each.refusal.cause)).toEqual([true, true, 'too_large_together', true]);
  expect(set.articles).toHaveLength(2);
  const alone = await read(
    [file('large.gz', await gzip(' '.repeat(2_000_000))), file('large.json', ' '.repeat(2_000_000))],
    1_000_000,
  );
  expect(alone.files).toMatchObject([{ refusal: { cause: 'too_large' } }, { refusal: { cause: 'too_large' } }]);
});
