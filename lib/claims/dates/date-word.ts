// What a word can say about time; one fixed shape, so that reading stays on one fast path.

/**
 * - `month` 1..12, `weekday` 0 (Sunday)..6
 * - `day` a day told from today: yesterday −1, today 0, tomorrow 1; `overnight` stands by itself
 * - `unit` day, week, month, year …: `value` in days
 * - `part` of a day: morning, dawn, night …
 * - `season` 0 winter .. 3 autumn
 * - `shift` words that place a unit or a name in time: last −1, this 0, next 1
 * - `now` words that tell as of when: currently, recently
 */
export type DateRole = 'month' | 'weekday' | 'day' | 'unit' | 'part' | 'season' | 'shift' | 'now';

export interface DateWord {
  readonly role: DateRole;
  readonly value: number;
  /** Also an everyday word ("may", "march", "sun"): a date only in the company of others. */
  readonly doubtful: boolean;
}
