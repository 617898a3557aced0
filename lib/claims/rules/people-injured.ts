import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const harm = acts('injure');
const people = kinds('person', 'child', 'civilian', 'soldier', 'force', 'side', 'commander', 'leader', 'victim');

export const peopleInjured = defineRule({
  id: 'people-injured',
  type: 'casualties',
  explains: 'Says that people were wounded or hurt.',
  finds: ({ does, subject, object, counted, hasFigure, isPassive, isAhead }) =>
    !isAhead && meets(does, harm) && (hasFigure || meets(counted, people) || meets(isPassive ? subject : object, people)),
  examples: {
    marks: ['[[The blast wounded nine guards]].'],
    ignores: ['The decision hurt the economy.'],
  },
});
