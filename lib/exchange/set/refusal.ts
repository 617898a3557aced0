// Why a file was not read, and where. Nothing was changed by a file that is refused.

export type RefusalReason = 'not-json' | 'not-a-set' | 'newer' | 'damaged' | 'too-large';

export interface SetRefusal {
  readonly reason: RefusalReason;
  /** A line and column for what is not JSON, else a JSON pointer (RFC 6901); '' is the whole file. */
  readonly at: string;
  /** One clause in English, without a full stop: "is longer than 2000 characters". */
  readonly why: string;
}

/** RFC 6901. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const longestShown = 120;

/** A piece of a file as it may stand in a message: bounded, on one line. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

const whats: Readonly<Record<RefusalReason, string>> = {
  'not-json': 'not JSON',
  'not-a-set': 'not a Plumbline set',
  newer: 'made by a newer version',
  damaged: 'damaged',
  'too-large': 'too large',
};

/** The refusal as one line. */
export const refusalText = ({ reason, at, why }: SetRefusal): string => `${whats[reason]}${at && ` at ${at}`}: ${why}`;
