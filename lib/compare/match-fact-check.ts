// Whether a fact-check speaks of a statement: by their words and figures, for a check is written days later and elsewhere.
import type { Statement } from './statement.ts';
import { containment, likeness, type Stem, stemsOf } from './words.ts';

const known = new Map<string, readonly Stem[]>();
/** Checks whose words are kept at hand. */
const keptAtMost = 5_000;

function wordsOf(claimReviewed: string): readonly Stem[] {
  const stems = known.get(claimReviewed) ?? stemsOf(claimReviewed);
  if (known.size >= keptAtMost) known.clear();
  known.set(claimReviewed, stems);
  return stems;
}

const isNumber = ({ stem }: Stem): boolean => /^\d/.test(stem);

/** Whether the claim that was checked is this statement, or says most of what it says. */
export function isCheckedBy({ stems }: Statement, claimReviewed: string): boolean {
  if (stems.length < 3) return false;
  const words = wordsOf(claimReviewed);
  const figures = stems.filter(isNumber);
  const given = words.filter(isNumber);
  // Other figures, another claim.
  if (figures.length > 0 && given.length > 0 && !figures.some(({ stem }) => given.some((each) => each.stem === stem)))
    return false;
  const alike = likeness(stems, words);
  if (alike >= 0.5) return true;
  return alike >= 0.3 && containment(stems, words) >= (figures.length > 0 && given.length > 0 ? 0.5 : 0.65);
}
