// What kind of thing a claim is about, and what that means for its figure and its place.
import type { Claim } from '@/lib/claims/claim.ts';
import type { Matter } from './statement.ts';

/** The drawer a claim belongs in. */
export const matterOf = ({ type, category }: Claim): Matter => {
  if (type === 'casualties') return category === 'mixed' || category === undefined ? 'victims' : category;
  if (type === 'attack' || type === 'atrocity' || type === 'justification') return 'conduct';
  return type;
};

/** Matters in which it tells one count from another who is counted; elsewhere a claim's subject is who acts or is acted on. */
export const countsPeople: ReadonlySet<Matter> = new Set([
  'killed',
  'injured',
  'missing',
  'victims',
  'captives',
  'displacement',
  'forces',
]);

/** Matters of which what is counted differs from what is planned, and one event's count from the whole war's. */
export const counted: ReadonlySet<Matter> = new Set([...countsPeople, 'equipment', 'aid']);

/** Matters of something that happened somewhere; what is agreed on or expected has no place but the one it names. */
export const takesPlace: ReadonlySet<Matter> = new Set([...counted, 'conduct', 'territory']);
