import { expect, test } from 'vitest';
import { readPlainText } from '@/lib/article/read-plain-text.ts';
import type { Quantity } from '../claim.ts';
import { detect } from '../detect.ts';
import { type Checkable, findWorthSigns, worthOf } from './worth.ts';

const twelve: Quantity = { value: 12, min: 12, max: 12, qualifier: 'exact', text: '12' };
const bare: Checkable = { type: 'casualties', modality: 'asserted' };

test.each<[string, Checkable, Checkable]>([
  ['a figure', { ...bare, quantity: twelve }, bare],
  [
    'a figure, not "dozens"',
    { ...bare, quantity: twelve },
    { ...bare, quantity: { min: 24, max: 99, qualifier: 'vague', text: 'dozens' } },
  ],
  ['a source', { ...bare, speaker: { text: 'officials' } }, bare],
  [
    'a source by its name',
    { ...bare, speaker: { text: 'the Torv Observatory' } },
    { ...bare, speaker: { text: 'The officials' } },
  ],
  ['a matter in dispute', bare, { ...bare, type: 'aid' }],
  ['what is denied', { ...bare, modality: 'denied' }, bare],
  ['a place', { ...bare, place: { text: 'Torv' } }, bare],
  ['a day', { ...bare, time: { text: 'Friday', from: '2024-05-10', to: '2024-05-10' } }, { ...bare, time: { text: 'Friday' } }],
  ['what has happened', bare, { ...bare, modality: 'predicted' }],
  ['what is said first', bare, { ...bare, repeats: 'c1' }],
])('%s makes a claim more worth checking', (_, more, less) => {
  expect(worthOf(more, 1)).toBeGreaterThan(worthOf(less, 1));
});

test('the surer the mark, the more it is worth, and all stays within 0 and 1', () => {
  expect(worthOf(bare, 5)).toBeGreaterThan(worthOf(bare, 0));
  const most: Checkable = {
    type: 'casualties',
    modality: 'denied',
    quantity: twelve,
    speaker: { text: 'Arun Vell' },
    place: { text: 'Torv' },
    time: { text: 'Friday', from: '2024-05-10' },
  };
  expect(worthOf(most, 99)).toBeLessThanOrEqual(1);
  expect(worthOf({ type: 'aid', modality: 'predicted', repeats: 'c1' }, -99)).toBeGreaterThanOrEqual(0);
  expect(findWorthSigns(most)).toEqual(['figure', 'source', 'contested', 'denied', 'place', 'day']);
});

test('claims of an article are told apart by it', () => {
  const text =
    'A strike on the port of Zarqin killed 12 people on Friday, Defence Minister Arun Vell said.\n\nThe two sides may hold ceasefire talks next year.';
  const claims = detect(readPlainText(text, { url: 'https://worth.example/a', published: '2024-05-15' }));
  const [deaths, talks] = [
    claims.find(({ type }) => type === 'casualties'),
    claims.find(({ quote }) => quote.includes('ceasefire talks')),
  ];
  expect(deaths?.worth).toBeGreaterThan(0.6);
  expect(talks?.worth).toBeLessThan(0.5);
});
