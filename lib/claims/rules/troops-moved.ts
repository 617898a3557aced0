import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const moves = acts('deploy', 'recruit', 'retreat');
const troops = kinds('soldier', 'force', 'side', 'commander', 'ship', 'aircraft');

export const troopsMoved = defineRule({
  id: 'troops-moved',
  type: 'forces',
  explains: 'Says that troops were sent, massed, called up or withdrawn.',
  finds: ({ does, subject, object, oblique, isPassive }) =>
    meets(does, moves) && (meets(isPassive ? subject : object, troops) || meets(subject, troops) || meets(oblique, troops)),
  examples: {
    marks: ['[[The junta deployed two battalions]] on the coast.'],
    ignores: ['The firm deployed new software.'],
  },
});
