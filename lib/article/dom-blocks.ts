// Cuts a page's live DOM into the blocks a reader sees: runs of text between block-level borders, white space folded as a browser does.

import type { BlockKind } from '@/lib/article/article.ts';
import { type Furniture, FurnitureFinder, namesOf } from '@/lib/article/furniture.ts';
import type { Stretch } from '@/lib/article/text-map.ts';

/** A run of text on the page, before it is known whether it belongs to the article. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** The nearest block-level element about the run. */
  readonly owner: Element;
  readonly text: string;
  /** `textStart` counts from the block's first character. */
  readonly stretches: readonly Stretch[];
  /** How many characters of `text` are link text. */
  readonly linked: number;
  /** The elements about the run that look like page furniture, outermost first. */
  readonly furniture: readonly Furniture[];
  /** The live-blog entry it stands in. */
  readonly entry: Element | undefined;
}

const tags = (names: string): ReadonlySet<string> => new Set(names.toUpperCase().split(' '));

const blockTags = tags(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);
const skippedTags = tags(
  'script style noscript template iframe frame frameset noframes object embed applet video audio canvas svg math img picture map input ' +
    'select textarea button option datalist meter progress head title meta link base rp rt dialog',
);
/** What makes a table cell a place for prose and its table one for layout. */
const blocksInCells = 'p,div,table,ul,ol,blockquote,h1,h2,h3,h4,h5,h6,article,section,pre,form';

/** White space that is folded to one plain space (no-break and thin spaces too: what follows reads words, not layout). */
const irregular =
  /[ \t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u3000]{2,}|[\t\n\r\f\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const invisible = /^[\u00ad\u200b-\u200f\u2060\ufeff]/;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** Collects one block's text piece by piece and remembers where each piece stands. */
class Run {
  text = '';
  stretches: Stretch[] = [];
  linked = 0;

  get isEmpty(): boolean {
    return this.text === '';
  }

  add(node: Text, preserve: boolean, linked: boolean): void {
    const before = this.text.length;
    if (preserve) this.#addPreserved(node);
    else this.#addFolded(node);
    if (linked) this.linked += this.text.length - before;
  }

  /** A character that stands in no text node: a line break or the border of two cells. */
  addGap(gap: string): void {
    if (this.text.endsWith(' ')) this.#dropLast();
    if (!this.isEmpty) this.text += gap;
  }

  trimEnd(): void {
    while (/\s$/.test(this.text.slice(-1))) this.#dropLast();
  }

  #addFolded(node: Text): void {
    const data = node.data;
    let from = 0;
    irregular.lastIndex = 0;
    for (let match = irregular.exec(data); match; match = irregular.exec(data)) {
      this.#take(node, data, from, match.index);
      if (!invisible.test(match[0])) this.#space(node, match.index);
      from = irregular.lastIndex;
    }
    this.#take(node, data, from, data.length);
  }

  #addPreserved(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(unseen)) {
      this.#push(node, from, data.slice(from, match.index));
      from = match.index + match[0].length;
    }
    this.#push(node, from, data.slice(from));
  }

  /** Words with single spaces between; one in front counts only where none stands yet. */
  #take(node: Text, data: string, from: number, to: number): void {
    const start = from < to && data.charCodeAt(from) === 32 && this.#endsOpen() ? from + 1 : from;
    if (start < to) this.#push(node, start, data.slice(start, to));
  }

  #space(node: Text, at: number): void {
    if (!this.#endsOpen()) this.#push(node, at, ' ');
  }

  #endsOpen(): boolean {
    const last = this.text.charCodeAt(this.text.length - 1);
    return this.isEmpty || last === 32 || last === 10 || last === 9;
  }

  #push(node: Text, nodeStart: number, piece: string): void {
    if (!piece) return;
    const last = this.stretches.at(-1);
    const textStart = this.text.length;
    if (last?.node === node && last.nodeStart + last.length === nodeStart && last.textStart + last.length === textStart) {
      this.stretches[this.stretches.length - 1] = { ...last, length: last.length + piece.length };
    } else {
      this.stretches.push({ node, nodeStart, textStart, length: piece.length });
    }
    this.text += piece;
  }

  #dropLast(): void {
    this.text = this.text.slice(0, -1);
    const last = this.stretches.at(-1);
    if (last && last.textStart + last.length > this.text.length) {
      this.stretches.pop();
      if (last.length > 1) this.stretches.push({ ...last, length: last.length - 1 });
    }
  }
}

/** What holds for everything inside an element. */
interface Frame {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly owner: Element;
  readonly isBlock: boolean;
  readonly inRow: boolean;
  readonly linked: boolean;
  readonly preserve: boolean;
  readonly furniture: readonly Furniture[];
  readonly entry: Element | undefined;
}

const captionToken = /(?:^|[-_\s])(?:caption|figcaption|wp-caption-text)(?:$|[-_\s])/i;
const pullToken = /pull-?quote/i;
const entryToken =
  /live-?(?:blog-?)?(?:entry|post|update|item|card)|(?:^|[-_\s])(?:liveblog-post|blog-entry|timeline-(?:item|entry)|lb-(?:post|entry))/i;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
  (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('h1,article,main,p ~ p ~ p'));

const creditName = /credit|copyright|photographer|author|attribution/i;
const earsName = /sr-only|visually-?hidden|screen-?reader|offscreen/i;

/** A credit inside a caption; the caption's own words stay. */
const isCreditIn = (element: Element): boolean => creditName.test(namesOf(element)) && (element.textContent?.length ?? 0) < 120;

/** Words for those who hear the page ("opens in new window"): nobody sees them, so nothing can be marked there. */
const isForEarsOnly = (element: Element): boolean => earsName.test(namesOf(element)) && (element.textContent?.length ?? 0) < 200;

const isLiveEntry = (element: Element): boolean =>
  /LiveBlogPosting|BlogPosting/.test(element.getAttribute('itemtype') ?? '') || entryToken.test(namesOf(element));

/** A row of figures: nothing but short cells. Rows that hold paragraphs are layout. */
function isDataRow(row: Element): boolean {
  const cells = row.children.length;
  return cells > 1 && (row.textContent?.length ?? 0) <= 300 * cells && !row.querySelector(blocksInCells);
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  const tag = element.tagName;
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption';
  if (tag === 'LI') return outer === 'quote' || outer === 'caption' ? outer : 'list-item';
  const names = namesOf(element);
  if (tag === 'BLOCKQUOTE') return pullToken.test(names) ? 'pull-quote' : 'quote';
  if (names.length > 1) {
    if (captionToken.test(names)) return 'caption';
    if (pullToken.test(names)) return 'pull-quote';
  }
  if (outer === 'headline' || outer === 'table-row') return 'paragraph';
  return outer;
}

/** How much of a giant page is looked at: enough for any article, small enough for one task. */
const maxNodes = 300_000;
const maxText = 600_000;

/** The blocks under `root` in the order of the page, and how deep its elements are nested. */
export function findPageBlocks(root: Element): { blocks: PageBlock[]; depth: number } {
  const blocks: PageBlock[] = [];
  const finder = new FurnitureFinder();
  let run = new Run();
  let nodes = 0;
  let length = 0;
  let depth = 0;

  const base: Frame = {
    element: root,
    kind: 'paragraph',
    owner: root,
    isBlock: true,
    inRow: false,
    linked: false,
    preserve: root.tagName === 'PRE',
    furniture: [],
    entry: undefined,
  };
  const stack: Frame[] = [base];
  let frame = base;

  const flush = (): void => {
    if (run.isEmpty) return;
    run.trimEnd();
    if (!run.isEmpty) {
      const { kind, owner, furniture, entry } = frame;
      blocks.push({ kind, owner, text: run.text, stretches: run.stretches, linked: run.linked, furniture, entry });
      length += run.text.length;
    }
    run = new Run();
  };

  const enter = (element: Element): void => {
    const tag = element.tagName;
    const isRow = tag === 'TR' && isDataRow(element);
    const isBlock = !frame.inRow && blockTags.has(tag);
    if (isBlock) flush();
    else if (frame.inRow && (tag === 'TD' || tag === 'TH')) run.addGap('\t');
    const furniture = finder.find(element);
    const entry = isBlock && isLiveEntry(element) ? element : frame.entry;
    frame = {
      element,
      kind: isRow ? 'table-row' : isBlock ? kindOf(element, frame.kind) : frame.kind,
      owner: isBlock ? element : frame.owner,
      isBlock,
      inRow: frame.inRow || isRow,
      linked: frame.linked || tag === 'A',
      preserve: frame.preserve || tag === 'PRE' || tag === 'LISTING',
      furniture: furniture ? [...frame.furniture, furniture] : frame.furniture,
      entry,
    };
    stack.push(frame);
    if (stack.length > depth) depth = stack.length;
  };

  const leave = (): void => {
    if (frame.isBlock) flush();
    stack.pop();
    frame = stack.at(-1)!;
  };

  let node: Node | null = root.firstChild;
  while (node && nodes++ < maxNodes && length < maxText) {
    let descend = false;
    if (node.nodeType === 3) {
      run.add(node as Text, frame.preserve, frame.linked);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') {
        // Two in a row are how old pages write a paragraph.
        if (run.text.endsWith('\n') && !frame.inRow) flush();
        else run.addGap('\n');
      } else if (
        !skippedTags.has(tag) &&
        !isHidden(element) &&
        !(frame.kind === 'caption' ? isCreditIn(element) : isForEarsOnly(element))
      ) {
        enter(element);
        descend = true;
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (descend) leave();
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) {
        node = null;
        break;
      }
      leave();
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return { blocks, depth };
}
