import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const troops = kinds('soldier', 'force');
const harm = acts('kill', 'injure', 'die', 'detain', 'free', 'surrender');

export const troopsCounted = defineRule({
  id: 'troops-counted',
  type: 'forces',
  explains: 'Counts soldiers or fighters.',
  finds: ({ counted, does, fates }) => meets(counted, troops) && fates.length === 0 && !meets(does, harm),
  examples: {
    marks: ['[[About 2,500 soldiers remain in the country]].'],
    ignores: ['Nine soldiers were killed.'],
  },
});
