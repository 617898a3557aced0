// Articles with their claims → topics, relations and origins: the whole comparison in one call.
import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import type { Relation, Topic } from './comparison.ts';
import { describeStatements } from './describe-statements.ts';
import { findOrigins } from './find-origins.ts';
import { findRelation } from './find-relation.ts';
import { labelTopic } from './label-topic.ts';
import { Library } from './library.ts';
import { writeReason } from './reasons.ts';
import { compareTopics } from './same-topic.ts';
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
  const topicOf = new Map([...groups].flatMap(([topic, members]) => members.map(({ id }) => [id, topic] as const)));
  const topics: Topic[] = [];
  const wholes = new Map<string, [part: string, whole: string]>();
  for (const [topic, members] of groups) {
    for (const { statement: other, topic: otherTopic } of library.candidates(members)) {
      if (otherTopic === topic) continue;
      for (const member of members) {
        const bond = compareTopics(member, other);
        if (bond === 'inner') wholes.set(`${topic}/${otherTopic}`, [topic, otherTopic]);
      }
    }
    if (members.length > 1) topics.push(topicFrom(topic, members, relationsWithin(members)));
  }
  for (const [id, [part, whole]] of wholes) {
    const [inner, outer] = [groups.get(part)!, groups.get(whole)!];
    const relations = inner.flatMap((a) => outer.map((b) => relate(a, b, 'inner')));
    topics.push(topicFrom(id, [...inner, ...outer], relations));
  }
  return topics.filter(({ claims }) => claims.every((id) => topicOf.has(id))).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function relate(a: Statement, b: Statement, bond: 'same' | 'inner' | 'outer'): Relation {
  const { relation, because } = findRelation(a, b, bond);
  return { a: a.id, b: b.id, relation, because: writeReason(because), reason: because };
}

/** Every pair of a topic, in the order of the ids. */
export function relationsWithin(members: readonly Statement[]): Relation[] {
  const relations: Relation[] = [];
  for (const [i, a] of members.entries())
    for (const b of members.slice(i + 1)) relations.push(relate(a, b, compareTopics(a, b) ?? 'same'));
  return relations;
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
