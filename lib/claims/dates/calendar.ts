// Days as whole numbers since 1970-01-01, and back to ISO dates.

const msPerDay = 86_400_000;

/** Day number; months count from 1 and may run over either end of the year. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / msPerDay;

export const isoOf = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear();
/** 1..12 */
export const monthOf = (day: number): number => new Date(day * msPerDay).getUTCMonth() + 1;
/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
export const lastOfMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - 1;

export const isRealDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month) - dayOf(year, month, 1) + 1;

/** The day of an ISO date or date-time; undefined for anything else. */
export function dayOfIso(iso: string | undefined): number | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
