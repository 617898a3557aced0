// The table of time phrases: what is found and which days it means, one a line, told on 16 March 2022, a Wednesday.
//
// A reading is [text] first..last; an open side is left out, "as of" marks what tells as of when.
import { describe, expect, test } from 'vitest';
import { englishLexicon } from '@/lib/claims/lexicon.ts';
import { tokenise } from '@/lib/claims/tokens.ts';
import { findDates } from './find-dates.ts';

const published = '2022-03-16';
const table = `
# told from the day of publication, 2022-03-16, a Wednesday
three were hurt overnight  =>  [overnight] 2022-03-15..2022-03-16
yesterday  =>  [yesterday] 2022-03-15..2022-03-15
yesterday afternoon  =>  [yesterday afternoon] 2022-03-15..2022-03-15
today  =>  [today] 2022-03-16..2022-03-16
tonight  =>  [tonight] 2022-03-16..2022-03-16
tomorrow  =>  [tomorrow] 2022-03-17..2022-03-17
the day before yesterday  =>  [day before yesterday] 2022-03-14..2022-03-14
the day after tomorrow  =>  [day after tomorrow] 2022-03-18..2022-03-18
this morning  =>  [this morning] 2022-03-16..2022-03-16
last night  =>  [last night] 2022-03-15..2022-03-16
on Friday  =>  [Friday] 2022-03-11..2022-03-11
Friday night  =>  [Friday night] 2022-03-11..2022-03-11
on Wednesday  =>  [Wednesday] 2022-03-16..2022-03-16
Monday's attack  =>  [Monday] 2022-03-14..2022-03-14
they vowed to respond to Sunday's attack  =>  [Sunday] 2022-03-13..2022-03-13
the council will meet on the deaths in Sunday's strike  =>  [Sunday] 2022-03-13..2022-03-13
it could not say who was behind Friday night's raid  =>  [Friday night] 2022-03-11..2022-03-11
both sides will attend Friday's talks in Torv  =>  [Friday] 2022-03-18..2022-03-18
they gathered ahead of Sunday's vote  =>  [Sunday] 2022-03-20..2022-03-20
both left Friday's talks early  =>  [Friday] 2022-03-11..2022-03-11
last Friday  =>  [last Friday] 2022-03-11..2022-03-11
next Friday  =>  [next Friday] 2022-03-18..2022-03-18
this Friday  =>  [this Friday] 2022-03-18..2022-03-18
talks will resume on Friday  =>  [Friday] 2022-03-18..2022-03-18
they are due to meet on Monday  =>  [Monday] 2022-03-21..2022-03-21
until Friday  =>  [until Friday] ..2022-03-18
by Friday  =>  [by Friday] ..2022-03-18
late on Friday  =>  [Friday] 2022-03-11..2022-03-11
early Tuesday  =>  [Tuesday] 2022-03-15..2022-03-15
early Tuesday morning  =>  [Tuesday morning] 2022-03-15..2022-03-15
over the weekend  =>  [the weekend] 2022-03-12..2022-03-13
last weekend  =>  [last weekend] 2022-03-12..2022-03-13
earlier this week  =>  [earlier this week] 2022-03-14..2022-03-16
this week  =>  [this week] 2022-03-14..2022-03-20
last week  =>  [last week] 2022-03-07..2022-03-13
next week  =>  [next week] 2022-03-21..2022-03-27
later this week  =>  [later this week] 2022-03-16..2022-03-20
last month  =>  [last month] 2022-02-01..2022-02-28
late last month  =>  [late last month] 2022-02-20..2022-02-28
earlier this month  =>  [earlier this month] 2022-03-01..2022-03-16
this month  =>  [this month] 2022-03-01..2022-03-31
next month  =>  [next month] 2022-04-01..2022-04-30
last year  =>  [last year] 2021-01-01..2021-12-31
this year  =>  [this year] 2022-01-01..2022-12-31
next year  =>  [next year] 2023-01-01..2023-12-31
by the end of the year  =>  [by the end of the year] ..2022-12-31
the end of the month  =>  [the end of the month] 2022-03-22..2022-03-31
in recent days  =>  [recent days] 2022-03-07..2022-03-16
in recent weeks  =>  [recent weeks] 2022-01-12..2022-03-16
in the past 24 hours  =>  [past 24 hours] 2022-03-15..2022-03-16
in the last 48 hours  =>  [last 48 hours] 2022-03-14..2022-03-16
over the past two weeks  =>  [past two weeks] 2022-03-02..2022-03-16
the last few days  =>  [last few days] 2022-03-07..2022-03-16
in the past four days  =>  [past four days] 2022-03-12..2022-03-16
for the last three months  =>  [last three months] 2021-12-16..2022-03-16
over the past year  =>  [past year] 2021-03-16..2022-03-16
the past decade  =>  [past decade] 2012-03-16..2022-03-16
two days ago  =>  [two days ago] 2022-03-14..2022-03-14
three weeks ago  =>  [three weeks ago] 2022-02-23..2022-02-23
two months ago  =>  [two months ago] 2022-01-01..2022-01-31
three years ago  =>  [three years ago] 2019-01-01..2019-12-31
several months ago  =>  [several months ago] 2021-06-16..2021-12-16
a week ago  =>  [a week ago] 2022-03-09..2022-03-09
days ago  =>  [days ago] 2022-03-07..2022-03-13
within one or two weeks  =>  [within one or two weeks] 2022-03-16..2022-03-30
within a week  =>  [within a week] 2022-03-16..2022-03-23
within days  =>  [within days] 2022-03-16..2022-03-25
could buckle in ten days  =>  [in ten days] 2022-03-26..2022-03-26
will be ready in two weeks' time  =>  [in two weeks' time] 2022-03-30..2022-03-30
in the next 10 days  =>  [next 10 days] 2022-03-16..2022-03-26
in the coming days  =>  [coming days] 2022-03-16..2022-03-25
the coming weeks  =>  [coming weeks] 2022-03-16..2022-05-18
in the coming two weeks  =>  [coming two weeks] 2022-03-16..2022-03-30
this summer  =>  [this summer] 2022-06-01..2022-08-31
last winter  =>  [last winter] 2021-12-01..2022-02-28
# days and months without a year
since 24 February  =>  [since 24 February] 2022-02-24.. as of
since February 24  =>  [since February 24] 2022-02-24.. as of
on March 9  =>  [March 9] 2022-03-09..2022-03-09
9 March  =>  [9 March] 2022-03-09..2022-03-09
on April 4th  =>  [April 4th] 2021-04-04..2021-04-04
the 14th of March  =>  [the 14th of March] 2022-03-14..2022-03-14
Oct. 7  =>  [Oct. 7] 2021-10-07..2021-10-07
30 december  =>  [30 december] 2021-12-30..2021-12-30
talks begin on March 28  =>  [March 28] 2022-03-28..2022-03-28
until the end of May  =>  [until the end of May] ..2022-05-31
by 1 April  =>  [by 1 April] ..2022-04-01
between 3 and 5 March  =>  [between 3 and 5 March] 2022-03-03..2022-03-05
from 3 to 5 March  =>  [from 3 to 5 March] 2022-03-03..2022-03-05
3-5 March  =>  [3-5 March] 2022-03-03..2022-03-05
March 3-5  =>  [March 3-5] 2022-03-03..2022-03-05
the night of February 25 to 26  =>  [the night of February 25 to 26] 2022-02-25..2022-02-26
in March  =>  [March] 2022-03-01..2022-03-31
in December  =>  [December] 2021-12-01..2021-12-31
last March  =>  [last March] 2021-03-01..2021-03-31
next May  =>  [next May] 2022-05-01..2022-05-31
since January  =>  [since January] 2022-01-01.. as of
mid-March  =>  [mid-March] 2022-03-11..2022-03-21
early March  =>  [early March] 2022-03-01..2022-03-10
late February  =>  [late February] 2022-02-20..2022-02-28
at the beginning of March  =>  [the beginning of March] 2022-03-01..2022-03-10
the Oct. 7 attack  =>  [Oct. 7] 2021-10-07..2021-10-07
from Monday to Wednesday  =>  [from Monday to Wednesday] 2022-03-14..2022-03-16
from Monday  =>  [from Monday] 2022-03-14..
on May 9  =>  [May 9] 2021-05-09..2021-05-09
may be delayed  =>  
they march on Kyiv  =>  
in May  =>  [May] 2021-05-01..2021-05-31
# whole dates
the morning of December 7, 1941  =>  [the morning of December 7, 1941] 1941-12-07..1941-12-07
December 7, 1941  =>  [December 7, 1941] 1941-12-07..1941-12-07
7 December 1941  =>  [7 December 1941] 1941-12-07..1941-12-07
Feb. 27, 2026  =>  [Feb. 27, 2026] 2026-02-27..2026-02-27
Fri, Feb 27, 2026  =>  [Fri, Feb 27, 2026] 2026-02-27..2026-02-27
Tuesday 22 November 2016  =>  [Tuesday 22 November 2016] 2016-11-22..2016-11-22
Tuesday, 22 November 2016  =>  [Tuesday, 22 November 2016] 2016-11-22..2016-11-22
August 21 2013  =>  [August 21 2013] 2013-08-21..2013-08-21
21 August 2013  =>  [21 August 2013] 2013-08-21..2013-08-21
the 21st of August 2013  =>  [the 21st of August 2013] 2013-08-21..2013-08-21
3 jan 90  =>  [3 jan 90] 1990-01-03..1990-01-03
8 jan 90 (radio venceremos)  =>  [8 jan 90] 1990-01-08..1990-01-08
January 2017  =>  [January 2017] 2017-01-01..2017-01-31
in August 2016  =>  [August 2016] 2016-08-01..2016-08-31
August, 2016  =>  [August, 2016] 2016-08-01..2016-08-31
2022-03-16  =>  [2022-03-16] 2022-03-16..2022-03-16
16/03/2022  =>  [16/03/2022] 2022-03-16..2022-03-16
3/16/2022  =>  [3/16/2022] 2022-03-16..2022-03-16
16.03.2022  =>  [16.03.2022] 2022-03-16..2022-03-16
9/11 attacks  =>  [9/11] 2001-09-11..2001-09-11
September 11, 2001  =>  [September 11, 2001] 2001-09-11..2001-09-11
on 24 February 2022  =>  [24 February 2022] 2022-02-24..2022-02-24
before 24 February 2022  =>  [before 24 February 2022] ..2022-02-23
after 24 February 2022  =>  [after 24 February 2022] 2022-02-24..
between 24 February and 16 March 2022  =>  [between 24 February and 16 March 2022] 2022-02-24..2022-03-16
from 24 February to 16 March  =>  [from 24 February to 16 March] 2022-02-24..2022-03-16
as of 15 March 2022  =>  [as of 15 March 2022] ..2022-03-15 as of
# years and longer
in 2014 it annexed Crimea  =>  [2014] 2014-01-01..2014-12-31
since 2014  =>  [since 2014] 2014-01-01.. as of
the 2014 annexation  =>  [2014] 2014-01-01..2014-12-31
early 2022  =>  [early 2022] 2022-01-01..2022-04-30
in late 2011  =>  [late 2011] 2011-09-01..2011-12-31
since early 2011  =>  [since early 2011] 2011-01-01.. as of
mid-2022  =>  [mid-2022] 2022-05-01..2022-08-31
the end of 2017  =>  [the end of 2017] 2017-09-01..2017-12-31
the summer of 2014  =>  [the summer of 2014] 2014-06-01..2014-08-31
spring 2022  =>  [spring 2022] 2022-03-01..2022-05-31
Q2 2024  =>  [Q2 2024] 2024-04-01..2024-06-30
the first half of 2023  =>  [the first half of 2023] 2023-01-01..2023-06-30
the second quarter of 2023  =>  [the second quarter of 2023] 2023-04-01..2023-06-30
2014-19  =>  [2014-19] 2014-01-01..2019-12-31
2008-13  =>  [2008-13] 2008-01-01..2013-12-31
2014–2019  =>  [2014–2019] 2014-01-01..2019-12-31
between 2014 and 2016  =>  [between 2014 and 2016] 2014-01-01..2016-12-31
from 2014 to 2016  =>  [from 2014 to 2016] 2014-01-01..2016-12-31
prior to 2013  =>  [prior to 2013] ..2012-12-31
the 1980s  =>  [1980s] 1980-01-01..1989-12-31
the late 1980s  =>  [the late 1980s] 1986-09-01..1989-12-31
more than 2000 people  =>  
2014 men were lost  =>  
by 2030  =>  [by 2030] ..2030-12-31
2019  =>  [2019] 2019-01-01..2019-12-31
# as of, and words without days
as of Monday  =>  [as of Monday] ..2022-03-14 as of
so far  =>  [so far] ..2022-03-16 as of
to date  =>  [to date] ..2022-03-16 as of
until now  =>  [until now] ..2022-03-16 as of
as of now  =>  [as of now] ..2022-03-16 as of
on the 21st day of the war  =>  [the 21st day of the war] ..
the third year of the war  =>  [the third year of the war] ..
day 21 of the war  =>  [day 21 of the war] ..
a week later  =>  [a week later] ..
two days earlier  =>  [two days earlier] ..
the next day  =>  [next day] ..
the same day  =>  [same day] ..
the previous day  =>  [previous day] ..
within hours of the strike  =>  
in two weeks of fighting  =>  
for two weeks  =>  
a fourth day  =>  
# nothing
the army will march  =>  
the sun was shining  =>  
he sat down  =>  
the second division  =>  
30 minutes  =>  
an 11-week war  =>  
12 people  =>  
it could last two or three months  =>  
the visit will last more than 8 days  =>  
following weeks of bombardment  =>  
the following week  =>  [following week] ..
in the 1960's  =>  [1960's] 1960-01-01..1969-12-31
the first day  =>  
now in its sixth month  =>  [its sixth month] ..
launched overnight Saturday  =>  [overnight Saturday] 2022-03-12..2022-03-12
at the beginning of march  =>  [the beginning of march] 2022-03-01..2022-03-10
last more days  =>  
`;

const datesOf = (text: string, on: string | undefined) => findDates(tokenise(text, 0, text.length, englishLexicon()), on);
const show = (text: string, on: string | undefined): string =>
  datesOf(text, on)
    .map((date) => `[${date.text}] ${date.from ?? ''}..${date.to ?? ''}${date.asOf ? ' as of' : ''}`)
    .join('; ');

let section = '';
const rows: [section: string, text: string, reading: string][] = [];
for (const line of table.split('\n')) {
  if (line.startsWith('#')) section = line.slice(2);
  else if (line.includes('=>')) {
    const [text = '', reading = ''] = line.split('=>').map((part) => part.trim());
    rows.push([section, text, reading]);
  }
}

describe('time phrases', () => {
  test.each(rows)('%s: %s', (_section, text, reading) => {
    expect(show(text, published)).toBe(reading);
  });
});

describe('without the day of publication', () => {
  test.each([
    ['three were hurt overnight', '[overnight] ..'],
    ['on Friday', '[Friday] ..'],
    ['last month', '[last month] ..'],
    ['since 24 February', '[since 24 February] .. as of'],
    ['since 24 February 2022', '[since 24 February 2022] 2022-02-24.. as of'],
    ['in late 2011', '[late 2011] 2011-09-01..2011-12-31'],
  ])('%s', (text, reading) => {
    expect(show(text, undefined)).toBe(reading);
  });

  test('what is no ISO date is no date', () => {
    expect(show('yesterday', '16 March 2022')).toBe('[yesterday] ..');
    expect(show('yesterday', '2022-02-31')).toBe('[yesterday] ..');
    expect(show('yesterday', '2022-03-16T08:00:00Z')).toBe('[yesterday] 2022-03-15..2022-03-15');
  });
});

test('offsets are those of the text', () => {
  const text = 'It began on 24 February 2022, before dawn.';
  const [date] = datesOf(text, published);
  expect(text.slice(date!.start, date!.end)).toBe('24 February 2022');
});

test('cost grows with the length alone, also on hostile text', () => {
  const texts = [
    'since until by '.repeat(6_000),
    '3 to 5 March to '.repeat(6_000),
    'one or two or days '.repeat(6_000),
    'Monday, '.repeat(10_000),
    '1/1/'.repeat(10_000),
  ];
  for (const text of texts) expect(Array.isArray(datesOf(text, published))).toBe(true);
});

test('gives no ISO date to what lies beyond the calendar', () => {
  for (const text of [
    'Some 350 million years ago the sea left.',
    'It ended 900,000 years ago.',
    'In 40 billion years it cools.',
  ]) {
    expect(() => datesOf(text, published)).not.toThrow();
  }
});
