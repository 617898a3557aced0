import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const crimes = kinds('crime');
const abuses = acts('execute');
const charges = acts('accuse', 'deny', 'report');

export const crimeAlleged = defineRule({
  id: 'crime-alleged',
  type: 'atrocity',
  explains: 'Speaks of a war crime or of deliberate harm to civilians.',
  finds: ({ holds, does, object }) =>
    meets(holds, crimes) || meets(does, abuses) || (meets(does, charges) && meets(object, crimes)),
  examples: {
    marks: ['[[Soldiers tortured detainees]] in the barracks.', '[[The report speaks of war crimes]].'],
    ignores: ['The minister denied a rumour about his health.'],
  },
});
