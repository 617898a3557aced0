// Which of its figures a claim states: each sentence marks its claim.
import { expect, it } from 'vitest';
import { draftIn } from '@/tests/fixtures/draft-in.ts';
import type { ClaimType } from '../claim.ts';
import { findFigure } from './find-quantity.ts';

it.each<[string, ClaimType, string, string | undefined]>([
  ['the part that is the subject', 'casualties', '[[At least 24 women were among the 60 people killed]].', 'At least 24'],
  ['the part of the dead', 'casualties', '[[Some 30 of the 75 dead were soldiers]].', 'Some 30'],
  ['the part behind its whole', 'casualties', '[[Among the 60 people killed were 24 women]].', '24'],
  ['the whole, where the part is an aside', 'casualties', '[[The raid killed 60 people, including 24 women]].', '60'],
  [
    'a share of a number',
    'displacement',
    "[[More than 70 percent of the valley's 40,000 people have fled]].",
    'More than 70 percent',
  ],
  ['a share without “of”', 'displacement', "[[Nearly half the valley's 40,000 people have fled]].", 'Nearly half'],
  ['so many out of all', 'equipment', '[[The air force shot down 18 out of 21 drones]].', '18'],
  ['the part of a whole in front', 'equipment', '[[Of 74 missiles fired, 68 were shot down]].', '68'],
  ['a number before a word', 'forces', '[[In several blocks about 20 scouts were seen]].', 'about 20'],
  ['no “one” of talks', 'negotiation', '[[Kestria named neutrality as one possible compromise]].', undefined],
  ['no “some” of talks', 'negotiation', '[[There was some hope of a truce]].', undefined],
  ['but what talks were about', 'negotiation', '[[Kestria rejected several ceasefire offers]].', 'several'],
  ['no place where people are', 'displacement', '[[The families are held in one building]].', undefined],
  ['nobody who claims the attack', 'attack', '[[Nobody claimed the attack, though rebels shelled four towns]].', 'four'],
])('%s', (_, type, marked, figure) => {
  expect(findFigure(draftIn(marked, type))?.span.quantity.text).toBe(figure);
});
