import { expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import type { ClaimType } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { readArticle } from '../reading.ts';
import { settleOverlaps } from './settle-overlaps.ts';

const text = 'A raid on the port killed 12 people and wounded 30 others on Friday.';
const [reading] = readArticle(readPlainText(text, { url: 'https://overlap.example/a' }));
const draft = (type: ClaimType, first: number, last: number): Draft => ({
  type,
  reading: reading!,
  first,
  last,
  units: [0, 1],
  margin: 1,
  why: [],
});
const spans = (drafts: readonly Draft[]) => drafts.map(({ type, first, last }) => [type, first, last]);

test('where two of a type cross, the later begins where the earlier ends', () => {
  const { kept, dropped } = settleOverlaps([draft('casualties', 0, 8), draft('casualties', 6, 12)]);
  expect(spans(kept)).toEqual([
    ['casualties', 0, 8],
    ['casualties', 8, 12],
  ]);
  expect(dropped).toEqual([]);
});

test('the same words make one claim of a type', () => {
  const { kept, dropped } = settleOverlaps([draft('casualties', 0, 8), draft('casualties', 0, 8)]);
  expect(kept).toHaveLength(1);
  expect(dropped[0]?.reason).toContain('word for word');
});

test('of two types for the very same words the likelier one stands', () => {
  const { kept, dropped } = settleOverlaps([draft('attack', 0, 12), { ...draft('casualties', 0, 12), margin: 2 }]);
  expect(kept.map(({ type }) => type)).toEqual(['casualties']);
  expect(dropped.map(({ reason }) => reason)).toEqual(['likelier to be casualties']);
});

test.each<[string, Draft, Draft]>([
  ['a part within its whole', draft('casualties', 0, 12), draft('casualties', 8, 12)],
  ['claims of two types that overlap', draft('attack', 0, 12), draft('casualties', 2, 12)],
  ['claims side by side', draft('casualties', 0, 8), draft('casualties', 8, 12)],
])('%s stay as they are', (_, one, other) => {
  expect(settleOverlaps([one, other])).toEqual({ kept: [one, other], dropped: [] });
});
