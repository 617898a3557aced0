// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readClaimReviews } from './claim-reviews.ts';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => readClaimReviews(page(html), 'https://check.example/a');
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const check = {
  '@type': 'ClaimReview',
  claimReviewed: 'The strike destroyed a depot with 2,000 tonnes of shells.',
  datePublished: '2026-06-18',
  author: { '@type': 'Organization', name: 'Plain Check' },
  url: '/checks/depot',
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'No evidence' },
};
const known = {
  claimReviewed: check.claimReviewed,
  rating: 'No evidence',
  source: 'Plain Check',
  url: 'https://check.example/checks/depot',
  reviewed: '2026-06-18',
};

test('JSON-LD, alone, in a list or in a graph', () => {
  for (const value of [check, [check], { '@graph': [{ '@type': 'WebPage' }, check] }])
    expect(read(jsonLd(value))).toEqual([known]);
});

test('microdata, its rating and author being items of their own', () => {
  expect(
    read(`<div itemscope itemtype="https://schema.org/ClaimReview">
      <meta itemprop="datePublished" content="2026-06-18"><a itemprop="url" href="/checks/depot">link</a>
      <p itemprop="claimReviewed">The strike destroyed a depot with
        2,000 tonnes of shells.</p>
      <span itemprop="author" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Plain Check</b></span>
      <div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><i itemprop="alternateName">No evidence</i></div>
    </div>`),
  ).toEqual([known]);
});

test('a rating that is but a number is told of how many', () => {
  const [read1] = read(jsonLd({ ...check, reviewRating: { ratingValue: 1, bestRating: 5 } }));
  expect(read1?.rating).toBe('1 / 5');
});

test('no check without a claim or a rating; no address but http; each once', () => {
  expect(
    read(
      jsonLd([
        { ...check, claimReviewed: '' },
        { ...check, reviewRating: undefined },
      ]),
    ),
  ).toEqual([]);
  expect(read(jsonLd({ ...check, url: 'javascript:alert(1)' }))[0]).not.toHaveProperty('url');
  expect(read(jsonLd(check) + jsonLd(check))).toHaveLength(1);
  expect(read('<p>Nothing here.</p>')).toEqual([]);
});
