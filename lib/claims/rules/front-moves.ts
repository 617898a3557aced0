import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const fronts = kinds('control', 'front');
const moves = acts('advance', 'retreat', 'repel', 'hold', 'fail', 'seize', 'stall', 'continue');

export const frontMoves = defineRule({
  id: 'front-moves',
  type: 'territory',
  explains: 'Says that an advance, a siege or a front line moves, holds or fails.',
  finds: ({ does, holds, isAhead }) => !isAhead && meets(does, moves) && meets(holds, fronts),
  examples: {
    marks: ['[[The offensive has stalled]] outside the capital.', '[[Troops broke through the defences]].'],
    ignores: ['The talks have stalled.'],
  },
});
