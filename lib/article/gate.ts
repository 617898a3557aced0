/**
 * Is this page worth waking the reader for? Runs in every page, so: cheap signs only, a bounded amount of text, no layout, and
 * rather once too often (the reader decides again with the whole text). Never throws; false for documents that are not HTML.
 */
export const looksWorthReading = (document: Document, location: Location | URL): boolean => {
  if (!document.body || !/html/.test(document.contentType)) return false;
  let text = document.title + location.pathname;
  let prose = 0;
  for (const element of document.querySelectorAll('h1,h2,p,li,td')) {
    const words = element.textContent!.slice(0, 999);
    text += `\n${words}`;
    if (words.length > 80) prose++;
    if (text.length > 2e4) break;
  }
  return (
    prose > 1 &&
    (
      text.match(/\b(?:war|troops|militar|soldier|missile|airstrike|ceasefire|truce|rebel|militant|bomb|shell|killed|army)/gi) ??
      ''
    ).length > 3
  );
};
