import { Readability } from '@mozilla/readability';

/** Above these a page is read by our own scoring alone: Readability looks from each element through all that is inside. */
const maxElements = 12_000;
const maxDepth = 200;

/** No text of an article stands in these; a leaner copy is read in half the time. */
const leftOut = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO IMG PICTURE SOURCE MAP INPUT SELECT TEXTAREA BUTTON LINK META NAV DIALOG HR WBR'.split(
    ' ',
  ),
);

/**
 * The live text nodes that Readability counts as the article. It works on a copy and moves, renames and drops elements there; text
 * nodes survive all of that, so pairing each with its original keeps the way back exact. Empty where it finds nothing.
 * `depth`: how deep the page's elements are nested.
 */
export function findReadabilityText(document: Document, depth: number): ReadonlySet<Text> {
  const kept = new Set<Text>();
  if (depth > maxDepth || document.getElementsByTagName('*').length > maxElements) return kept;
  const copy = document.implementation.createHTMLDocument(document.title);
  const liveOf = copyTree(document.body, copy.body);
  // A second attempt inside Readability starts from a string copy, which has no way back; threshold 1 keeps it to the first.
  const reader = new Readability<Node>(copy, {
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  if (!content) return kept;
  const walker = copy.createTreeWalker(content, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = liveOf.get(node);
    if (live) kept.add(live);
  }
  return kept;
}

/** Copies what may hold text from one body to the other; the text nodes' originals by their copies. */
function copyTree(from: Element, to: Element): WeakMap<Node, Text> {
  const owner = to.ownerDocument;
  const liveOf = new WeakMap<Node, Text>();
  let source: Node | null = from.firstChild;
  let parent: Node = to;
  while (source) {
    let descend: Node | null = null;
    if (source.nodeType === 3) {
      const text = owner.createTextNode((source as Text).data);
      liveOf.set(text, source as Text);
      parent.appendChild(text);
    } else if (source.nodeType === 1 && !leftOut.has((source as Element).tagName.toUpperCase())) {
      const element = owner.importNode(source, false);
      parent.appendChild(element);
      if (source.firstChild) {
        descend = source.firstChild;
        parent = element;
      }
    }
    if (descend) {
      source = descend;
      continue;
    }
    while (source && !source.nextSibling) {
      source = source.parentNode;
      if (!source || source === from) return liveOf;
      parent = parent.parentNode!;
    }
    source = source?.nextSibling ?? null;
  }
  return liveOf;
}
