import { Readability } from '@mozilla/readability';

/** Above this many elements a page is read by our own scoring alone. */
const maxElements = 30_000;

/**
 * The live text nodes that Readability counts as the article. It works on a clone and moves, renames and drops elements there;
 * text nodes survive all of that, so pairing them just after cloning keeps the way back exact. Empty where it finds nothing.
 */
export function findReadabilityText(document: Document): ReadonlySet<Text> {
  if (document.getElementsByTagName('*').length > maxElements) return new Set();
  const clone = document.cloneNode(true) as Document;
  const liveOf = pairTexts(document, clone);
  const kept = new Set<Text>();
  // A second attempt inside Readability starts from a string copy, which has no way back; threshold 1 keeps it to the first.
  const reader = new Readability<Node>(clone, {
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  if (!content) return kept;
  const walker = clone.createTreeWalker(content, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = liveOf.get(node);
    if (live) kept.add(live);
  }
  return kept;
}

function pairTexts(live: Document, clone: Document): WeakMap<Node, Text> {
  const pairs = new WeakMap<Node, Text>();
  const a = live.createTreeWalker(live, 4 /* NodeFilter.SHOW_TEXT */);
  const b = clone.createTreeWalker(clone, 4 /* NodeFilter.SHOW_TEXT */);
  for (let one = a.nextNode(), two = b.nextNode(); one && two; one = a.nextNode(), two = b.nextNode())
    pairs.set(two, one as Text);
  return pairs;
}
