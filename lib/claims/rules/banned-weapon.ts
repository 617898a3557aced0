import { kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const banned = kinds('banned');

export const bannedWeapon = defineRule({
  id: 'banned-weapon',
  type: 'atrocity',
  explains: 'Speaks of a banned weapon.',
  finds: ({ holds }) => meets(holds, banned),
  examples: {
    marks: ['[[Chlorine was dropped on the village]].'],
    ignores: ['Bread was handed out in the village.'],
  },
});
