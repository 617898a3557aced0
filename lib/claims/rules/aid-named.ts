import { kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const aids = kinds('aid');

export const aidNamed = defineRule({
  id: 'aid-named',
  type: 'aid',
  explains: 'Speaks of military or humanitarian aid and how much of it.',
  finds: ({ holds, hasMoney, hasFigure }) => meets(holds, aids) && (hasMoney || hasFigure),
  examples: {
    marks: ['[[a package of $40 million in military aid]] was approved.'],
    ignores: ['The package was sent by post.'],
  },
});
