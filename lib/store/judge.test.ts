import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { PlumblineDatabase } from './database.ts';
import { type JudgementChange, judge, judgeAll, type UndoToken, undo, withdrawal } from './judge.ts';
import { longestNote } from './plan-judgement.ts';
import type { JudgementRecord } from './records.ts';
import { freshDatabase, sampleReading } from './sample.ts';
import { saveReading } from './save-article.ts';

const now = Date.UTC(2024, 4, 2);
const link = { url: 'https://monitor.example/report', title: 'Report', addedAt: '2024-05-02T00:00:00.000Z' };

async function withClaims() {
  const db = freshDatabase();
  const reading = sampleReading('A missile hit. [[At least 17 people were killed]], the mayor said. [[40 were wounded]].');
  await saveReading(db, reading);
  const [toll, wounded] = reading.claims;
  return { db, toll: toll!, wounded: wounded! };
}

async function say(db: PlumblineDatabase, claimId: string, change: JudgementChange, at = now) {
  const judged = await judge(db, claimId, change, at);
  if (!judged.ok) throw new Error(judged.message);
  return { judgement: judged.value.judgements[0]!, undo: judged.value.undo };
}

async function takeBack(db: PlumblineDatabase, token: UndoToken, at = now) {
  const undone = await undo(db, token, at);
  if (!undone.ok) throw new Error(undone.message);
  return undone.value;
}

/** What is said, without when and under which revision. */
const content = ({ revision, updatedAt, ...said }: JudgementRecord) => said;

test('a word freezes the claim as it stands: quote, selectors, type, figure', async () => {
  const { db, toll } = await withClaims();
  const { judgement } = await say(db, toll.id, { verdict: 'disputed', note: ' Who counted? ', confidence: 0, evidence: [link] });
  expect(judgement).toMatchObject({
    id: `${toll.id}:${judgement.annotatorId}`,
    claimId: toll.id,
    verdict: 'disputed',
    note: 'Who counted?',
    confidence: 0,
    evidence: [link],
    quote: toll.quote,
    claimType: 'casualties',
    figure: { value: 17, min: 17, max: 17 },
    deleted: 0,
    createdAt: '2024-05-02T00:00:00.000Z',
  });
  expect(judgement.selectors.quote).toMatchObject({
    exact: toll.quote,
    prefix: 'A missile hit. ',
    suffix: ', the mayor said. 40 were wounde',
  });
});

test('every change is a new, greater revision by the local annotator; one that changes nothing is none', async () => {
  const { db, toll } = await withClaims();
  const first = await say(db, toll.id, { verdict: 'disputed' });
  const second = await say(db, toll.id, { note: 'x' }, now - 1_000_000);
  expect(second.judgement.revision > first.judgement.revision).toBe(true);
  expect(second.judgement.revision.endsWith(second.judgement.annotatorId)).toBe(true);
  const same = await say(db, toll.id, { verdict: 'disputed', note: 'x' });
  expect(same.judgement.revision).toBe(second.judgement.revision);
  expect(same.undo.steps).toEqual([]);
});

test('what is left out of a change stays, null takes it away', async () => {
  const { db, toll } = await withClaims();
  await say(db, toll.id, { verdict: 'propaganda', note: 'n', confidence: 0.5, corrections: { value: 18 } });
  const { judgement } = await say(db, toll.id, { verdict: null, confidence: null });
  expect(judgement).toMatchObject({ note: 'n', corrections: { value: 18 }, deleted: 0 });
  expect(judgement).not.toHaveProperty('verdict');
  expect(judgement).not.toHaveProperty('confidence');
});

test('a word of which nothing is left is withdrawn: a revision that says no more than that', async () => {
  const { db, toll } = await withClaims();
  const { judgement: said } = await say(db, toll.id, { verdict: 'disputed', note: 'secret' });
  const { judgement } = await say(db, toll.id, { verdict: null, note: null });
  expect(judgement.deleted).toBe(1);
  expect(judgement.revision > said.revision).toBe(true);
  expect(JSON.stringify(await db.judgements.toArray())).not.toContain('secret');
});

test('"not a claim" and its taking back', async () => {
  const { db, toll } = await withClaims();
  expect((await say(db, toll.id, { notAClaim: true })).judgement.notAClaim).toBe(true);
  expect((await say(db, toll.id, { notAClaim: false })).judgement.deleted).toBe(1);
});

test('withdrawing what was never said writes nothing', async () => {
  const { db, toll } = await withClaims();
  const judged = await judge(db, toll.id, withdrawal, now);
  expect(judged).toMatchObject({ ok: true, value: { judgements: [null], undo: { steps: [] } } });
  expect(await db.judgements.count()).toBe(0);
});

describe('undo', () => {
  test('of the first word withdraws it', async () => {
    const { db, toll } = await withClaims();
    const { undo: token, judgement } = await say(db, toll.id, { verdict: 'disputed' });
    const { judgements } = await takeBack(db, token);
    expect(judgements[0]).toMatchObject({ deleted: 1 });
    expect(judgements[0]!.revision > judgement.revision).toBe(true);
  });

  test('of an undo says it again', async () => {
    const { db, toll } = await withClaims();
    const { undo: token, judgement } = await say(db, toll.id, { verdict: 'disputed', note: 'n' });
    const back = await takeBack(db, (await takeBack(db, token)).undo);
    expect(content(back.judgements[0]!)).toEqual(content(judgement));
  });

  test('refuses where something newer was said since, and changes nothing', async () => {
    const { db, toll } = await withClaims();
    const { undo: token } = await say(db, toll.id, { verdict: 'disputed' });
    await say(db, toll.id, { verdict: 'corroborated' });
    const before = await db.judgements.toArray();
    expect(await undo(db, token, now)).toMatchObject({ ok: false, reason: 'changed-since' });
    expect(await db.judgements.toArray()).toEqual(before);
  });

  test('of any history leads back through every state it had', async () => {
    const changes = fc.record(
      {
        verdict: fc.constantFrom('corroborated', 'disputed', 'propaganda', null),
        note: fc.constantFrom('a', 'b', '', null),
        notAClaim: fc.boolean(),
        confidence: fc.constantFrom(0, 0.5, 1, null),
        evidence: fc.constantFrom([], [link]),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 8 }), async (history) => {
        const { db, toll } = await withClaims();
        const states: unknown[] = [];
        const tokens: UndoToken[] = [];
        const stateNow = async () => (await db.judgements.toArray()).filter(({ deleted }) => deleted === 0).map(content);
        for (const change of history) {
          states.push(await stateNow());
          const judged = await judge(db, toll.id, change as JudgementChange, now);
          if (judged.ok) tokens.push(judged.value.undo);
        }
        for (const token of tokens.reverse()) {
          await takeBack(db, token);
          expect(await stateNow()).toEqual(states.pop());
        }
        db.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('several at once', () => {
  test('one change, one undo', async () => {
    const { db, toll, wounded } = await withClaims();
    const judged = await judgeAll(db, [toll.id, wounded.id], { verdict: 'disputed' }, now);
    if (!judged.ok) throw new Error(judged.message);
    expect(judged.value.judgements.map((judgement) => judgement?.verdict)).toEqual(['disputed', 'disputed']);
    await takeBack(db, judged.value.undo);
    expect((await db.judgements.toArray()).map(({ deleted }) => deleted)).toEqual([1, 1]);
  });

  test('all or none: an unknown claim among them leaves all as they were', async () => {
    const { db, toll } = await withClaims();
    expect(await judgeAll(db, [toll.id, 'f'.repeat(32)], { verdict: 'disputed' }, now)).toMatchObject({
      ok: false,
      reason: 'no-such-claim',
    });
    expect(await db.judgements.count()).toBe(0);
    expect(await db.meta.count()).toBe(0);
  });
});

describe('refusals', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address', ''])(
    'evidence at %j',
    async (url) => {
      const { db, toll } = await withClaims();
      expect(await judge(db, toll.id, { evidence: [{ url, addedAt: link.addedAt }] }, now)).toMatchObject({
        ok: false,
        reason: 'bad-link',
      });
      expect(await db.judgements.count()).toBe(0);
    },
  );

  test.each([-0.1, 1.1, Number.NaN])('a confidence of %d', async (confidence) => {
    const { db, toll } = await withClaims();
    expect(await judge(db, toll.id, { confidence }, now)).toMatchObject({ ok: false, reason: 'bad-value' });
  });

  test('a verdict that there is not', async () => {
    const { db, toll } = await withClaims();
    expect(await judge(db, toll.id, { verdict: 'lie' as 'disputed' }, now)).toMatchObject({ ok: false, reason: 'bad-value' });
  });
});

test('what a newer version wrote into the record stays', async () => {
  const { db, toll } = await withClaims();
  const { judgement } = await say(db, toll.id, { verdict: 'disputed' });
  await db.judgements.put({ ...judgement, mood: 'sour' } as JudgementRecord);
  expect((await say(db, toll.id, { verdict: 'corroborated' })).judgement).toMatchObject({
    mood: 'sour',
    verdict: 'corroborated',
  });
  expect((await say(db, toll.id, { verdict: null })).judgement).toMatchObject({ mood: 'sour', deleted: 1 });
});

test('a note is kept up to its longest', async () => {
  const { db, toll } = await withClaims();
  expect((await say(db, toll.id, { note: 'n'.repeat(longestNote + 5) })).judgement.note).toHaveLength(longestNote);
});

test('a full disk is a value, and the clock has not moved', async () => {
  const { db, toll } = await withClaims();
  await say(db, toll.id, { verdict: 'disputed' });
  const before = [await db.judgements.toArray(), await db.meta.toArray()];
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'judgements') throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await judge(db, toll.id, { verdict: 'corroborated' }, now)).toMatchObject({ ok: false, reason: 'quota' });
  vi.restoreAllMocks();
  expect([await db.judgements.toArray(), await db.meta.toArray()]).toEqual(before);
});

test('a bug is thrown, not dressed up as a failure of the store', async () => {
  const { db, toll } = await withClaims();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new TypeError('a bug');
  });
  await expect(judge(db, toll.id, { verdict: 'disputed' }, now)).rejects.toThrow('a bug');
});
