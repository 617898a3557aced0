// Claims of one type don't run into each other: where two cross, the later one begins where the earlier one ends. A stretch is one claim.
import type { Draft } from '../draft.ts';
import type { Dropped } from './refine.ts';

/**
 * Settles drafts in the order of the text, each against the last of its type in its sentence. What stands whole inside another draft
 * stays: it counts a part of it ("72 people, including 20 children").
 */
export function settleOverlaps(drafts: readonly Draft[]): { kept: readonly Draft[]; dropped: Dropped[] } {
  if (drafts.length < 2) return { kept: drafts, dropped: [] };
  const kept: Draft[] = [];
  const dropped: Dropped[] = [];
  for (const draft of drafts) {
    let at = kept.length - 1;
    while (at >= 0 && kept[at]!.reading === draft.reading && kept[at]!.type !== draft.type) at--;
    const before = at >= 0 && kept[at]!.reading === draft.reading ? kept[at] : undefined;
    if (before === undefined || draft.first >= before.last) kept.push(draft);
    else if (before.first === draft.first && before.last === draft.last)
      dropped.push({ draft, reason: 'said by the claim before it, word for word' });
    else if (draft.last <= before.last || draft.first < before.first) kept.push(draft);
    else kept.push({ ...draft, first: before.last });
  }
  return oneAStretch(kept, dropped);
}

/** The words of a claim are its id: of two types that the very same words could be of, the likelier one stands. */
function oneAStretch(drafts: readonly Draft[], dropped: Dropped[]): { kept: Draft[]; dropped: Dropped[] } {
  const kept = drafts.filter((draft) => {
    const likelier = drafts.find(
      (other) =>
        other !== draft &&
        other.reading === draft.reading &&
        other.first === draft.first &&
        other.last === draft.last &&
        (other.margin > draft.margin || (other.margin === draft.margin && drafts.indexOf(other) < drafts.indexOf(draft))),
    );
    if (likelier !== undefined) dropped.push({ draft, reason: `likelier to be ${likelier.type}` });
    return likelier === undefined;
  });
  return { kept, dropped };
}
