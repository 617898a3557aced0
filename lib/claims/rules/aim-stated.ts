import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const aims = kinds('aim', 'ideology', 'justified');
const states = acts('justify', 'intend', 'aim');
const threats = kinds('threat', 'war', 'side', 'civilian');

export const aimStated = defineRule({
  id: 'aim-stated',
  type: 'justification',
  explains: 'States an aim, a cause or a right to act.',
  finds: ({ holds, does }) => meets(holds, aims) || (meets(does, states) && meets(holds, threats)),
  examples: {
    marks: ['[[The goal of the operation is to protect the border villages]].'],
    ignores: ['The players trained in the rain.'],
  },
});
