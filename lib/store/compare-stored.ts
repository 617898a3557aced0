// Takes stored articles into the comparison, one after another: what each costs depends on what was said at about the same time of the same war, never
// on how much is stored.
import { describeStatements } from '@/lib/compare/describe-statements.ts';
import { joinTopics } from '@/lib/compare/join-topics.ts';
import type { Setting, Statement } from '@/lib/compare/statement.ts';
import { claimsOfArticle } from './article-queries.ts';
import { countUp } from './compared-count.ts';
import { comparedReading } from './compared-reading.ts';
import type { PlumblineDatabase } from './database.ts';
import { candidatesFor, drawersOf, filedTables, inTopic, membersOf, sizeOf, statementsIn } from './filed-statements.ts';
import type { TopicRecord } from './records.ts';
import { sameRecord } from './same-record.ts';
import { attempt, type StoreResult } from './store-result.ts';

/** A topic larger than this keeps together when one of its members goes, whether that held it together or not. */
const regroupedAtMost = 250;

/** Compares the next queued article, in one transaction. Answers whether there was one. */
export const compareNext = (db: PlumblineDatabase): Promise<StoreResult<boolean>> =>
  attempt(() =>
    db.transaction('rw', [db.articles, db.claims, ...filedTables(db), db.toCompare, db.meta], async () => {
      const next = await db.toCompare.toCollection().first();
      if (!next) return false;
      const { articleId } = next;
      await file(db, articleId, await statementsNow(db, articleId));
      await db.toCompare.delete(articleId);
      return true;
    }),
  );

async function statementsNow(db: PlumblineDatabase, articleId: string): Promise<Statement[]> {
  const [article, claims] = await Promise.all([db.articles.get(articleId), claimsOfArticle(db, articleId)]);
  if (!article) return [];
  const reading = comparedReading(article, claims);
  return reading.claims.length === 0 ? [] : describeStatements(reading.article, reading.claims);
}

/** Puts an article's statements in the place of those filed before; what stayed as it was keeps its topic. */
async function file(db: PlumblineDatabase, articleId: string, statements: readonly Statement[]): Promise<void> {
  const [before, scene, filed] = await Promise.all([
    db.drawers.where('articleId').equals(articleId).toArray(),
    db.scenes.get(articleId),
    db.topics.where('articleId').equals(articleId).toArray(),
  ]);
  const now = drawersOf(articleId, statements);
  const setting = statements[0]?.setting;
  const isRetold = !sameRecord(scene?.setting, setting);
  if (!isRetold && sameRecord(before, now.toSorted(byId))) return;

  const was = new Map(before.flatMap((drawer) => drawer.statements.map((statement) => [statement.id, statement])));
  const stays = (statement: Statement): boolean => {
    const { setting: _, ...bare } = statement;
    return !isRetold && sameRecord(was.get(statement.id), bare);
  };
  const staying = new Set(statements.filter(stays).map(({ id }) => id));
  const gone = filed.filter(({ claimId }) => !staying.has(claimId));

  const kept = new Set(now.map(({ id }) => id));
  await db.drawers.bulkDelete(before.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  await db.drawers.bulkPut(now);
  if (setting) await db.scenes.put({ articleId, setting });
  else await db.scenes.delete(articleId);
  await db.topics.bulkDelete(gone.map(({ claimId }) => claimId));
  await regroup(db, new Set(gone.map(({ topic }) => topic)));
  await join(
    db,
    articleId,
    statements.filter(({ id }) => !staying.has(id)),
  );
  await countUp(db);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Topics that lost a member: what is left of each may be several now; the largest keeps the name. */
async function regroup(db: PlumblineDatabase, topics: ReadonlySet<string>): Promise<void> {
  for (const topic of topics) {
    const size = await sizeOf(db, topic);
    if (size < 2 || size > regroupedAtMost) continue;
    const { topicOf } = joinTopics(await membersOf(db, topic), []);
    const parts = new Map<string, string[]>();
    for (const [id, part] of topicOf) parts.set(part, [...(parts.get(part) ?? []), id]);
    const [, ...others] = [...parts].sort(([, a], [, b]) => b.length - a.length);
    for (const [part, ids] of others) {
      const name = await freeName(db, part);
      await db.topics.where('claimId').anyOf(ids).modify({ topic: name });
    }
  }
}

async function join(db: PlumblineDatabase, articleId: string, fresh: readonly Statement[]): Promise<void> {
  if (fresh.length === 0) return;
  const filed = await candidatesFor(db, fresh);
  const { topicOf, renamed } = joinTopics(fresh, filed);
  // What grows together takes the name of its largest part, so that the fewest members move.
  const parts = new Map<string, Set<string>>();
  for (const { topic } of filed) {
    const joint = renamed.get(topic) ?? topic;
    parts.set(joint, (parts.get(joint) ?? new Set()).add(topic));
  }
  const names = new Map<string, string>();
  for (const joint of new Set(topicOf.values())) names.set(joint, await nameOf(db, joint, parts.get(joint)));
  const drawerOfClaim = new Map(
    drawersOf(articleId, fresh).flatMap(({ id, statements }) => statements.map((statement) => [statement.id, id] as const)),
  );
  const records = fresh.map(
    ({ id, asOf, setting }): TopicRecord => ({
      claimId: id,
      articleId,
      drawerId: drawerOfClaim.get(id)!,
      topic: names.get(topicOf.get(id)!)!,
      day: asOf ?? setting.published ?? 0,
    }),
  );
  await db.topics.bulkPut(records);
}

/** The name under which these topics are one from now on. */
async function nameOf(db: PlumblineDatabase, joint: string, topics: ReadonlySet<string> = new Set()): Promise<string> {
  const [first, ...others] = await Promise.all([...topics].map(async (topic) => ({ topic, size: await sizeOf(db, topic) })));
  if (!first) return freeName(db, joint);
  const largest = others.reduce((best, each) => (each.size > best.size ? each : best), first);
  for (const topic of topics) if (topic !== largest.topic) await inTopic(db, topic).modify({ topic: largest.topic });
  return largest.topic;
}

/** A name no topic has: a topic may still be called after a statement that has left it. */
async function freeName(db: PlumblineDatabase, wanted: string): Promise<string> {
  let name = wanted;
  while ((await sizeOf(db, name)) > 0) name += '+';
  return name;
}

/** The statements filed of one article, and what they share. */
export async function filedOf(
  db: PlumblineDatabase,
  articleId: string,
): Promise<{ readonly setting?: Setting; readonly statements: readonly Statement[] }> {
  const drawers = await db.drawers.where('articleId').equals(articleId).toArray();
  const statements = await statementsIn(db, drawers);
  return { ...(statements[0] && { setting: statements[0].setting }), statements };
}
