import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { articleId, claimId } from '@/lib/claims/identity.ts';
import { addClaim, longestClaim, removeAddedClaim } from './add-claim.ts';
import { judge } from './judge.ts';
import { freshDatabase, sampleReading, sampleUrl } from './sample.ts';
import { saveReading } from './save-article.ts';

const id = articleId(sampleUrl);
const text = 'The bakers have left the quarter. [[12 men were killed]]. The bakers have left the quarter.';
const plain = text.replaceAll(/\[\[|\]\]/g, '');

async function ready() {
  const db = freshDatabase();
  await saveReading(db, sampleReading(text));
  return db;
}

test('what a person selected becomes a claim, without the white space around it', async () => {
  const db = await ready();
  const start = plain.lastIndexOf(' The bakers');
  const added = await addClaim(db, { articleId: id, text: plain, start, end: plain.length, type: 'displacement' });
  expect(added).toMatchObject({
    ok: true,
    value: {
      id: claimId(sampleUrl, 'The bakers have left the quarter.', 1),
      articleId: id,
      quote: 'The bakers have left the quarter.',
      start: start + 1,
      end: plain.length,
      type: 'displacement',
      group: 'people',
      origin: 'hand',
      addedBy: (await db.annotators.toCollection().first())!.id,
      why: ['by-hand'],
      lost: 0,
    },
  });
  if (added.ok) expect(await db.claims.get(added.value.id)).toEqual(added.value);
});

test('one that the engine marks already takes the type a person gives it and keeps what was read', async () => {
  const db = await ready();
  const start = plain.indexOf('12 men');
  const added = await addClaim(db, { articleId: id, text: plain, start, end: start + 18, type: 'atrocity' });
  expect(added).toMatchObject({
    ok: true,
    value: { type: 'atrocity', group: 'conduct', origin: 'hand', quantity: { value: 12 } },
  });
  expect(await db.claims.count()).toBe(1);
});

test.each([
  ['nothing', 5, 5],
  ['white space', 33, 34],
  ['something outside the text', 9_000, 9_010],
  ['more than can be one claim', 0, longestClaim + 500],
])('%s is refused', async (_, start, end) => {
  const db = await ready();
  const long = plain + 'x'.repeat(longestClaim + 500);
  const whole = end > plain.length && start === 0 ? long : plain;
  expect(await addClaim(db, { articleId: id, text: whole, start, end, type: 'attack' })).toMatchObject({
    ok: false,
    reason: 'bad-span',
  });
  expect(await db.claims.count()).toBe(1);
});

test('an article that is not stored is refused', async () => {
  const added = await addClaim(freshDatabase(), { articleId: id, text: plain, start: 0, end: 10, type: 'attack' });
  expect(added).toMatchObject({ ok: false, reason: 'no-such-article' });
});

test('an added claim can be taken away until somebody judges it; the engine’s cannot', async () => {
  const db = await ready();
  const added = await addClaim(db, { articleId: id, text: plain, start: 0, end: 33, type: 'displacement' });
  if (!added.ok) throw new Error(added.message);
  await judge(db, added.value.id, { verdict: 'disputed' });
  expect(await removeAddedClaim(db, added.value.id)).toMatchObject({ ok: false, reason: 'judged' });
  await judge(db, added.value.id, { verdict: null });
  expect(await removeAddedClaim(db, added.value.id)).toMatchObject({ ok: true });
  expect(await removeAddedClaim(db, added.value.id)).toMatchObject({ ok: false, reason: 'no-such-claim' });
  const [engines] = await db.claims.toArray();
  expect(await removeAddedClaim(db, engines!.id)).toMatchObject({ ok: false, reason: 'not-added' });
});
