import { kinds, meets } from './clause.ts';
import { defineRule } from './rule.ts';

const matters = kinds(
  'war',
  'victory',
  'future',
  'threat',
  'strike',
  'invasion',
  'fighting',
  'control',
  'side',
  'force',
  'deal',
  'duration',
);

export const ahead = defineRule({
  id: 'ahead',
  type: 'forecast',
  explains: 'Says what will or could happen.',
  finds: ({ isAhead, holds, isDuty }) => isAhead && !isDuty && meets(holds, matters),
  examples: {
    marks: ['[[The war could last for years]].'],
    ignores: ['The shop will open on Monday.'],
  },
});
