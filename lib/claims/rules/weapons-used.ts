import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const uses = acts('fire', 'strike', 'supply', 'deploy', 'hold');
const arms = kinds('aircraft', 'vehicle', 'ship', 'weapon', 'explosive');

export const weaponsUsed = defineRule({
  id: 'weapons-used',
  type: 'equipment',
  explains: 'Says which weapons were fired, used or stationed, and how many.',
  finds: ({ does, counted, hasVerb }) => meets(counted, arms) && (!hasVerb || meets(does, uses)),
  examples: {
    marks: ['[[The militia fired 30 rockets]] at the port.'],
    ignores: ['He fired three ministers.'],
  },
});
