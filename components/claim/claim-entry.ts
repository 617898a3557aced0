// A claim as the panel lists it: with its reader's word on it, with its repetitions folded in, and with what follows from these. Pure.
import { type ClaimGroup, groupOf } from '@/lib/claims/claim.ts';
import type { ClaimView } from '@/lib/store/claim-view.ts';
import type { ClaimRecord, Corrections } from '@/lib/store/records.ts';

export interface ClaimEntry extends ClaimView {
  /** Ids of the claims further down that say just the same, in the order of the text. */
  readonly saidAgain: readonly string[];
}

/** Folds every claim that only repeats another of the list into that other, unless its reader spoke on it. */
export const entriesOf = (views: readonly ClaimView[]): readonly ClaimEntry[] => {
  const firsts = new Set(views.filter(({ claim }) => !claim.lost && claim.repeats === undefined).map(({ claim }) => claim.id));
  const saidAgain = new Map<string, string[]>();
  const listed = views.filter(({ claim, own }) => {
    if (claim.repeats === undefined || claim.lost || own || !firsts.has(claim.repeats)) return true;
    saidAgain.set(claim.repeats, [...(saidAgain.get(claim.repeats) ?? []), claim.id]);
    return false;
  });
  return listed.map((view) => ({ ...view, saidAgain: saidAgain.get(view.claim.id) ?? [] }));
};

/** The claim as its reader corrected it. */
export const correctedClaim = (claim: ClaimRecord, corrections: Corrections | undefined): ClaimRecord => {
  if (!corrections) return claim;
  const { type, value, speaker, place } = corrections;
  return {
    ...claim,
    ...(type !== undefined && { type, group: groupOf(type) }),
    ...(value !== undefined && {
      quantity: {
        ...(claim.quantity?.unit !== undefined && { unit: claim.quantity.unit }),
        value,
        min: value,
        max: value,
        qualifier: 'exact' as const,
        text: String(value),
      },
    }),
    ...(speaker !== undefined && { speaker: { text: speaker } }),
    ...(place !== undefined && { place: { text: place } }),
  };
};

export type SectionKey = ClaimGroup | 'lost' | 'hidden';

/** Where an entry is listed, whatever the filter; its group is the one its reader corrected it to. */
export const sectionOf = ({ claim, own }: ClaimView): SectionKey => {
  if (own?.notAClaim) return 'hidden';
  return claim.lost ? 'lost' : correctedClaim(claim, own?.corrections).group;
};

export const isTagged = ({ own }: ClaimView): boolean => own?.verdict !== undefined;

/** The id of the card that shows a claim: its own, that of the claim it repeats, or that of what it has become. */
export const cardOf = (entries: readonly ClaimEntry[], claimId: string): string | undefined =>
  (
    entries.find(({ claim, saidAgain }) => claim.id === claimId || saidAgain.includes(claimId)) ??
    entries.find(({ claim }) => claim.formerId === claimId)
  )?.claim.id;
