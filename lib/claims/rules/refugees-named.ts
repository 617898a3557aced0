import { kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const uprooted = kinds('refugee');

export const refugeesNamed = defineRule({
  id: 'refugees-named',
  type: 'displacement',
  explains: 'Speaks of refugees, displaced or trapped people.',
  finds: ({ holds, counted }) => meets(holds, uprooted) || meets(counted, uprooted),
  examples: {
    marks: ['[[The camp holds 9,000 refugees]].'],
    ignores: ['The hotel has 90 rooms.'],
  },
});
