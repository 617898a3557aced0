// The laws of merging over random histories of three people. `EXCHANGE_RUNS=10000` asks for more of them; `npm run bench -- exchange` does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  people,
  revisionAt,
  sampleSet,
  sampleSetArticle,
  sampleSetClaim,
  sampleSetJudgement,
} from '@/lib/exchange/sample-sets.ts';
import { readSetText } from '@/lib/exchange/set/read-set.ts';
import { emptySet, type PlumblineSet } from '@/lib/exchange/set/set.ts';
import { writeSet } from '@/lib/exchange/set/write-set.ts';
import { histories, live } from '@/tests/fixtures/set-histories.ts';
import { mergeSets } from './merge-sets.ts';

const numRuns = Number(process.env['EXCHANGE_RUNS'] ?? 200);
const now = Date.UTC(2024, 4, 2);
const patience = { timeout: 900_000 };

const holds = (law: (sets: readonly [PlumblineSet, PlumblineSet, PlumblineSet], said: ReturnType<typeof live>['said']) => void) =>
  fc.assert(
    fc.property(histories, (history) => {
      const { sets, said } = live(history);
      law(sets as unknown as [PlumblineSet, PlumblineSet, PlumblineSet], said);
    }),
    { numRuns },
  );

describe('merging, over random histories of three people', patience, () => {
  it('twice changes nothing', () => holds(([a]) => expect(writeSet(mergeSets(a, a))).toBe(writeSet(a))));

  it('does not ask who comes first', () => holds(([a, b]) => expect(writeSet(mergeSets(a, b))).toBe(writeSet(mergeSets(b, a)))));

  it('does not ask in which order', () =>
    holds(([a, b, c]) => expect(writeSet(mergeSets(a, mergeSets(b, c)))).toBe(writeSet(mergeSets(mergeSets(a, b), c)))));

  it('loses no word, and brings back none that was withdrawn', () =>
    holds(([a, b, c], said) => {
      const merged = mergeSets(c, mergeSets(a, b));
      const last = new Map(said.map((word) => [word.id, word]));
      expect(new Map(merged.judgements.map((word) => [word.id, word]))).toEqual(last);
      expect(merged.judgements.filter(({ deleted }) => deleted === 1)).toEqual(
        merged.judgements.filter(({ id }) => last.get(id)!.deleted === 1),
      );
    }));

  it('makes a set that can be read, and is then the same to the byte', () =>
    holds(([a, b]) => {
      const written = writeSet(mergeSets(a, b));
      const read = readSetText(written, { now });
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      expect(writeSet(read.set)).toBe(written);
    }));
});

describe('of two records of one id', () => {
  const claim = sampleSetClaim(sampleSetArticle());
  const joined = (a: Partial<typeof claim>, b: Partial<typeof claim>) =>
    mergeSets({ ...emptySet, claims: [{ ...claim, ...a }] }, { ...emptySet, claims: [{ ...claim, ...b }] }).claims[0];

  it('the newer engine reads', () => {
    expect(joined({ engineVersion: 2, worth: 0.1 }, { worth: 0.9 })).toMatchObject({ engineVersion: 2, worth: 0.1 });
  });

  it('a type given by hand stands above the newer engine, with who gave it', () => {
    expect(joined({ engineVersion: 2, worth: 0.1 }, { type: 'attack', addedBy: people[1]! })).toMatchObject({
      type: 'attack',
      addedBy: people[1],
      worth: 0.1,
      engineVersion: 2,
    });
  });

  it('a type given by hand does not decide which of two readings by one engine stays', () => {
    const [hand, plain, other] = [
      { addedBy: people[0]!, engineVersion: 0 },
      { engineVersion: 2 },
      { engineVersion: 2, type: 'captives' as const, worth: 0.1 },
    ].map((change) => ({ ...emptySet, claims: [{ ...claim, ...change }] }));
    expect(writeSet(mergeSets(hand!, mergeSets(plain!, other!)))).toBe(writeSet(mergeSets(mergeSets(hand!, plain!), other!)));
  });

  it('of an article the latest reading speaks, the earliest counts, and all states are known', () => {
    const early = sampleSetArticle(1, { title: 'Early', readAt: '2024-05-01T08:00:00.000Z', seenAt: '2024-05-01T08:00:00.000Z' });
    const late = sampleSetArticle(1, { title: 'Late', versions: [{ hash: 'f'.repeat(32), seenAt: '2024-05-01T12:30:00.000Z' }] });
    const [article] = mergeSets({ ...emptySet, articles: [late] }, { ...emptySet, articles: [early] }).articles;
    expect(article).toMatchObject({ title: 'Late', readAt: early.readAt, seenAt: late.seenAt });
    expect(article!.versions.map(({ hash }) => hash[0])).toEqual(['0', 'f']);
  });

  it('two people never overwrite each other', () => {
    const merged = mergeSets(sampleSet([{ verdict: 'corroborated' }]), {
      ...emptySet,
      judgements: [sampleSetJudgement(claim, people[1], { verdict: 'propaganda' }, 60)],
    });
    expect(merged.judgements.map(({ verdict }) => verdict)).toEqual(['corroborated', 'propaganda']);
  });

  it('a withdrawal is a word like any other: the newest counts', () => {
    const withdrawn = { ...emptySet, judgements: [sampleSetJudgement(claim, people[0], { deleted: 1 }, 10)] };
    expect(mergeSets(withdrawn, sampleSet()).judgements).toMatchObject([{ deleted: 1 }]);
    const again = sampleSet([{ revision: revisionAt(20, people[0]!) }]);
    expect(mergeSets(withdrawn, again).judgements).toMatchObject([{ deleted: 0, verdict: 'disputed' }]);
  });
});
