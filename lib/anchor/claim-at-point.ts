// Which claim lies under a point of the window.
import type { ClaimIndex } from './claim-index.ts';

/** The way from a place on the page to the article's text; a `TextMap` is one. */
export interface Offsets {
  /** Null where the node is no part of the article. */
  offsetAt(node: Node, offset: number): number | null;
}

/** The lines of text leave gaps between them in which a pointer still means the words, CSS pixels. */
const tolerance = 2;

/**
 * The shortest claim whose words lie under the point (CSS pixels of the window), or null. The caret nearest to a point may be far away
 * from it, in the margin beyond the end of a line for one: the character beside the caret must itself lie under the point.
 */
export function claimAtPoint<T extends { readonly start: number; readonly end: number }>(
  document: Document,
  offsets: Offsets,
  index: ClaimIndex<T>,
  x: number,
  y: number,
): T | null {
  const caret = caretAt(document, x, y);
  if (caret?.node.nodeType !== 3 /* Node.TEXT_NODE */) return null;
  const text = caret.node as Text;
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at < 0 || at >= text.length || !isOver(text, at, x, y)) continue;
    const offset = offsets.offsetAt(text, at);
    return offset === null ? null : index.at(offset);
  }
  return null;
}

/** Both browsers have the standard's way by now; Chromium before 128 only its own. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function isOver(text: Text, at: number, x: number, y: number): boolean {
  const range = text.ownerDocument.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  for (const { left, right, top, bottom } of range.getClientRects())
    if (x >= left - 0.5 && x <= right + 0.5 && y >= top - tolerance && y <= bottom + tolerance) return true;
  return false;
}
