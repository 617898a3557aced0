// What a page's head says of itself: meta elements by name, the JSON-LD thing of its article, titles and description.

import { findArticleThing, listOf, readJsonLd, textOf } from '@/lib/article/json-ld.ts';

export interface PageHead {
  readonly document: Document;
  readonly url: string;
  /** The schema.org object that describes this article. */
  readonly thing: Readonly<Record<string, unknown>> | undefined;
  /** The first content of the first of these meta names (space-separated, lower case) that has one. */
  readonly one: (names: string) => string | undefined;
  readonly all: (names: string) => readonly string[];
  /** What the page calls its article, best first. */
  readonly titles: readonly string[];
  readonly description: string;
}

/** White space folded, ends trimmed. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

const maxTitle = 500;

const maxMeta = 500;

function readMeta(document: Document): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < elements.length && i < maxMeta; i++) {
    const element = elements[i]!;
    const content = squash(element.getAttribute('content') ?? '').slice(0, 1000);
    if (!content) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((attribute) =>
      element.getAttribute(attribute)?.toLowerCase().trim(),
    );
    for (const name of new Set(names)) {
      if (!name) continue;
      const list = meta.get(name);
      if (list) list.push(content);
      else meta.set(name, [content]);
    }
  }
  return meta;
}

/** Reads the head of a page loaded from `url`. */
export function readPageHead(document: Document, url: string): PageHead {
  const meta = readMeta(document);
  const all = (names: string): readonly string[] => names.split(' ').flatMap((name) => meta.get(name) ?? []);
  const one = (names: string): string | undefined => all(names)[0];
  const documentTitle = squash(document.title ?? '').slice(0, maxTitle);
  const named = one('og:title twitter:title parsely-title dc.title dcterms.title sailthru.title');
  const thing = findArticleThing(readJsonLd(document), named ?? documentTitle, url);
  const titles = [textOf(thing?.['headline']), named, documentTitle].flatMap((title) =>
    title ? [squash(title).slice(0, maxTitle)] : [],
  );
  const description = squash(one('og:description description twitter:description') ?? textOf(thing?.['description']) ?? '');
  return { document, url, thing, one, all, titles, description };
}

/** The strings in a schema value: one, a list, or a list in one string. */
export const stringsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) => (typeof one === 'string' ? one.split(',') : []));
