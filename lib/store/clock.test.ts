import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greatestDrift, readRevision, tick, witness } from './clock.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2024, 4, 1);
const me = 'a'.repeat(32);
const them = 'b'.repeat(32);

/** A wall clock that may stand still, jump or go back. */
const walls = fc.array(fc.integer({ min: now - 400 * day, max: now + 400 * day }), { minLength: 1, maxLength: 60 });

test('a reading says when, how many and who, and sorts as text', () => {
  const revision = tick(undefined, now, me);
  expect(revision).toBe(`001714521600000-00000-${me}`);
  expect(readRevision(revision)).toEqual({ time: now, count: 0, annotatorId: me });
  expect(tick(revision, now, me)).toBe(revision.replace('-00000-', '-00001-'));
  expect(tick(revision, now + 1, me) > tick(revision, now, me)).toBe(true);
});

test('readings of one machine only ever grow, whatever its wall clock does', () => {
  fc.assert(
    fc.property(walls, (times) => {
      let last: string | undefined;
      for (const time of times) {
        const next = tick(last, time, me);
        if (last !== undefined) expect(next > last).toBe(true);
        last = next;
      }
    }),
  );
});

test('what is written after something was seen is greater than it', () => {
  fc.assert(
    fc.property(walls, fc.array(fc.nat(3), { maxLength: 60 }), (times, choices) => {
      const clocks: [string | undefined, string | undefined] = [undefined, undefined];
      times.forEach((time, step) => {
        const self = (choices[step] ?? 0) % 2 === 0 ? 0 : 1;
        const seen = clocks[1 - self];
        if (seen !== undefined && (choices[step] ?? 0) > 1) {
          const noted = witness(clocks[self], seen, now + 500 * day);
          if (noted.ok) clocks[self] = noted.last;
          const next = tick(clocks[self], time, [me, them][self]!);
          expect(next > seen).toBe(true);
          clocks[self] = next;
        } else clocks[self] = tick(clocks[self], time, [me, them][self]!);
      });
    }),
  );
});

test('a full counter carries over into the time', () => {
  const full = tick(undefined, now, me).replace('-00000-', '-99999-');
  const next = tick(full, now, me);
  expect(readRevision(next)).toMatchObject({ time: now + 1, count: 0 });
  expect(next > full).toBe(true);
});

test('a wall clock that makes no sense gives a reading all the same', () => {
  for (const wall of [Number.NaN, -5, Number.POSITIVE_INFINITY, 0.5])
    expect(readRevision(tick(undefined, wall, me))).not.toBeNull();
});

describe('witness', () => {
  const last = tick(undefined, now, me);

  test('keeps the greater one', () => {
    const earlier = tick(undefined, now - 5, them);
    const later = tick(undefined, now + 5, them);
    expect(witness(last, earlier, now)).toEqual({ ok: true, last });
    expect(witness(last, later, now)).toEqual({ ok: true, last: later });
    expect(witness(undefined, earlier, now)).toEqual({ ok: true, last: earlier });
  });

  test('refuses the far future, so that nobody’s broken clock wins for good', () => {
    expect(witness(last, tick(undefined, now + greatestDrift, them), now).ok).toBe(true);
    expect(witness(last, tick(undefined, now + greatestDrift + 1, them), now)).toEqual({ ok: false, reason: 'far-future' });
  });

  test.each([
    '',
    'x',
    '12-3-me',
    `${'9'.repeat(16)}-00000-${me}`,
    `${'1'.repeat(15)}-00000-`,
    `${'1'.repeat(15)}-00000-A B`,
    `${last}\n`,
  ])('refuses %j as malformed', (text) => {
    expect(witness(last, text, now)).toEqual({ ok: false, reason: 'malformed' });
  });
});
