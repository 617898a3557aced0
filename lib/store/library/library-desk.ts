// Answers the library page: a list under a filter, any stretch of it in full, and word of every change. Lives in a worker of that page.

import { claimsOfArticle, judgementsOfArticle } from '../article-queries.ts';
import { type ClaimView, viewClaims } from '../claim-view.ts';
import type { PlumblineDatabase } from '../database.ts';
import type { AnnotatorRecord, ArticleRecord, ReferenceRecord } from '../records.ts';
import type { FacetCounts, LibraryFilter } from './library-filter.ts';
import { LibraryIndex, type LibraryOrder, type LibraryResult } from './library-index.ts';
import { dateOf, type LibraryArticle, type LibraryRow, type RowWord, sourceOf } from './library-rows.ts';
import { libraryTables, loadLibrary, refreshLibrary } from './load-library.ts';
import { type ChangedKeys, type Changes, watchChanges } from './watch-changes.ts';

export type LibraryList = 'claims' | 'articles';

export interface LibraryQuestion {
  readonly filter: LibraryFilter;
  readonly order: LibraryOrder;
  readonly list: LibraryList;
  /** The stretch wanted at once; half open. */
  readonly from: number;
  readonly to: number;
  /** The id whose place in the list is asked for. */
  readonly currentId?: string;
}

/** An article as lists name it. */
export interface ArticleFacts {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly source: string;
  /** ISO date. */
  readonly date: string;
}

export interface ClaimLine {
  readonly kind: 'claim';
  readonly id: string;
  readonly view: ClaimView;
  /** The quote of the claim whose figure this one is part of. */
  readonly whole?: string;
  readonly article: ArticleFacts;
}

export interface ArticleLine {
  readonly kind: 'article';
  readonly id: string;
  readonly article: ArticleFacts;
  /** Under the filter. */
  readonly claims: number;
  readonly tagged: number;
  readonly differing: number;
}

export type LibraryLine = ClaimLine | ArticleLine;

export interface ArticleDetails extends ArticleFacts {
  readonly authors: readonly string[];
  readonly published?: string;
  readonly readAt: string;
  readonly origin: ArticleRecord['origin'];
  /** States in which its text was seen. */
  readonly states: number;
  /** Claims stored of it, whatever the filter. */
  readonly claims: number;
  readonly references: readonly ReferenceRecord[];
}

export interface LibraryAnswer {
  /** Names this list in questions about it. */
  readonly version: number;
  /** Lines in the list. */
  readonly total: number;
  readonly claims: number;
  readonly articles: number;
  /** Claims stored in all. */
  readonly stored: number;
  readonly counts: FacetCounts;
  readonly approximate: boolean;
  /** Where `lines` begins: a list that has become shorter is shown from where it still is. */
  readonly from: number;
  /** A line that has just been deleted is undefined. */
  readonly lines: readonly (LibraryLine | undefined)[];
  /** Everybody known here. */
  readonly annotators: readonly AnnotatorRecord[];
  /** Where `currentId` stands; -1: it does not. */
  readonly currentAt: number;
}

interface Listed {
  readonly version: number;
  readonly list: LibraryList;
  readonly result: LibraryResult;
}

export interface DeskListener {
  /** Something is stored differently now: ask again. */
  readonly changed: () => void;
  /** Claims read so far, of how many. */
  readonly progress: (done: number, of: number) => void;
  readonly failed: (error: unknown) => void;
}

export class LibraryDesk {
  readonly #db: PlumblineDatabase;
  readonly #index = new LibraryIndex();
  readonly #tell: DeskListener;
  #listed: Listed | null = null;
  #versions = 0;
  /** What changed and was not read anew yet. */
  #pending = new Map<string, ChangedKeys>();
  #isDue = false;
  /** Changes are taken over one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(db: PlumblineDatabase, tell: DeskListener) {
    this.#db = db;
    this.#tell = tell;
  }

  /** Reads what is stored, and from then on what changes; resolves when all is read. */
  start(): Promise<void> {
    watchChanges(this.#db, libraryTables, (changes) => this.#take(changes));
    return this.#do(() => loadLibrary(this.#db, this.#index, this.#tell.progress));
  }

  #take(changes: Changes): void {
    for (const [table, keys] of changes) {
      const known = this.#pending.get(table);
      this.#pending.set(table, keys === 'all' || known === 'all' ? 'all' : new Set([...(known ?? []), ...keys]));
    }
    // Many transactions in a row, as of an import in the making, are read once.
    if (this.#isDue) return;
    this.#isDue = true;
    void this.#do(async () => {
      const due = this.#pending;
      this.#pending = new Map();
      this.#isDue = false;
      await refreshLibrary(this.#db, this.#index, due);
      this.#tell.changed();
    });
  }

  #do(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => this.#tell.failed(error));
    return this.#turn;
  }

  async ask({ filter, order, list, from, to, currentId }: LibraryQuestion): Promise<LibraryAnswer> {
    const result = this.#index.query(filter, order);
    const { rows, articles } = result;
    const version = ++this.#versions;
    this.#listed = { version, list, result };
    const listed = list === 'claims' ? rows : articles;
    const end = Math.min(to, listed.length);
    const start = Math.max(0, Math.min(from, end - (to - from)));
    return {
      version,
      total: listed.length,
      claims: rows.length,
      articles: articles.length,
      stored: this.#index.claims,
      counts: result.counts,
      approximate: result.approximate,
      from: start,
      lines: await this.#lines(this.#listed, start, end),
      annotators: await this.#db.annotators.toArray(),
      currentAt: currentId === undefined ? -1 : placeOf(this.#listed, currentId),
    };
  }

  /** A stretch of a list in full; null where the list is no longer that one. */
  async lines(version: number, from: number, to: number): Promise<readonly (LibraryLine | undefined)[] | null> {
    return this.#listed?.version === version ? this.#lines(this.#listed, from, to) : null;
  }

  /** The ids of a stretch of a list; null where the list is no longer that one. */
  ids(version: number, from: number, to: number): readonly string[] | null {
    if (this.#listed?.version !== version) return null;
    const { list, result } = this.#listed;
    return list === 'claims'
      ? result.rows.slice(from, to).map(({ claimId }) => claimId)
      : result.articles.slice(from, to).map(({ id }) => id);
  }

  /** What is known of one article beyond its line. */
  async article(id: string): Promise<ArticleDetails | null> {
    const [article, references] = await Promise.all([
      this.#db.articles.get(id),
      this.#db.references.where('articleId').equals(id).toArray(),
    ]);
    const rows = this.#index.article(id)?.rows ?? [];
    if (!article) return null;
    const { authors, readAt, published, origin, versions } = article;
    const standing = references.filter(({ deleted }) => deleted === 0);
    const facts = { ...factsOf(article), authors, readAt, origin, states: versions.length, claims: rows.length };
    return { ...facts, references: standing, ...(published !== undefined && { published }) };
  }

  /** Who said what on the claims of the present list. */
  words(): readonly (RowWord & { readonly claimId: string })[] {
    return (this.#listed?.result.rows ?? []).flatMap(({ claimId, words }) => words.map((word) => ({ ...word, claimId })));
  }

  #lines({ list, result }: Listed, from: number, to: number): Promise<(LibraryLine | undefined)[]> {
    return list === 'claims'
      ? this.#claimLines(result.rows.slice(from, to))
      : this.#articleLines(result.articles.slice(from, to), result.rows);
  }

  async #claimLines(rows: readonly LibraryRow[]): Promise<(ClaimLine | undefined)[]> {
    const db = this.#db;
    const ids = [...new Set(rows.map(({ articleId }) => articleId))];
    const { articles, views } = await db.transaction('r', [db.articles, db.claims, db.judgements, db.annotators], async () => {
      const local = await db.annotators.where('local').equals(1).first();
      const [articles, ...viewed] = await Promise.all([
        db.articles.bulkGet(ids),
        ...ids.map(async (id) =>
          viewClaims(...(await Promise.all([claimsOfArticle(db, id), judgementsOfArticle(db, id)])), local?.id),
        ),
      ]);
      return { articles, views: new Map(viewed.flat().map((view) => [view.claim.id, view])) };
    });
    const facts = new Map(articles.flatMap((article) => (article ? [[article.id, factsOf(article)] as const] : [])));
    return rows.map(({ claimId, articleId }) => {
      const view = views.get(claimId);
      const article = facts.get(articleId);
      if (!view || !article) return undefined;
      const whole = views.get(view.claim.partOf ?? '')?.claim.quote;
      return { kind: 'claim', id: claimId, view, article, ...(whole !== undefined && { whole }) };
    });
  }

  async #articleLines(articles: readonly LibraryArticle[], rows: readonly LibraryRow[]): Promise<(ArticleLine | undefined)[]> {
    const stored = await this.#db.articles.bulkGet(articles.map(({ id }) => id));
    const shown = new Map(articles.map(({ id }) => [id, { claims: 0, tagged: 0, differing: 0 }]));
    for (const { articleId, words, differs } of rows) {
      const counts = shown.get(articleId);
      if (!counts) continue;
      counts.claims++;
      if (words.some(({ opinion }) => opinion !== undefined)) counts.tagged++;
      if (differs) counts.differing++;
    }
    return stored.map((article, at) => {
      const id = articles[at]!.id;
      return article && { kind: 'article', id, article: factsOf(article), ...shown.get(id)! };
    });
  }
}

const factsOf = (article: ArticleRecord): ArticleFacts => {
  const { id, url, title, language } = article;
  return { id, url, title, language, source: sourceOf(article), date: dateOf(article) };
};

const placeOf = ({ list, result }: Listed, id: string): number =>
  list === 'claims'
    ? result.rows.findIndex(({ claimId }) => claimId === id)
    : result.articles.findIndex((article) => article.id === id);
