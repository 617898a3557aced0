// The exact way between offsets of `Article.text` and places in the page's text nodes, in both directions.

/** A stretch of one text node that stands, character for character, in the article's text. */
export interface Stretch {
  readonly node: Text;
  /** UTF-16 offset into the node's data. */
  readonly nodeStart: number;
  /** UTF-16 offset into `Article.text`. */
  readonly textStart: number;
  readonly length: number;
}

/** A part of a text node, half open in UTF-16 units: what a `Range` is made of. */
export interface NodePiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The four corners of a DOM range; a selection's range fits. */
export interface RangeLike {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

/**
 * Maps offsets of the text to the live text nodes it was read from. White space folded to one space counts as its first
 * character; what was left out (further white space, soft hyphens, hidden parts) and what was put in (line breaks) has no counterpart.
 * A look-up costs O(log n).
 */
export class TextMap {
  readonly #stretches: readonly Stretch[];
  /** For each node the indexes of its first stretch and of the one behind its last. */
  readonly #ofNode = new Map<Text, [from: number, to: number]>();

  /** `stretches`: in the order of the text, those of one node side by side. */
  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
    stretches.forEach(({ node }, index) => {
      const seen = this.#ofNode.get(node);
      if (seen) seen[1] = index + 1;
      else this.#ofNode.set(node, [index, index + 1]);
    });
  }

  /** The live pieces under the text from `start` to `end`, in reading order; empty where nothing of it stands on the page. */
  rangesOf(start: number, end: number): NodePiece[] {
    const pieces: NodePiece[] = [];
    for (let i = this.#firstEndingBehind(start); i < this.#stretches.length; i++) {
      const { node, nodeStart, textStart, length } = this.#stretches[i]!;
      if (textStart >= end) break;
      const from = nodeStart + Math.max(0, start - textStart);
      const to = nodeStart + Math.min(length, end - textStart);
      if (from >= to) continue;
      const last = pieces.at(-1);
      // Stretches of one node that follow each other are one piece: what lies between was folded away.
      if (last?.node === node && last.end <= from) pieces[pieces.length - 1] = { node, start: last.start, end: to };
      else pieces.push({ node, start: from, end: to });
    }
    return pieces;
  }

  /** The place of the character at `offset`, or null where it stands in no text node (a line break that was put in). */
  placeAt(offset: number): { node: Text; offset: number } | null {
    const stretch = this.#stretches[this.#firstEndingBehind(offset)];
    if (!stretch || stretch.textStart > offset) return null;
    return { node: stretch.node, offset: stretch.nodeStart + offset - stretch.textStart };
  }

  /**
   * The text offset of the place `offset` in `node`, or null where the node is no part of the article. A place that was folded away
   * gives the nearest one behind it, or at the node's end the one before.
   */
  offsetAt(node: Node, offset: number): number | null {
    const bounds = this.#ofNode.get(node as Text);
    if (!bounds) return null;
    let [lo, hi] = bounds;
    const last = this.#stretches[hi - 1]!;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      const stretch = this.#stretches[mid]!;
      if (stretch.nodeStart + stretch.length <= offset) lo = mid + 1;
      else hi = mid;
    }
    if (lo === bounds[1]) return last.textStart + last.length;
    const { nodeStart, textStart } = this.#stretches[lo]!;
    return textStart + Math.max(0, offset - nodeStart);
  }

  /** The text under a range of the page (a selection), or null where it holds none. */
  spanOf(range: RangeLike): { start: number; end: number } | null {
    const start = this.#boundary(range.startContainer, range.startOffset, 'forward');
    const end = this.#boundary(range.endContainer, range.endOffset, 'back');
    return start === null || end === null || start >= end ? null : { start, end };
  }

  #boundary(container: Node, offset: number, towards: 'forward' | 'back'): number | null {
    const exact = this.offsetAt(container, offset);
    if (exact !== null && towards === 'forward') return exact;
    if (exact !== null) return this.#endBefore(container as Text, offset);

    const document = container.ownerDocument ?? (container as Document);
    const walker = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
    const child = container.childNodes[offset];
    if (towards === 'forward') {
      walker.currentNode = child ?? container;
      let node: Node | null = child?.nodeType === 3 ? child : nextText(walker, child ? null : container);
      while (node && !this.#ofNode.has(node as Text)) node = walker.nextNode();
      return node ? this.#stretches[this.#ofNode.get(node as Text)![0]]!.textStart : null;
    }
    walker.currentNode = child ?? lastWithin(container);
    let node: Node | null = child ? walker.previousNode() : walker.currentNode;
    while (node && !this.#ofNode.has(node as Text)) node = walker.previousNode();
    if (!node) return null;
    const { textStart, length } = this.#stretches[this.#ofNode.get(node as Text)![1] - 1]!;
    return textStart + length;
  }

  /** Behind the last character of `node` that stands before `offset`. */
  #endBefore(node: Text, offset: number): number {
    const [from, to] = this.#ofNode.get(node)!;
    let end = this.#stretches[from]!.textStart;
    for (let i = from; i < to; i++) {
      const { nodeStart, textStart, length } = this.#stretches[i]!;
      if (nodeStart >= offset) break;
      end = textStart + Math.min(length, offset - nodeStart);
    }
    return end;
  }

  #firstEndingBehind(offset: number): number {
    let lo = 0;
    let hi = this.#stretches.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      const { textStart, length } = this.#stretches[mid]!;
      if (textStart + length <= offset) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
}

/** The first text node behind the walker's place; with `past`, behind that node's whole content. */
function nextText(walker: TreeWalker, past: Node | null): Node | null {
  if (past) walker.currentNode = lastWithin(past);
  return walker.nextNode();
}

function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
