import { describe, expect, it } from 'vitest';
import { cardOf, correctedClaim, entriesOf, isTagged, sectionOf } from '@/components/claim/claim-entry.ts';
import type { ClaimView } from '@/lib/store/claim-view.ts';
import type { ClaimRecord } from '@/lib/store/records.ts';
import { sampleClaim, sampleJudgement } from '@/tests/gallery/sample.ts';

const view = (claim: ClaimRecord, said?: Parameters<typeof sampleJudgement>[1]): ClaimView => ({
  claim,
  others: [],
  ...(said && { own: sampleJudgement(claim, said) }),
});
const ids = (views: readonly ClaimView[]): string[] => views.map(({ claim }) => claim.id);

const first = sampleClaim('casualties', 'ten died', { id: 'first' });
const again = sampleClaim('casualties', 'ten were killed', { id: 'again', repeats: 'first' });
const third = sampleClaim('casualties', 'the ten dead', { id: 'third', repeats: 'first' });

describe('entriesOf', () => {
  it('folds repetitions into the claim they repeat', () => {
    const entries = entriesOf([view(first), view(again), view(third)]);
    expect(ids(entries)).toEqual(['first']);
    expect(entries[0]!.saidAgain).toEqual(['again', 'third']);
  });

  it('lists a repetition that its reader spoke on', () => {
    const entries = entriesOf([view(first), view(again, { verdict: 'disputed' }), view(third)]);
    expect(ids(entries)).toEqual(['first', 'again']);
    expect(entries[0]!.saidAgain).toEqual(['third']);
  });

  it('lists a repetition of a claim that is not there, is lost, or repeats another itself', () => {
    expect(ids(entriesOf([view(again)]))).toEqual(['again']);
    expect(ids(entriesOf([view({ ...first, lost: 1 }, {}), view(again)]))).toEqual(['first', 'again']);
    expect(ids(entriesOf([view({ ...first, repeats: 'again' }), view(again)]))).toEqual(['first', 'again']);
  });
});

describe('sectionOf', () => {
  it('is the group, lost, or hidden', () => {
    expect(sectionOf(view(first))).toBe('people');
    expect(sectionOf(view({ ...first, lost: 1 }, { verdict: 'disputed' }))).toBe('lost');
    expect(sectionOf(view({ ...first, lost: 1 }, { notAClaim: true }))).toBe('hidden');
  });

  it('follows a corrected type', () => expect(sectionOf(view(first, { corrections: { type: 'attack' } }))).toBe('conduct'));
});

describe('correctedClaim', () => {
  const claim = sampleClaim('aid', 'more than $5 million', {
    quantity: { value: 5e6, min: 5e6, max: null, qualifier: 'more-than', unit: 'usd', text: 'more than $5 million' },
    speaker: { text: 'a minister', side: 'x' },
  });

  it('is the claim itself where nothing was corrected', () => expect(correctedClaim(claim, undefined)).toBe(claim));

  it('takes what was corrected and leaves the rest', () => {
    const corrected = correctedClaim(claim, { value: 7, speaker: 'an aide' });
    expect(corrected.quantity).toEqual({ value: 7, min: 7, max: 7, qualifier: 'exact', unit: 'usd', text: '7' });
    expect(corrected.speaker).toEqual({ text: 'an aide' });
    expect(corrected).toMatchObject({ type: 'aid', group: 'diplomacy', quote: claim.quote });
  });
});

describe('cardOf', () => {
  const entries = entriesOf([
    view(first),
    view(again),
    view(sampleClaim('attack', 'it struck', { id: 'now', formerId: 'before' })),
  ]);
  it.each([
    ['first', 'first'],
    ['again', 'first'],
    ['before', 'now'],
    ['elsewhere', undefined],
  ])('%s is shown by %s', (id, card) => expect(cardOf(entries, id)).toBe(card));
});

it('a note alone is no tag', () => {
  expect(isTagged(view(first, { note: 'x' }))).toBe(false);
  expect(isTagged(view(first, { verdict: 'disputed' }))).toBe(true);
});
