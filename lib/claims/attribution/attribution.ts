// The words for who says what: an attribution, and a sentence while it is read for them.
import type { Speaker } from '@/lib/claims/claim.ts';
import type { SpeechKind } from '@/lib/claims/languages/en/speech-words.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import type { Phrase } from './noun-phrases.ts';

/** UTF-16 offsets into the article's text, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How the attribution is built; names the finder in "why". */
export type Construction =
  /** "X said that …" */
  | 'before'
  /** "…, X said", "…, said X" */
  | 'after'
  /** "according to X, …" */
  | 'according-to'
  /** "X: …" */
  | 'label'
  /** "X's claim that …", "reports that …" */
  | 'noun'
  /** "is believed to have …", nobody named */
  | 'hearsay'
  /** "… was condemned by X" */
  | 'passive'
  /** The same speech goes on in the next quotation. */
  | 'carried';

/** Somebody (or nobody named) says something. */
export interface Attribution {
  readonly construction: Construction;
  readonly kind: SpeechKind;
  readonly source: Span | undefined;
  readonly cue: Span;
  /** From the first to the last character said, without quotation marks, "that" and final stops. */
  readonly content: Span;
  /** The pieces of `content` where source and cue interrupt it or the speech goes on; else the content itself. */
  readonly pieces: readonly Span[];
  /** "did not say", "never claimed" */
  readonly isNegated: boolean;
  /** "could say", "would warn": nothing said yet. */
  readonly isModal: boolean;
  /** The content stands in quotation marks, whole or with its beginning. */
  readonly isQuote: boolean;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** Who speaks, pronouns and titles resolved; nothing where nobody is named. */
  readonly speaker: Speaker | undefined;
  /** The lemma of the cue word. */
  readonly lemma: string;
  /** Counts as an attribution by itself; others only lend a voice to a claim they hold. */
  readonly isLikely: boolean;
  /** Ends in a colon at the end of its block: the next block is the content. */
  readonly awaits: boolean;
  /** What the ranking saw. */
  readonly signs: readonly string[];
}

/** While it is put together. */
export type Growing = { -readonly [key in keyof Attribution]: Attribution[key] };

/** A sentence while it is searched; all indices are tokens. */
export interface Scope {
  readonly tokens: Tokens;
  readonly first: number;
  /** Behind the last token that is not a final stop or closing mark. */
  readonly last: number;
  readonly sentence: Sentence;
  /** Capitals mean nothing here. */
  readonly titleCase: boolean;
  /** 1 for each token of the block that stands in a quotation. */
  readonly quoted: Uint8Array;
}

/** An attribution in tokens, before contents are settled against each other. */
export interface Draft {
  readonly construction: Construction;
  readonly kind: SpeechKind;
  readonly lemma: string;
  readonly source: Phrase | undefined;
  readonly cue: Phrase;
  /** Content behind the cue; half open. */
  readonly behind: Phrase | undefined;
  /** Content ahead of source and cue; half open. */
  readonly ahead: Phrase | undefined;
  readonly isNegated: boolean;
  readonly isModal: boolean;
  /** Where the words of this attribution begin, source or cue, and any conjunction or comma that opens it. */
  readonly opens: number;
  /** Who carried it or heard it: "told RBC", "quoted by RIA". */
  readonly hearer: Phrase | undefined;
  /** Whom the medium that speaks cites: "VTA reported, citing the border guard". */
  readonly cited?: Phrase | undefined;
  /** Stands in a clause that opens the sentence ("While Kesh says …,"): the token of the comma that ends it. */
  readonly closes?: number | undefined;
  /** The source was taken over from an earlier cue ("… and warned", ", adding"). */
  readonly shares: boolean;
  /** Stands in the content of an earlier attribution of the sentence. */
  isNested: boolean;
  /** What the ranking sees of it. */
  readonly signs: string[];
  /** From 0 on it counts as an attribution. */
  rank: number;
}
