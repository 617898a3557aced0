import { acts, kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const gives = acts('supply', 'help');
const goods = kinds('aid', 'weapon', 'vehicle', 'aircraft', 'money');

export const armsGiven = defineRule({
  id: 'arms-given',
  type: 'aid',
  explains: 'Says that arms, money or training were given or promised.',
  finds: ({ does, object, oblique, subject, isPassive, hasMoney }) =>
    meets(does, gives) && (meets(object, goods) || (isPassive && meets(subject, goods)) || (hasMoney && meets(oblique, goods))),
  examples: {
    marks: ['[[Ankara delivered armoured vehicles]] to the government.'],
    ignores: ['She gave an interview.'],
  },
});
