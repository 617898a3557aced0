// What others said of an article's claims, as panel and card show it.
import type { ClaimComparison, ComparedCheck, OthersSummary } from '@/lib/compare/claim-comparison.ts';
import { relateMembers, rememberRelations } from '@/lib/compare/compare-articles.ts';
import { compareClaim, summarizeClaim } from '@/lib/compare/compare-claim.ts';
import { isCheckedBy } from '@/lib/compare/match-fact-check.ts';
import { comparePart } from '@/lib/compare/same-topic.ts';
import type { Statement } from '@/lib/compare/statement.ts';
import { filedOf } from './compare-stored.ts';
import type { PlumblineDatabase } from './database.ts';
import { candidatesFor, filedTables, historyFor, membersAtMost, membersNear } from './filed-statements.ts';
import type { FactCheckRecord } from './records.ts';
import { storedFactChecks, storedSeries } from './references.ts';

/** One line's worth for each claim of an article that others, or the article itself elsewhere, spoke of too. */
export async function othersOfArticle(db: PlumblineDatabase, articleId: string): Promise<Record<string, OthersSummary>> {
  // Reckoned once the transaction is over: nobody who wants to tag a claim waits for it.
  const [around, known] = await db.transaction('r', [...filedTables(db), db.judgements, db.annotators, db.references], () =>
    Promise.all([aroundArticle(db, articleId), checksFor(db, articleId)]),
  );
  const relatePair = rememberRelations();
  const summaries: Record<string, OthersSummary> = {};
  for (const about of around.statements) {
    const { members, partners } = around.of(about);
    const checks = checksOf(about, known);
    if (members.length < 2 && partners.length === 0 && checks.length === 0) continue;
    const summary = summarizeClaim(about, { members, partners, checks }, relatePair);
    if (summary.others + summary.factChecks > 0 || summary.within) summaries[about.id] = summary;
  }
  return summaries;
}

/** Everything said of what one claim speaks of; undefined where it is not stored, or not compared yet. */
export const comparisonOf = (db: PlumblineDatabase, claimId: string): Promise<ClaimComparison | undefined> =>
  db.transaction('r', [...filedTables(db), db.judgements, db.annotators, db.references], async () => {
    const record = await db.topics.get(claimId);
    if (!record) return undefined;
    const around = await aroundArticle(db, record.articleId, claimId);
    const about = around.statements.find(({ id }) => id === claimId);
    if (!about) return undefined;
    return compareClaim(about, {
      ...around.of(about),
      history: around.sound(await historyFor(db, about)),
      checks: checksOf(about, await checksFor(db, record.articleId)),
      tables: await storedSeries(db),
    });
  });

/** Fact-checks met elsewhere than on the article's own page. */
const checksFor = async (db: PlumblineDatabase, articleId: string): Promise<FactCheckRecord[]> =>
  (await storedFactChecks(db)).filter((check) => check.articleId !== articleId);

const checksOf = (about: Statement, checks: readonly FactCheckRecord[]): ComparedCheck[] =>
  checks
    .filter(({ claimReviewed }) => isCheckedBy(about, claimReviewed))
    .map(({ id, claimReviewed, rating, source, url, reviewed }) => ({
      id,
      claimReviewed,
      rating,
      source,
      ...(url !== undefined && { url }),
      ...(reviewed !== undefined && { reviewed }),
    }));

interface AroundArticle {
  readonly statements: readonly Statement[];
  readonly of: (about: Statement) => {
    readonly members: readonly Statement[];
    readonly further: number;
    readonly partners: readonly Statement[];
  };
  /** Without what this reader called no claim. */
  readonly sound: (statements: readonly Statement[]) => Statement[];
}

/** What stands around the statements of an article, or around one of them. */
async function aroundArticle(db: PlumblineDatabase, articleId: string, claimId?: string): Promise<AroundArticle> {
  const [filed, records, wrong] = await Promise.all([
    filedOf(db, articleId),
    db.topics.where('articleId').equals(articleId).toArray(),
    wrongClaims(db),
  ]);
  const statements = filed.statements.filter(({ id }) => (claimId === undefined ? !wrong.has(id) : id === claimId));
  const topicOf = new Map(records.map((record) => [record.claimId, record.topic]));
  const daysOf = new Map<string, number[]>();
  const asked = new Set(statements.map(({ id }) => id));
  for (const { claimId: id, topic, day } of records) if (asked.has(id)) daysOf.set(topic, [...(daysOf.get(topic) ?? []), day]);
  const atMost = claimId === undefined ? membersAtMost.lines : membersAtMost.opened;
  const sound = (all: readonly Statement[]): Statement[] => all.filter(({ id }) => id === claimId || !wrong.has(id));
  const [near, candidates] = await Promise.all([
    Promise.all(Array.from(daysOf, async ([topic, days]) => [topic, await membersNear(db, topic, days, atMost)] as const)),
    candidatesFor(db, statements),
  ]);
  const members = new Map(near);
  // Statements of the article itself are no candidates of one another, but one may be part of another.
  const others = sound([...filed.statements, ...candidates.map(({ statement }) => statement)]);
  return {
    statements,
    sound,
    of(about) {
      const found = members.get(topicOf.get(about.id) ?? '') ?? { statements: [], all: 0 };
      const own = sound(found.statements);
      const known = new Set(own.map(({ id }) => id));
      const partners = others.filter((other) => {
        if (other.id === about.id || known.has(other.id)) return false;
        const bond = comparePart(about, other);
        // Kin that does not contradict says nothing of the claim.
        if (bond === undefined || (bond === 'kin' && relateMembers(about, other) === undefined)) return false;
        known.add(other.id);
        return true;
      });
      return { members: own, further: found.all - found.statements.length, partners };
    },
  };
}

/** Claims that the person of this profile called none. */
async function wrongClaims(db: PlumblineDatabase): Promise<ReadonlySet<string>> {
  const local = await db.annotators.where('local').equals(1).first();
  if (!local) return new Set();
  const said = await db.judgements
    .where('[annotatorId+updatedAt]')
    .between([local.id], [local.id, []])
    .filter(({ notAClaim, deleted }) => notAClaim === true && deleted === 0)
    .toArray();
  return new Set(said.map(({ claimId }) => claimId));
}
