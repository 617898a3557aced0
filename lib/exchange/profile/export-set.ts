// What of this profile goes into a file: by default what was tagged; what one merely read is nobody's business.

import type { PlumblineSet, SetTables } from '@/lib/exchange/set/set.ts';
import { articleSchema, claimSchema, judgementSchema, referenceSchema } from '@/lib/exchange/set/set-schema.ts';
import type { PlumblineDatabase } from '@/lib/store/database.ts';
import type { ClaimRecord, JudgementRecord, ReferenceRecord } from '@/lib/store/records.ts';
import { attempt, type StoreResult } from '@/lib/store/store-result.ts';
import { chunksOf } from './load-counterparts.ts';
import { setAnnotator, setArticle, setClaim, setJudgement, setReference } from './set-records.ts';

export interface ExportScope {
  /** Only what belongs to these articles. */
  readonly articleIds?: readonly string[];
  /** Only these claims, and what they were before. */
  readonly claimIds?: readonly string[];
  /** Also claims nobody said anything of, articles merely read, and tables of figures. */
  readonly untagged?: boolean;
}

export interface Exported {
  readonly set: PlumblineSet;
  /** What cannot be written so that others can read it (a quote as long as a page), with its table. */
  readonly leftOut: readonly { readonly table: keyof SetTables; readonly id: string }[];
}

/** Reads what the scope asks for. Withdrawn words go along: whoever holds them learns of it. */
export const exportSet = (db: PlumblineDatabase, scope: ExportScope = {}): Promise<StoreResult<Exported>> =>
  attempt(() =>
    db.transaction('r', [db.annotators, db.articles, db.claims, db.judgements, db.references], async () => {
      const judgements = await judgementsIn(db, scope);
      const claims = await claimsIn(db, scope, judgements);
      const articleIds = new Set(claims.map(({ articleId }) => articleId));
      const references = await referencesIn(db, scope, articleIds);
      for (const reference of references) if ('articleId' in reference) articleIds.add(reference.articleId);
      const everyArticle = scope.untagged === true && !scope.articleIds && !scope.claimIds;
      const wanted = everyArticle
        ? await db.articles.toCollection().primaryKeys()
        : [...articleIds, ...(scope.untagged ? (scope.articleIds ?? []) : [])];
      const articles = [];
      for (const chunk of chunksOf([...new Set(wanted)], 100))
        for (const article of await db.articles.bulkGet([...chunk])) if (article) articles.push(setArticle(article));
      const named = new Set([...judgements.map(({ annotatorId }) => annotatorId), ...claims.map(({ addedBy }) => addedBy)]);
      const annotators = await db.annotators.filter(({ id }) => everyArticle || named.has(id)).toArray();
      return readable({
        annotators: annotators.map(setAnnotator),
        articles,
        claims: claims.map(setClaim),
        judgements: judgements.map(setJudgement),
        references: references.map(setReference),
        extra: {},
      });
    }),
  );

const judgementsIn = async (db: PlumblineDatabase, { articleIds, claimIds }: ExportScope): Promise<JudgementRecord[]> => {
  if (claimIds)
    return db.judgements
      .where('claimId')
      .anyOf([...(await linesOf(db, claimIds))])
      .toArray();
  if (articleIds) {
    const found = await Promise.all(
      articleIds.map((id) => db.judgements.where('[articleId+claimId]').between([id], [id, []]).toArray()),
    );
    return found.flat();
  }
  return db.judgements.toArray();
};

/** These claims and what they were before. */
async function linesOf(db: PlumblineDatabase, ids: readonly string[]): Promise<Set<string>> {
  const line = new Set(ids);
  for (let asked = [...ids]; asked.length > 0; ) {
    const claims = await db.claims.bulkGet(asked);
    asked = claims.flatMap((claim) => (claim?.formerId !== undefined && !line.has(claim.formerId) ? [claim.formerId] : []));
    for (const id of asked) line.add(id);
  }
  return line;
}

async function claimsIn(
  db: PlumblineDatabase,
  scope: ExportScope,
  judgements: readonly JudgementRecord[],
): Promise<ClaimRecord[]> {
  const { articleIds, claimIds, untagged = false } = scope;
  if (claimIds) return (await db.claims.bulkGet([...(await linesOf(db, claimIds))])).filter((claim) => claim !== undefined);
  const ofArticles = async (ids: readonly string[]): Promise<ClaimRecord[]> =>
    (await Promise.all(ids.map((id) => db.claims.where('[articleId+start]').between([id], [id, []]).toArray()))).flat();
  if (untagged) return articleIds ? ofArticles(articleIds) : db.claims.toArray();
  // Standing words, their claims, and what these were and became: all on one article.
  const judged = new Set(judgements.flatMap(({ claimId, deleted }) => (deleted === 0 ? [claimId] : [])));
  const added = articleIds ? [] : await db.claims.filter(({ addedBy }) => addedBy !== undefined).primaryKeys();
  const addedOn = await db.claims.bulkGet(added);
  const ids = new Set([
    ...judgements.flatMap(({ articleId, deleted }) => (deleted === 0 ? [articleId] : [])),
    ...addedOn.flatMap((claim) => claim?.articleId ?? []),
  ]);
  const claims = await ofArticles([...new Set([...ids, ...(articleIds ?? [])])]);
  const held = new Set(claims.filter(({ id, addedBy }) => judged.has(id) || addedBy !== undefined).map(({ id }) => id));
  for (let size = -1; size !== held.size; ) {
    size = held.size;
    for (const { id, formerId } of claims) {
      if (formerId === undefined) continue;
      if (held.has(id)) held.add(formerId);
      else if (held.has(formerId)) held.add(id);
    }
  }
  return claims.filter(({ id }) => held.has(id));
}

async function referencesIn(
  db: PlumblineDatabase,
  scope: ExportScope,
  articleIds: ReadonlySet<string>,
): Promise<ReferenceRecord[]> {
  const { untagged = false, claimIds } = scope;
  const wanted = scope.articleIds ? new Set(scope.articleIds) : null;
  return db.references
    .filter((reference) => {
      if (!('articleId' in reference)) return untagged && !wanted && !claimIds;
      if (wanted) return wanted.has(reference.articleId);
      // What somebody noted is theirs to pass on; what a page carried goes with its article.
      return articleIds.has(reference.articleId) || (!claimIds && (untagged || reference.kind === 'note'));
    })
    .toArray();
}

const schemas = {
  articles: articleSchema,
  claims: claimSchema,
  judgements: judgementSchema,
  references: referenceSchema,
} as const;

/** Drops what no reader would accept, and what hangs on it. */
function readable(set: PlumblineSet): Exported {
  const leftOut: { table: keyof SetTables; id: string }[] = [];
  const fits = <Table extends keyof typeof schemas>(table: Table, also: (record: SetTables[Table]) => boolean = () => true) =>
    (set[table] as readonly SetTables[Table][]).filter((record) => {
      if (also(record) && schemas[table].safeParse(record).success) return true;
      leftOut.push({ table, id: record.id });
      return false;
    });
  const articles = fits('articles');
  const articleIds = new Set(articles.map(({ id }) => id));
  const claims = fits('claims', ({ articleId }) => articleIds.has(articleId));
  const claimIds = new Set(claims.map(({ id }) => id));
  const judgements = fits('judgements', ({ claimId, deleted }) => deleted === 1 || claimIds.has(claimId));
  return { set: { ...set, articles, claims, judgements, references: fits('references') }, leftOut };
}
