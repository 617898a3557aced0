// What a page says of its article in JSON-LD (schema.org), read with patience: graphs, arrays and slightly broken JSON.

type Thing = Record<string, unknown>;

const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|LiveBlogPosting|Report|\w*NewsMedia\w*Posting)$/;
const maxScripts = 40;
const maxThings = 2000;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Schema values come bare or in a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function parseLoosely(source: string): unknown {
  const trimmed = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>);?$/, '');
  const attempts = [
    () => trimmed.trim().replace(/;$/, ''),
    // Raw line breaks inside strings and commas before a closing bracket are the two usual slips.
    () =>
      trimmed
        .replace(/[\t\n\r]+/g, ' ')
        .replace(/,(\s*[}\]])/g, '$1')
        .trim(),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

/** All objects of the page's JSON-LD, outer ones first. */
export function readJsonLd(document: Document): Thing[] {
  const found: Thing[] = [];
  const queue: unknown[] = [];
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  for (let i = 0; i < scripts.length && i < maxScripts; i++) {
    const source = scripts[i]!.textContent ?? '';
    if (source.length < 500_000) queue.push(parseLoosely(source));
  }
  for (let i = 0; i < queue.length && found.length < maxThings; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxThings));
    else if (isThing(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'isPartOf', 'itemListElement', 'item']) {
        if (typeof value[key] === 'object') queue.push(value[key]);
      }
    }
  }
  return found;
}

const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && articleType.test(type));

/** The thing that describes this page's article: lists of other articles are told apart by headline and address. */
export function findArticleThing(things: readonly Thing[], title: string, url: string): Thing | undefined {
  const articles = things.filter(isArticle);
  const key = (value: unknown): string => (typeof value === 'string' ? value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') : '');
  const wanted = key(title);
  const path = url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');
  const fits = (thing: Thing): boolean => {
    const headline = key(textOf(thing['headline']) ?? textOf(thing['name']));
    const address = [thing['url'], thing['@id'], textOf(thing['mainEntityOfPage'])].some(
      (value) => typeof value === 'string' && path !== '' && value.includes(path),
    );
    return address || (headline.length > 10 && wanted !== '' && (wanted.includes(headline) || headline.includes(wanted)));
  };
  return (
    articles.find((thing) => fits(thing) && thing['datePublished']) ??
    articles.find(fits) ??
    (articles.length === 1 ? articles[0] : undefined)
  );
}

/** The text of a value: a string, or the name, value or id of a thing. */
export function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim() || undefined;
  if (!isThing(first)) return undefined;
  return textOf(first['name'] ?? first['@value'] ?? first['@id']);
}
