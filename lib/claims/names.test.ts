import { expect, it } from 'vitest';
import { englishLexicon } from './lexicon.ts';
import { findNames } from './names.ts';
import { tokenise } from './tokens.ts';

const namesIn = (text: string) => {
  const tokens = tokenise(text, 0, text.length, englishLexicon());
  return findNames(tokens, 0, tokens.count).map(({ entity: { id, kind }, isPossessive }) => [
    id,
    kind,
    ...(isPossessive ? ['possessive'] : []),
  ]);
};

it.each([
  [
    'Shells fell on Kiev and Lugansk.',
    [
      ['kyiv', 'town'],
      ['luhansk', 'town'],
    ],
  ],
  ['The Islamic State of Iraq and Syria claimed it.', [['isis', 'party']]],
  ['Fighting went on in Syrias north.', [['syria', 'country', 'possessive']]],
  ['Six Syrians died.', [['syria', 'people']]],
  ['They looked pale and felt sour.', []],
  ['Shells fell on Pale.', [['pale', 'town']]],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
