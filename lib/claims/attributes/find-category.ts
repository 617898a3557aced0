// What became of those a claim of casualties tells of.
import type { Category } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { bodyParts } from '../languages/en/people-words.ts';
import type { Fate } from '../numbers/fate.ts';
import type { Figure } from './find-quantity.ts';

const categories: Readonly<Partial<Record<Fate, Category>>> = {
  killed: 'killed',
  injured: 'injured',
  mixed: 'mixed',
  missing: 'missing',
};

/** Killed, injured, missing or mixed: from the figure's fate, else from the words of the claim. */
export function findCategory(draft: Draft, figure: Figure | undefined): Category {
  const fate = figure?.count && categories[figure.count.fate];
  if (fate !== undefined) return fate;
  const { word, lower } = draft.reading.sentence.tokens;
  let hasLost = false;
  let killed = false;
  let injured = false;
  let missing = false;
  let mixed = false;
  for (let i = draft.first; i < draft.last; i++) {
    const w = word[i];
    if (hasLost && bodyParts.has(lower[i]!)) injured = true;
    if (w === undefined) continue;
    if (w.lemma === 'lose') hasLost = true;
    if (
      w.acts.includes('kill') ||
      w.acts.includes('die') ||
      w.kinds.includes('death') ||
      w.kinds.includes('body') ||
      w.lemma === 'dead' ||
      w.lemma === 'execute'
    )
      killed = true;
    else if (w.acts.includes('injure') || w.kinds.includes('injury') || w.lemma === 'wounded' || w.lemma === 'injured')
      injured = true;
    else if (w.kinds.includes('missing')) missing = true;
    else if (w.lemma === 'casualty' || w.lemma === 'victim' || w.lemma === 'loss' || w.lemma === 'lose' || w.lemma === 'suffer')
      mixed = true;
  }
  if (killed) return injured ? 'mixed' : 'killed';
  if (injured) return 'injured';
  if (missing) return 'missing';
  return mixed ? 'mixed' : 'killed';
}
