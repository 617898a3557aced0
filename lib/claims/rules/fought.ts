import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const fights = acts('fight');
const sides = kinds('soldier', 'force', 'side');

export const fought = defineRule({
  id: 'fought',
  type: 'attack',
  explains: 'Says that sides fought or clashed.',
  finds: ({ does, subject, object, oblique, isAhead }) =>
    !isAhead && meets(does, fights) && (meets(subject, sides) || meets(object, sides) || meets(oblique, sides)),
  examples: {
    marks: ['[[Rebels clashed with police]] in the suburbs.'],
    ignores: ['She fights for better schools.'],
  },
});
