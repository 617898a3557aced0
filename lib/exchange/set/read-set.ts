// Reads a set file. Files come from anywhere: whatever is wrong with one is said with its place, and nothing of it is taken.
import { findFlaw } from './check-set.ts';
import { findJsonError } from './find-json-error.ts';
import { findUnsafe } from './find-unsafe.ts';
import { gunzip, looksGzipped } from './gzip.ts';
import { joinStates } from './join-states.ts';
import { pointer, type SetRefusal, shown } from './refusal.ts';
import { type PlumblineSet, type SetSignature, setFormat, setTables, setVersion } from './set.ts';
import { setSchema } from './set-schema.ts';
import { valueAt, wordIssue } from './word-issue.ts';

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

const refuse = (reason: SetRefusal['reason'], at: string, why: string): SetReading => ({
  ok: false,
  refusal: { reason, at, why },
});

/** Reads a file, compressed or not. */
export async function readSet(file: Uint8Array | string, options: ReadOptions = {}): Promise<SetReading> {
  if (typeof file === 'string') return readSetText(file, options);
  const { mostBytes = mostBytesRead } = options;
  const tooLarge = refuse('too-large', '', `more than ${Math.floor(mostBytes / 1024 / 1024)} MB of text cannot be read`);
  if (file.length > mostBytes) return tooLarge;
  let bytes = file;
  if (looksGzipped(file)) {
    const inflated = await gunzip(file, mostBytes);
    if (!inflated.ok)
      return inflated.reason === 'too-large' ? tooLarge : refuse('damaged', '', 'the gzip data break off or are wrong');
    bytes = inflated.bytes;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-json', '', 'the file is not UTF-8 text');
  }
  return readSetText(text, options);
}

/** Reads the text of a file. */
export function readSetText(text: string, { now = Date.now(), mostBytes = mostBytesRead }: ReadOptions = {}): SetReading {
  if (text.length > mostBytes)
    return refuse('too-large', '', `more than ${Math.floor(mostBytes / 1024 / 1024)} MB of text cannot be read`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const error = findJsonError(text);
    return refuse(
      'not-json',
      error ? `line ${error.line}, column ${error.column}` : '',
      `${error?.found ?? 'something'} does not belong there`,
    );
  }
  return readSetData(data, now);
}

function readSetData(data: unknown, now: number): SetReading {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return refuse('not-a-set', '', 'the file is no object');
  const { format, version } = data as { format?: unknown; version?: unknown };
  if (format !== setFormat) return refuse('not-a-set', '/format', `is ${shown(format)} and not ${shown(setFormat)}`);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('damaged', '/version', `is ${shown(version)} and no version`);
  if (version > setVersion)
    return refuse('newer', '/version', `is ${version}; this version of Plumbline reads version ${setVersion}`);
  const unsafe = findUnsafe(data);
  if (unsafe) return refuse('damaged', pointer(unsafe.path), unsafe.why);
  const parsed = setSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return refuse('damaged', pointer(issue.path), wordIssue(issue, valueAt(data, issue.path)));
  }
  const { format: _, version: __, revisedAt: ___, signature, ...rest } = parsed.data;
  const { annotators, articles, claims, judgements, references, ...extra } = rest;
  // zod leaves optional keys out when they are missing, which is what exactOptionalPropertyTypes asks for and cannot see.
  const read = { annotators, articles, claims, judgements, references, extra } as unknown as PlumblineSet;
  const flaw = findFlaw(read, now);
  if (flaw) return refuse('damaged', pointer(flaw.path), flaw.why);
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
