// How far annotators agree beyond what chance would give: Krippendorff's alpha for nominal data (Krippendorff 2011, "Computing Krippendorff's
// Alpha-Reliability"), over the claims that at least two of them judged.
import { type Opinion, opinionOf } from '@/lib/store/opinion.ts';
import type { JudgementRecord } from '@/lib/store/records.ts';

export interface Agreement {
  /** Claims on which at least two people gave an opinion. */
  readonly shared: number;
  /** Of those, the ones on which all said the same. */
  readonly same: number;
  /** 1 agreement, 0 what chance gives, below 0 worse; null where there is nothing to compute it from (no shared claims, or one opinion alone). */
  readonly alpha: number | null;
}

/** One word a person and claim. */
export function measureAgreement(
  judgements: readonly Pick<JudgementRecord, 'claimId' | 'deleted' | 'verdict' | 'notAClaim'>[],
): Agreement {
  const units = new Map<string, Opinion[]>();
  for (const word of judgements) {
    const opinion = opinionOf(word);
    if (opinion) units.set(word.claimId, [...(units.get(word.claimId) ?? []), opinion]);
  }
  const shared = [...units.values()].filter((opinions) => opinions.length > 1);
  const totals = new Map<Opinion, number>();
  let observed = 0;
  let same = 0;
  for (const opinions of shared) {
    const counts = countEach(opinions);
    if (counts.size === 1) same++;
    for (const [opinion, count] of counts) {
      totals.set(opinion, (totals.get(opinion) ?? 0) + count);
      // Pairs of unlike opinions in this unit, each value weighing as much as its unit has partners for it.
      observed += (count * (opinions.length - count)) / (opinions.length - 1);
    }
  }
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const expected = [...totals.values()].reduce((sum, count) => sum + count * (all - count), 0) / (all - 1);
  return { shared: shared.length, same, alpha: expected > 0 ? 1 - observed / expected : null };
}

function countEach(opinions: readonly Opinion[]): Map<Opinion, number> {
  const counts = new Map<Opinion, number>();
  for (const opinion of opinions) counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
  return counts;
}
