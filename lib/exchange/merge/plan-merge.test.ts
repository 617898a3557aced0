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
import { emptySet, type PlumblineSet } from '@/lib/exchange/set/set.ts';
import { measureAgreement } from './agreement.ts';
import { planMerge } from './plan-merge.ts';

const [ada, bea] = people as [string, string, string];
const article = sampleSetArticle();
const claim = sampleSetClaim(article);

describe('a plan', () => {
  it('of nothing changes nothing', () => {
    const plan = planMerge(sampleSet(), sampleSet());
    expect(plan.samples).toEqual([]);
    expect(plan.counts.claims).toEqual({ new: 0, updated: 0, deleted: 0, unchanged: 1 });
  });

  it('counts what is new, updated, taken back and known, with samples', () => {
    const other = sampleSetClaim(article, 3);
    const mine = { ...sampleSet([{}, {}]), claims: [claim, other] };
    const theirs: PlumblineSet = {
      ...emptySet,
      articles: [{ ...article, title: 'New title', seenAt: isoAt(60) }, sampleSetArticle(2)],
      claims: [claim, other, sampleSetClaim(article, 5)],
      judgements: [
        sampleSetJudgement(claim, ada, { deleted: 1 }, 60),
        sampleSetJudgement(claim, bea),
        sampleSetJudgement(other, bea, { verdict: 'propaganda' }, 70),
      ],
    };
    const { counts, samples } = planMerge(mine, theirs);
    expect(counts.articles).toEqual({ new: 1, updated: 1, deleted: 0, unchanged: 0 });
    expect(counts.claims).toEqual({ new: 1, updated: 0, deleted: 0, unchanged: 2 });
    expect(counts.judgements).toEqual({ new: 1, updated: 0, deleted: 1, unchanged: 1 });
    expect(samples.filter(({ table }) => table === 'articles')).toMatchObject([
      { change: 'updated', before: { title: article.title }, after: { title: 'New title' } },
      { change: 'new', after: { title: 'Strike on market 2' } },
    ]);
  });

  it('says where people differ, once the file is in', () => {
    const theirs = { ...sampleSet(), judgements: [sampleSetJudgement(claim, bea, { verdict: 'corroborated' })] };
    const { differing } = planMerge(sampleSet([{ verdict: 'disputed' }]), theirs);
    expect(differing).toMatchObject([
      { claimId: claim.id, quote: claim.quote, words: [{ annotatorId: ada }, { annotatorId: bea }] },
    ]);
    expect(planMerge(sampleSet([{ verdict: 'corroborated' }]), theirs).differing).toEqual([]);
    const changed = {
      ...theirs,
      judgements: [...theirs.judgements, sampleSetJudgement(claim, ada, { verdict: 'corroborated' }, 90)],
    };
    expect(planMerge(sampleSet([{ verdict: 'disputed' }]), changed).differing).toEqual([]);
  });
});

describe('what comes under my own name', () => {
  const known = sampleSet([{}]);
  const plan = (theirs: Partial<PlumblineSet>) => planMerge(known, { ...sampleSet([]), ...theirs }, { localAnnotatorId: ada });

  it.each([
    ['newer than what I said', sampleSetJudgement(claim, ada, { verdict: 'propaganda' }, 60), 1],
    ['of the same revision, but other', sampleSetJudgement(claim, ada, { verdict: 'propaganda' }), 1],
    ['of a claim I never judged', sampleSetJudgement(sampleSetClaim(article, 3), ada), 1],
    ['just what I said', sampleSetJudgement(claim, ada), 0],
    ['older than what I said', sampleSetJudgement(claim, ada, { verdict: 'propaganda' }, 1), 0],
    ['somebody else’s', sampleSetJudgement(claim, bea), 0],
  ])('is set apart: %s', (_, judgement, apart) => {
    const { take, apart: asked } = plan({ judgements: [judgement] });
    expect([take.judgements.length, asked.judgements.length]).toEqual([1 - apart, apart]);
  });

  it('is a name and claims, too', () => {
    const added = sampleSetClaim(article, 8, { addedBy: ada });
    const needed = sampleSetClaim(article, 9, { addedBy: ada });
    const { take, apart } = plan({
      annotators: [{ id: ada, name: 'Eve', revision: revisionAt(90, ada) }],
      claims: [claim, added, needed],
      judgements: [sampleSetJudgement(needed, bea)],
    });
    expect(apart).toMatchObject({ annotators: [{ name: 'Eve' }], claims: [{ id: added.id }] });
    expect(take.claims.find(({ id }) => id === needed.id)).not.toHaveProperty('addedBy');
    expect(take.claims).toHaveLength(2);
  });
});

describe('a claim that stands in the text read here', () => {
  const theirs = (change: Partial<typeof claim>, seenAt = isoAt(0)): PlumblineSet => ({
    ...emptySet,
    articles: [{ ...article, seenAt }],
    claims: [{ ...claim, ...change }],
  });
  const joined = (set: PlumblineSet) => {
    const mine = { ...emptySet, articles: [article], claims: [claim] };
    const { samples } = planMerge(mine, set, { standing: new Map([[claim.id, isoAt(30)]]) });
    return samples.find(({ table }) => table === 'claims')?.after;
  };

  it('keeps its place and its reading, unless a newer engine read it', () => {
    expect(joined(theirs({ start: 90, end: 90 + claim.quote.length, worth: 1 }))).toBeUndefined();
    expect(joined(theirs({ start: 90, end: 90 + claim.quote.length, worth: 1, engineVersion: 2 }))).toMatchObject({
      start: 40,
      worth: 1,
    });
  });

  it('is gone only where somebody looked later', () => {
    expect(joined(theirs({ lost: 1 }))).toBeUndefined();
    expect(joined(theirs({ lost: 1 }, isoAt(60)))).toMatchObject({ lost: 1 });
  });
});

describe('agreement', () => {
  const words = (rows: readonly string[]) =>
    rows.flatMap((row, index) =>
      [...row].flatMap((letter, who) => {
        const verdict = ({ c: 'corroborated', d: 'disputed', p: 'propaganda' } as const)[letter];
        return verdict ? [sampleSetJudgement(sampleSetClaim(article, index), people[who], { verdict })] : [];
      }),
    );

  it('is alpha, as worked out by hand', () => {
    // Two people, five claims, one difference: c c d d c / c c d c c. Observed 2/10; expected 2·(7·3)/(10·9).
    expect(measureAgreement(words(['cc', 'cc', 'dd', 'dc', 'cc'])).alpha).toBeCloseTo(1 - 0.2 / (42 / 90), 10);
    expect(measureAgreement(words(['cc', 'dd', 'pp']))).toEqual({ shared: 3, same: 3, alpha: 1 });
    expect(measureAgreement(words(['cd', 'dc'])).alpha).toBeLessThan(0);
  });

  it('counts only what two people judged, and claims nothing without a choice', () => {
    expect(measureAgreement(words(['c-', '-d', '---']))).toEqual({ shared: 0, same: 0, alpha: null });
    expect(measureAgreement(words(['cc', 'cc']))).toEqual({ shared: 2, same: 2, alpha: null });
    expect(measureAgreement([sampleSetJudgement(claim, ada, { deleted: 1 }), sampleSetJudgement(claim, bea)]).shared).toBe(0);
  });
});
