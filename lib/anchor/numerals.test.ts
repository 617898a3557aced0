import { expect, test } from 'vitest';
import { findNumerals } from './numerals.ts';

const keys = (text: string) => findNumerals(text).map(({ key }) => key);

test('the same number is the same however it is written', () => {
  expect(keys('12 dead')).toEqual(keys('twelve dead'));
  expect(keys('13,500 men')).toEqual(keys('13500 men'));
  expect(keys('1,234,567')).toEqual(['1234567']);
  expect(keys('1.2 million')).toEqual(['1.2', 'million']);
});

test('vague amounts and scales count as numerals, other words do not', () => {
  expect(keys('dozens of men and hundreds of tanks')).toEqual(['dozens', 'hundreds']);
  expect(keys('the tenth man often wondered')).toEqual([]);
});

test('a numeral keeps what was written', () => {
  expect(findNumerals('Seventeen killed')[0]?.figure).toEqual({ value: 17, min: 17, max: 17, text: 'Seventeen' });
});
