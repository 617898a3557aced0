// Where the card goes: beside its mark, inside the window.

/** Pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;

/**
 * The card's upper left corner: under the mark, above it where there is more room, from the mark's reading-direction start; never outside
 * the window, even where it must cover the mark.
 */
export const placeCard = (mark: Box, card: Size, viewport: Size, direction: 'ltr' | 'rtl'): { left: number; top: number } => {
  const below = mark.bottom + gap;
  const above = mark.top - gap - card.height;
  const fitsBelow = below + card.height + margin <= viewport.height;
  const top = fitsBelow || (above < margin && viewport.height - mark.bottom >= mark.top) ? below : above;
  const left = direction === 'rtl' ? mark.right - card.width : mark.left;
  return { left: within(left, viewport.width - card.width), top: within(top, viewport.height - card.height) };
};

const within = (wanted: number, room: number): number => Math.max(margin, Math.min(wanted, room - margin));
