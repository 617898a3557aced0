// A stored article with its claims as comparison reads it: with its text where that is stored, else with the words kept around each claim.
import type { Article, Block } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import type { ArticleRecord, ClaimRecord } from './records.ts';

export interface ComparedReading {
  /** Offsets of `claims` are into its text. */
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** Claims that stand in the stored text keep their place; the others follow behind it, each in a paragraph of its own words. Lost ones are left out. */
export function comparedReading(record: ArticleRecord, stored: readonly ClaimRecord[]): ComparedReading {
  const { url, title, publisher, authors, published, modified, language, warCoverage } = record;
  let text = record.text ?? '';
  const blocks: Block[] = [...(record.blocks ?? [])];
  const claims: Claim[] = [];
  for (const claim of stored) {
    if (claim.lost === 1) continue;
    if (record.text?.slice(claim.start, claim.end) === claim.quote) {
      claims.push(claim);
      continue;
    }
    const { prefix, suffix } = claim.selectors.quote;
    const start = text === '' ? 0 : text.length + 2;
    text += `${start === 0 ? '' : '\n\n'}${prefix}${claim.quote}${suffix}`;
    blocks.push({ kind: 'paragraph', start, end: text.length });
    const at = start + prefix.length;
    claims.push({ ...claim, start: at, end: at + claim.quote.length });
  }
  const known = { ...(publisher && { publisher }), ...(published && { published }), ...(modified && { modified }) };
  return { article: { url, title, ...known, authors, language, text, blocks, warCoverage }, claims };
}
