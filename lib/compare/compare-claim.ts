// One claim against everything said of the same thing: what the panel shows beside it.
import type {
  ClaimComparison,
  ComparedCheck,
  ComparedReference,
  ComparedSeries,
  ComparedStatement,
  ComparedTalks,
  OthersSummary,
} from './claim-comparison.ts';
import { type PairRelation, reasonOf, relateMembers, relationsWithin } from './compare-articles.ts';
import { writeDay } from './days.ts';
import { figureSeries } from './figure-series.ts';
import { findOrigins } from './find-origins.ts';
import type { RelationKind } from './find-relation.ts';
import { matchSeries, type SeriesCount } from './match-series.ts';
import { countSources, findProvenance } from './provenance.ts';
import type { ReasonKey } from './reasons.ts';
import { compareTopics } from './same-topic.ts';
import type { Statement } from './statement.ts';
import { talksHistory } from './talks-history.ts';
import { compareVoices } from './voices.ts';

/** Statements of a topic that are compared one by one; a running toll has hundreds, and only the nearest in time tell of each other. */
const comparedAtMost = 60;
/** Points of a figure over time. */
const pointsAtMost = 400;

/** What tells most about a claim comes first. */
export const byWeight: readonly RelationKind[] = ['contradicts', 'conflicts', 'updates', 'agrees', 'repeats', 'part'];

export interface Around {
  /** The statements of its topic, itself among them. */
  readonly members: readonly Statement[];
  /** How many more there are of its topic, far off in time. */
  readonly further?: number;
  /** Statements of other topics that are a part or the whole of it. */
  readonly partners: readonly Statement[];
  /** What else was said of the same war's talks. */
  readonly history?: readonly Statement[];
  readonly checks?: readonly ComparedCheck[];
  readonly tables?: readonly SeriesTable[];
}

/** An imported table of figures. */
export interface SeriesTable {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly points: readonly SeriesCount[];
}

/** Everything that is shown beside `about`. Cost is bounded by the nearest statements, and linear in the rest. */
export function compareClaim(
  about: Statement,
  { members, partners, history = [], checks = [], tables = [], further = 0 }: Around,
  relatePair = relateMembers,
): ClaimComparison {
  const { near, origins, standings } = standingsAround(about, members, partners, relatePair);
  const originOf = new Map(origins.flatMap((claims, index) => claims.map((id) => [id, index] as const)));
  const byId = new Map(near.map((member) => [member.id, member]));
  const rows = standings
    .map(({ statement, relation }) => rowOf(statement, about, relation, originOf.get(statement.id)))
    .sort(byStanding(about));
  const telling = tellingRows(rows, about);
  const shown = new Set(telling.map(({ claimId }) => claimId));
  const series = seriesOf(nearest(about, members, pointsAtMost));
  const talks = about.matter === 'negotiation' ? talksOf(about, [...members, ...history]) : undefined;
  return {
    summary: summarize(about, standings, { origins: origins.length, factChecks: checks.length }),
    rows: telling,
    origins: origins.map((all) => {
      const claims = all.filter((id) => shown.has(id));
      return { claims, tree: findProvenance(claims.map((id) => byId.get(id)!)) };
    }),
    outlets: countSources(near, origins).outlets,
    left: members.length - near.length + further,
    ...(series && { series }),
    ...(talks && { talks }),
    checks,
    references: referencesFor(about, members, tables),
  };
}

/** The `summary` of `compareClaim`, without the rows, the figures over time and who took it from whom being reckoned. */
export function summarizeClaim(
  about: Statement,
  { members, partners, checks = [] }: Around,
  relatePair = relateMembers,
): OthersSummary {
  const { origins, standings } = standingsAround(about, members, partners, relatePair);
  return summarize(about, standings, { origins: origins.length, factChecks: checks.length });
}

/** How a statement stands to the one looked at. */
interface Standing {
  readonly statement: Statement;
  readonly relation?: PairRelation | undefined;
}

function standingsAround(
  about: Statement,
  members: readonly Statement[],
  partners: readonly Statement[],
  relatePair: typeof relateMembers,
): { readonly near: readonly Statement[]; readonly origins: readonly string[][]; readonly standings: readonly Standing[] } {
  const near = nearest(about, members);
  const relations = relationsWithin(near, relatePair);
  const withAbout = new Map<string, PairRelation>();
  for (const relation of relations) {
    if (relation.a === about.id) withAbout.set(relation.b, relation);
    else if (relation.b === about.id) withAbout.set(relation.a, relation);
  }
  return {
    near,
    origins: independentOrigins(near, relations),
    standings: [
      ...near.map((statement) => ({ statement, relation: withAbout.get(statement.id) })),
      ...nearest(about, partners).map((statement) => ({ statement, relation: relatePair(about, statement) })),
    ],
  };
}

/** Lines of one table drawn under the figures. */
const linesAtMost = 2;

function referencesFor(about: Statement, members: readonly Statement[], tables: readonly SeriesTable[]): ComparedReference[] {
  const days = members.flatMap((member) => [member.asOf ?? member.setting.published ?? [], member.days?.from ?? []].flat());
  if (days.length === 0) return [];
  const span = { from: Math.min(...days), to: Math.max(...days) };
  return tables.flatMap(({ id, title, source, points }) =>
    matchSeries(about, points, span)
      .slice(0, linesAtMost)
      .map((line) => ({ ...line, id: `${id}/${line.measure}/${line.place ?? ''}`, title, source })),
  );
}

/** What goes back to one statement, and with it what the same speaker said later: a ministry that corrects itself is no second source. */
function independentOrigins(members: readonly Statement[], relations: readonly PairRelation[]): string[][] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const oneVoice = ({ a, b, relation }: PairRelation): boolean =>
    relation === 'updates' && compareVoices(byId.get(a)!.speaker, byId.get(b)!.speaker) === 'same';
  return findOrigins(
    members,
    relations.map((relation) => (oneVoice(relation) ? { ...relation, relation: 'repeats' } : relation)),
  );
}

const told = ({ asOf, setting }: Statement): number => asOf ?? setting.published ?? 0;

/** The statement itself, its own article's, then the nearest in time; in the order of their ids. */
function nearest(about: Statement, statements: readonly Statement[], limit = comparedAtMost): Statement[] {
  const distance = (each: Statement): number =>
    each.setting.url === about.setting.url ? -1 : Math.abs(told(each) - told(about));
  const chosen =
    statements.length <= limit
      ? [...statements]
      : [...statements]
          .sort((a, b) => Number(b.id === about.id) - Number(a.id === about.id) || distance(a) - distance(b))
          .slice(0, limit);
  return chosen.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rowOf(
  statement: Statement,
  about: Statement,
  relation: PairRelation | undefined,
  origin: number | undefined,
): ComparedStatement {
  const { id, setting, type, quote, quantity, asOf, speaker, modality, stance, people } = statement;
  const bond = relation && partial.has(relation.because.key) ? compareTopics(about, statement) : undefined;
  const { url, title, publisher, published } = setting;
  return {
    claimId: id,
    url,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published: writeDay(published) }),
    type,
    quote,
    ...(quantity && { quantity }),
    ...(asOf !== undefined && { asOf: writeDay(asOf) }),
    ...(speaker && { speaker: plainSpeaker(speaker) }),
    modality,
    ...(stance && { stance }),
    own: url === about.setting.url,
    ...(relation && { relation: relation.relation, because: reasonOf(relation) }),
    ...((bond === 'inner' || bond === 'outer') && { counts: bond === 'inner' ? ('whole' as const) : ('part' as const) }),
    ...(people.group !== 'people' && people.group !== 'some' && { group: people.group }),
    ...(origin !== undefined && { origin }),
  };
}

const partial: ReadonlySet<ReasonKey> = new Set(['part', 'partAboveWhole']);

const plainSpeaker = ({ text, side, via }: NonNullable<Statement['speaker']>) => ({
  text,
  ...(side !== undefined && { side }),
  ...(via !== undefined && { via }),
});

/** Each article's figure once: headline, text and table of one article say it again and again. */
function tellingRows(rows: readonly ComparedStatement[], about: Statement): ComparedStatement[] {
  const seen = new Set<string>();
  return rows.filter(({ claimId, url, own, quantity, relation }) => {
    if (claimId === about.id || !quantity) return true;
    const { min, max, unit } = quantity;
    const isAgain = own && relation === 'repeats';
    const key = [url, relation, min, max, unit].join(' ');
    if (isAgain || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const weightOf = (relation: RelationKind | undefined): number => {
  const at = relation === undefined ? -1 : byWeight.indexOf(relation);
  return at < 0 ? byWeight.length : at;
};

const byStanding =
  ({ id }: Statement) =>
  (a: ComparedStatement, b: ComparedStatement): number =>
    Number(b.claimId === id) - Number(a.claimId === id) ||
    Number(b.own) - Number(a.own) ||
    weightOf(a.relation) - weightOf(b.relation) ||
    (a.published ?? '9').localeCompare(b.published ?? '9') ||
    (a.claimId < b.claimId ? -1 : 1);

/** Each other article counts once, with its most telling relation. */
function summarize(
  about: Statement,
  standings: readonly Standing[],
  { origins, factChecks }: Pick<OthersSummary, 'origins' | 'factChecks'>,
): OthersSummary {
  const others = new Map<string, RelationKind | undefined>();
  let within: RelationKind | undefined;
  for (const { statement, relation } of standings) {
    const { url } = statement.setting;
    const kind = relation?.relation;
    if (url === about.setting.url) {
      if (kind && strains.has(kind) && weightOf(kind) < weightOf(within)) within = kind;
    } else if (!others.has(url) || weightOf(kind) < weightOf(others.get(url))) others.set(url, kind);
  }
  const relations: Partial<Record<RelationKind, number>> = {};
  const kinds = [...others.values()].sort((a, b) => weightOf(a) - weightOf(b));
  for (const kind of kinds) if (kind) relations[kind] = (relations[kind] ?? 0) + 1;
  return { others: others.size, relations, origins, ...(within && { within }), factChecks };
}

/** Relations within one article that are worth pointing out. */
const strains: ReadonlySet<RelationKind> = new Set(['contradicts', 'conflicts', 'updates']);

function seriesOf(members: readonly Statement[]): ComparedSeries | undefined {
  const { points, jumps, lowest, highest } = figureSeries(members);
  if (points.length < 2 || !lowest || !highest) return undefined;
  return { points, jumps, lowest: lowest.claim, highest: highest.claim };
}

function talksOf(about: Statement, statements: readonly Statement[]): ComparedTalks | undefined {
  const once = new Map(statements.map((each) => [each.id, each]));
  const { turns, counts, followed } = talksHistory(about, [...once.values()]);
  if (turns.length < 2) return undefined;
  return {
    turns,
    counts: [...counts].map(([stance, { times, sources }]) => ({ stance, times, sources })),
    followed: [...followed].map(([hope, by]) => ({ hope, by })),
  };
}
