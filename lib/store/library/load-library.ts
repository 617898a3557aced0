// Reads what is stored into the library's index: all of it once, and afterwards only what has changed.
import type { Table } from 'dexie';
import { claimsOfArticle, judgementsOfArticle } from '../article-queries.ts';
import { viewClaims } from '../claim-view.ts';
import type { PlumblineDatabase } from '../database.ts';
import type { ClaimRecord, JudgementRecord, NoteRecord, ReferenceRecord } from '../records.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Changes } from './watch-changes.ts';

/** Articles read at a time: their texts come along. */
const articleBatch = 100;
const recordBatch = 2_500;

/** The tables the library is made of. */
export const libraryTables = ['articles', 'claims', 'judgements', 'references', 'annotators'] as const;

/**
 * Reads all that is stored; articles that are gone leave the index. In the order of the primary keys, which costs a quarter of reading claims
 * article by article through their index. `onProgress` hears how many of how many claims are read.
 */
export async function loadLibrary(
  db: PlumblineDatabase,
  index: LibraryIndex,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const [of, local] = await Promise.all([db.claims.count(), db.annotators.where('local').equals(1).first()]);
  const judgements = new Map<string, JudgementRecord[]>();
  for await (const chunk of chunksOf(db.judgements, recordBatch))
    for (const word of chunk) push(judgements, word.articleId, word);
  const notes = new Map<string, NoteRecord[]>();
  for await (const chunk of chunksOf(db.references, recordBatch))
    for (const note of chunk) if (isStandingNote(note)) push(notes, note.articleId, note);
  const claims = new Map<string, ClaimRecord[]>();
  let done = 0;
  for await (const chunk of chunksOf(db.claims, recordBatch)) {
    for (const claim of chunk) push(claims, claim.articleId, withoutPlace(claim));
    onProgress((done += chunk.length), of);
  }
  const present = new Set<string>();
  for await (const chunk of chunksOf(db.articles, articleBatch))
    for (const article of chunk) {
      const { id } = article;
      present.add(id);
      const views = viewClaims(claims.get(id) ?? [], judgements.get(id) ?? [], local?.id);
      index.put({ article, views, notes: notes.get(id) ?? [] });
      claims.delete(id);
    }
  for (const { id } of [...index.articles()]) if (!present.has(id)) index.remove(id);
}

/** Of which topic each claim is, where at least two are of it. */
export async function loadTopics(db: PlumblineDatabase): Promise<Map<string, string>> {
  const sizes = new Map<string, number>();
  const topics = new Map<string, string>();
  let last = '';
  for (;;) {
    const chunk = await db.topics.where('claimId').above(last).limit(recordBatch).toArray();
    for (const { claimId, topic } of chunk) {
      topics.set(claimId, topic);
      sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
    }
    if (chunk.length < recordBatch) break;
    last = chunk.at(-1)!.claimId;
  }
  for (const [claimId, topic] of topics) if (sizes.get(topic) === 1) topics.delete(claimId);
  return topics;
}

/** All records of a table by key, so many at a time. */
async function* chunksOf<Record extends { readonly id: string }>(
  table: Table<Record, string>,
  size: number,
): AsyncGenerator<readonly Record[]> {
  let last = '';
  for (;;) {
    const chunk = await table.where('id').above(last).limit(size).toArray();
    if (chunk.length > 0) yield chunk;
    if (chunk.length < size) return;
    last = chunk.at(-1)!.id;
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

const nowhere: ClaimRecord['selectors'] = {
  quote: { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: 0, end: 0 },
};

/** Half of a claim record says where it stands: until its article's turn comes, that is not held. */
const withoutPlace = (claim: ClaimRecord): ClaimRecord => ({ ...claim, selectors: nowhere, why: [] });

/** Brings the index up to date after these changes. */
export async function refreshLibrary(db: PlumblineDatabase, index: LibraryIndex, changes: Changes): Promise<void> {
  const articleIds = await articlesIn(db, index, changes);
  if (articleIds === 'all') return loadLibrary(db, index);
  const ids = [...articleIds];
  for (let from = 0; from < ids.length; from += articleBatch) await readArticles(db, index, ids.slice(from, from + articleBatch));
}

/** Reads these articles anew; one that is no longer stored leaves the index. */
async function readArticles(db: PlumblineDatabase, index: LibraryIndex, ids: readonly string[]): Promise<void> {
  const tables = [db.articles, db.claims, db.judgements, db.references, db.annotators];
  const parts = await db.transaction('r', tables, async () => {
    const [articles, claims, judgements, references, local] = await Promise.all([
      db.articles.bulkGet([...ids]),
      Promise.all(ids.map((id) => claimsOfArticle(db, id))),
      Promise.all(ids.map((id) => judgementsOfArticle(db, id))),
      db.references
        .where('articleId')
        .anyOf([...ids])
        .toArray(),
      db.annotators.where('local').equals(1).first(),
    ]);
    return { articles, claims, judgements, notes: references.filter(isStandingNote), localId: local?.id };
  });
  for (const [at, id] of ids.entries()) {
    const article = parts.articles[at];
    if (!article) {
      index.remove(id);
      continue;
    }
    const views = viewClaims(parts.claims[at]!, parts.judgements[at]!, parts.localId);
    index.put({ article, views, notes: parts.notes.filter(({ articleId }) => articleId === id) });
  }
}

const isStandingNote = (reference: ReferenceRecord): reference is NoteRecord =>
  reference.kind === 'note' && reference.deleted === 0;

/** The articles that these changes touch. */
async function articlesIn(db: PlumblineDatabase, index: LibraryIndex, changes: Changes): Promise<ReadonlySet<string> | 'all'> {
  const ids = new Set<string>();
  for (const [table, keys] of changes) {
    if (keys === 'all') return 'all';
    switch (table) {
      case 'articles':
        for (const id of keys) ids.add(id);
        break;
      case 'claims':
        for (const id of await articlesOfClaims(db, index, [...keys])) ids.add(id);
        break;
      case 'judgements': {
        const claimIds = [...keys].map((id) => id.slice(0, id.indexOf(':')));
        for (const id of await articlesOfClaims(db, index, claimIds)) ids.add(id);
        break;
      }
      case 'references':
        for (const reference of await db.references.bulkGet([...keys]))
          if (reference && 'articleId' in reference) ids.add(reference.articleId);
        break;
      default:
        // A name is looked up when it is shown; a local annotator who has just been made had said nothing before.
        break;
    }
  }
  return ids;
}

async function articlesOfClaims(db: PlumblineDatabase, index: LibraryIndex, claimIds: readonly string[]): Promise<Set<string>> {
  const ids = new Set<string>();
  const unknown = new Set(claimIds);
  for (const claim of await db.claims.bulkGet([...claimIds]))
    if (claim) {
      ids.add(claim.articleId);
      unknown.delete(claim.id);
    }
  if (unknown.size === 0) return ids;
  for (const { id, rows } of index.articles()) if (rows.some(({ claimId }) => unknown.has(claimId))) ids.add(id);
  return ids;
}
