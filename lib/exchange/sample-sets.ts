// Made-up sets for the tests: three people, a few articles, a claim each.
import { articleId, claimIdIn } from '@/lib/claims/identity.ts';
import { emptySet, type PlumblineSet, type SetAnnotator, type SetArticle, type SetClaim, type SetJudgement } from './set/set.ts';

export const people = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
/** 1 May 2024, noon. */
export const noon = Date.UTC(2024, 4, 1, 12);
export const isoAt = (minutes: number): string => new Date(noon + minutes * 60_000).toISOString();
export const revisionAt = (minutes: number, annotatorId: string, count = 0): string =>
  `${String(noon + minutes * 60_000).padStart(15, '0')}-${String(count).padStart(5, '0')}-${annotatorId}`;

export const sampleAnnotator = (id = people[0]!, name = 'Ada', minutes = 0): SetAnnotator => ({
  id,
  name,
  revision: revisionAt(minutes, id),
});

export function sampleSetArticle(number = 1, change: Partial<SetArticle> = {}): SetArticle {
  const url = `https://herald.example/war/${number}`;
  return {
    id: articleId(url),
    url,
    title: `Strike on market ${number}`,
    publisher: 'The Herald',
    authors: ['A. Reporter'],
    published: '2024-05-01',
    language: 'en',
    readAt: isoAt(0),
    seenAt: isoAt(0),
    warCoverage: { is: true, score: 0.9, because: [{ sign: 'killedPeople', weight: 2, words: ['killed'] }] },
    versions: [{ hash: '0'.repeat(32), seenAt: isoAt(0) }],
    ...change,
  };
}

export function sampleSetClaim(article: SetArticle, killed = 17, change: Partial<SetClaim> = {}): SetClaim {
  const quote = `At least ${killed} people were killed`;
  return {
    id: claimIdIn(article.id, quote, 0),
    articleId: article.id,
    type: 'casualties',
    quote,
    occurrence: 0,
    start: 40,
    end: 40 + quote.length,
    prefix: 'A missile hit the market. ',
    suffix: ', the mayor said.',
    quantity: { value: killed, min: killed, max: null, qualifier: 'at-least', text: `At least ${killed}` },
    category: 'killed',
    place: { text: 'Oldtown' },
    speaker: { text: 'the mayor', side: 'third-party' },
    modality: 'claimed',
    worth: 0.8,
    why: ['sample'],
    engineVersion: 1,
    lost: 0,
    ...change,
  };
}

export function sampleSetJudgement(
  claim: SetClaim,
  annotatorId = people[0]!,
  change: Partial<SetJudgement> = {},
  minutes = 5,
): SetJudgement {
  const { quote, occurrence, start, end, prefix, suffix } = claim;
  return {
    id: `${claim.id}:${annotatorId}`,
    claimId: claim.id,
    articleId: claim.articleId,
    annotatorId,
    revision: revisionAt(minutes, annotatorId),
    deleted: 0,
    ...(change.deleted !== 1 && { verdict: 'disputed' as const }),
    evidence: [],
    claimType: claim.type,
    ...{ quote, occurrence, start, end, prefix, suffix },
    figure: { value: 17, min: 17, max: null },
    createdAt: isoAt(minutes),
    updatedAt: isoAt(minutes),
    ...change,
  };
}

/** One article, one claim, and a word on it by each of these people. */
export function sampleSet(words: readonly Partial<SetJudgement>[] = [{}]): PlumblineSet {
  const article = sampleSetArticle();
  const claim = sampleSetClaim(article);
  return {
    ...emptySet,
    annotators: words.map((_, index) => sampleAnnotator(people[index], ['Ada', 'Bea', 'Cyd'][index])),
    articles: [article],
    claims: [claim],
    judgements: words.map((word, index) => sampleSetJudgement(claim, people[index], word)),
  };
}
