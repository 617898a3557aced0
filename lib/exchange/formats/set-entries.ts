// A set as people read it: article by article, claim by claim, each with the words that stand on it.
import { findRemoved } from '@/lib/exchange/merge/removed-claims.ts';
import type { PlumblineSet, SetAnnotator, SetArticle, SetClaim, SetJudgement } from '@/lib/exchange/set/set.ts';

export interface ClaimEntry {
  readonly claim: SetClaim;
  /** By annotator id. */
  readonly words: readonly { readonly judgement: SetJudgement; readonly annotator: SetAnnotator | undefined }[];
}

export interface ArticleEntry {
  readonly article: SetArticle;
  /** In reading order, those that are gone from the article last. */
  readonly claims: readonly ClaimEntry[];
}

/** Articles by publication date (undated ones last), then address. */
export function entriesOf(set: PlumblineSet): ArticleEntry[] {
  const annotators = new Map(set.annotators.map((annotator) => [annotator.id, annotator]));
  const words = new Map<string, { judgement: SetJudgement; annotator: SetAnnotator | undefined }[]>();
  for (const judgement of [...set.judgements].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (judgement.deleted === 1) continue;
    const known = words.get(judgement.claimId);
    const word = { judgement, annotator: annotators.get(judgement.annotatorId) };
    if (known) known.push(word);
    else words.set(judgement.claimId, [word]);
  }
  const claims = new Map<string, ClaimEntry[]>();
  const removed = findRemoved(set.claims, set.judgements);
  for (const claim of set.claims.filter(({ id }) => !removed.has(id)).sort(inReadingOrder)) {
    const entry = { claim, words: words.get(claim.id) ?? [] };
    const known = claims.get(claim.articleId);
    if (known) known.push(entry);
    else claims.set(claim.articleId, [entry]);
  }
  const key = ({ published = '~', url }: SetArticle) => `${published}\n${url}`;
  return [...set.articles]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((article) => ({ article, claims: claims.get(article.id) ?? [] }));
}

const inReadingOrder = (a: SetClaim, b: SetClaim): number =>
  a.lost - b.lost || a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

/** The address as others parse it, if people may be sent there: http(s) only. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : undefined;
}
