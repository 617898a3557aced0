// A time phrase found in the text: where it stands and which days it means.

export interface DateSpan {
  /** Token indices, half open. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the article's text, half open. */
  readonly start: number;
  readonly end: number;
  /** As written, with the word that opens or closes it: "since 24 February". */
  readonly text: string;
  /** ISO date of the first day; missing where the text leaves it open or it cannot be known. */
  readonly from?: string;
  /** ISO date of the last day, inclusive. */
  readonly to?: string;
  /** Tells as of when something is told ("as of Monday", "since 24 February", "so far"), not when it happened. */
  readonly asOf?: true;
}

/** What a reader of dates hands back: tokens `first`..`last` and the days, where they are known. */
export interface ReadDate {
  first: number;
  last: number;
  from?: number | undefined;
  to?: number | undefined;
  asOf?: boolean;
}

/** What readers need to know besides the tokens: where the sentence lies and the day the article came out. */
export interface DateContext {
  readonly first: number;
  readonly last: number;
  readonly published: number | undefined;
}
