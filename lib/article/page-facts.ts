// What a page says about its article: title, publisher, authors, dates, section and keywords.

import { findIsoDate, readIsoDate } from '@/lib/article/iso-date.ts';
import { findArticleThing, listOf, readJsonLd, textOf } from '@/lib/article/json-ld.ts';

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
  'article:published_time og:article:published_time og:published_time published_time datepublished date.published publishdate publish-date publish_date pubdate publication_date ' +
  'parsely-pub-date sailthru.date article.published cxenseparse:recs:publishtime dc.date.issued dcterms.created dcterms.date dc.date date originalpublicationdate article_date_original displaydate ptime';
const modifiedMeta =
  'article:modified_time og:updated_time modified_time datemodified last-modified lastmod revised article.updated dcterms.modified dc.date.modified utime';

/** All `meta` elements by their lower-case name, property or itemprop; the first of a name wins. */
function readMeta(document: Document): ReadonlyMap<string, string[]> {
  const meta = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < elements.length && i < 500; i++) {
    const element = elements[i]!;
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name) meta.set(name, [...(meta.get(name) ?? []), content.slice(0, 1000)]);
    }
  }
  return meta;
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What follows the last " - " or " | " of a title, where it reads like a name. */
const titleTail = /\s+(?:[|–—·»•]|-|::)\s+([^|–—·»•]{2,40})$/;

/** Reads the facts from JSON-LD, meta elements, microdata, `<time>` and, last, from what is written about the headline (`byline`). */
export function readPageFacts(document: Document, url: string, byline: readonly string[] = []): PageFacts {
  const meta = readMeta(document);
  const one = (names: string): string | undefined =>
    names
      .split(' ')
      .map((name) => meta.get(name)?.[0])
      .find((value) => value !== undefined);
  const documentTitle = squash(document.title ?? '');
  const namedTitle = one('og:title twitter:title parsely-title dc.title headline sailthru.title');
  const thing = findArticleThing(readJsonLd(document), namedTitle ?? documentTitle, url);

  const publisher = readPublisher(document, thing, one, documentTitle, namedTitle, url);
  const headline = textOf(thing?.['headline']);
  const title = withoutPublisher(squash(namedTitle ?? headline ?? documentTitle), publisher);
  const authors = readAuthors(document, thing, meta, byline, publisher);
  const published =
    readIsoDate(textOf(thing?.['datePublished'])) ??
    firstDate(publishedMeta.split(' ').flatMap((name) => meta.get(name) ?? [])) ??
    firstDate(datesOf(document, '[itemprop~="datePublished" i]')) ??
    firstDate(
      datesOf(document, 'time[pubdate],article time[datetime],header time[datetime],time[datetime][class*="publish" i]'),
    ) ??
    byline.map(findIsoDate).find((date) => date !== undefined) ??
    firstDate(datesOf(document, 'time[datetime]')) ??
    readUrlDate(url);
  const modified =
    readIsoDate(textOf(thing?.['dateModified'])) ??
    firstDate(modifiedMeta.split(' ').flatMap((name) => meta.get(name) ?? [])) ??
    firstDate(datesOf(document, '[itemprop~="dateModified" i]'));
  const section =
    textOf(thing?.['articleSection']) ?? one('article:section section parsely-section cg-section category og:section');
  const keywords = [
    ...listOf(thing?.['keywords']).flatMap((value) => (typeof value === 'string' ? value.split(',') : [])),
    ...(meta.get('article:tag') ?? []),
    ...(one('news_keywords keywords parsely-tags sailthru.tags') ?? '').split(','),
  ];
  const languages = [
    document.documentElement?.getAttribute('lang') || document.documentElement?.getAttribute('xml:lang'),
    textOf(thing?.['inLanguage']),
    one('content-language language dc.language og:locale'),
  ];

  return {
    title,
    ...(publisher && { publisher }),
    authors,
    ...(published && { published }),
    ...(modified && { modified }),
    ...(section && { section: squash(section) }),
    keywords: [...new Set(keywords.map(squash).filter((word) => word && word.length < 60))].slice(0, 40),
    languages: languages.filter((value): value is string => Boolean(value)),
  };
}

function readPublisher(
  document: Document,
  thing: Record<string, unknown> | undefined,
  one: (names: string) => string | undefined,
  documentTitle: string,
  namedTitle: string | undefined,
  url: string,
): string | undefined {
  const microdata = document.querySelector('[itemprop~="publisher" i] [itemprop~="name" i]');
  const named = [
    textOf(thing?.['publisher']),
    one('og:site_name'),
    microdata?.getAttribute('content') ?? microdata?.textContent,
    one('application-name dc.publisher publisher apple-mobile-web-app-title'),
    // The tail of the window title is the outlet's name where the article's own title does not have it.
    namedTitle && !titleTail.test(namedTitle) ? titleTail.exec(documentTitle)?.[1] : undefined,
    URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined,
  ];
  return named.map((name) => squash(name ?? '')).find((name) => name !== '' && name.length <= 80 && !/^https?:|^@/.test(name));
}

function withoutPublisher(title: string, publisher: string | undefined): string {
  const tail = titleTail.exec(title)?.[1];
  if (!tail || !publisher) return title;
  const key = (text: string): string => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+|\.(?:com|org|net)\b/gu, '');
  return key(tail) !== '' && (key(tail).includes(key(publisher)) || key(publisher).includes(key(tail)))
    ? title.slice(0, -titleTail.exec(title)![0].length)
    : title;
}

function readAuthors(
  document: Document,
  thing: Record<string, unknown> | undefined,
  meta: ReadonlyMap<string, readonly string[]>,
  byline: readonly string[],
  publisher: string | undefined,
): string[] {
  const fromThing = listOf(thing?.['author'] ?? thing?.['creator']).flatMap((value) => splitNames(textOf(value) ?? ''));
  const fromMeta = [
    'author',
    'article:author',
    'parsely-author',
    'byl',
    'dc.creator',
    'sailthru.author',
    'article.author',
    'twitter:creator',
  ]
    .map((name) => (meta.get(name) ?? []).flatMap(splitNames))
    .find((names) => names.length > 0);
  const marked = [
    ...document.querySelectorAll(
      '[itemprop~="author" i],[rel~="author" i],.byline,[class*="byline__name" i],[class*="author-name" i]',
    ),
  ]
    .slice(0, 6)
    .map((element) => {
      const name = element.querySelector('[itemprop~="name" i]') ?? element;
      return splitNames(name.getAttribute('content') ?? name.textContent ?? '');
    })
    .find((names) => names.length > 0);
  const written = byline.map((line) => /^by\s+/i.test(line) && splitNames(line)).find((names) => names && names.length > 0);
  const best = [fromThing, fromMeta, marked, written || undefined].find((names) => names && names.length > 0) ?? [];
  const unique = [...new Set(best)].slice(0, 12);
  return unique.length > 1 ? unique.filter((name) => name !== publisher) : unique;
}

/** "By Ada Brandt and Oryn Sull in Velt" → the names. */
function splitNames(text: string): string[] {
  return squash(text.slice(0, 300))
    .replace(/^(?:by|from|written by|author|reporting by)\b[:\s]*/i, '')
    .split(/\s*(?:,|;|\||•|·|\band\b|&)\s*/i)
    .map((name) => name.replace(/\s+(?:in|at|for)\s+\p{Lu}.*$/u, '').trim())
    .filter(
      (name) =>
        name.length > 1 &&
        name.length < 50 &&
        !/https?:|www\.|@|\d{3}|^(?:published|updated|staff writer|correspondent)/i.test(name) &&
        name.split(' ').length < 7,
    );
}

const datesOf = (document: Document, selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, 8)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent);

const firstDate = (values: readonly (string | null)[]): string | undefined =>
  values.map(readIsoDate).find((date) => date !== undefined);

function readUrlDate(url: string): string | undefined {
  const match = /[/-]((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(url);
  if (!match) return undefined;
  return /\d/.test(match[2]!)
    ? readIsoDate(`${match[1]}-${match[2]}-${match[3]}`)
    : findIsoDate(`${match[3]} ${match[2]} ${match[1]}`);
}
