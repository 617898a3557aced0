import { textOf } from '@/lib/article/json-ld.ts';
import { type PageHead, squash } from '@/lib/article/page-head.ts';

/** What follows the last " - " or " | " of a title, where it is short enough for a name. */
const titleTail = /\s+(?:[|–—·»•]|-|::)\s+([^|–—·»•]{2,40})$/;

/** Who published the article; the host's name where the page does not say. */
export function readPublisher({ document, thing, one, titles, url }: PageHead): string | undefined {
  const microdata = document.querySelector('[itemprop~="publisher" i] [itemprop~="name" i]');
  const documentTitle = titles.at(-1) ?? '';
  const headTitle = titles[0] === documentTitle ? undefined : titles[0];
  const names = [
    textOf(thing?.['publisher']),
    one('og:site_name'),
    microdata?.getAttribute('content') ?? microdata?.textContent,
    one('application-name dc.publisher publisher apple-mobile-web-app-title'),
    // The tail of the window title is the outlet's name where the article's own title does not have it.
    headTitle && !titleTail.test(headTitle) ? titleTail.exec(documentTitle)?.[1] : undefined,
    /^https?:/.test(url) && URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '') : undefined,
  ];
  return names
    .map((name) => squash(name ?? '').replace(/\s+[-–|]\s.*$/, ''))
    .find((name) => name !== '' && name.length <= 80 && !/^https?:|^@/.test(name));
}

/** A title without the publisher's name behind it. */
export function withoutPublisher(title: string, publisher: string | undefined): string {
  const match = titleTail.exec(title);
  if (!match || !publisher) return title;
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^the\s+|\.(?:com|org|net|co\.uk)\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  const [tail, name] = [key(match[1]!), key(publisher)];
  return tail !== '' && name !== '' && (tail.includes(name) || name.includes(tail)) ? title.slice(0, match.index) : title;
}
