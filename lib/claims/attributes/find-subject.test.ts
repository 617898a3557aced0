// Who or what claims count or act on: each sentence marks its claim.
import { expect, it } from 'vitest';
import { draftIn } from '@/tests/fixtures/draft-in.ts';
import type { ClaimType } from '../claim.ts';
import { findFigure, findSoleOf } from './find-quantity.ts';
import { findSubject } from './find-subject.ts';

const subjectOf = (marked: string, type: ClaimType) => {
  const draft = draftIn(marked, type);
  const figure = findFigure(draft);
  return findSubject(draft, figure, findSoleOf(draft, figure));
};

it.each<[string, ClaimType, string, string | undefined]>([
  ['whom a figure counts', 'casualties', '[[At least 12 civilians were killed]] in the raid.', 'civilians'],
  ['also behind the verb', 'casualties', '[[A drone killed four farmers]] near the river.', 'farmers'],
  ['with what “of” adds', 'casualties', '[[The army killed 30 members of the militia]].', 'members of the militia'],
  ['and what “and” adds', 'captives', '[[Gunmen abducted six doctors and patients]].', 'doctors and patients'],
  ['others', 'casualties', 'A blast killed two men and [[wounded 19 others]].', 'others'],
  ['nobody where a bare figure counts', 'casualties', '[[The war has killed more than 20,000]].', undefined],
  ['those just counted, for a figure alone', 'casualties', 'Six villagers were killed and [[nine were injured]].', 'villagers'],
  ['nobody that only speaks', 'casualties', 'Doctors said [[at least 40 were wounded]].', undefined],
  ['with adverbs inside', 'attack', '[[Jets bombed a densely populated camp]].', 'densely populated camp'],
  ['with what “among” adds', 'casualties', '[[The raid caused losses among rebel fighters]].', 'losses among rebel fighters'],
  ['who the dead were', 'casualties', '[[At least 40 of the dead were farmers]], doctors said.', 'farmers'],
  ['who most of them were', 'casualties', '[[Most of the wounded were women and children]].', 'women and children'],
  ['not where they were', 'casualties', '[[Most of those killed were in a market]].', 'killed'],
  ['the one it tells of', 'casualties', '[[Rebels have killed the deputy governor]] of Delmar.', 'deputy governor'],
  ['the one it names', 'casualties', '[[The strikes on Delmar had killed Omar Idris]].', 'Omar Idris'],
  ['without the day', 'equipment', '[[Guns downed 40 Kestrian drones late Sunday]].', 'Kestrian drones'],
  ['without its number', 'equipment', '[[The camp houses 80 tanks]].', 'tanks'],
  ['what was hit', 'attack', '[[Rebels shelled a power station]] on Monday.', 'power station'],
  ['what was hit, in the passive', 'attack', '[[A power station was shelled by rebels]] on Monday.', 'power station'],
  ['what was aimed at', 'attack', '[[Gunmen fired rockets at an army base]].', 'army base'],
  ['what was shot down', 'equipment', '[[Air defences shot down nine drones]].', 'drones'],
])('%s', (_, type, marked, subject) => {
  expect(subjectOf(marked, type)?.text).toBe(subject);
});

it('tells the side of those counted', () => {
  expect(subjectOf('[[Some 40 Russian soldiers were killed]] there.', 'casualties')).toEqual({
    text: 'Russian soldiers',
    side: 'russia',
  });
});
