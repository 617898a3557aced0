import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const deadly = acts('kill', 'die', 'execute');
const people = kinds(
  'person',
  'child',
  'civilian',
  'soldier',
  'force',
  'side',
  'commander',
  'leader',
  'victim',
  'refugee',
  'captive',
);

export const peopleKilled = defineRule({
  id: 'people-killed',
  type: 'casualties',
  explains: 'Says that people were killed or died.',
  finds: ({ does, subject, object, counted, hasFigure, isPassive, isAhead, subjectNames, objectNames }) =>
    !isAhead &&
    meets(does, deadly) &&
    (hasFigure ||
      meets(counted, people) ||
      meets(isPassive ? subject : object, people) ||
      (!isPassive && meets(subject, people)) ||
      subjectNames.any ||
      objectNames.any),
  examples: {
    marks: ['[[Three nurses were killed]] near the crossing.', 'A mortar round landed in the yard, [[killing two brothers]].'],
    ignores: ['The proposal was killed in committee.'],
  },
});
