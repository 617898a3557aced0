// The sign of a group: its colour with its underline, as its marks look on the page.
import type { ClaimGroup } from '@/lib/claims/claim.ts';

export const GroupSwatch = ({ group }: { readonly group: ClaimGroup }) => (
  <span class={`swatch group-${group}`} aria-hidden="true" />
);
