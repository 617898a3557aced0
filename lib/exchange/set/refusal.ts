// Why a file was not read, and where. Nothing was changed by a file that is refused.

export type RefusalReason = 'not-json' | 'not-a-set' | 'newer' | 'damaged' | 'too-large';

/** What is wrong there. Each is one clause in the message file, under `refusal_` and its name: "is longer than $COUNT$ characters". */
export const refusalCauses = [
  'no_object',
  'wrong_format',
  'no_version',
  'newer_version',
  'no_annotations',
  'not_utf8',
  'broken_gzip',
  'too_large',
  'too_large_together',
  'too_many_annotations',
  'unexpected',
  'unexpected_end',
  'forbidden_key',
  'too_deep',
  'uncountable',
  'missing',
  'misplaced',
  'wrong_type',
  'too_long',
  'too_short',
  'too_many',
  'too_few',
  'too_great',
  'too_small',
  'no_address',
  'not_of_address',
  'not_of_quote',
  'not_quote_end',
  'not_of_parts',
  'other_annotator',
  'removed_stands',
  'withdrawn_says',
  'doubled',
  'no_article',
  'no_claim',
  'ahead',
] as const;
export type RefusalCause = (typeof refusalCauses)[number];

/** A cause with what fills its clause. */
export interface Fault {
  readonly cause: RefusalCause;
  readonly values: readonly (string | number)[];
}

export const fault = (cause: RefusalCause, ...values: readonly (string | number)[]): Fault => ({ cause, values });

/** A fault of data: what it is, and the way to where it is. */
export interface FaultAt extends Fault {
  readonly path: readonly (string | number)[];
}

export interface SetRefusal extends Fault {
  readonly reason: RefusalReason;
  /** A line and column (from 1, UTF-16 units) for what is not JSON, else a JSON pointer (RFC 6901); '' is the whole file. */
  readonly at: { readonly line: number; readonly column: number } | string;
}

/** RFC 6901. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const longestShown = 120;

/** A piece of a file as it may stand in a message: bounded, on one line. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? '–';
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};
