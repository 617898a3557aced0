// Reads what is stored into the library's index, a few articles at a time, and afterwards only what has changed.
import { claimsOfArticle, judgementsOfArticle } from '../article-queries.ts';
import { viewClaims } from '../claim-view.ts';
import type { PlumblineDatabase } from '../database.ts';
import type { ArticleRecord, ClaimRecord, JudgementRecord, NoteRecord, ReferenceRecord } from '../records.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Changes } from './watch-changes.ts';

/** Articles read at a time: their texts come along. */
const batch = 100;

/** The tables the library is made of. */
export const libraryTables = ['articles', 'claims', 'judgements', 'references', 'annotators'] as const;

/** Reads all that is stored; articles that are gone leave the index. `onProgress` hears after each batch how many of how many articles are read. */
export async function loadLibrary(
  db: PlumblineDatabase,
  index: LibraryIndex,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const ids = await db.articles.toCollection().primaryKeys();
  const present = new Set(ids);
  for (const { id } of [...index.articles()]) if (!present.has(id)) index.remove(id);
  for (let from = 0; from < ids.length; from += batch) {
    await readArticles(db, index, ids.slice(from, from + batch), true);
    onProgress(Math.min(from + batch, ids.length), ids.length);
  }
}

/** Brings the index up to date after these changes. */
export async function refreshLibrary(db: PlumblineDatabase, index: LibraryIndex, changes: Changes): Promise<void> {
  const articleIds = await articlesIn(db, index, changes);
  if (articleIds === 'all') return loadLibrary(db, index);
  const ids = [...articleIds];
  for (let from = 0; from < ids.length; from += batch) await readArticles(db, index, ids.slice(from, from + batch));
}

/** Reads these articles anew; one that is no longer stored leaves the index. `neighbours`: no other article's id lies between theirs. */
async function readArticles(
  db: PlumblineDatabase,
  index: LibraryIndex,
  ids: readonly string[],
  neighbours = false,
): Promise<void> {
  const tables = [db.articles, db.claims, db.judgements, db.references, db.annotators];
  const parts = await db.transaction('r', tables, async () => {
    const articles = await db.articles.bulkGet([...ids]);
    const [claims, judgements, references, local] = await Promise.all([
      // What lies side by side is read in one go: a request costs more than a record.
      neighbours ? claimsBetween(db, ids) : Promise.all(ids.map((id) => claimsOfArticle(db, id))),
      neighbours ? judgementsBetween(db, ids) : Promise.all(ids.map((id) => judgementsOfArticle(db, id))),
      db.references
        .where('articleId')
        .anyOf([...ids])
        .toArray(),
      db.annotators.where('local').equals(1).first(),
    ]);
    return { articles, claims, judgements, notes: references.filter(isStandingNote), localId: local?.id };
  });
  for (const [at, id] of ids.entries()) {
    const article: ArticleRecord | undefined = parts.articles[at];
    if (!article) {
      index.remove(id);
      continue;
    }
    const views = viewClaims(parts.claims[at]!, parts.judgements[at]!, parts.localId);
    index.put({ article, views, notes: parts.notes.filter(({ articleId }) => articleId === id) });
  }
}

const claimsBetween = async (db: PlumblineDatabase, ids: readonly string[]): Promise<ClaimRecord[][]> =>
  splitByArticle(
    ids,
    await db.claims
      .where('[articleId+start]')
      .between([ids[0]], [ids.at(-1), []])
      .toArray(),
  );

const judgementsBetween = async (db: PlumblineDatabase, ids: readonly string[]): Promise<JudgementRecord[][]> =>
  splitByArticle(
    ids,
    await db.judgements
      .where('[articleId+claimId]')
      .between([ids[0]], [ids.at(-1), []])
      .toArray(),
  );

function splitByArticle<T extends { readonly articleId: string }>(ids: readonly string[], records: readonly T[]): T[][] {
  const byArticle = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const record of records) byArticle.get(record.articleId)?.push(record);
  return [...byArticle.values()];
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
