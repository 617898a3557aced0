// What people hold a claim for, and whether they differ in it.
import type { Verdict } from '@/lib/claims/verdict.ts';
import type { ClaimView } from './claim-view.ts';
import type { JudgementRecord } from './records.ts';

/** What somebody holds a claim for; none where they only noted something. */
export type Opinion = Verdict | 'not-a-claim';

type Word = Pick<JudgementRecord, 'deleted' | 'verdict' | 'notAClaim'>;

export const opinionOf = ({ deleted, verdict, notAClaim }: Word): Opinion | undefined =>
  deleted === 1 ? undefined : (verdict ?? (notAClaim ? 'not-a-claim' : undefined));

/** Everybody's words on a claim, the local annotator's first. */
export const wordsOn = ({ own, others }: Pick<ClaimView, 'own' | 'others'>): readonly JudgementRecord[] =>
  own ? [own, ...others] : others;

/** Whether people hold a claim for different things. */
export function opinionsDiffer(words: readonly Word[]): boolean {
  const first = words.map(opinionOf).find((opinion) => opinion !== undefined);
  return words.some((word) => {
    const opinion = opinionOf(word);
    return opinion !== undefined && opinion !== first;
  });
}
