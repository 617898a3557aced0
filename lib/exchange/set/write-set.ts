// Writes a set so that the same data give the same bytes, one record a line: a version control system can show what changed.
import { readRevision } from '@/lib/store/clock.ts';
import { keyOrders, writeValue } from './key-order.ts';
import { type PlumblineSet, type SetSignature, type SetTables, setFormat, setTables, setVersion } from './set.ts';

/** When the newest word in it was said, as ISO date-time; null where nothing in it has a revision. */
export function revisedAt({ annotators, judgements, references }: PlumblineSet): string | null {
  let newest = '';
  for (const table of [annotators, judgements, references])
    for (const { revision } of table) if (revision > newest) newest = revision;
  return newest === '' ? null : new Date(readRevision(newest)!.time).toISOString();
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A record as its line in a file, without the line's end. */
export const writeRecord = <Table extends keyof SetTables>(table: Table, record: SetTables[Table]): string =>
  writeValue(record, keyOrders[table]);

/** The file in pieces, for writing a large one as it is made. */
export function* linesOf(set: PlumblineSet, signature?: SetSignature): Generator<string> {
  yield `{"format":${writeValue(setFormat)},"version":${setVersion},"revisedAt":${writeValue(revisedAt(set))}`;
  for (const table of setTables) {
    yield `,\n"${table}":[`;
    let first = true;
    for (const record of [...set[table]].sort(byId)) {
      yield `${first ? '\n' : ',\n'}${writeRecord(table, record as never)}`;
      first = false;
    }
    yield first ? ']' : '\n]';
  }
  for (const key of Object.keys(set.extra).sort()) yield `,\n${writeValue(key)}:${writeValue(set.extra[key])}`;
  if (signature) yield `,\n"signature":${writeValue(signature, keyOrders.signature)}`;
  yield '}\n';
}

/** The text of the set file. */
export const writeSet = (set: PlumblineSet, signature?: SetSignature): string => [...linesOf(set, signature)].join('');
