import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const ends = acts('destroy', 'down', 'seize', 'lose');
const arms = kinds('aircraft', 'vehicle', 'ship', 'weapon');

export const weaponsLost = defineRule({
  id: 'weapons-lost',
  type: 'equipment',
  explains: 'Says that weapons or vehicles were destroyed, shot down, sunk or captured.',
  finds: ({ does, subject, object, counted, isPassive }) =>
    meets(does, ends) &&
    (meets(isPassive ? subject : object, arms) || meets(counted, arms) || (isPassive && meets(subject, arms))),
  examples: {
    marks: ['[[Air defences shot down two drones]].', '[[Six tanks were destroyed]].'],
    ignores: ['The storm destroyed the orchard.'],
  },
});
