// Figures of a whole war: which are, which may be, and whether two are of one war.
import { centre } from './intervals.ts';
import { comparePlaces } from './places.ts';
import type { Statement } from './statement.ts';

/** Figures that only may be totals must be this close to one that is, unless both count one side's people. */
const nearEnough = 5;
/** Smaller figures that only may be totals are more likely those of some event, where no plain total stands beside them. */
const plainly = 500;

const twins = new WeakMap<Statement, Statement>();

function asTotal(statement: Statement): Statement {
  if (statement.total) return statement;
  const twin = twins.get(statement) ?? { ...statement, total: true };
  twins.set(statement, twin);
  return twin;
}

/** The two as they are to be compared: what may be a total counts as one beside a total, and beside another that may be one. */
export function asTotals(a: Statement, b: Statement): readonly [Statement, Statement] {
  if ((a.total && b.total) || !(a.total || a.perhapsTotal) || !(b.total || b.perhapsTotal)) return [a, b];
  if (!a.quantity || !b.quantity) return [a, b];
  const [low, high] = [centre(a.quantity), centre(b.quantity)].sort((x, y) => x - y) as [number, number];
  if (!a.total && !b.total && (low < plainly || hasSpot(a) || hasSpot(b))) return [a, b];
  const ofOneSide = a.people.side !== undefined && a.people.side === b.people.side;
  return ofOneSide || high <= nearEnough * Math.max(1, low) ? [asTotal(a), asTotal(b)] : [a, b];
}

/** Whether it is told of some place within the war. */
export const hasSpot = ({ place, placeFrom }: Statement): boolean =>
  place !== undefined && place.level !== 'country' && placeFrom !== 'lead';

/** Whether two figures of a whole war are of the same war: they count one side's people, or the articles are about the same two parties. */
export function areOfOneWar(a: Statement, b: Statement): boolean {
  if (a.setting.url === b.setting.url) return true;
  if (a.people.side !== undefined && a.people.side === b.people.side) return true;
  if (a.place && b.place && comparePlaces(a.place, b.place) === 'equal') return true;
  const among = (x: Statement, y: Statement): boolean =>
    x.setting.cast.slice(0, 2).every((name) => y.setting.cast.slice(0, 4).includes(name));
  return among(a, b) && among(b, a);
}
