// Cuts a page's live DOM into the blocks a reader sees: runs of text between block-level borders, white space folded as a browser does.

import type { BlockKind } from '@/lib/article/article.ts';
import { isCreditIn, isDataRow, isForEarsOnly, isLiveEntry, kindOfElement, makeHiddenTest } from '@/lib/article/element-signs.ts';
import { type Furniture, FurnitureFinder } from '@/lib/article/furniture.ts';
import type { Stretch } from '@/lib/article/text-map.ts';
import { TextRun } from '@/lib/article/text-run.ts';

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

/** How much of a giant page is looked at: enough for any article, small enough for one task. */
const maxNodes = 300_000;
const maxText = 600_000;
/** Browsers stop nesting at 512 when they parse; only scripts build deeper trees. */
const maxDepth = 1000;

/** The blocks under `root` in the order of the page, and how deep its elements are nested. */
export function findPageBlocks(root: Element): { blocks: PageBlock[]; depth: number } {
  const blocks: PageBlock[] = [];
  const finder = new FurnitureFinder();
  const isHidden = makeHiddenTest();
  let run = new TextRun();
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
    run = new TextRun();
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
      kind: isRow ? 'table-row' : isBlock ? kindOfElement(element, frame.kind) : frame.kind,
      owner: isBlock ? element : frame.owner,
      isBlock,
      inRow: frame.inRow || isRow,
      linked: frame.linked || tag === 'A',
      preserve: frame.preserve || tag === 'PRE' || tag === 'LISTING',
      furniture: furniture && frame.furniture.length < 32 ? [...frame.furniture, furniture] : frame.furniture,
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
    if (descend && node.firstChild && stack.length < maxDepth) {
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
