import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const expects = acts('predict', 'warn');
const futures = kinds('future');

export const expected = defineRule({
  id: 'expected',
  type: 'forecast',
  explains: 'Names a prediction, a risk or a threat.',
  finds: ({ does, holds, isAhead }) => meets(does, expects) || (meets(holds, futures) && isAhead),
  examples: {
    marks: ['[[Analysts predict that the siege will last into spring]].'],
    ignores: ['The siege began in spring.'],
  },
});
