import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const leaves = acts('flee', 'displace');
const people = kinds('person', 'child', 'civilian', 'refugee');

export const peopleFlee = defineRule({
  id: 'people-flee',
  type: 'displacement',
  explains: 'Says that people fled, left or were moved out.',
  finds: ({ does, subject, object, counted, fates }) =>
    fates.includes('displaced') ||
    (meets(does, leaves) && (meets(subject, people) || meets(object, people) || meets(counted, people))),
  examples: {
    marks: ['[[Thousands of families fled the valley]].'],
    ignores: ['The thief fled with the money.'],
  },
});
