import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const courts = kinds('court');
const rules = acts('accuse', 'report', 'demand', 'detain', 'begin');

export const courtActs = defineRule({
  id: 'court-acts',
  type: 'atrocity',
  explains: 'Speaks of a court or an inquiry into crimes.',
  finds: ({ holds, does }) => meets(holds, courts) && meets(does, rules),
  examples: {
    marks: ['[[Prosecutors charged the commander]] with murder.'],
    ignores: ['The court was built of stone.'],
  },
});
