import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const takes = acts('seize', 'invade', 'retreat');
const places = kinds('settlement', 'region', 'front', 'building', 'infrastructure');

export const placeTaken = defineRule({
  id: 'place-taken',
  type: 'territory',
  explains: 'Says that somebody took, lost or recaptured a place.',
  finds: ({ does, object, oblique, subject, isPassive, objectNames, subjectNames }) =>
    meets(does, takes) &&
    (meets(object, places) ||
      objectNames.place ||
      objectNames.power ||
      (isPassive && (meets(subject, places) || subjectNames.place)) ||
      (meets(oblique, places) && !isPassive)),
  examples: {
    marks: ['[[The rebels captured the town of Marib]].', '[[The airport was retaken on Sunday]].'],
    ignores: ['She took a photograph.'],
  },
});
