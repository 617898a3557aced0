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
  ['shift', -1, 'last|past|previous|preceding this|current|earlier|same next|coming|following|upcoming'],
  ['now', 0, 'now|currently|presently recently|lately ago'],
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
