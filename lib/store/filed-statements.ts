// Statements as they are filed: found by their keys, by their topic, or by their article.

import { Dexie } from 'dexie';
import type { Filed } from '@/lib/compare/join-topics.ts';
import type { Statement } from '@/lib/compare/statement.ts';
import { drawerOf, historyKeysOf, keysOf } from '@/lib/compare/topic-keys.ts';
import type { PlumblineDatabase } from './database.ts';
import type { DrawerRecord, TopicRecord } from './records.ts';

/** Tables these queries read. */
export const filedTables = (db: PlumblineDatabase) => [db.drawers, db.scenes, db.topics];

/** The statements of one article as they are to be filed, by drawer. */
export function drawersOf(articleId: string, statements: readonly Statement[]): DrawerRecord[] {
  const drawers = new Map<string, Statement[]>();
  for (const statement of statements) {
    const name = drawerOf(statement);
    const known = drawers.get(name);
    if (known) known.push(statement);
    else drawers.set(name, [statement]);
  }
  return [...drawers].map(([name, filed]) => ({
    id: `${articleId}/${name}`,
    articleId,
    keys: [...new Set(filed.flatMap((statement) => [...keysOf(statement), ...historyKeysOf(statement)]))].sort(),
    statements: filed.map(({ setting, ...rest }) => rest),
  }));
}

/** The statements that lie in these drawers, with what each article's share. */
export async function statementsIn(db: PlumblineDatabase, drawers: readonly DrawerRecord[]): Promise<Statement[]> {
  const articleIds = [...new Set(drawers.map(({ articleId }) => articleId))];
  const scenes = await db.scenes.bulkGet(articleIds);
  const settingOf = new Map(scenes.flatMap((scene) => (scene ? [[scene.articleId, scene.setting] as const] : [])));
  return drawers.flatMap(({ articleId, statements }) => {
    const setting = settingOf.get(articleId);
    return setting ? statements.map((statement) => ({ ...statement, setting })) : [];
  });
}

/** All drawers filed under any of these keys. */
async function drawersUnder(db: PlumblineDatabase, keys: Iterable<string>): Promise<DrawerRecord[]> {
  const found = await Promise.all(Array.from(new Set(keys), (key) => db.drawers.where('keys').equals(key).primaryKeys()));
  const drawers = await db.drawers.bulkGet([...new Set(found.flat())].sort());
  return drawers.filter((drawer) => drawer !== undefined);
}

/** All filed statements that share a key with any of these, these not among them: what may be of their topics, or part of their figures. */
export async function candidatesFor(db: PlumblineDatabase, statements: readonly Statement[]): Promise<Filed[]> {
  const keys = new Set(statements.flatMap((statement) => [...keysOf(statement)]));
  const own = new Set(statements.map(({ id }) => id));
  const near = await statementsIn(db, await drawersUnder(db, keys));
  const found = near.filter((statement) => !own.has(statement.id) && keysOf(statement).some((key) => keys.has(key)));
  const topics = await db.topics.bulkGet(found.map(({ id }) => id));
  return found.flatMap((statement, index) => {
    const topic = topics[index]?.topic;
    return topic === undefined ? [] : [{ statement, topic }];
  });
}

/** What was said of the talks of a statement's war, whenever it was said. */
export const historyFor = async (db: PlumblineDatabase, statement: Statement): Promise<Statement[]> =>
  statementsIn(db, await drawersUnder(db, historyKeysOf(statement)));

/** Days before and behind within which a topic's members are looked at: as long as running totals are followed. */
const reach = 45;
/** Members looked at of one topic, the nearest in time: for one claim opened, whose figure is drawn over time, and for one line on each of an article's. */
export const membersAtMost = { opened: 300, lines: 120 } as const;

export interface Members {
  /** In the order of their ids. */
  readonly statements: readonly Statement[];
  /** How many there are in all. */
  readonly all: number;
}

/** The statements of a topic that were told at about the same time as these of it. */
export async function membersNear(
  db: PlumblineDatabase,
  topic: string,
  days: readonly number[],
  atMost: number,
): Promise<Members> {
  const [from, to] = [Math.min(...days) - reach, Math.max(...days) + reach];
  const [records, all] = await Promise.all([
    db.topics
      .where('[topic+day]')
      .between([topic, from], [topic, to], true, true)
      .limit(membersAtMost.opened * 4)
      .toArray(),
    sizeOf(db, topic),
  ]);
  const distance = ({ day }: TopicRecord): number => Math.min(...days.map((each) => Math.abs(each - day)));
  const near = records.length > atMost ? records.toSorted((a, b) => distance(a) - distance(b)).slice(0, atMost) : records;
  return { statements: await statementsOf(db, near), all };
}

/** How many statements a topic has. */
export const sizeOf = (db: PlumblineDatabase, topic: string): Promise<number> => inTopic(db, topic).count();

export const inTopic = (db: PlumblineDatabase, topic: string) =>
  db.topics.where('[topic+day]').between([topic, Dexie.minKey], [topic, Dexie.maxKey]);

/** All statements of a topic, in the order of their ids. */
export const membersOf = async (db: PlumblineDatabase, topic: string): Promise<Statement[]> =>
  statementsOf(db, await inTopic(db, topic).toArray());

/** Topic → its statements, for the topics named. */
export const membersOfEach = async (db: PlumblineDatabase, topics: readonly string[]): Promise<Map<string, Statement[]>> =>
  new Map(await Promise.all(topics.map(async (topic) => [topic, await membersOf(db, topic)] as const)));

/** The statements that these records file, in the order of their ids. */
async function statementsOf(db: PlumblineDatabase, records: readonly TopicRecord[]): Promise<Statement[]> {
  const drawers = await db.drawers.bulkGet([...new Set(records.map(({ drawerId }) => drawerId))]);
  const wanted = new Set(records.map(({ claimId }) => claimId));
  const statements = await statementsIn(
    db,
    drawers.filter((drawer) => drawer !== undefined),
  );
  return statements.filter(({ id }) => wanted.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
