// The colour and underline of each group of claims: the one place both the marks on pages and the panel take them from.
import type { ClaimGroup } from '@/lib/claims/claim.ts';

export interface GroupColours {
  /** For lines on any page, whose background is not ours: at least 3:1 on white and on near black (#202124). */
  readonly page: `#${string}`;
  /** For text and marks on our light surfaces: at least 4.5:1 on white. */
  readonly light: `#${string}`;
  /** For text and marks on our dark surfaces: at least 4.5:1 on #202124. */
  readonly dark: `#${string}`;
  /** The second sign beside the hue, for readers who do not see the hue. */
  readonly underline: 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';
}

/**
 * The page hues were chosen by maximising the smallest difference (OKLab) between any two of them within that narrow
 * band of lightness, for normal sight and for the three dichromacies (matrices of Machado et al. 2009).
 */
export const groupColours = {
  people: { page: '#d61f2c', light: '#b3121d', dark: '#ff8085', underline: 'solid' },
  forces: { page: '#3c94f0', light: '#1a62bb', dark: '#7fbcff', underline: 'double' },
  diplomacy: { page: '#137b5c', light: '#0e6a4f', dark: '#55c9a1', underline: 'dotted' },
  conduct: { page: '#be862e', light: '#85560a', dark: '#e5b25d', underline: 'wavy' },
  outlook: { page: '#943be5', light: '#7726c4', dark: '#c99fff', underline: 'dashed' },
} as const satisfies Record<ClaimGroup, GroupColours>;
