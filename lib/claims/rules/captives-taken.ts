import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const takes = acts('detain');
const people = kinds('person', 'child', 'civilian', 'soldier', 'side', 'force', 'captive', 'commander', 'leader');

export const captivesTaken = defineRule({
  id: 'captives-taken',
  type: 'captives',
  explains: 'Says that people were captured, abducted or are held.',
  finds: ({ does, subject, object, counted, isPassive }) =>
    meets(does, takes) && (meets(counted, people) || meets(isPassive ? subject : object, people)),
  examples: {
    marks: ['[[Gunmen kidnapped two engineers]] on the road.', '[[Forty soldiers were captured]].'],
    ignores: ['The band captured the mood of the city.'],
  },
});
