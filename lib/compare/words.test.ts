import { expect, it } from 'vitest';
import { commonShare, fingerprint } from './passages.ts';
import { likeness, stemsOf } from './words.ts';

const alike = (a: string, b: string) => likeness(stemsOf(a), stemsOf(b));

it('finds two translations of one sentence alike', () => {
  expect(
    alike(
      'an option that both armies could regard as a fair settlement',
      'a variant which both armies could see as a fair compromise',
    ),
  ).toBeGreaterThan(0.35);
});

it('finds two sentences of one war unlike', () => {
  expect(alike('the mill in Tolvany burned until noon', 'prisoners crossed the bridge at dawn')).toBeLessThan(0.1);
});

it('is symmetric and full for the same words', () => {
  const [a, b] = ['Three barges sank below the weir', 'below the weir sank three barges'];
  expect(alike(a, b)).toBe(1);
  expect(alike('one barge sank', a)).toBe(alike(a, 'one barge sank'));
});

it('knows a passage again after small edits, and no other', () => {
  const passage =
    'Rescuers were still searching for people under the collapsed roof of the fish hall, the head of the emergency service said.';
  const edited =
    'Rescuers are still searching for people under the collapsed roof of the fish hall, the head of the emergency service said';
  const other =
    'The delegations will meet again on Tuesday in the old customs house, the foreign minister of the neutral country said.';
  expect(commonShare(fingerprint(passage), fingerprint(edited))).toBeGreaterThan(0.5);
  expect(commonShare(fingerprint(passage), fingerprint(other))).toBeLessThan(0.2);
  expect(fingerprint('too short to tell')).toEqual([]);
});
