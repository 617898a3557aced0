import { expect, it } from 'vitest';
import { articleId, claimIdIn } from '@/lib/claims/identity.ts';
import { sampleSetArticle, sampleSetClaim } from '@/lib/exchange/sample-sets.ts';
import { emptySet, type SetClaim } from '@/lib/exchange/set/set.ts';
import { comparisonLines } from './comparison-lines.ts';
import { articlesOfSet } from './set-articles.ts';

function outlet(name: string, killed: number, published: string) {
  const url = `https://${name}.example/brannet`;
  const article = sampleSetArticle(1, {
    id: articleId(url),
    url,
    title: 'Missiles hit market of Brannet',
    publisher: name,
    published,
  });
  const base = sampleSetClaim(article, killed);
  const claim: SetClaim = {
    ...base,
    id: claimIdIn(article.id, base.quote, 0),
    prefix: 'Missiles hit Brannet market: ',
    suffix: ', the Health Ministry said.',
    place: { text: 'Brannet' },
    time: { text: 'Sunday', from: '2026-06-14', to: '2026-06-14' },
    speaker: { text: 'the Health Ministry' },
  };
  return { article, claim };
}

const herald = outlet('Herald', 17, '2026-06-14');
const courier = outlet('Courier', 71, '2026-06-17');
const set = { ...emptySet, articles: [herald.article, courier.article], claims: [herald.claim, courier.claim] };

it('an article of a set is its claims in their contexts, each where its text has it', () => {
  for (const { article, claims } of articlesOfSet(set)) {
    expect(claims).toHaveLength(1);
    for (const { start, end, quote } of claims) expect(article.text.slice(start, end)).toBe(quote);
    expect(article.text).toContain('the Health Ministry said.');
  }
});

it('says on each claim what the other outlet reported, and why that is of the same thing', () => {
  const lines = comparisonLines(set);
  expect(lines.get(herald.claim.id)).toEqual([
    expect.stringMatching(/^Courier, 2026-06-17: “At least 71 people were killed” \(.+\)$/),
  ]);
  expect(lines.get(courier.claim.id)).toEqual([expect.stringMatching(/^Herald, 2026-06-14: “At least 17/)]);
});

it('says nothing of claims that are gone, or that stand alone', () => {
  const gone = { ...set, claims: [herald.claim, { ...courier.claim, lost: 1 as const }] };
  expect(comparisonLines(gone).size).toBe(0);
});
