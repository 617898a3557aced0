import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const strikes = acts('strike', 'fire', 'explode', 'invade', 'destroy');
const targets = kinds(
  'building',
  'infrastructure',
  'settlement',
  'region',
  'front',
  'soldier',
  'force',
  'side',
  'vehicle',
  'person',
  'civilian',
  'medical',
);

export const struck = defineRule({
  id: 'struck',
  type: 'attack',
  explains: 'Says who struck, shelled or bombed what.',
  finds: ({ does, object, oblique, subject, isPassive, objectNames, obliqueNames }) =>
    meets(does, strikes) &&
    (meets(object, targets) ||
      meets(oblique, targets) ||
      objectNames.place ||
      objectNames.power ||
      obliqueNames.place ||
      (isPassive && meets(subject, targets))),
  examples: {
    marks: ['[[Jets bombed the oil refinery]].', '[[Rockets landed in the old town]].'],
    ignores: ['The clock struck twelve.'],
  },
});
