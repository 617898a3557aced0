import { expect, test } from 'vitest';
import type { Claim, Quantity } from '@/lib/claims/claim.ts';
import { findChange } from './statement-change.ts';

const claim = (quote: string, quantity?: Partial<Quantity>): Claim => ({
  id: 'x',
  type: 'casualties',
  group: 'people',
  start: 0,
  end: quote.length,
  quote,
  ...(quantity && { quantity: { min: 17, max: 17, qualifier: 'exact', text: '17', ...quantity } }),
  modality: 'asserted',
  worth: 0.5,
  why: [],
});
const exactly17 = { value: 17, min: 17, max: 17 };
const statement = { quote: '17 people were killed', figure: exactly17 };

test('the same words say the same, also as another engine reads them', () => {
  expect(findChange(statement, claim(statement.quote, exactly17))).toBeNull();
  expect(findChange(statement, claim(statement.quote, { value: 17, min: 17, max: null, qualifier: 'at-least' }))).toBeNull();
  expect(findChange(statement, claim(statement.quote))).toBeNull();
});

test('a span drawn wider around the same words says the same, unless what was added bears on the figure', () => {
  expect(findChange(statement, claim('Some 17 people were killed, he said', exactly17))).toEqual({
    now: 'moved',
    reworded: true,
  });
  const atLeast = claim('At least 17 people were killed', { value: 17, max: null, qualifier: 'at-least', text: 'At least 17' });
  expect(findChange(statement, atLeast)).toMatchObject({ now: 'figure-changed', was: { max: 17 }, is: { max: null } });
});

test('a figure is another if its value, its bounds or its unit are', () => {
  const now = (quantity: Partial<Quantity>) => findChange(statement, claim('so many people were killed', quantity))!.now;
  expect(now({ ...exactly17, text: 'so many' })).toBe('moved');
  expect(now({ value: 18, min: 18, max: 18 })).toBe('figure-changed');
  expect(now({ value: 17, min: 0, max: 17 })).toBe('figure-changed');
  expect(now({ ...exactly17, unit: 'percent' })).toBe('figure-changed');
});

test('without a reading on either side the numerals decide, and what is known of them is told', () => {
  expect(findChange({ quote: 'dozens were killed' }, claim('hundreds were killed'))).toEqual({
    now: 'figure-changed',
    reworded: true,
  });
  expect(findChange({ quote: '17 were killed' }, claim('71 were killed'))).toMatchObject({
    was: { value: 17 },
    is: { value: 71 },
  });
  expect(findChange({ quote: 'twelve were killed' }, claim('12 people were killed'))).toEqual({ now: 'moved', reworded: true });
});

test('a figure that came or went is a change', () => {
  expect(findChange(statement, claim('people were killed'))).toEqual({ now: 'figure-changed', reworded: true, was: exactly17 });
  expect(findChange({ quote: 'people were killed' }, claim('17 people were killed', exactly17))).toMatchObject({
    now: 'figure-changed',
    is: exactly17,
  });
});
