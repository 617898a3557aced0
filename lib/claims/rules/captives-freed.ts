import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const frees = acts('free');
const people = kinds('captive', 'person', 'soldier', 'child', 'side');

export const captivesFreed = defineRule({
  id: 'captives-freed',
  type: 'captives',
  explains: 'Says that captives were freed or exchanged.',
  finds: ({ does, subject, object, oblique, isPassive, fates }) =>
    fates.includes('freed') || (meets(does, frees) && (meets(isPassive ? subject : object, people) || meets(oblique, people))),
  examples: {
    marks: ['[[The rebels released 85 prisoners]].'],
    ignores: ['The ministry released a statement.'],
  },
});
