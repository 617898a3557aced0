// Answers the library page: a list under a filter, any stretch of it in full, and word of every change. Lives in a worker of that page.

import type { PlumblineDatabase } from '../database.ts';
import type { AnnotatorRecord } from '../records.ts';
import type { FacetCounts, LibraryFilter } from './library-filter.ts';
import { LibraryIndex, type LibraryOrder, type LibraryResult, type LibraryTopic } from './library-index.ts';
import { type ArticleDetails, articleDetails, articleLines, claimLines, type LibraryLine, topicLines } from './library-lines.ts';
import type { RowWord } from './library-rows.ts';
import { libraryTables, loadLibrary, loadTopics, refreshLibrary } from './load-library.ts';
import { type ChangedKeys, type Changes, watchChanges } from './watch-changes.ts';

export type LibraryList = 'claims' | 'articles' | 'topics';

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
  /** Empty unless they are what is listed. */
  readonly topics: readonly LibraryTopic[];
}

export interface DeskListener {
  /** Something is stored differently now: ask again. */
  readonly changed: () => void;
  /** Claims read so far, of how many. */
  readonly progress: (done: number, of: number) => void;
  readonly failed: (error: unknown) => void;
}

/** Milliseconds. */
const topicsEvery = 1_500;

export class LibraryDesk {
  readonly #db: PlumblineDatabase;
  readonly #index = new LibraryIndex();
  readonly #tell: DeskListener;
  #listed: Listed | null = null;
  #versions = 0;
  /** What changed and was not read anew yet. */
  #pending = new Map<string, ChangedKeys>();
  #isDue = false;
  #topicsDue: ReturnType<typeof setTimeout> | undefined;
  /** Changes are taken over one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(db: PlumblineDatabase, tell: DeskListener) {
    this.#db = db;
    this.#tell = tell;
  }

  /** Reads what is stored, and from then on what changes; resolves when all is read. */
  start(): Promise<void> {
    watchChanges(this.#db, libraryTables, (changes) => this.#take(changes));
    watchChanges(this.#db, ['topics'], () => this.#takeTopics());
    return this.#do(async () => {
      await loadLibrary(this.#db, this.#index, this.#tell.progress);
      this.#index.setTopics(await loadTopics(this.#db));
    });
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

  /** While many articles are compared, topics change all the time: they are read again after a while. */
  #takeTopics(): void {
    this.#topicsDue ??= setTimeout(() => {
      this.#topicsDue = undefined;
      void this.#do(async () => {
        this.#index.setTopics(await loadTopics(this.#db));
        if (this.#listed?.list === 'topics') this.#tell.changed();
      });
    }, topicsEvery);
  }

  #do(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work).catch((error: unknown) => this.#tell.failed(error));
    return this.#turn;
  }

  async ask({ filter, order, list, from, to, currentId }: LibraryQuestion): Promise<LibraryAnswer> {
    const result = this.#index.query(filter, order);
    const { rows, articles } = result;
    const version = ++this.#versions;
    const topics = list === 'topics' ? this.#index.topicsOf(rows) : [];
    this.#listed = { version, list, result, topics };
    const listed = { claims: rows, articles, topics }[list];
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
      currentAt: currentId === undefined ? -1 : idsIn(this.#listed, 0).indexOf(currentId),
    };
  }

  /** A stretch of a list in full; null where the list is no longer that one. */
  async lines(version: number, from: number, to: number): Promise<readonly (LibraryLine | undefined)[] | null> {
    return this.#listed?.version === version ? this.#lines(this.#listed, from, to) : null;
  }

  /** The ids of a stretch of a list; null where the list is no longer that one. */
  ids(version: number, from: number, to: number): readonly string[] | null {
    if (this.#listed?.version !== version) return null;
    return idsIn(this.#listed, from, to);
  }

  /** What is known of one article beyond its line; null where it is not stored. */
  article(id: string): Promise<ArticleDetails | null> {
    return articleDetails(this.#db, id, this.#index.article(id)?.rows.length ?? 0);
  }

  /** Who said what on the claims of the present list. */
  words(): readonly (RowWord & { readonly claimId: string })[] {
    return (this.#listed?.result.rows ?? []).flatMap(({ claimId, words }) => words.map((word) => ({ ...word, claimId })));
  }

  #lines({ list, result, topics }: Listed, from: number, to: number): Promise<(LibraryLine | undefined)[]> {
    if (list === 'topics') return topicLines(this.#db, this.#index, topics.slice(from, to));
    return list === 'claims'
      ? claimLines(this.#db, result.rows.slice(from, to))
      : articleLines(this.#db, result.articles.slice(from, to), result.rows);
  }
}

function idsIn({ list, result, topics }: Listed, from: number, to?: number): string[] {
  if (list === 'claims') return result.rows.slice(from, to).map(({ claimId }) => claimId);
  return (list === 'articles' ? result.articles : topics).slice(from, to).map(({ id }) => id);
}
