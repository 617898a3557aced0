import { kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const victims = kinds('victim', 'death', 'injury', 'body', 'toll', 'missing');

export const victimsCounted = defineRule({
  id: 'victims-counted',
  type: 'casualties',
  explains: 'Counts dead, wounded or missing people.',
  finds: ({ fates, counted }) =>
    fates.some((fate) => fate === 'killed' || fate === 'injured' || fate === 'mixed' || fate === 'missing') ||
    meets(counted, victims),
  examples: {
    marks: ['[[The toll stands at 72 dead]].', 'Among them were [[12 wounded]].'],
    ignores: ['Some 40 lorries crossed the border.'],
  },
});
