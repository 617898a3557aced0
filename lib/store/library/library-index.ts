// Everything stored, as the library page lists it. Kept article by article; answers any filter in one pass over what it holds in memory.
import type { ClaimView } from '../claim-view.ts';
import type { ArticleRecord, NoteRecord } from '../records.ts';
import { FacetCounter, type FacetCounts, type LibraryFilter } from './library-filter.ts';
import { type LibraryArticle, type LibraryRow, libraryArticle } from './library-rows.ts';
import { fitOf, spellAlike, type Term, termsOf } from './search-text.ts';

/** What one article brings. */
export interface LibraryPart {
  readonly article: ArticleRecord;
  /** `viewClaims` of it. */
  readonly views: readonly ClaimView[];
  /** What was noted on it in other tools. */
  readonly notes: readonly NoteRecord[];
}

/** Claims that speak of one thing. */
export interface LibraryTopic {
  readonly id: string;
  /** Those of the list. */
  readonly rows: readonly LibraryRow[];
}

/** newest: by date of publication. relevance: what fits the search best first. */
export type LibraryOrder = 'newest' | 'oldest' | 'relevance';

export interface LibraryResult {
  readonly rows: readonly LibraryRow[];
  /** The articles of these rows, and those without claims that nothing but the search, dates and sources narrows. */
  readonly articles: readonly LibraryArticle[];
  readonly counts: FacetCounts;
  /** The search found nothing as typed: this is what is spelt alike. */
  readonly approximate: boolean;
}

export class LibraryIndex {
  readonly #articles = new Map<string, LibraryArticle>();
  /** Claim id → topic id. */
  #topics: ReadonlyMap<string, string> = new Map();
  #claims = 0;
  /** By date, newest first; null after a change. */
  #sorted: readonly LibraryArticle[] | null = null;

  /** Claims held. */
  get claims(): number {
    return this.#claims;
  }

  article(id: string): LibraryArticle | undefined {
    return this.#articles.get(id);
  }

  articles(): IterableIterator<LibraryArticle> {
    return this.#articles.values();
  }

  /** Takes an article in, or what has become of it. */
  put({ article, views, notes }: LibraryPart): void {
    const before = this.#articles.get(article.id);
    const after = libraryArticle(article, views, notes);
    this.#claims += after.rows.length - (before?.rows.length ?? 0);
    this.#articles.set(article.id, after);
    this.#sorted = null;
  }

  remove(articleId: string): void {
    const known = this.#articles.get(articleId);
    if (!known) return;
    this.#claims -= known.rows.length;
    this.#articles.delete(articleId);
    this.#sorted = null;
  }

  /** Claim id → topic id. */
  setTopics(topics: ReadonlyMap<string, string>): void {
    this.#topics = topics;
  }

  /** The topics that these claims are of, in their order; one that nobody else speaks of is none. */
  topicsOf(rows: readonly LibraryRow[]): LibraryTopic[] {
    const topics = new Map<string, LibraryRow[]>();
    for (const row of rows) {
      const id = this.#topics.get(row.claimId);
      if (id === undefined) continue;
      const known = topics.get(id);
      if (known) known.push(row);
      else topics.set(id, [row]);
    }
    return Array.from(topics, ([id, members]) => ({ id, rows: members }));
  }

  query(filter: LibraryFilter, order: LibraryOrder = 'newest'): LibraryResult {
    const terms = termsOf(filter.query);
    const exact = this.#list(filter, order, terms);
    if (terms.length === 0 || exact.rows.length + exact.articles.length > 0) return exact;
    const alike = this.#list(filter, order, spellAlike(terms, this.#texts()));
    return alike.rows.length + alike.articles.length > 0 ? { ...alike, approximate: true } : exact;
  }

  #list(filter: LibraryFilter, order: LibraryOrder, terms: readonly Term[]): LibraryResult {
    const counter = new FacetCounter(filter);
    const rows: LibraryRow[] = [];
    const articles: LibraryArticle[] = [];
    const fits = new Map<string, number>();
    const { from, to, articleId, topicId, sources } = filter;
    const bareArticles = filter.tags.length + filter.types.length + filter.annotators.length === 0 && !filter.differ && !topicId;
    for (const article of this.#byDate()) {
      if ((articleId && article.id !== articleId) || (from && article.date < from) || (to && article.date > to)) continue;
      const length = rows.length;
      const title = terms.map((term) => fitOf(article.words, term));
      for (const row of article.rows) {
        if (topicId && this.#topics.get(row.claimId) !== topicId) continue;
        const fit = fitOfRow(row, terms, title);
        if (fit === 0 || !counter.pass(row, article)) continue;
        rows.push(row);
        if (order === 'relevance') fits.set(row.claimId, fit);
      }
      const isFound = !title.includes(0);
      const isBare =
        bareArticles && article.rows.length === 0 && isFound && (sources.length === 0 || sources.includes(article.source));
      if (rows.length > length || isBare) articles.push(article);
    }
    if (order === 'oldest') reverseArticles(rows, articles);
    if (order === 'relevance') putBestFirst(rows, articles, fits);
    return { rows, articles, counts: counter.counts, approximate: false };
  }

  *#texts(): Generator<string> {
    for (const { words, rows } of this.#articles.values()) {
      yield words;
      for (const { quote, about } of rows) {
        yield quote;
        yield about;
      }
    }
  }

  #byDate(): readonly LibraryArticle[] {
    this.#sorted ??= [...this.#articles.values()].sort((a, b) =>
      a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1,
    );
    return this.#sorted;
  }
}

/** A claim holds all words of a query or its article's title does; its own words weigh most, then what is said of it. 0: one is missing. */
function fitOfRow({ quote, about }: LibraryRow, terms: readonly Term[], title: readonly number[]): number {
  let sum = 1;
  for (const [at, term] of terms.entries()) {
    const fit = 4 * fitOf(quote, term) || 2 * fitOf(about, term) || title[at]!;
    if (fit === 0) return 0;
    sum += fit;
  }
  return sum;
}

function putBestFirst(rows: LibraryRow[], articles: LibraryArticle[], fits: ReadonlyMap<string, number>): void {
  rows.sort((a, b) => fits.get(b.claimId)! - fits.get(a.claimId)!);
  const places = new Map<string, number>();
  for (const [at, { articleId }] of rows.entries()) if (!places.has(articleId)) places.set(articleId, at);
  articles.sort((a, b) => (places.get(a.id) ?? rows.length) - (places.get(b.id) ?? rows.length));
}

/** Oldest article first, each in its own reading order. */
function reverseArticles(rows: LibraryRow[], articles: LibraryArticle[]): void {
  articles.reverse();
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  // The sort is stable: within an article nothing moves.
  rows.sort((a, b) => places.get(a.articleId)! - places.get(b.articleId)!);
}
