import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const attacks = kinds('strike', 'explosion', 'invasion', 'fighting');
const happens = acts(
  'strike',
  'begin',
  'continue',
  'explode',
  'cause',
  'kill',
  'injure',
  'destroy',
  'report',
  'say',
  'deny',
  'fight',
);

export const attackNamed = defineRule({
  id: 'attack-named',
  type: 'attack',
  explains: 'Speaks of a specific attack, bombing or explosion.',
  finds: ({ holds, does, hasVerb, isAhead }) => !isAhead && meets(holds, attacks) && (!hasVerb || meets(does, happens)),
  examples: {
    marks: ['[[Heavy shelling continued through the night]].'],
    ignores: ['Rain continued through the night.'],
  },
});
