import type { SetJudgement } from '@/lib/exchange/set/set.ts';
import { opinionOf } from '@/lib/store/opinion.ts';

/** A claim on which people say different things. */
export interface DifferingVerdict {
  readonly claimId: string;
  readonly articleId: string;
  readonly quote: string;
  /** By annotator id. */
  readonly words: readonly SetJudgement[];
}

/** The claims on which the standing words differ, by claim id. */
export function findDiffering(judgements: readonly SetJudgement[]): DifferingVerdict[] {
  const byClaim = new Map<string, SetJudgement[]>();
  for (const word of judgements) {
    if (opinionOf(word) === undefined) continue;
    const known = byClaim.get(word.claimId);
    if (known) known.push(word);
    else byClaim.set(word.claimId, [word]);
  }
  return [...byClaim.values()]
    .filter((words) => new Set(words.map(opinionOf)).size > 1)
    .map((words) => ({
      claimId: words[0]!.claimId,
      articleId: words[0]!.articleId,
      quote: words[0]!.quote,
      words: words.sort((a, b) => (a.annotatorId < b.annotatorId ? -1 : 1)),
    }))
    .sort((a, b) => (a.claimId < b.claimId ? -1 : 1));
}
