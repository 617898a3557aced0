// A set as large as is wanted, for whoever measures.
import { articleId, claimIdIn } from '@/lib/claims/identity.ts';
import { people, sampleAnnotator, sampleSetArticle, sampleSetClaim, sampleSetJudgement } from '@/lib/exchange/sample-sets.ts';
import { emptySet, type PlumblineSet } from '@/lib/exchange/set/set.ts';

const perArticle = 50;

/** So many claims, every fifth one judged; sets of different sites hold nothing in common but the annotator. */
export function largeSet(size: number, site = 'bench'): PlumblineSet {
  const articles = Array.from({ length: size / perArticle }, (_, number) => {
    const url = `https://${site}.example/${number}`;
    return sampleSetArticle(1, { id: articleId(url), url });
  });
  const claims = articles.flatMap((article) =>
    Array.from({ length: perArticle }, (_, killed) => {
      const claim = sampleSetClaim(article, killed);
      return { ...claim, id: claimIdIn(article.id, claim.quote, 0) };
    }),
  );
  const judgements = claims.filter((_, index) => index % 5 === 0).map((claim) => sampleSetJudgement(claim));
  return { ...emptySet, annotators: [sampleAnnotator(people[0])], articles, claims, judgements };
}
