import { kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const captives = kinds('captive');

export const captivesNamed = defineRule({
  id: 'captives-named',
  type: 'captives',
  explains: 'Speaks of hostages, prisoners or an abduction.',
  finds: ({ holds, fates }) => meets(holds, captives) || fates.includes('captured'),
  examples: {
    marks: ['[[More than a hundred hostages remain in the tunnels]].'],
    ignores: ['The garrison has 300 men.'],
  },
});
