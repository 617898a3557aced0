// What became of those told of: each sentence marks its claim.
import { expect, it } from 'vitest';
import { draftIn } from '@/tests/fixtures/draft-in.ts';
import { findCategory } from './find-category.ts';
import { findFigure } from './find-quantity.ts';

it.each([
  ['killed', '[[The raid killed a farmer]].'],
  ['injured', '[[The driver lost both legs]] in the blast.'],
  ['mixed', '[[The brigade suffered heavy losses]].'],
])('%s: %s', (category, marked) => {
  const draft = draftIn(marked, 'casualties');
  expect(findCategory(draft, findFigure(draft))).toBe(category);
});
