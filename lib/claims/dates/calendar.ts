// Days as whole numbers since 1970-01-01, and back to ISO dates.

const msPerDay = 86_400_000;

/** Day number; months count from 1 and may run over either end of the year. */
export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / msPerDay;

/** Whether a day has an ISO date of four digits: "350 million years ago" has none. */
export const hasIso = (day: number | undefined): day is number => day !== undefined && day >= -719_162 && day <= 2_932_896;

const isoDates = new Map<number, string>();

/** ISO date of a day number. An article names few days many times: the last thousand or so are kept. */
export function isoOf(day: number): string {
  const known = isoDates.get(day);
  if (known !== undefined) return known;
  if (isoDates.size > 1024) isoDates.clear();
  const iso = new Date(day * msPerDay).toISOString().slice(0, 10);
  isoDates.set(day, iso);
  return iso;
}

export const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear();
/** 1..12 */
export const monthOf = (day: number): number => new Date(day * msPerDay).getUTCMonth() + 1;
/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
export const lastOfMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - 1;

export const isRealDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month) - dayOf(year, month, 1) + 1;

let lastIso: string | undefined;
let lastDay: number | undefined;

/** The day of an ISO date or date-time; undefined for anything else. All sentences of an article ask for the same one. */
export function dayOfIso(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  if (iso !== lastIso) {
    const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
    const [year, month, day] = match === null ? [0, 0, 0] : [Number(match[1]), Number(match[2]), Number(match[3])];
    lastIso = iso;
    lastDay = isRealDate(year, month, day) ? dayOf(year, month, day) : undefined;
  }
  return lastDay;
}
