// Sources that are no articles: fact-checks met on pages, and tables of figures that somebody imported.
import type { PageFactCheck } from '@/lib/article/claim-reviews.ts';
import { textHash } from '@/lib/claims/identity.ts';
import { countUp } from './compared-count.ts';
import type { PlumblineDatabase } from './database.ts';
import { localAnnotatorWithin, nextRevision } from './local-annotator.ts';
import type { FactCheckRecord, ReferenceRecord, SeriesPoint, SeriesRecord } from './records.ts';
import { sameRecord } from './same-record.ts';
import { attempt, Refusal, type StoreResult } from './store-result.ts';

const tables = (db: PlumblineDatabase) => [db.references, db.annotators, db.meta];

/** Keeps the fact-checks that an article's page carries; what is known already is not written again. */
export const saveFactChecks = (
  db: PlumblineDatabase,
  articleId: string,
  checks: readonly PageFactCheck[],
  now = Date.now(),
): Promise<StoreResult<null>> =>
  attempt(async () => {
    if (checks.length === 0) return null;
    await db.transaction('rw', tables(db), async () => {
      for (const { claimReviewed, rating, source = '', url, reviewed } of checks)
        await put(db, now, {
          id: textHash(`fact-check\n${articleId}\n${claimReviewed}`),
          kind: 'fact-check',
          articleId,
          title: claimReviewed.slice(0, 200),
          source,
          ...(url !== undefined && { url }),
          claimReviewed,
          rating,
          ...(reviewed !== undefined && { reviewed }),
        });
    });
    return null;
  });

/** Keeps a table of figures; one of the same title and source is replaced. */
export const saveSeries = (
  db: PlumblineDatabase,
  series: { readonly title: string; readonly source: string; readonly points: readonly SeriesPoint[] },
  now = Date.now(),
): Promise<StoreResult<{ readonly id: string }>> =>
  attempt(() =>
    db.transaction('rw', tables(db), async () => {
      const id = textHash(`series\n${series.source}\n${series.title}`);
      await put(db, now, { id, kind: 'series', ...series });
      return { id };
    }),
  );

/** Takes a reference away: emptied, so that the withdrawal reaches everybody who holds it. */
export const removeReference = (
  db: PlumblineDatabase,
  id: string,
  now = Date.now(),
): Promise<StoreResult<null, 'no-such-reference'>> =>
  attempt(() =>
    db.transaction('rw', tables(db), async () => {
      const known = await db.references.get(id);
      if (!known || known.deleted === 1) throw new Refusal('no-such-reference', `There is no reference ${id}.`);
      const emptied = known.kind === 'series' ? { ...known, points: [] } : known;
      await write(db, now, { ...emptied, deleted: 1 });
      return null;
    }),
  );

/** Imported tables that stand, by title. Made for `liveQuery`. */
export const storedSeries = async (db: PlumblineDatabase): Promise<SeriesRecord[]> =>
  (await standing(db, 'series')).filter((each): each is SeriesRecord => each.kind === 'series').sort(byTitle);

/** Fact-checks that stand. */
export const storedFactChecks = async (db: PlumblineDatabase): Promise<FactCheckRecord[]> =>
  (await standing(db, 'fact-check')).filter((each): each is FactCheckRecord => each.kind === 'fact-check');

const standing = (db: PlumblineDatabase, kind: ReferenceRecord['kind']): Promise<ReferenceRecord[]> =>
  db.references
    .where('kind')
    .equals(kind)
    .filter(({ deleted }) => deleted === 0)
    .toArray();

const byTitle = (a: SeriesRecord, b: SeriesRecord): number => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1);

type Written = 'addedAt' | 'revision' | 'deleted';

/** Writes what is new or says something else than before. */
async function put(
  db: PlumblineDatabase,
  now: number,
  record: Omit<FactCheckRecord, Written> | Omit<SeriesRecord, Written>,
): Promise<void> {
  const known = await db.references.get(record.id);
  const addedAt = known?.addedAt ?? new Date(now).toISOString();
  const next = {
    ...(known?.extra && { extra: known.extra }),
    ...record,
    addedAt,
    revision: known?.revision ?? '',
    deleted: 0 as const,
  };
  if (!sameRecord(next, known)) await write(db, now, next);
}

async function write(db: PlumblineDatabase, now: number, record: ReferenceRecord): Promise<void> {
  const annotator = await localAnnotatorWithin(db, now);
  await db.references.put({ ...record, revision: await nextRevision(db, annotator.id, now) });
  await countUp(db);
}
