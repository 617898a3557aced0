import { kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const measures = kinds('sanction');

export const sanctionsSet = defineRule({
  id: 'sanctions-set',
  type: 'aid',
  explains: 'Speaks of sanctions, an embargo or frozen assets.',
  finds: ({ holds }) => meets(holds, measures),
  examples: {
    marks: ['[[Brussels imposed sanctions on nine officials]].'],
    ignores: ['The rules apply to all members.'],
  },
});
