// Which lines of a long list are drawn, and where. Pure.

/** No browser lays out an element much higher than this (Firefox gives up near 17.9 million pixels). */
export const greatestHeight = 12_000_000;

export interface ListShape {
  /** Lines in all, and the height of each in pixels. */
  readonly total: number;
  readonly lineHeight: number;
  /** Height of what is seen. */
  readonly viewport: number;
}

export interface DrawnLines {
  /** Half open. */
  readonly from: number;
  readonly to: number;
  /** Pixels from the top of the scrolled box to the first of them. */
  readonly top: number;
}

/** The height of the scrolled box. */
export const boxHeight = ({ total, lineHeight }: ListShape): number => Math.min(total * lineHeight, greatestHeight);

/** What would be scrolled past if the box were as high as its lines: more than `scrollTop` where they do not fit into one. */
const trueTop = (shape: ListShape, scrollTop: number): number => {
  const all = shape.total * shape.lineHeight;
  const room = boxHeight(shape) - shape.viewport;
  return room <= 0 ? scrollTop : scrollTop * Math.max(1, (all - shape.viewport) / room);
};

/** The lines to draw, some more on each side than are seen. */
export function findDrawn(shape: ListShape, scrollTop: number, more = 6): DrawnLines {
  const { total, lineHeight, viewport } = shape;
  const top = trueTop(shape, scrollTop);
  const from = Math.max(0, Math.min(Math.floor(top / lineHeight), total) - more);
  const to = Math.min(total, Math.ceil((top + viewport) / lineHeight) + more);
  return { from, to, top: scrollTop - (top - from * lineHeight) };
}

/** Where to scroll so that this line is seen whole; `scrollTop` where it is. */
export function scrollTo(shape: ListShape, scrollTop: number, line: number): number {
  const { total, lineHeight, viewport } = shape;
  const top = trueTop(shape, scrollTop);
  const wanted = Math.min(line * lineHeight, Math.max(top, (line + 1) * lineHeight - viewport));
  if (wanted === top) return scrollTop;
  const room = boxHeight(shape) - viewport;
  const scale = room <= 0 ? 1 : Math.max(1, (total * lineHeight - viewport) / room);
  return wanted / scale;
}
