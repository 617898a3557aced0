// A table of counts (dates, what is counted, where, how many, by whom) → a series of figures, or what is wrong with it and where.
import { readTable, type Table, type TableRow } from './read-table.ts';

export interface SeriesCount {
  /** ISO date, as precise as given. */
  readonly date: string;
  readonly measure: string;
  readonly place?: string;
  readonly min: number;
  /** null: the table gives but the lowest. */
  readonly max: number | null;
}

/** What a person says of a table that does not say it itself; what a table says in a column of its own wins. */
export interface SeriesAbout {
  readonly source?: string;
  readonly place?: string;
  /** ISO date as of which a table without dates counts. */
  readonly date?: string;
}

export interface Series {
  readonly source: string;
  readonly points: readonly SeriesCount[];
  /** Rows that give no figure. */
  readonly empty: number;
}

/**
 * not-a-table, open-quote, too-large: the file as a whole. no-date, no-figure, no-source: a column is missing (for the first and the last what a person
 * says will do). bad-date, bad-number, low-above-high: one cell. nothing: no row has a figure.
 */
export type SeriesProblem =
  | { readonly reason: 'not-a-table' | 'open-quote' | 'too-large' | 'no-date' | 'no-figure' | 'no-source' | 'nothing' }
  | {
      readonly reason: 'bad-date' | 'bad-number' | 'low-above-high';
      /** Line of a CSV file, or number of a JSON entry, from 1. */
      readonly row: number;
      readonly column: string;
      readonly found: string;
    };

export type SeriesReading =
  | { readonly ok: true; readonly series: Series }
  | { readonly ok: false; readonly problem: SeriesProblem };

const names = {
  date: ['date', 'day', 'reportdate', 'asof', 'reported', 'reportedon', 'week', 'month', 'year'],
  measure: ['measure', 'indicator', 'metric', 'bucket', 'category', 'series', 'type', 'what'],
  place: ['place', 'location', 'country', 'region', 'area', 'warname', 'war', 'territory', 'where'],
  value: ['value', 'count', 'number', 'figure', 'amount', 'n'],
  low: ['low', 'min', 'minimum', 'lower', 'lowest', 'from'],
  high: ['high', 'max', 'maximum', 'upper', 'highest', 'to'],
  source: ['source', 'reportsource', 'reportedby', 'publisher', 'by', 'organisation', 'organization'],
  group: ['side', 'group', 'who', 'party'],
} as const;
type Role = keyof typeof names;

const plainName = (column: string): string => column.toLowerCase().replace(/[^a-z]/g, '');

/** Which column plays which part; the first of each that is named so. */
function findRoles({ columns }: Table): Partial<Record<Role, string>> {
  const roles: Partial<Record<Role, string>> = {};
  for (const role of Object.keys(names) as Role[]) {
    const wanted: readonly string[] = names[role];
    const found = wanted.flatMap((name) => columns.find((column) => plainName(column) === name) ?? [])[0];
    if (found !== undefined) roles[role] = found;
  }
  return roles;
}

const pointsAtMost = 100_000;
/** Columns that number and time the rows of a table and count nothing. */
const noCount = /(?:^|_)(?:id|period|phase|index|hours|lat|lon|latitude|longitude)(?:_|$)/i;

/** Reads the text of a CSV or JSON file. Either a row holds one count (measure and value, or low and high), or each column of numbers is a measure. */
export function readSeries(source: string, about: SeriesAbout = {}): SeriesReading {
  const reading = readTable(source);
  if (!reading.ok) return refuse({ reason: reading.reason });
  const { table } = reading;
  const roles = findRoles(table);
  if (roles.date === undefined && !about.date) return refuse({ reason: 'no-date' });
  const sourceName = about.source?.trim() || sourcesIn(table, roles.source);
  const isLong = roles.value !== undefined || roles.low !== undefined || roles.high !== undefined;
  const measures = isLong ? [] : measuresOf(table, roles);
  if (!isLong && measures.length === 0) return refuse({ reason: 'no-figure' });
  const points: SeriesCount[] = [];
  let empty = 0;
  for (const row of table.rows) {
    const read = isLong ? readCount(row, roles, about) : readCounts(row, roles, measures, about);
    if (!read.ok) return refuse(read.problem);
    if (read.points.length === 0) empty++;
    points.push(...read.points);
    if (points.length > pointsAtMost) return refuse({ reason: 'too-large' });
  }
  if (points.length === 0) return refuse({ reason: 'nothing' });
  if (!sourceName) return refuse({ reason: 'no-source' });
  return { ok: true, series: { source: sourceName, points, empty } };
}

const refuse = (problem: SeriesProblem): SeriesReading => ({ ok: false, problem });

type PointsReading =
  | { readonly ok: true; readonly points: readonly SeriesCount[] }
  | { readonly ok: false; readonly problem: SeriesProblem };

/** Who counted, if the table says so in a column: every name it gives. */
function sourcesIn({ rows }: Table, column: string | undefined): string {
  if (column === undefined) return '';
  const sources = new Set(rows.map(({ cells }) => cells[column] ?? '').filter((name) => name !== '' && name !== 'missing'));
  const [first, ...others] = sources;
  return others.length > 3 ? `${first} …` : [...sources].join(', ');
}

function measuresOf({ columns, rows }: Table, roles: Partial<Record<Role, string>>): string[] {
  const taken = new Set(Object.values(roles));
  return columns.filter((column) => {
    if (taken.has(column) || noCount.test(column)) return false;
    const given = rows.flatMap(({ cells }) => cells[column] || []);
    return given.length > 0 && given.every((cell) => readNumber(cell) !== undefined);
  });
}

function readCount(row: TableRow, roles: Partial<Record<Role, string>>, about: SeriesAbout): PointsReading {
  const figures: Partial<Record<'value' | 'low' | 'high', number>> = {};
  for (const role of ['value', 'low', 'high'] as const) {
    const column = roles[role];
    const cell = column === undefined ? '' : (row.cells[column] ?? '');
    if (cell === '') continue;
    const number = readNumber(cell);
    if (number === undefined) return problemAt(row, column!, cell, 'bad-number');
    figures[role] = number;
  }
  const { value, low = value ?? (figures.high === undefined ? undefined : 0), high = value } = figures;
  if (low === undefined) return { ok: true, points: [] };
  if (high !== undefined && low > high)
    return problemAt(row, roles.low ?? roles.value ?? '', `${low} > ${high}`, 'low-above-high');
  const date = readDate(row, roles, about);
  if (!date.ok) return date;
  const measure = [roles.measure, roles.group].flatMap((column) => (column && row.cells[column]) || []).join(' · ');
  return {
    ok: true,
    points: [
      { date: date.date, measure: measure || roles.value || 'count', ...placeOf(row, roles, about), min: low, max: high ?? null },
    ],
  };
}

function readCounts(
  row: TableRow,
  roles: Partial<Record<Role, string>>,
  measures: readonly string[],
  about: SeriesAbout,
): PointsReading {
  const given = measures.flatMap((measure) => {
    const value = readNumber(row.cells[measure] ?? '');
    return value === undefined ? [] : [{ measure, value }];
  });
  if (given.length === 0) return { ok: true, points: [] };
  const date = readDate(row, roles, about);
  if (!date.ok) return date;
  const place = placeOf(row, roles, about);
  return {
    ok: true,
    points: given.map(({ measure, value }) => ({ date: date.date, measure, ...place, min: value, max: value })),
  };
}

const problemAt = (
  { number }: TableRow,
  column: string,
  found: string,
  reason: 'bad-date' | 'bad-number' | 'low-above-high',
): { readonly ok: false; readonly problem: SeriesProblem } => ({
  ok: false,
  problem: { reason, row: number, column, found: found.slice(0, 80) },
});

function placeOf({ cells }: TableRow, { place }: Partial<Record<Role, string>>, about: SeriesAbout): { place?: string } {
  const named = (place && cells[place]) || about.place?.trim();
  return named ? { place: named } : {};
}

function readDate(
  row: TableRow,
  { date: column }: Partial<Record<Role, string>>,
  about: SeriesAbout,
): { readonly ok: true; readonly date: string } | { readonly ok: false; readonly problem: SeriesProblem } {
  const cell = column === undefined ? '' : (row.cells[column] ?? '');
  const written = cell || about.date || '';
  const [date] = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(written) ?? [];
  return date !== undefined && !Number.isNaN(Date.parse(date))
    ? { ok: true, date }
    : problemAt(row, column ?? '', written, 'bad-date');
}

/** A number no less than 0, thousands set apart by commas or not; undefined for anything else. */
function readNumber(cell: string): number | undefined {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell;
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
