// ClaimReview (https://schema.org/ClaimReview): what one reviewer publishes under a name and an address.

import type { PlumblineSet, SetArticle, SetClaim, SetJudgement } from '@/lib/exchange/set/set.ts';
import { readRevision } from '@/lib/store/clock.ts';
import { entriesOf, webAddress } from './set-entries.ts';

export interface Reviewer {
  readonly name: string;
  /** http(s): who they are; a review's own address is made of it. */
  readonly url: string;
}

export type ClaimReviews =
  | { readonly ok: true; readonly reviews: readonly Readonly<Record<string, unknown>>[] }
  /** Two people's verdicts are in the set, and a reviewer answers for one's own. */
  | {
      readonly ok: false;
      readonly reason: 'no-name' | 'no-address' | 'several-annotators';
      readonly annotatorIds: readonly string[];
    };

/**
 * "Corroborated" says that other sources bear it out, not that it is true, and "disputed" that some deny it: neither reaches the end of the scale.
 * "Propaganda" speaks of intent, which is nothing a rating of truth can say.
 */
const ratings = {
  corroborated: { ratingValue: 4, alternateName: 'Corroborated' },
  disputed: { ratingValue: 2, alternateName: 'Disputed' },
  propaganda: null,
} as const;

/** One review for every claim that this annotator calls corroborated or disputed; without `annotatorId`, of the only one there is. */
export function toClaimReviews(set: PlumblineSet, reviewer: Reviewer, annotatorId?: string): ClaimReviews {
  const address = webAddress(reviewer.url);
  const rated = entriesOf(set).flatMap(({ article, claims }) =>
    claims.flatMap(({ claim, words }) =>
      words
        .filter(({ judgement }) => judgement.verdict && ratings[judgement.verdict])
        .map(({ judgement }) => ({ article, claim, judgement })),
    ),
  );
  const annotatorIds = [...new Set(rated.map(({ judgement }) => judgement.annotatorId))].sort();
  const refuse = (reason: 'no-name' | 'no-address' | 'several-annotators'): ClaimReviews => ({ ok: false, reason, annotatorIds });
  if (reviewer.name.trim() === '') return refuse('no-name');
  if (!address) return refuse('no-address');
  if (annotatorId === undefined && annotatorIds.length > 1) return refuse('several-annotators');
  const chosen = rated.filter(({ judgement }) => annotatorId === undefined || judgement.annotatorId === annotatorId);
  return { ok: true, reviews: chosen.map((row) => reviewOf(row, { name: reviewer.name.trim(), url: address })) };
}

interface Rated {
  readonly article: SetArticle;
  readonly claim: SetClaim;
  readonly judgement: SetJudgement;
}

function reviewOf({ article, claim, judgement }: Rated, { name, url }: Reviewer): Readonly<Record<string, unknown>> {
  const { verdict, note, evidence, quote, claimId, revision } = judgement;
  const appearance = webAddress(article.url);
  const citation = evidence.flatMap((link) => webAddress(link.url) ?? []);
  const address = new URL(url);
  address.hash = `claim-${claimId}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: address.href,
    datePublished: new Date(readRevision(revision)!.time).toISOString().slice(0, 10),
    author: { '@type': 'Organization', name, url },
    claimReviewed: quote,
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.speaker && { author: { '@type': 'Thing', name: claim.speaker.text } }),
      ...(article.published && { datePublished: article.published }),
      ...(appearance && {
        appearance: {
          '@type': 'NewsArticle',
          url: appearance,
          headline: article.title,
          ...(article.published && { datePublished: article.published }),
          ...(article.publisher && { publisher: { '@type': 'Organization', name: article.publisher } }),
        },
      }),
    },
    reviewRating: { '@type': 'Rating', bestRating: 5, worstRating: 1, ...ratings[verdict!] },
    ...(note && { reviewBody: note }),
    ...(citation.length > 0 && { citation }),
  };
}
