// The names under which marks stand in the page's highlight registry. The page can read them, so they say nothing and differ at every load.
import type { ClaimGroup } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import { groupColours } from './group-colours.ts';

/** How a mark looks: as nobody judged it yet, or as the reader judged it. */
export type MarkState = 'untagged' | Verdict;

export const markStates: readonly MarkState[] = ['untagged', 'corroborated', 'disputed', 'propaganda'];
export const markGroups = Object.keys(groupColours) as readonly ClaimGroup[];

export interface MarkNames {
  of(group: ClaimGroup, state: MarkState): string;
  /** The mark that has the focus. */
  readonly current: string;
  /** The mark that was just scrolled to. */
  readonly flash: string;
}

/** `seed`: from `newMarkSeed`, the same for painting and for the style sheet. */
export function createMarkNames(seed: string): MarkNames {
  const name = (index: number) => `${seed}${index.toString(36)}`;
  return {
    of: (group, state) => name(2 + markGroups.indexOf(group) * markStates.length + markStates.indexOf(state)),
    current: name(0),
    flash: name(1),
  };
}

/** A random CSS identifier: a letter, then 14 random letters and digits. */
export function newMarkSeed(random: Uint8Array = crypto.getRandomValues(new Uint8Array(15))): string {
  const [first = 0, ...rest] = random;
  return String.fromCharCode(97 + (first % 26)) + rest.map((byte) => (byte % 36).toString(36)).join('');
}
