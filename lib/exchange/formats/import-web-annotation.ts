// Web Annotations of other tools, Hypothesis exports among them, as notes on their articles. A note is no verdict on a claim, and becomes none.
import { stripTracking } from '@/lib/article/canonical-url.ts';
import { articleId, textHash } from '@/lib/claims/identity.ts';
import { findUnsafe } from '@/lib/exchange/set/find-unsafe.ts';
import { refuseText } from '@/lib/exchange/set/read-set.ts';
import { type Fault, fault, pointer, type SetRefusal } from '@/lib/exchange/set/refusal.ts';
import { emptySet, type PlumblineSet, type SetArticle, type SetReference } from '@/lib/exchange/set/set.ts';
import { webAddress } from './set-entries.ts';

export type NotesReading =
  | {
      readonly ok: true;
      /** References of kind `note`, and the articles they are on: to be planned and applied like any other set. */
      readonly set: PlumblineSet;
      /** Annotations that say nothing, or speak of no web page. */
      readonly skipped: number;
    }
  | { readonly ok: false; readonly refusal: SetRefusal };

type Data = Readonly<Record<string, unknown>>;

const mostAnnotations = 200_000;
const longestText = 64 * 1024 * 1024;

/** Reads a file of annotations: one, a list, an AnnotationPage or AnnotationCollection, or what Hypothesis exports. `now` in milliseconds. */
export function readWebAnnotations(text: string, now = Date.now()): NotesReading {
  const refuse = (reason: SetRefusal['reason'], at: string, { cause, values }: Fault): NotesReading => ({
    ok: false,
    refusal: { reason, at, cause, values },
  });
  if (text.length > longestText) return refuse('too-large', '', fault('too_large', longestText / 1024 / 1024));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuseText(text);
  }
  const unsafe = findUnsafe(data);
  if (unsafe) return refuse('damaged', pointer(unsafe.path), unsafe);
  const annotations = annotationsIn(data);
  if (!annotations) return refuse('not-a-set', '', fault('no_annotations'));
  if (annotations.length > mostAnnotations) return refuse('too-large', '', fault('too_many_annotations', mostAnnotations));
  const notes = annotations.flatMap((annotation) => noteOf(annotation, now) ?? []);
  const articles = new Map<string, SetArticle>();
  for (const { article } of notes)
    if (!articles.has(article.id) || article.title !== article.url) articles.set(article.id, article);
  const references = new Map(notes.map(({ note }) => [note.id, note]));
  return {
    ok: true,
    set: { ...emptySet, articles: [...articles.values()], references: [...references.values()] },
    skipped: annotations.length - notes.length,
  };
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const textIn = (value: unknown, longest: number): string => (typeof value === 'string' ? value.trim().slice(0, longest) : '');

function annotationsIn(data: unknown): readonly Data[] | null {
  if (Array.isArray(data)) return data.every(isAnnotation) ? data : null;
  if (!isData(data)) return null;
  if (isAnnotation(data)) return [data];
  const lists = [data['items'], isData(data['first']) ? data['first']['items'] : undefined, data['annotations'], data['rows']];
  const list: unknown = lists.find((part) => Array.isArray(part));
  return Array.isArray(list) && list.every(isAnnotation) ? list : null;
}

/** By its type, or as Hypothesis writes them. */
const isAnnotation = (value: unknown): value is Data =>
  isData(value) &&
  (listOf(value['type']).includes('Annotation') || (typeof value['uri'] === 'string' && typeof value['id'] === 'string'));

function noteOf(annotation: Data, now: number): { article: SetArticle; note: SetReference } | null {
  const target = listOf(annotation['target']).find((part) => typeof part === 'string' || isData(part));
  const source = isData(target)
    ? isData(target['source'])
      ? target['source']['id']
      : (target['source'] ?? target['id'])
    : target;
  const address = webAddress(textIn(annotation['uri'] ?? source, 8_000));
  if (!address) return null;
  const url = stripTracking(address);
  const bodies = listOf(annotation['body'] ?? annotation['bodyValue']);
  const written = bodies.flatMap((body) => (isTag(body) ? [] : [wordsOf(body)]));
  const note = [textIn(annotation['text'], 20_000), ...written].filter(Boolean).join('\n\n').slice(0, 20_000);
  const tags = [
    ...listOf(annotation['tags']).map((tag) => textIn(tag, 200)),
    ...bodies.filter(isTag).map((body) => wordsOf(body).slice(0, 200)),
  ];
  const quote = quoteIn(target);
  if (!note && !tags.some(Boolean) && !quote) return null;

  const author = authorOf(annotation);
  const id = textHash(`annotation\n${textIn(annotation['id'], 8_000) || JSON.stringify(annotation)}`);
  const created = timeIn(annotation['created'], now);
  const modified = timeIn(annotation['modified'] ?? annotation['updated'], now) ?? created ?? 0;
  const addedAt = new Date(created ?? modified).toISOString();
  const title = listOf(isData(annotation['document']) ? annotation['document']['title'] : undefined).map((part) =>
    textIn(part, 2_000),
  )[0];
  return {
    article: {
      id: articleId(url),
      url,
      title: title || url,
      authors: [],
      language: '',
      readAt: new Date(now).toISOString(),
      // Somebody noted something: that is no reading of the page, and the first reading says more.
      seenAt: new Date(0).toISOString(),
      warCoverage: { is: false, score: 0, because: [] },
      versions: [],
    },
    note: {
      id,
      kind: 'note',
      articleId: articleId(url),
      title: (quote?.quote ?? title ?? '').slice(0, 200),
      source: author || 'unknown',
      ...(webAddress(textIn(annotation['id'], 8_000)) && { url: webAddress(textIn(annotation['id'], 8_000))! }),
      addedAt,
      // The same annotation is the same record whoever imports it, and its newest state wins.
      revision: `${String(modified).padStart(15, '0')}-00000-${textHash(`annotator\n${author}`)}`,
      deleted: 0,
      note,
      tags: [...new Set(tags.filter(Boolean))].slice(0, 200),
      ...quote,
    },
  };
}

const isTag = (body: unknown): boolean => isData(body) && listOf(body['purpose']).includes('tagging');

/** What a body says: its text, or the address it points to. */
const wordsOf = (body: unknown): string => {
  if (!isData(body)) return textIn(body, 20_000);
  if (Array.isArray(body['items']))
    return body['items']
      .map((item) => (isData(item) && !Array.isArray(item['items']) ? wordsOf(item) : ''))
      .filter(Boolean)
      .join('\n');
  return textIn(body['value'] ?? body['source'] ?? body['id'], 20_000);
};

function quoteIn(target: unknown): { quote: string; prefix: string; suffix: string } | null {
  if (!isData(target)) return null;
  for (let waiting = [...listOf(target['selector'])], looked = 0; waiting.length > 0 && looked < 50; looked++) {
    const selector = waiting.shift();
    if (!isData(selector)) continue;
    const exact = selector['type'] === 'TextQuoteSelector' ? textIn(selector['exact'], 20_000) : '';
    const context = (value: unknown, from: number, to?: number) => (typeof value === 'string' ? value.slice(from, to) : '');
    if (exact) return { quote: exact, prefix: context(selector['prefix'], -200), suffix: context(selector['suffix'], 0, 200) };
    waiting.push(...listOf(selector['refinedBy']), ...listOf(selector['items']));
  }
  return null;
}

function authorOf(annotation: Data): string {
  const info = annotation['user_info'];
  const shown = isData(info) ? textIn(info['display_name'], 200) : '';
  const creator = listOf(annotation['creator'])[0];
  const named = isData(creator) ? textIn(creator['name'] ?? creator['nickname'] ?? creator['id'], 200) : textIn(creator, 200);
  // Hypothesis writes accounts as acct:name@authority.
  return shown || named || textIn(annotation['user'], 200).replace(/^acct:/, '');
}

/** Milliseconds, never later than now: a clock that runs ahead would beat every later edit. */
function timeIn(value: unknown, now: number): number | undefined {
  const time = typeof value === 'string' && value.length < 100 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.min(Math.max(0, Math.trunc(time)), Math.trunc(now));
}
