// Days as whole numbers since 1970-01-01, so that times can be compared and put in buckets.

/** Half open on neither side: both days belong to it. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The day of an ISO date or date-time; undefined where it is none. */
export function readDay(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  const at = Date.parse(iso.slice(0, 10));
  return Number.isNaN(at) ? undefined : Math.floor(at / 86_400_000);
}

export const writeDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** How many days lie between two spans; 0 where they touch or overlap. */
export const daysBetween = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to);
