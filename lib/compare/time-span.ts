// How long claims of one matter may lie apart and still speak of the same thing.
import { type Days, daysBetween } from './days.ts';
import type { Matter, Statement } from './statement.ts';

const patience: Readonly<Record<Matter, number>> = {
  killed: 1,
  injured: 1,
  missing: 3,
  victims: 1,
  captives: 5,
  displacement: 3,
  equipment: 2,
  forces: 5,
  territory: 4,
  negotiation: 3,
  aid: 10,
  conduct: 1,
  forecast: 5,
};

/** Running totals of a whole war are followed over months. */
const totalPatience = 45;

/** Days within which another statement may lie. */
export const patienceFor = ({ matter, total }: Statement): number => (total ? totalPatience : patience[matter]);

/** The days by which a statement is filed: of totals and talks when they were told, of events when they happened. */
export function filedDays({ total, days, daysFrom, asOf, setting }: Statement): Days | undefined {
  const told = asOf ?? setting.published;
  if (total && told !== undefined) return { from: told, to: told };
  if (days && daysFrom === 'own' && days.to - days.from > 60) return { from: days.to - 60, to: days.to };
  return days;
}

/** Whether two statements lie close enough in time. Two without any date may; one with and one without may not. */
export function isSameTime(a: Statement, b: Statement, patience = Math.max(patienceFor(a), patienceFor(b))): boolean {
  const [x, y] = [filedDays(a), filedDays(b)];
  if (!x || !y) return x === y;
  return daysBetween(x, y) <= patience;
}
