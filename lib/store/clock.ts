// A hybrid logical clock (Kulkarni et al. 2014, "Logical Physical Clocks"): revisions sort by wall time where clocks agree,
// and by cause where they do not. One reading is `<ms, 15 digits>-<counter, 5 digits>-<annotator id>`; readings sort as text.
import type { Revision } from './records.ts';

/** How far ahead of this machine's clock another's may be before its readings are refused: a day covers a wrong time zone. */
export const greatestDrift = 24 * 60 * 60 * 1000;

const greatestTime = 999_999_999_999_999;
const greatestCount = 99_999;
const shape = /^(\d{15})-(\d{5})-([0-9a-z]{1,64})$/;

interface Reading {
  readonly time: number;
  readonly count: number;
}

/** The parts of a revision, or null where it is none. `time` in milliseconds since 1970. */
export function readRevision(revision: string): (Reading & { readonly annotatorId: string }) | null {
  const parts = shape.exec(revision);
  return parts && { time: Number(parts[1]), count: Number(parts[2]), annotatorId: parts[3]! };
}

const write = ({ time, count }: Reading, annotatorId: string): Revision =>
  `${String(time).padStart(15, '0')}-${String(count).padStart(5, '0')}-${annotatorId}`;

/**
 * The next revision of this machine: greater than `last` whatever the wall clock does.
 * @param last the greatest revision written or witnessed here; undefined at first start
 * @param now wall clock, milliseconds
 */
export function tick(last: Revision | undefined, now: number, annotatorId: string): Revision {
  const wall = Math.min(Math.max(0, Math.trunc(now) || 0), greatestTime);
  const before = last === undefined ? null : readRevision(last);
  if (!before || wall > before.time) return write({ time: wall, count: 0 }, annotatorId);
  if (before.count < greatestCount) return write({ time: before.time, count: before.count + 1 }, annotatorId);
  if (before.time === greatestTime) throw new RangeError('The clock has run out of readings.');
  return write({ time: before.time + 1, count: 0 }, annotatorId);
}

export type Witnessed =
  | { readonly ok: true; readonly last: Revision }
  | { readonly ok: false; readonly reason: 'malformed' | 'far-future' };

/**
 * Takes note of a revision made elsewhere, so that whatever is written here next is greater.
 * One more than `greatestDrift` ahead of `now` is refused: taken up, it would beat every honest clock for good.
 */
export function witness(last: Revision | undefined, seen: string, now: number): Witnessed {
  const reading = readRevision(seen);
  if (!reading) return { ok: false, reason: 'malformed' };
  if (reading.time > now + greatestDrift) return { ok: false, reason: 'far-future' };
  return { ok: true, last: last !== undefined && last > seen ? last : seen };
}
