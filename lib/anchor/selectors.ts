// The selectors by which a statement is found again: W3C Web Annotation quote and position selectors over `Article.text`.

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** Up to 32 characters before the quote. */
  readonly prefix: string;
  /** Up to 32 characters behind the quote. */
  readonly suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector; offsets are UTF-16, half open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface Selectors {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}
