import { describe, expect, it } from 'vitest';
import { fitOf, searchText, spellAlike, termsOf } from './search-text.ts';

const fitting = (text: string, word: string) => fitOf(searchText(text), termsOf(word)[0]!);

describe('a word in a text', () => {
  it.each([
    ['At least 17 people were killed', 'KILLED', 2],
    ['At least 17 people were killed', 'kill', 1],
    ['At least 17 people were killed', 'illed', 0],
    ['Odésa’s port', 'odesa', 2],
    ['killers and the killed', 'killed', 2],
    ['$1.2 billion', '2', 2],
    ['обстріл Харкова', 'харк', 1],
    ['', 'x', 0],
  ])('%s: %s', (text, word, expected) => expect(fitting(text, word)).toBe(expected));
});

it('takes a query apart, each word once, a pasted page not whole', () => {
  expect(termsOf(' Osk, “OSK” – 17! ')).toEqual([['osk'], ['17']]);
  expect(termsOf('…')).toEqual([]);
  expect(termsOf(Array.from({ length: 99 }, (_, number) => `w${number}`).join(' '))).toHaveLength(12);
});

it('knows what is spelt alike', () => {
  const texts = [searchText('The hospital of Brannet was hit by howitzers')];
  const alike = (query: string) => spellAlike(termsOf(query), texts).map(([...words]) => words);
  expect(alike('branet')).toEqual([['brannet']]);
  expect(alike('hosptial')).toEqual([['hospital']]);
  expect(alike('howitsrs')).toEqual([['howitzers']]);
  expect(alike('hat brannet')).toEqual([['hat'], ['brannet']]);
  expect(alike('zeppelin')).toEqual([[]]);
});
