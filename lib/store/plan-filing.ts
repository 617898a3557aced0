// What taking one article into the comparison will change: reckoned from what is filed, and nothing written.
import { joinTopics } from '@/lib/compare/join-topics.ts';
import type { Setting, Statement } from '@/lib/compare/statement.ts';
import type { PlumblineDatabase } from './database.ts';
import { candidatesFor, drawersOf, filedTables, membersOf, sizeOf } from './filed-statements.ts';
import type { DrawerRecord, TopicRecord } from './records.ts';
import { sameRecord } from './same-record.ts';

/** A topic larger than this keeps together when one of its members goes, whether that held it together or not. */
const regroupedAtMost = 250;

/** What is to be written of one article, in this order. */
export interface Filing {
  readonly articleId: string;
  readonly emptied: readonly string[];
  readonly drawers: readonly DrawerRecord[];
  /** Missing where the article has no statements left. */
  readonly setting?: Setting;
  /** Claims that leave their topics. */
  readonly leaving: readonly string[];
  /** Parts of topics that fell apart, each under a name of its own. */
  readonly parted: readonly { readonly claimIds: readonly string[]; readonly topic: string }[];
  /** Topics that grew together. */
  readonly merged: readonly { readonly from: string; readonly into: string }[];
  readonly joining: readonly TopicRecord[];
}

/**
 * Puts an article's statements in the place of those filed before; what stays as it was keeps its topic. Undefined where all of it is filed so already.
 * Holds no transaction while it reckons: whoever applies the plan must know that nothing was filed since.
 */
export async function planFiling(
  db: PlumblineDatabase,
  articleId: string,
  statements: readonly Statement[],
): Promise<Filing | undefined> {
  const [before, scene, filed] = await db.transaction('r', filedTables(db), () =>
    Promise.all([
      db.drawers.where('articleId').equals(articleId).toArray(),
      db.scenes.get(articleId),
      db.topics.where('articleId').equals(articleId).toArray(),
    ]),
  );
  const drawers = drawersOf(articleId, statements);
  const setting = statements[0]?.setting;
  const isRetold = !sameRecord(scene?.setting, setting);
  if (!isRetold && sameRecord(before, drawers.toSorted(byId))) return undefined;

  const was = new Map(before.flatMap((drawer) => drawer.statements.map((statement) => [statement.id, statement])));
  const stays = (statement: Statement): boolean => {
    const { setting: _, ...bare } = statement;
    return !isRetold && sameRecord(was.get(statement.id), bare);
  };
  const staying = new Set(statements.filter(stays).map(({ id }) => id));
  const gone = filed.filter(({ claimId }) => !staying.has(claimId));
  const leaving = new Set(gone.map(({ claimId }) => claimId));
  const sizes = new Sizes(db);
  for (const { topic } of gone) await sizes.change(topic, -1);
  const parted = await planParting(db, new Set(gone.map(({ topic }) => topic)), leaving, sizes);
  const topicNow = new Map(parted.flatMap(({ claimIds, topic }) => claimIds.map((id) => [id, topic] as const)));
  const fresh = statements.filter(({ id }) => !staying.has(id));
  const kept = new Set(drawers.map(({ id }) => id));
  return {
    articleId,
    emptied: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    drawers,
    ...(setting && { setting }),
    leaving: [...leaving],
    parted,
    ...(await planJoining(db, articleId, fresh, { leaving, topicNow, sizes })),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** How many statements each topic will have once all that is planned so far is done. */
class Sizes {
  readonly #db: PlumblineDatabase;
  readonly #planned = new Map<string, number>();

  constructor(db: PlumblineDatabase) {
    this.#db = db;
  }

  async of(topic: string): Promise<number> {
    const size = this.#planned.get(topic) ?? (await sizeOf(this.#db, topic));
    this.#planned.set(topic, size);
    return size;
  }

  async change(topic: string, by: number): Promise<void> {
    this.#planned.set(topic, (await this.of(topic)) + by);
  }

  /** A name no topic has: a topic may still be called after a statement that has left it. */
  async freeName(wanted: string): Promise<string> {
    let name = wanted;
    while ((await this.of(name)) > 0) name += '+';
    return name;
  }
}

/** Topics that lose a member: what is left of each may be several then; the largest keeps the name. */
async function planParting(
  db: PlumblineDatabase,
  topics: ReadonlySet<string>,
  leaving: ReadonlySet<string>,
  sizes: Sizes,
): Promise<Filing['parted']> {
  const parted: { readonly claimIds: readonly string[]; readonly topic: string }[] = [];
  for (const topic of topics) {
    const size = await sizes.of(topic);
    if (size < 2 || size > regroupedAtMost) continue;
    const members = await db.transaction('r', filedTables(db), () => membersOf(db, topic));
    const { topicOf } = joinTopics(
      members.filter(({ id }) => !leaving.has(id)),
      [],
    );
    const parts = new Map<string, string[]>();
    for (const [id, part] of topicOf) parts.set(part, [...(parts.get(part) ?? []), id]);
    const [, ...others] = [...parts].sort(([, a], [, b]) => b.length - a.length);
    for (const [part, claimIds] of others) {
      const name = await sizes.freeName(part);
      await sizes.change(topic, -claimIds.length);
      await sizes.change(name, claimIds.length);
      parted.push({ claimIds, topic: name });
    }
  }
  return parted;
}

/** What is planned for the topics before anything new joins them. */
interface Planned {
  readonly leaving: ReadonlySet<string>;
  /** Claim id → topic, of claims that change theirs. */
  readonly topicNow: ReadonlyMap<string, string>;
  readonly sizes: Sizes;
}

async function planJoining(
  db: PlumblineDatabase,
  articleId: string,
  fresh: readonly Statement[],
  { leaving, topicNow, sizes }: Planned,
): Promise<Pick<Filing, 'merged' | 'joining'>> {
  if (fresh.length === 0) return { merged: [], joining: [] };
  const found = await db.transaction('r', filedTables(db), () => candidatesFor(db, fresh));
  const filed = found
    .filter(({ statement }) => !leaving.has(statement.id))
    .map(({ statement, topic }) => ({ statement, topic: topicNow.get(statement.id) ?? topic }));
  const { topicOf, renamed } = joinTopics(fresh, filed);
  // What grows together takes the name of its largest part, so that the fewest members move.
  const parts = new Map<string, Set<string>>();
  for (const { topic } of filed) {
    const joint = renamed.get(topic) ?? topic;
    parts.set(joint, (parts.get(joint) ?? new Set()).add(topic));
  }
  const names = new Map<string, string>();
  const merged: Filing['merged'][number][] = [];
  for (const joint of new Set(topicOf.values())) {
    const topics = [...(parts.get(joint) ?? [])];
    const name = (await largestOf(topics, sizes)) ?? (await sizes.freeName(joint));
    names.set(joint, name);
    for (const from of topics) if (from !== name) merged.push({ from, into: name });
  }
  const drawerOfClaim = new Map(
    drawersOf(articleId, fresh).flatMap(({ id, statements }) => statements.map((statement) => [statement.id, id] as const)),
  );
  const joining = fresh.map(
    ({ id, asOf, setting }): TopicRecord => ({
      claimId: id,
      articleId,
      drawerId: drawerOfClaim.get(id)!,
      topic: names.get(topicOf.get(id)!)!,
      day: asOf ?? setting.published ?? 0,
    }),
  );
  return { merged, joining };
}

async function largestOf(topics: readonly string[], sizes: Sizes): Promise<string | undefined> {
  let largest: { readonly topic: string; readonly size: number } | undefined;
  for (const topic of topics) {
    const size = await sizes.of(topic);
    if (!largest || size > largest.size) largest = { topic, size };
  }
  return largest?.topic;
}
