// A CSV or JSON file → named columns and rows, whatever they mean.
import { readCsv } from './read-csv.ts';

export interface TableRow {
  /** In a CSV file the line, in JSON the number of the entry, both from 1. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly kind: 'csv' | 'json';
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export type TableReading =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly reason: 'not-a-table' | 'open-quote' | 'too-large' };

const rowsAtMost = 200_000;
const columnsAtMost = 200;

/** Reads a table: CSV with a line of names on top, or a JSON list of entries. */
export function readTable(source: string): TableReading {
  const start = source.replace(/^\uFEFF/, '').trimStart()[0];
  return start === '[' || start === '{' ? readJsonTable(source) : readCsvTable(source);
}

function readCsvTable(source: string): TableReading {
  const rows = readCsv(source);
  if (!rows) return { ok: false, reason: 'open-quote' };
  const [head, ...body] = rows;
  if (!head || head.cells.length < 2 || body.length === 0) return { ok: false, reason: 'not-a-table' };
  if (body.length > rowsAtMost || head.cells.length > columnsAtMost) return { ok: false, reason: 'too-large' };
  const columns = head.cells.map((name) => name.trim());
  const read = body.map(({ line, cells }) => ({
    number: line,
    cells: Object.fromEntries(columns.map((name, index) => [name, (cells[index] ?? '').trim()])),
  }));
  return { ok: true, table: { kind: 'csv', columns, rows: read } };
}

function readJsonTable(source: string): TableReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, reason: 'not-a-table' };
  }
  const entries = listIn(parsed);
  if (!entries) return { ok: false, reason: 'not-a-table' };
  if (entries.length > rowsAtMost) return { ok: false, reason: 'too-large' };
  const columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  if (columns.length > columnsAtMost) return { ok: false, reason: 'too-large' };
  const rows = entries.map((entry, index) => ({
    number: index + 1,
    cells: Object.fromEntries(
      Object.entries(entry).flatMap(([name, value]) => (isPlain(value) ? [[name, String(value).trim()]] : [])),
    ),
  }));
  return { ok: true, table: { kind: 'json', columns, rows } };
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isEntry = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list itself, or the one list of an object around it. */
function listIn(value: unknown): Record<string, unknown>[] | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isEntry) ? value : undefined;
  if (!isEntry(value)) return undefined;
  const lists = Object.values(value).filter((each): each is unknown[] => Array.isArray(each));
  return lists.length === 1 ? listIn(lists[0]) : undefined;
}
