// Articles with their claims → topics, relations and origins: the whole comparison in one call.
import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import type { Relation, Topic } from './comparison.ts';
import { describeStatements } from './describe-statements.ts';
import { findOrigins } from './find-origins.ts';
import { type Finding, findRelation } from './find-relation.ts';
import { labelTopic } from './label-topic.ts';
import { Library } from './library.ts';
import { type Reason, writeReason } from './reasons.ts';
import { compareTopics, mayClash, type TopicBond } from './same-topic.ts';
import type { Statement } from './statement.ts';

export interface ReadArticle {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** Topics of two or more claims, by id. The order of the articles makes no difference. */
export function compareArticles(articles: readonly ReadArticle[]): Topic[] {
  const library = new Library();
  for (const { article, claims } of articles) library.add(describeStatements(article, claims));
  return topicsOf(library);
}

/** The topics of everything a library holds. */
export function topicsOf(library: Library): Topic[] {
  const groups = library.topics();
  const topics: Topic[] = [];
  /** Joint topic id → the statements that are directly tied: parts and wholes, or kin. */
  const joints = new Map<string, { bond: 'inner' | 'kin'; first: Map<string, Statement>; second: Map<string, Statement> }>();
  for (const [topic, members] of groups) {
    for (const { statement: other, topic: otherTopic } of library.candidates(members)) {
      if (otherTopic === topic) continue;
      for (const member of members) {
        const bond = compareTopics(member, other);
        if (bond !== 'inner' && (bond !== 'kin' || topic > otherTopic)) continue;
        const id = `${topic}${bond === 'inner' ? '/' : '~'}${otherTopic}`;
        const joint = joints.get(id) ?? { bond, first: new Map(), second: new Map() };
        joint.first.set(member.id, member);
        joint.second.set(other.id, other);
        joints.set(id, joint);
      }
    }
    if (members.length > 1) topics.push(topicFrom(topic, members, relationsWithin(members).map(writeRelation)));
  }
  for (const [id, { bond, ...sides }] of joints) {
    const [first, second] = [sorted(sides.first), sorted(sides.second)];
    const relations = first.flatMap((a) => second.flatMap((b) => relate(a, b, bond) ?? [])).map(writeRelation);
    topics.push(topicFrom(id, [...first, ...second], relations));
  }
  return topics.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const sorted = (statements: ReadonlyMap<string, Statement>): Statement[] =>
  [...statements].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement);

/** How the claims `a` and `b` stand to each other. */
export interface PairRelation extends Finding {
  readonly a: string;
  readonly b: string;
}

function relate(a: Statement, b: Statement, bond: Exclude<TopicBond, undefined>): PairRelation | undefined {
  const found = findRelation(a, b, bond);
  return found && { a: a.id, b: b.id, ...found };
}

/** Why two claims stand to each other as they do. */
export const reasonOf = ({ because: { key, params } }: PairRelation): Reason => ({ key, params: params() });

function writeRelation(pair: PairRelation): Relation {
  const { a, b, relation } = pair;
  const reason = reasonOf(pair);
  return { a, b, relation, because: writeReason(reason), reason };
}

/**
 * How two claims stand to each other that are of one topic, or parts of one another. Of two claims of a topic that only others tie together nothing is
 * said where something parts them: other places, other people, other times.
 */
export function relateMembers(a: Statement, b: Statement): PairRelation | undefined {
  const bond = compareTopics(a, b);
  const relation = relate(a, b, bond ?? 'same');
  if (!relation) return undefined;
  return bond !== undefined || mayClash(a, b) ? relation : undefined;
}

/** Every pair of a topic, in the order of the ids. */
export function relationsWithin(members: readonly Statement[], relatePair = relateMembers): PairRelation[] {
  const relations: PairRelation[] = [];
  for (const [i, a] of members.entries())
    for (let k = i + 1; k < members.length; k++) {
      const relation = relatePair(a, members[k]!);
      if (relation) relations.push(relation);
    }
  return relations;
}

/** `relateMembers` that reckons each pair once, for the claims of one article, which share most of what is said around them. */
export function rememberRelations(): typeof relateMembers {
  /** By the smaller id, then by the larger: joined into one key they would be hashed anew each time. */
  const known = new Map<string, Map<string, PairRelation | undefined>>();
  return (a, b) => {
    const [small, large] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
    const others = known.get(small) ?? new Map<string, PairRelation | undefined>();
    if (others.size === 0) known.set(small, others);
    const found = others.get(large);
    if (found || others.has(large)) return found;
    const relation = relateMembers(a, b);
    others.set(large, relation);
    return relation;
  };
}

function topicFrom(id: string, members: readonly Statement[], relations: readonly Relation[]): Topic {
  const figures = members.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  const figure =
    figures.length > 0
      ? {
          min: Math.min(...figures.map(({ min }) => min)),
          max: figures.some(({ max }) => max === null) ? null : Math.max(...figures.map(({ max }) => max ?? 0)),
        }
      : undefined;
  return {
    id,
    label: labelTopic(members),
    type: members[0]!.type,
    claims: members.map((member) => member.id),
    origins: findOrigins(members, relations),
    relations,
    ...(figure && { figure }),
  };
}
