import { describe, expect, it } from 'vitest';
import {
  isoAt,
  people,
  revisionAt,
  sampleSet,
  sampleSetArticle,
  sampleSetClaim,
  sampleSetJudgement,
} from '@/lib/exchange/sample-sets.ts';
import type { PlumblineSet } from '@/lib/exchange/set/set.ts';
import { getFromFile } from '@/tests/gallery/message-file.ts';
import { toClaimReviews } from './claim-review.ts';
import { csvLines } from './csv.ts';
import { escapeText, markup } from './markup.ts';
import { toReport } from './report.ts';

const reviewer = { name: 'The Check Desk', url: 'https://desk.example/checks?page=1' };
const rows = (set: PlumblineSet) => [...csvLines(set)].join('');

describe('ClaimReview', () => {
  it('is a review of the quote, by the reviewer, of an article', () => {
    const made = toClaimReviews(
      sampleSet([{ note: 'Two say so.', evidence: [{ url: 'https://check.example/1', addedAt: isoAt(5) }] }]),
      reviewer,
    );
    expect(made.ok && made.reviews).toMatchObject([
      {
        '@type': 'ClaimReview',
        url: expect.stringMatching(/^https:\/\/desk\.example\/checks\?page=1#claim-[0-9a-f]{32}$/),
        datePublished: '2024-05-01',
        author: { name: 'The Check Desk', url: 'https://desk.example/checks?page=1' },
        claimReviewed: 'At least 17 people were killed',
        itemReviewed: {
          author: { name: 'the mayor' },
          appearance: { url: 'https://herald.example/war/1', publisher: { name: 'The Herald' } },
        },
        reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Disputed' },
        reviewBody: 'Two say so.',
        citation: ['https://check.example/1'],
      },
    ]);
  });

  it('never says "propaganda", nor what has no verdict or was withdrawn', () => {
    const { verdict, ...noted } = sampleSet().judgements[0]!;
    for (const judgement of [{ ...noted, verdict: 'propaganda' as const }, noted, { ...noted, deleted: 1 as const }]) {
      const made = toClaimReviews({ ...sampleSet(), judgements: [judgement] }, reviewer);
      expect(made).toEqual({ ok: true, reviews: [] });
    }
  });

  it('is one person’s: of several annotators one is chosen, and a reviewer has name and address', () => {
    const set = sampleSet([{}, { verdict: 'corroborated' }]);
    expect(toClaimReviews(set, reviewer)).toEqual({ ok: false, reason: 'several-annotators', annotatorIds: people.slice(0, 2) });
    const made = toClaimReviews(set, reviewer, people[1]);
    expect(made.ok && made.reviews).toMatchObject([{ reviewRating: { ratingValue: 4, alternateName: 'Corroborated' } }]);
    expect(toClaimReviews(set, { ...reviewer, name: ' ' }, people[1])).toMatchObject({ reason: 'no-name' });
    expect(toClaimReviews(set, { ...reviewer, url: 'javascript:1' }, people[1])).toMatchObject({ reason: 'no-address' });
  });
});

describe('CSV', () => {
  it('has a row a word, and one a claim without words, with CRLF', () => {
    const set = sampleSet([{}, { verdict: 'corroborated' }]);
    const lines = rows({ ...set, claims: [...set.claims, sampleSetClaim(sampleSetArticle(), 3)] }).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^claim_id,article_url,article_title,publisher,published,type,quote,value,/);
    expect(lines[4]).toBe('');
    expect(new Set(lines.slice(0, 4).map((line) => line.split(',').length)).size).toBe(1);
  });

  it('quotes what needs it', () => {
    expect(rows(sampleSet([{ note: 'He said "no",\nthen left' }]))).toContain('"He said ""no"",\nthen left"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1', '＝1', '\u0000=1'])(
    'does not let a note become a formula: %j',
    (note) => {
      const [, row] = [...csvLines(sampleSet([{ note }]))];
      expect(row).toMatch(/,"?'/);
    },
  );

  it('leaves numbers numbers, and text that only looks odd alone', () => {
    const [, row] = [...csvLines(sampleSet([{ note: 'a = b', confidence: 0.5 }]))];
    expect(row).toContain(',17,17,,at-least,');
    expect(row).toContain(',0.5,a = b,');
    expect([...csvLines(sampleSet(), { byteOrderMark: true })][0]!.charCodeAt(0)).toBe(0xfeff);
  });
});

describe('the report', () => {
  const say = (key: string, ...substitutions: readonly string[]) => getFromFile(key, [...substitutions]);
  const hostile = '<script>alert(1)</script>"\'&\u0000\u202e';
  const article = sampleSetArticle(1, { title: hostile, publisher: hostile });
  const claim = sampleSetClaim(article, 17, { prefix: hostile, place: { text: hostile } });
  const set: PlumblineSet = {
    ...sampleSet(),
    annotators: [{ ...sampleSet().annotators[0]!, name: hostile }],
    articles: [article],
    claims: [claim, sampleSetClaim(article, 3)],
    judgements: [
      sampleSetJudgement(claim, people[0], {
        note: hostile,
        confidence: 0.8,
        evidence: [{ url: 'https://check.example/"><script>', title: hostile, addedAt: isoAt(5) }],
      }),
      sampleSetJudgement(claim, people[1], { verdict: 'corroborated' }),
    ],
  };
  const page = toReport(set, { say, language: 'en', comparisons: new Map([[claim.id, ['The Courier: at least 12', hostile]]]) });

  it('holds quotes, figures, comparison, verdicts, evidence and sources', () => {
    for (const part of [
      'At least 17 people were killed',
      '≥ 17',
      'The Courier: at least 12',
      'Disputed',
      'Corroborated',
      '80 %',
      'https://check.example/',
      'https://herald.example/war/1',
      'Annotator bbbbbbbb',
    ])
      expect(page).toContain(part);
  });

  it('holds no script, nothing from elsewhere, and nothing that was not escaped', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|javascript:|\son\w+=|src=|@import|url\(/i);
    expect(page).not.toContain('\u0000');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
    expect(page).toContain("default-src 'none'");
  });

  it('shows fact-checks and notes with their articles, and what was withdrawn not', () => {
    const note = {
      kind: 'note' as const,
      articleId: article.id,
      title: '',
      source: hostile,
      addedAt: isoAt(0),
      revision: revisionAt(0, people[2]!),
      note: 'Ask the mayor',
      tags: ['toll'],
    };
    const noted: PlumblineSet = {
      ...set,
      references: [
        { ...note, id: '1', deleted: 0 },
        { ...note, id: '2', note: 'taken back', deleted: 1 },
      ],
    };
    const withNote = toReport(noted, { say, language: 'en' });
    expect(withNote).toContain('Ask the mayor #toll');
    expect(withNote).not.toContain('taken back');
    expect(withNote).not.toContain('<script');
  });

  it('is the same for the same set', () => {
    const shuffled = { ...set, claims: [...set.claims].reverse(), judgements: [...set.judgements].reverse() };
    expect(
      toReport(shuffled, { say, language: 'en', comparisons: new Map([[claim.id, ['The Courier: at least 12', hostile]]]) }),
    ).toBe(page);
  });
});

describe('markup', () => {
  it('escapes every value, and markup only once', () => {
    expect(markup`<p title="${'"'}">${['<', markup`<b>${'&'}</b>`]}${false}${undefined}${0}</p>`.text).toBe(
      '<p title="&quot;">&lt;<b>&amp;</b>0</p>',
    );
  });

  it('drops what HTML does not allow and keeps everything else', () => {
    expect(escapeText('a\u0000\u0085\ud800b\t𝔸😀')).toBe('ab\t𝔸😀');
  });
});
