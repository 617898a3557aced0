// What others reported of the same thing, one sentence for each, for the report.
import { compareArticles } from '@/lib/compare/compare-articles.ts';
import type { PlumblineSet } from '@/lib/exchange/set/set.ts';
import { articlesOfSet } from './set-articles.ts';

/** By claim id; claims that nobody else speaks of are left out. */
export function comparisonLines(set: PlumblineSet): Map<string, string[]> {
  const articles = articlesOfSet(set);
  const sourceOf = new Map(
    articles.flatMap(({ article, claims }) => claims.map(({ id, quote }) => [id, { article, quote }] as const)),
  );
  const lines = new Map<string, string[]>();
  const tell = (of: string, other: string, because: string): void => {
    const source = sourceOf.get(other);
    if (!source || source.article.url === sourceOf.get(of)?.article.url) return;
    const { publisher, title, published } = source.article;
    const line = `${publisher ?? title}${published ? `, ${published.slice(0, 10)}` : ''}: “${source.quote}” (${because})`;
    const known = lines.get(of);
    if (known) known.push(line);
    else lines.set(of, [line]);
  };
  for (const { relations } of compareArticles(articles)) {
    for (const { a, b, because } of relations) {
      const reason = because.replace(/\.$/, '');
      tell(a, b, reason);
      tell(b, a, reason);
    }
  }
  return lines;
}
