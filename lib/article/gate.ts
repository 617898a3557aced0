/**
 * Is this page worth waking the reader for? Runs in every page, so: one pass over a bounded amount of its longer text nodes, no layout,
 * and rather once too often than too seldom (the reader decides again with the whole text). Never throws; false for what is no HTML.
 */
export const looksWorthReading = (document: Document): boolean => {
  let text = '';
  let left = 2e4;
  const walker = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
  while (left-- && text.length < 2e4 && walker.nextNode()) {
    const node = walker.currentNode;
    const data = node.nodeValue!.trim();
    // Menus have short nodes; scripts and style sheets have long ones.
    if (data[40] && !/^s[ct][ry]/i.test(node.parentNode!.nodeName)) text += data.slice(0, 999);
  }
  return (
    /html/.test(document.contentType) &&
    new Set(
      text
        .toLowerCase()
        .match(
          /\bwar\b|troops|army|milit[ai]|soldier|guerr|missile|strike|cease.?fire|truce|rebel|insurg|bomb|shell|artill|drone|inva[ds]|besieg|hostage|killed|forces|attack|captur|conflict|fighting|warship|surrender|sanction/g,
        ),
    ).size > 2
  );
};
