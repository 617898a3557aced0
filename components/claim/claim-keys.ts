// The keys that work on a claim, in the panel and on the card in the page alike.
import { type Verdict, verdicts } from '@/lib/claims/verdict.ts';

export type ClaimKey = { readonly verdict: Verdict | null } | 'note';

/** What a key asks of the claim that has the focus: 1 2 3 tag it, 0 clears, n goes to the note; undefined for any other key. */
export const claimKey = (
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>,
): ClaimKey | undefined => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  if (event.key === '0') return { verdict: null };
  if (event.key.toLowerCase() === 'n') return 'note';
  const verdict = verdicts[Number(event.key) - 1];
  return verdict && { verdict };
};
