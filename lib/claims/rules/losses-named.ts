import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const victims = kinds('victim', 'toll', 'body');
const happens = acts('lose', 'cause', 'discover', 'rise', 'injure', 'kill', 'die', 'report');

export const lossesNamed = defineRule({
  id: 'losses-named',
  type: 'casualties',
  explains: 'Speaks of casualties without a figure.',
  finds: ({ does, holds, isAhead }) => !isAhead && meets(does, happens) && meets(holds, victims),
  examples: {
    marks: ['[[The shelling caused heavy casualties]].'],
    ignores: ['The company reported a good year.'],
  },
});
