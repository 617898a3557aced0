import { listOf, textOf } from '@/lib/article/json-ld.ts';
import { type PageHead, squash } from '@/lib/article/page-head.ts';

const authorMeta = 'author article:author parsely-author byl dc.creator dcterms.creator sailthru.author article.author';
const authorElements =
  '[itemprop~="author" i],[rel~="author" i],.byline,[class*="byline__name" i],[class*="author-name" i],[class*="author__name" i]';
const maxAuthors = 12;

/** Who wrote the article: JSON-LD, meta, marked elements, or a line "By …" beside the headline. */
export function readAuthors(
  { document, thing, one, all }: PageHead,
  byline: readonly string[],
  publisher: string | undefined,
): string[] {
  const sources: (() => readonly string[])[] = [
    () => listOf(thing?.['author'] ?? thing?.['creator']).flatMap((value) => splitNames(textOf(value) ?? '')),
    () => all(authorMeta).flatMap(splitNames),
    () => splitNames(one('article:author_name twitter:data1') ?? ''),
    () => firstNames([...document.querySelectorAll(authorElements)].slice(0, 6)),
    () => byline.filter((line) => /^by\b/i.test(line)).flatMap(splitNames),
  ];
  for (const source of sources) {
    const names = [...new Set(source())];
    const people = names.length > 1 ? names.filter((name) => name !== publisher) : names;
    if (people.length > 0) return people.slice(0, maxAuthors);
  }
  return [];
}

/** Those of the first element that has any: further ones belong to other stories and to comments. */
const firstNames = (elements: readonly Element[]): readonly string[] =>
  elements.map(namesIn).find((names) => names.length > 0) ?? [];

function namesIn(element: Element): string[] {
  const name = element.querySelector('[itemprop~="name" i]') ?? element;
  return splitNames(name.getAttribute('content') ?? name.textContent ?? '');
}

const notNames =
  /https?:|www\.|@|\d{2}|^(?:by$|using|published|updated|posted|staff|reporter|correspondent|editor|follow|share|read|about|view|true|false|null|undefined|admin|administrator)\b/i;

/** "By Ada Brandt and Oryn Sull in Velt" → the names. */
function splitNames(text: string): string[] {
  return squash(text.slice(0, 300))
    .replace(/^(?:by|written by|author|reporting by)\b[:\s]*/i, '')
    .split(/\s*(?:,|;|\||•|·|\band\b|&)\s*/i)
    .map((name) => name.replace(/\s+(?:in|at|for)\s+\p{Lu}.*$/u, '').trim())
    .filter(
      (name) => name.length > 1 && name.length < 50 && /^\p{L}/u.test(name) && name.split(' ').length < 6 && !notNames.test(name),
    );
}
