import { expect, test } from 'vitest';
import { englishLexicon } from '@/lib/claims/lexicon.ts';
import { tokenise } from '@/lib/claims/tokens.ts';
import { findSole } from './find-sole.ts';

const soleIn = (text: string, things = false): string | undefined => {
  const tokens = tokenise(text, 0, text.length, englishLexicon());
  return findSole(tokens, 0, tokens.count, things)?.quantity.text;
};

test.each([
  ['the soldier was killed in battle that day', 'the soldier'],
  ['Omar Idris was killed in a drive-by shooting', 'Omar Idris'],
  ['the strike killed Omar Haddad', 'Omar Haddad'],
  ['they shot and killed a rebel commander', 'a rebel commander'],
  ['her wounded brother died', 'her wounded brother'],
  ['Omar Idris, 29, was killed near the bridge', 'Omar Idris'],
  ['he was later declared dead at the scene', 'he'],
  ['Haddad and Rell were abducted', 'Haddad and Rell'],
  ['Omar Idris and his deputy were killed', 'Omar Idris and his deputy'],
  ['the teacher had her leg amputated', 'the teacher'],
  ['the driver lost both legs in the blast', 'the driver'],
  ['the mayor of Delmar was killed', 'the mayor of Delmar'],
  ['the mayor of Delmar has been killed', 'the mayor of Delmar'],
])('%s', (text, person) => {
  expect(soleIn(text)).toBe(person);
});

test.each([
  'the soldiers were killed',
  'the town was shelled',
  'nobody knows',
  'killed people',
  'Even dead people are counted',
  'the 18 crew were rescued',
  'the family was killed',
  'villagers of Delmar were killed',
])('nobody alone: %s', (text) => {
  expect(soleIn(text)).toBeUndefined();
});

test.each([
  ['their helicopter was shot down and caught fire', 'their helicopter'],
  ['the rebels shot down a military jet', 'a military jet'],
])('machines: %s', (text, machine) => {
  expect(soleIn(text, true)).toBe(machine);
});
