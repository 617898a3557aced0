/** 0 done, 1 input refused, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes to; tests hand in their own. */
export interface Streams {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
}

/** One command of the command line. */
export type Command = (args: readonly string[], streams: Streams) => Promise<ExitCode>;
