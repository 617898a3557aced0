import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const holds = acts('hold', 'besiege', 'seize', 'repel');
const places = kinds('settlement', 'region', 'front', 'infrastructure', 'control');
/** Talks, too, are held in places. */
const talks = kinds('talks', 'deal');

export const placeHeld = defineRule({
  id: 'place-held',
  type: 'territory',
  explains: 'Says who holds or besieges a place.',
  finds: ({ does, object, subject, isPassive, objectNames, oblique }) =>
    meets(does, holds) &&
    !meets(subject, talks) &&
    (meets(object, places) || objectNames.place || (isPassive && meets(subject, places)) || meets(oblique, places)),
  examples: {
    marks: ['[[Loyalists control the port]].', '[[The city has been besieged since May]].'],
    ignores: ['The company controls prices.', 'A new round was held in the port.'],
  },
});
