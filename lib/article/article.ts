// The words for what was read: an article, its one text, the blocks of that text, and why it counts as war coverage.

/** What a block of the text is on the page. */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'pull-quote'
  | 'caption'
  | 'table-row'
  | 'live-entry';

/** One block of `Article.text`; blocks are joined by a blank line and never overlap. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offset into `Article.text` of the block's first character. */
  readonly start: number;
  /** UTF-16 offset behind the block's last character. */
  readonly end: number;
}

/** One reason for or against counting a text as war coverage. */
export interface Reason {
  /** Which sign it is; shown to the reader by a message of the same name. */
  readonly sign: string;
  /** How much it moved the score: positive speaks for war coverage. */
  readonly weight: number;
  /** The words of the page that carried it, at most a handful. */
  readonly words: readonly string[];
}

export interface WarCoverage {
  readonly is: boolean;
  /** 0..1; `is` holds from 0.5. */
  readonly score: number;
  /** The strongest reasons first. */
  readonly because: readonly Reason[];
}

/** Everything known of a page or text before claims are looked for. */
export interface Article {
  /** Canonical URL without tracking parameters; a file without one has `file:` and its base name. */
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time, as precise as the page gives it. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47 tag as the page or its text gives it. */
  readonly language: string;
  /** The only text there is: every span anywhere is a half-open UTF-16 offset pair into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly warCoverage: WarCoverage;
}
