// `compare --format text`: topics for people, those told by several articles first.

import type { Claim } from '@/lib/claims/claim.ts';
import type { ComparedArticle, ComparisonReading } from '@/lib/cli/compare.ts';
import { writeFigure } from '@/lib/compare/intervals.ts';

type PrintedTopic = ComparisonReading['topics'][number];

interface Told {
  readonly claim: Claim;
  readonly article: ComparedArticle;
}

/** Every topic with who said what, how many origins it has, and each relation between two articles in a sentence. */
export function formatComparison({ articles, topics }: ComparisonReading): string {
  const told = new Map<string, Told>();
  for (const article of articles) for (const claim of article.claims) told.set(claim.id, { claim, article });
  const spread = (topic: PrintedTopic): number => new Set(topic.claims.map((id) => told.get(id)!.article.id)).size;
  const sorted = [...topics].sort((a, b) => spread(b) - spread(a) || b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
  const lines = [`${articles.length} articles, ${topics.length} topics`];
  for (const topic of sorted) {
    const counts = new Map<string, number>();
    for (const { relation } of topic.relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
    const kinds = [...counts].map(([relation, count]) => `${count} ${relation}`).join(', ');
    lines.push('', `${topic.label}: ${spread(topic)} articles, ${topic.origins.length} origins${kinds ? ` (${kinds})` : ''}`);
    for (const [index, group] of topic.origins.entries()) for (const id of group) lines.push(lineOf(told.get(id)!, index + 1));
    for (const { a, b, relation, because } of topic.relations) {
      if (told.get(a)!.article.id !== told.get(b)!.article.id) lines.push(`  ${relation}: ${oneLine(because)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function lineOf({ claim, article }: Told, origin: number): string {
  const source = article.publisher ?? article.file;
  const details = [
    article.published?.slice(0, 10),
    claim.quantity && writeFigure(claim.quantity),
    claim.speaker?.text,
    claim.modality,
  ].filter(Boolean);
  return `  [${origin}] ${source} (${details.join(', ')}): ${oneLine(claim.quote)}`;
}
