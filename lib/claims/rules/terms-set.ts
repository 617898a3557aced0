import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const sets = acts('demand', 'reject', 'agree', 'propose');
const terms = kinds('condition', 'proposal', 'deal', 'talks', 'control', 'captive', 'neutral', 'fighting', 'strike');

export const termsSet = defineRule({
  id: 'terms-set',
  type: 'negotiation',
  explains: 'Says that a side demands, offers, accepts or rejects something.',
  finds: ({ does, object, oblique, subject, isPassive }) =>
    meets(does, sets) && (meets(object, terms) || meets(oblique, terms) || (isPassive && meets(subject, terms))),
  examples: {
    marks: ['[[The guerrillas rejected the proposal]].'],
    ignores: ['The court rejected the appeal of a football club.'],
  },
});
