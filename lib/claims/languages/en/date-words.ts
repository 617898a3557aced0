// English words for months, days and stretches of time.

import type { DateRole, DateWord } from '@/lib/claims/dates/date-word.ts';

export type { DateWord } from '@/lib/claims/dates/date-word.ts';

/** Forms with `?` are everyday words too. A word's place in its list is its value, plus the offset of the list. */
const lists: readonly (readonly [role: DateRole, offset: number, words: string])[] = [
  [
    'month',
    1,
    'january|jan february|feb|febr march?|mar? april|apr may? june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  ],
  [
    'weekday',
    0,
    'sunday|sundays|sun? monday|mondays|mon? tuesday|tuesdays|tue|tues wednesday|wednesdays|wed? thursday|thursdays|thu|thur|thurs friday|fridays|fri saturday|saturdays|sat?',
  ],
  ['day', -1, 'yesterday|overnight today|tonight|todays tomorrow'],
  [
    'part',
    0,
    'midnight dawn|daybreak|sunrise morning|mornings|forenoon noon|midday afternoon|afternoons evening|evenings|dusk|sunset|nightfall|eve night|nights',
  ],
  ['season', 0, 'winter|wintertime spring?|springtime summer|summertime autumn|fall?'],
  ['shift', -1, 'last|past|previous|preceding|recent this|current|same next|coming|following|upcoming'],
  ['now', 0, 'far|date|now'],
];

/** Lengths in days; the short ones count as part of a day. */
const unitDays = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
  century: 36500,
  weekend: 2,
  minute: 0,
};

function dateEntries(): Record<string, DateWord> {
  const known: Record<string, DateWord> = Object.create(null);
  for (const [role, offset, words] of lists) {
    for (const [at, forms] of words.split(' ').entries()) {
      for (const form of forms.split('|')) {
        const doubtful = form.endsWith('?');
        known[doubtful ? form.slice(0, -1) : form] = { role, value: at + offset, doubtful };
      }
    }
  }
  for (const [form, value] of Object.entries(unitDays)) {
    known[form] = known[form === 'century' ? 'centuries' : `${form}s`] = { role: 'unit', value, doubtful: false };
  }
  return known;
}

/** Every form that can open the date gate, lower case, without a trailing stop. Years are read from figures. */
export const dateWords: ReadonlyMap<string, DateWord> = new Map(Object.entries(dateEntries()));

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that place a thing in the future when they stand a little before its date. */
export const futureWords = set(
  "will 'll shall would won't wouldn't may might could can should must next upcoming coming scheduled planned plan plans expected expects due set slated deadline until till by hopes hope intends going begin begins resume resumes tomorrow",
);

/** Parts of a month, a year or a week named before it; as shares of its length. */
export const stretchParts: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [0, 1 / 3],
  beginning: [0, 1 / 3],
  start: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  middle: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  end: [2 / 3, 1],
  close: [2 / 3, 1],
};

/** Dates that became names: with one of these nouns near, the year is known. */
export const namedDays: Readonly<Record<string, number>> = { '10-07': 2023, '09-11': 2001 };
export const namedDayNouns = set('attack attacks massacre assault assaults terrorist hamas onslaught raid atrocities');
