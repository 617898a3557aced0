// A set's articles as far as it tells of them: titles, and around each claim the words that travel with it. Enough to compare what they say.
import type { Article, Block } from '@/lib/article/article.ts';
import { type Claim, groupOf } from '@/lib/claims/claim.ts';
import type { PlumblineSet, SetClaim } from '@/lib/exchange/set/set.ts';
import { entriesOf } from './set-entries.ts';

export interface SetReading {
  /** Its text is that of its claims with their contexts, a paragraph each; offsets are into this. */
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** Articles with claims that still stand in them; made for `compareArticles`. */
export function articlesOfSet(set: PlumblineSet): SetReading[] {
  return entriesOf(set).flatMap(({ article, claims: entries }) => {
    const standing = entries.filter(({ claim }) => claim.lost === 0);
    if (standing.length === 0) return [];
    let text = '';
    const blocks: Block[] = [];
    const claims: Claim[] = [];
    for (const { claim } of standing) {
      const start = text.length + (text === '' ? 0 : 2);
      text += `${text === '' ? '' : '\n\n'}${claim.prefix}${claim.quote}${claim.suffix}`;
      blocks.push({ kind: 'paragraph', start, end: text.length });
      claims.push(claimAt(claim, start + claim.prefix.length));
    }
    const { url, title, publisher, authors, published, modified, language, warCoverage } = article;
    const known = { ...(publisher && { publisher }), ...(published && { published }), ...(modified && { modified }) };
    return [{ article: { url, title, ...known, authors, language, text, blocks, warCoverage }, claims }];
  });
}

function claimAt(claim: SetClaim, start: number): Claim {
  const { articleId, occurrence, prefix, suffix, engineVersion, addedBy, formerId, lost, ...read } = claim;
  return { ...read, group: groupOf(claim.type), start, end: start + claim.quote.length };
}
