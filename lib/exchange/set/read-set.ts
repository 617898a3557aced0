// Reads a set file. Files come from anywhere: whatever is wrong with one is said with its place, and nothing of it is taken.
import { findFlaw } from './check-set.ts';
import { faultOf, valueAt } from './fault-of.ts';
import { findJsonError } from './find-json-error.ts';
import { findUnsafe } from './find-unsafe.ts';
import { gunzip, looksGzipped } from './gzip.ts';
import { joinStates } from './join-states.ts';
import { type Fault, fault, pointer, type SetRefusal, shown } from './refusal.ts';
import { type PlumblineSet, type SetSignature, setFormat, setTables, setVersion } from './set.ts';
import { setSchema } from './set-schema.ts';

export type SetReading =
  | { readonly ok: true; readonly set: PlumblineSet; readonly signature?: SetSignature }
  | { readonly ok: false; readonly refusal: SetRefusal };

export interface ReadOptions {
  /** Milliseconds since 1970, for clocks that run ahead; the present where missing. */
  readonly now?: number;
  /** Longest text, in bytes once inflated. */
  readonly mostBytes?: number;
}

/** 256 MB: about 300,000 claims. */
const mostBytesRead = 256 * 1024 * 1024;

const refuse = (
  reason: SetRefusal['reason'],
  at: SetRefusal['at'],
  { cause, values }: Fault,
): { readonly ok: false; readonly refusal: SetRefusal } => ({
  ok: false,
  refusal: { reason, at, cause, values },
});

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

/** Reads a file, compressed or not. */
export async function readSet(file: Uint8Array | string, options: ReadOptions = {}): Promise<SetReading> {
  if (typeof file === 'string') return readSetText(file, options);
  const read = await readFileText(file, options);
  return read.ok ? readSetText(read.text, options) : read;
}

export type TextReading =
  | {
      readonly ok: true;
      readonly text: string;
      /** Once inflated. */
      readonly bytes: number;
    }
  | { readonly ok: false; readonly refusal: SetRefusal };

/** The text of a file, compressed or not. */
export async function readFileText(
  file: Uint8Array,
  { mostBytes = mostBytesRead }: Pick<ReadOptions, 'mostBytes'> = {},
): Promise<TextReading> {
  const tooLarge = refuse('too-large', '', fault('too_large', megabytes(mostBytes)));
  if (file.length > mostBytes) return tooLarge;
  const inflated = looksGzipped(file) ? await gunzip(file, mostBytes) : { ok: true as const, bytes: file };
  if (!inflated.ok) return inflated.reason === 'too-large' ? tooLarge : refuse('damaged', '', fault('broken_gzip'));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(inflated.bytes);
    return { ok: true, text, bytes: inflated.bytes.length };
  } catch {
    return refuse('not-json', '', fault('not_utf8'));
  }
}

/** Reads the text of a file. */
export function readSetText(text: string, { now = Date.now(), mostBytes = mostBytesRead }: ReadOptions = {}): SetReading {
  if (text.length > mostBytes) return refuse('too-large', '', fault('too_large', megabytes(mostBytes)));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuseText(text);
  }
  return readSetData(data, now);
}

/** What is no JSON, with the place where it stops being that. */
export function refuseText(text: string): { readonly ok: false; readonly refusal: SetRefusal } {
  // Where the platform refuses what we take for JSON, the place is not known.
  const { found = null, ...at } = findJsonError(text) ?? {};
  const what = found === null ? fault('unexpected_end') : fault('unexpected', found);
  return { ok: false, refusal: { reason: 'not-json', at: 'line' in at ? { line: at.line, column: at.column } : '', ...what } };
}

function readSetData(data: unknown, now: number): SetReading {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse('not-a-set', '', fault('no_object'));
  const { format, version } = data as { format?: unknown; version?: unknown };
  if (format !== setFormat) return refuse('not-a-set', '/format', fault('wrong_format', shown(format), shown(setFormat)));
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('damaged', '/version', fault('no_version', shown(version)));
  if (version > setVersion) return refuse('newer', '/version', fault('newer_version', version, setVersion));
  const unsafe = findUnsafe(data);
  if (unsafe) return refuse('damaged', pointer(unsafe.path), unsafe);
  const parsed = setSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return refuse('damaged', pointer(issue.path), faultOf(issue, valueAt(data, issue.path)));
  }
  const { format: _, version: __, revisedAt: ___, signature, ...rest } = parsed.data;
  const { annotators, articles, claims, judgements, references, ...extra } = rest;
  // zod leaves optional keys out when they are missing, which is what exactOptionalPropertyTypes asks for and cannot see.
  const read = { annotators, articles, claims, judgements, references, extra } as unknown as PlumblineSet;
  const flaw = findFlaw(read, now);
  if (flaw) return refuse('damaged', pointer(flaw.path), flaw);
  return { ok: true, set: normalForm(read), ...(signature && { signature: signature as SetSignature }) };
}

/** As this version writes it: a record that stands twice is one, and so is a state of an article's text. */
function normalForm(set: PlumblineSet): PlumblineSet {
  const once = Object.fromEntries(
    setTables.map((table) => [table, [...new Map(set[table].map((record) => [record.id, record])).values()]]),
  ) as unknown as PlumblineSet;
  return {
    ...once,
    articles: once.articles.map((article) => ({ ...article, versions: joinStates(article.versions, []) })),
    extra: set.extra,
  };
}
