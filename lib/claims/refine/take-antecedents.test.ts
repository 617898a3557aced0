// Claims that begin with a relative and the counts in front of them.
import { expect, it } from 'vitest';
import { draftIn } from '@/tests/fixtures/draft-in.ts';
import { endOf, startOf } from '../draft.ts';
import { takeAntecedents } from './take-antecedents.ts';

const wordsOf = (marked: string): string => {
  const [draft] = takeAntecedents([draftIn(marked, 'territory')]);
  return draft!.reading.sentence.tokens.text.slice(startOf(draft!), endOf(draft!));
};

it.each([
  ['They drove out of the two villages [[which are besieged by rebels]].', 'the two villages which are besieged by rebels'],
  ['Inspectors saw three sites [[where gas was used]].', 'three sites where gas was used'],
  ['They drove out of the villages [[which are besieged by rebels]].', 'which are besieged by rebels'],
  ['They held two villages, [[which are besieged by rebels]].', 'which are besieged by rebels'],
])('%s', (marked, words) => {
  expect(wordsOf(marked)).toBe(words);
});
