// Every message a report may ask for: where it is made by a worker, they are handed to it.
import { categories, claimTypes, modalities } from '@/lib/claims/claim.ts';
import { verdicts } from '@/lib/claims/verdict.ts';

const sentences = [
  'reportTitle',
  'reportSummary',
  'reportRevised',
  'reportFooter',
  'reportAttached',
  'reportLost',
  'reportOthers',
  'reportFigure',
  'reportSubject',
  'reportPlace',
  'reportTime',
  'reportSpeaker',
  'reportModality',
  'reportNotAClaim',
  'reportNoted',
  'reportUnnamed',
  'reportConfidence',
] as const;

export const reportKeys: readonly string[] = [
  ...sentences,
  ...claimTypes.map((type) => `type_${type}`),
  ...categories.map((category) => `category_${category}`),
  ...modalities.map((modality) => `modality_${modality}`),
  ...verdicts.map((verdict) => `verdict_${verdict}`),
];
