// What a page says about its article: title, publisher, authors, dates, section and keywords.

import { readAuthors } from '@/lib/article/authors.ts';
import { findIsoDate, readIsoDate } from '@/lib/article/iso-date.ts';
import { textOf } from '@/lib/article/json-ld.ts';
import { type PageHead, squash, stringsOf } from '@/lib/article/page-head.ts';
import { readPublisher, withoutPublisher } from '@/lib/article/publisher.ts';

export interface PageFacts {
  /** As the page's head gives it, without the outlet's name behind it. */
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** ISO 8601, as precise as given. */
  readonly published?: string;
  readonly modified?: string;
  readonly section?: string;
  readonly keywords: readonly string[];
  /** What the page declares of its language, best first. */
  readonly languages: readonly string[];
}

const publishedMeta =
  'article:published_time og:article:published_time og:published_time published_time datepublished date.published publishdate publish-date publish_date pubdate ' +
  'publication_date parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime dc.date.issued dcterms.created dcterms.date dc.date date ' +
  'originalpublicationdate article_date_original displaydate ptime';
const modifiedMeta =
  'article:modified_time og:updated_time modified_time datemodified last-modified lastmod revised article.updated dcterms.modified dc.date.modified utime';
const publishedTimes = 'time[pubdate],article time[datetime],header time[datetime],time[datetime][class*="publish" i]';

/** Reads the facts from JSON-LD, meta elements, microdata, `<time>`, and from the lines beside the headline (`byline`). */
export function readPageFacts(head: PageHead, byline: readonly string[]): PageFacts {
  const { document, thing, one, all, titles, url } = head;
  const publisher = readPublisher(head);
  const named =
    readIsoDate(textOf(thing?.['datePublished'])) ??
    firstDate(all(publishedMeta)) ??
    firstDate(datesOf(document, '[itemprop~="datePublished" i]')) ??
    firstDate(datesOf(document, publishedTimes)) ??
    byline.map(findIsoDate).find((date) => date !== undefined) ??
    firstDate(datesOf(document, 'time[datetime]'));
  const published = earlier(named, readUrlDate(url));
  const modified =
    readIsoDate(textOf(thing?.['dateModified'])) ??
    firstDate(all(modifiedMeta)) ??
    firstDate(datesOf(document, '[itemprop~="dateModified" i]')) ??
    byline
      .filter((line) => /updated|modified/i.test(line))
      .map(findIsoDate)
      .find((date) => date !== undefined);
  const section =
    textOf(thing?.['articleSection']) ?? one('article:section section parsely-section cg-section category og:section');
  const keywords = [
    ...stringsOf(thing?.['keywords']),
    ...all('article:tag'),
    ...stringsOf(one('news_keywords keywords parsely-tags sailthru.tags')),
  ];
  const root = document.documentElement;
  const languages = [
    root.getAttribute('lang') || root.getAttribute('xml:lang'),
    textOf(thing?.['inLanguage']),
    one('content-language language dc.language og:locale'),
  ];

  return {
    title: withoutPublisher(titles.at(1) ?? titles[0] ?? '', publisher),
    ...(publisher && { publisher }),
    authors: readAuthors(head, byline, publisher),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(section && { section: squash(section) }),
    keywords: [...new Set(keywords.map(squash).filter((word) => word && word.length < 60))].slice(0, 40),
    languages: languages.filter((value): value is string => Boolean(value)),
  };
}

const datesOf = (document: Document, selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, 8)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent);

const firstDate = (values: readonly (string | null)[]): string | undefined =>
  values.map(readIsoDate).find((date) => date !== undefined);

/** Sites that moved house date old stories anew; a date in the address stays. */
function earlier(named: string | undefined, inUrl: string | undefined): string | undefined {
  if (!named || !inUrl) return named ?? inUrl;
  return Date.parse(named) - Date.parse(inUrl) > 30 * 86_400_000 ? inUrl : named;
}

/** "/2024/05/01/", "/2024-05-01-", "/2024/may/01/" in the address. */
function readUrlDate(url: string): string | undefined {
  const match = /[/-]((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(url);
  if (!match) return undefined;
  return /\d/.test(match[2]!)
    ? readIsoDate(`${match[1]}-${match[2]}-${match[3]}`)
    : findIsoDate(`${match[3]} ${match[2]} ${match[1]}`);
}
