import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const talks = kinds('talks', 'deal', 'corridor');
const goes = acts(
  'talk',
  'hold',
  'agree',
  'reject',
  'stall',
  'violate',
  'demand',
  'propose',
  'begin',
  'end',
  'continue',
  'visit',
  'fail',
);

export const talksHeld = defineRule({
  id: 'talks-held',
  type: 'negotiation',
  explains: 'Speaks of talks, a truce or a deal.',
  finds: ({ does, holds, hasVerb }) => meets(holds, talks) && (!hasVerb || meets(does, goes)),
  examples: {
    marks: ['[[Delegations resumed talks]] in Muscat.', '[[The truce collapsed]] within hours.'],
    ignores: ['The shop closed at five.'],
  },
});
