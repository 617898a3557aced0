import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { readSeries, type SeriesAbout } from './read-series.ts';

const about: SeriesAbout = { source: 'Observer Mission' };
const read = (source: string, said: SeriesAbout = about) => {
  const reading = readSeries(source, said);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.series;
};
const problem = (source: string, said: SeriesAbout = about) => {
  const reading = readSeries(source, said);
  return reading.ok ? undefined : reading.problem;
};

describe('a row a count', () => {
  it('with one value or two bounds, one of them perhaps missing', () => {
    const { points } = read(
      'date,measure,place,low,high\n2026-06-14,killed,Brannet,17,\n2026-06-15,killed,Brannet,,31\n2026-06-17,killed,Brannet,69,71\n',
    );
    expect(points.map(({ date, min, max }) => [date, min, max])).toEqual([
      ['2026-06-14', 17, null],
      ['2026-06-15', 0, 31],
      ['2026-06-17', 69, 71],
    ]);
    expect(read('day;indicator;count\n2026-06;killed;"1,200"').points).toEqual([
      { date: '2026-06', measure: 'killed', min: 1200, max: 1200 },
    ]);
  });

  it('rows without a figure are passed over and counted', () => {
    expect(read('date,measure,value\n2026-06-14,killed,17\n2026-06-15,killed,\n')).toMatchObject({ empty: 1 });
  });
});

describe('a column a measure', () => {
  it('takes every column of numbers, and its source and place from columns or from what is said', () => {
    const source = JSON.stringify([
      { report_date: '2026-06-14', report_source: 'ocha', report_period: 24, killed: 17, killed_cum: 617 },
      { report_date: '2026-06-15', report_source: 'ocha', report_period: 24, killed_cum: 631 },
    ]);
    const series = read(source, { place: 'Velmora' });
    expect(series.source).toBe('ocha');
    expect(series.points).toEqual([
      { date: '2026-06-14', measure: 'killed', place: 'Velmora', min: 17, max: 17 },
      { date: '2026-06-14', measure: 'killed_cum', place: 'Velmora', min: 617, max: 617 },
      { date: '2026-06-15', measure: 'killed_cum', place: 'Velmora', min: 631, max: 631 },
    ]);
  });
});

describe('what is wrong is named with its place', () => {
  it.each([
    ['', { reason: 'not-a-table' }],
    ['just words', { reason: 'not-a-table' }],
    ['{"a": 1', { reason: 'not-a-table' }],
    ['[1, 2]', { reason: 'not-a-table' }],
    ['date,value\n"2026-06-14,17', { reason: 'open-quote' }],
    ['measure,value\nkilled,17', { reason: 'no-date' }],
    ['date,remark\n2026-06-14,many', { reason: 'no-figure' }],
    ['date,value\n2026-06-14,', { reason: 'nothing' }],
    ['date,value\n2026-06-14,17\n14/06/2026,18', { reason: 'bad-date', row: 3, column: 'date', found: '14/06/2026' }],
    ['date,value\n2026-13-41,17', { reason: 'bad-date', row: 2, column: 'date', found: '2026-13-41' }],
    ['date,value\n2026-06-14,about 17', { reason: 'bad-number', row: 2, column: 'value', found: 'about 17' }],
    ['date,value\n2026-06-14,-3', { reason: 'bad-number', row: 2, column: 'value', found: '-3' }],
    ['date,low,high\n2026-06-14,30,20', { reason: 'low-above-high', row: 2, column: 'low', found: '30 > 20' }],
  ])('%j', (source, expected) => expect(problem(source)).toEqual(expected));

  it('a table without a source needs one said', () => {
    expect(problem('date,value\n2026-06-14,17', {})).toEqual({ reason: 'no-source' });
  });

  it('a table without dates counts as of the day that is said', () => {
    expect(read('war,bucket,low,high\nVelmora,killed,10,20', { ...about, date: '2026-01-01' }).points[0]).toMatchObject({
      date: '2026-01-01',
      place: 'Velmora',
      measure: 'killed',
    });
  });
});

test('any text is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (source) => typeof readSeries(source, about).ok === 'boolean'));
  fc.assert(fc.property(fc.json(), (source) => typeof readSeries(source, about).ok === 'boolean'));
});

test('what is written as CSV is read as it was', () => {
  const cell = fc.string({ unit: 'grapheme-ascii' });
  const write = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const shown = rows.filter((row) => row.some((each) => each.trim() !== ''));
      const source = `a,b\n${rows.map((row) => row.map(write).join(',')).join('\r\n')}`;
      expect(
        readCsv(source)
          ?.slice(1)
          .map(({ cells }) => cells),
      ).toEqual(shown.map((row) => [...row]));
    }),
  );
});

const real = '../shared/corpus/reference';
describe.skipIf(!existsSync(real))('real tables (skipped where the corpus is missing)', () => {
  it.each([
    ['gaza-casualties-daily.json', { place: 'Gaza' }, 500],
    ['lebanon-casualties-daily.json', { place: 'Lebanon' }, 100],
    ['war-totals.csv', { source: 'Summaries', date: '2020' }, 100],
  ])('%s', (file, said, least) => {
    const { points, source } = read(readFileSync(`${real}/${file}`, 'utf8'), said);
    expect(points.length).toBeGreaterThan(least);
    expect(source).not.toBe('');
  });
});
