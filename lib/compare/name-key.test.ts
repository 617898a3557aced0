import { expect, it } from 'vitest';
import { nameKey, plainName } from './name-key.ts';

it.each([
  ['al-Foua', 'the Foua'],
  ['Saraqeb', 'Saraqib'],
  ['Khan Younis', 'Khan Yunis'],
  ['Lower Tessary', 'Lower Tessary region'],
  ['Kyïv', 'Kyiv'],
  ['the city of Brannet', 'Brannet'],
])('takes %s and %s for one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

it.each([
  ['Homs', 'Hama'],
  ['Rastan', 'Rashidin'],
  ['North Kivu', 'South Kivu'],
  ['Orsel', 'Ursula'],
  ['Gaza', 'Gizo'],
])('keeps %s and %s apart', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

it('leaves a name that is nothing but everyday words', () => {
  expect(plainName('Central District')).not.toBe('');
});
