// Who or what a claim counts or acts on, in the words of the text.
import type { Subject } from '../claim.ts';
import type { Draft } from '../draft.ts';
import type { Sole } from '../numbers/find-sole.ts';
import { Tag } from '../parse/tag.ts';
import type { Figure } from './find-quantity.ts';
import { nameAt } from './lookups.ts';
import { predicateSubject } from './predicate-subject.ts';
import { Scale } from './ranking.ts';
import { type SubjectCandidate, weighSubjects } from './subject-signs.ts';
import { subjectWeights } from './subject-weights.ts';

let scale: Scale | undefined;

/** The subject of the claim, if any. */
export function findSubject(draft: Draft, figure: Figure | undefined, sole?: Sole): Subject | undefined {
  scale ??= new Scale(subjectWeights);
  const weights = scale;
  let most = -Infinity;
  const found: SubjectCandidate[] = [];
  weighSubjects(draft, figure, weights, (candidate) => {
    const weight = weights.take();
    if (weight <= most) return;
    most = weight;
    found[0] = candidate;
  });
  const best = (draft.type === 'casualties' ? predicateSubject(draft) : undefined) ?? (sole && wordsOf(draft, sole)) ?? found[0];
  if (best === undefined) return undefined;
  const text = subjectText(draft, best);
  const { first, head } = best;
  let side: string | undefined;
  for (let i = first; i <= head; i++) side ??= nameAt(draft.reading.names, i)?.entity.side;
  return side === undefined ? { text } : { text, side };
}

/** Those named, without an article in front: they are whom the claim is about. */
function wordsOf({ reading: { tags } }: Draft, { first, last }: Sole): SubjectCandidate {
  let from = first;
  while (from < last - 1 && tags[from] === Tag.Determiner) from++;
  return { first: from, last, head: last - 1 };
}

/** The words of a subject in its text. */
export function subjectText({ reading }: Draft, { first, last }: Pick<SubjectCandidate, 'first' | 'last'>): string {
  const { tokens } = reading.sentence;
  return tokens.text.slice(tokens.start[first]!, tokens.end[last - 1]!);
}
