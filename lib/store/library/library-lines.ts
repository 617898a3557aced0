// The lines of the library's lists as they are shown: read from the store when they come into view.
import type { ClaimType } from '@/lib/claims/claim.ts';
import { labelTopic } from '@/lib/compare/label-topic.ts';
import type { Statement } from '@/lib/compare/statement.ts';
import { claimsOfArticle, judgementsOfArticle } from '../article-queries.ts';
import { type ClaimView, viewClaims } from '../claim-view.ts';
import type { PlumblineDatabase } from '../database.ts';
import { filedTables, membersOfEach } from '../filed-statements.ts';
import type { ArticleRecord, ReferenceRecord } from '../records.ts';
import type { LibraryIndex, LibraryTopic } from './library-index.ts';
import { dateOf, type LibraryArticle, type LibraryRow, sourceOf } from './library-rows.ts';

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

export interface TopicLine {
  readonly kind: 'topic';
  readonly id: string;
  readonly type: ClaimType;
  /** What it is about, in words of the engine. */
  readonly label: string;
  /** The claim of it that the list names first. */
  readonly claimId: string;
  readonly quote: string;
  /** Under the filter. */
  readonly claims: number;
  readonly sources: readonly string[];
  readonly tagged: number;
  readonly differing: number;
  /** ISO dates. */
  readonly from: string;
  readonly to: string;
  /** The lowest and the highest figure given; `max` null where somebody leaves it open. */
  readonly figure?: { readonly min: number; readonly max: number | null; readonly unit?: string };
}

export type LibraryLine = ClaimLine | ArticleLine | TopicLine;

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

/** Claims in full; one that is no longer stored is undefined. */
export async function claimLines(db: PlumblineDatabase, rows: readonly LibraryRow[]): Promise<(ClaimLine | undefined)[]> {
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

/** Topics with what is told of them in one line. */
export async function topicLines(
  db: PlumblineDatabase,
  index: LibraryIndex,
  topics: readonly LibraryTopic[],
): Promise<(TopicLine | undefined)[]> {
  const [members, firsts] = await Promise.all([
    db.transaction('r', filedTables(db), () =>
      membersOfEach(
        db,
        topics.map(({ id }) => id),
      ),
    ),
    db.claims.bulkGet(topics.map(({ rows }) => rows[0]!.claimId)),
  ]);
  return topics.map(({ id, rows }, at) => {
    const first = firsts[at];
    const statements = members.get(id) ?? [];
    if (!first) return undefined;
    const articles = rows.flatMap(({ articleId }) => index.article(articleId) ?? []);
    const dates = articles.map(({ date }) => date).sort();
    return {
      kind: 'topic',
      id,
      type: first.type,
      label: labelTopic(statements),
      claimId: first.id,
      quote: first.quote,
      claims: rows.length,
      sources: [...new Set(articles.map(({ source }) => source))],
      tagged: rows.filter(isTagged).length,
      differing: rows.filter(({ differs }) => differs).length,
      from: dates[0] ?? '',
      to: dates.at(-1) ?? '',
      ...figureIn(statements),
    };
  });
}

/** Articles with what the list holds of each; `rows` is the whole list. */
export async function articleLines(
  db: PlumblineDatabase,
  articles: readonly LibraryArticle[],
  rows: readonly LibraryRow[],
): Promise<(ArticleLine | undefined)[]> {
  const stored = await db.articles.bulkGet(articles.map(({ id }) => id));
  const shown = new Map(articles.map(({ id }) => [id, { claims: 0, tagged: 0, differing: 0 }]));
  for (const row of rows) {
    const counts = shown.get(row.articleId);
    if (!counts) continue;
    counts.claims++;
    if (isTagged(row)) counts.tagged++;
    if (row.differs) counts.differing++;
  }
  return stored.map((article, at) => {
    const id = articles[at]!.id;
    return article && { kind: 'article', id, article: factsOf(article), ...shown.get(id)! };
  });
}

/** What is known of one article beyond its line. */
export async function articleDetails(db: PlumblineDatabase, id: string, claims: number): Promise<ArticleDetails | null> {
  const [article, references] = await Promise.all([db.articles.get(id), db.references.where('articleId').equals(id).toArray()]);
  if (!article) return null;
  const { authors, readAt, published, origin, versions } = article;
  const standing = references.filter(({ deleted }) => deleted === 0);
  const facts = { ...factsOf(article), authors, readAt, origin, states: versions.length, claims };
  return { ...facts, references: standing, ...(published !== undefined && { published }) };
}

const isTagged = ({ words }: LibraryRow): boolean => words.some(({ opinion }) => opinion !== undefined);

/** Figures of one unit only: others do not compare. */
function figureIn(statements: readonly Statement[]): Pick<TopicLine, 'figure'> {
  const figures = statements.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const [first] = figures;
  if (!first || figures.some(({ unit }) => unit !== first.unit)) return {};
  const max = figures.some(({ max }) => max === null) ? null : Math.max(...figures.map(({ max }) => max ?? 0));
  const min = Math.min(...figures.map(({ min }) => min));
  return { figure: { min, max, ...(first.unit !== undefined && { unit: first.unit }) } };
}

const factsOf = (article: ArticleRecord): ArticleFacts => {
  const { id, url, title, language } = article;
  return { id, url, title, language, source: sourceOf(article), date: dateOf(article) };
};
