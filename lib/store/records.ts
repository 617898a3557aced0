// What IndexedDB holds. A record's id comes from its content (lib/claims/identity.ts), so that two readers of one article hold the same ids.
import type { Figure } from '@/lib/anchor/figure.ts';
import type { Selectors } from '@/lib/anchor/selectors.ts';
import type { Block, WarCoverage } from '@/lib/article/article.ts';
import type { Claim, ClaimType } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import type { Setting, Statement } from '@/lib/compare/statement.ts';

/** A hybrid logical clock reading as sortable text: `<ms, 15 digits>-<counter, 5 digits>-<annotator id>`. */
export type Revision = string;

/** One state in which an article's text was seen. */
export interface ArticleVersion {
  /** Hash of the text. */
  readonly hash: string;
  /** ISO date-time of the first reading that saw it. */
  readonly seenAt: string;
}

/** What every record can hold besides its own fields. */
interface Extensible {
  /** What the file of a newer version said of it beyond what this version knows: kept without being understood, and handed on. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface ArticleRecord extends Extensible {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  /** ISO date-time of the first reading. */
  readonly readAt: string;
  /** ISO date-time of the latest reading. */
  readonly seenAt: string;
  readonly language: string;
  /** Missing where the page looks private, and for imported articles. */
  readonly text?: string;
  readonly blocks?: readonly Block[];
  readonly warCoverage: WarCoverage;
  /** Hash of the text that the stored claims were read from; missing for imported articles. */
  readonly textHash?: string;
  /** All states its text was seen in, the first seen first. */
  readonly versions: readonly ArticleVersion[];
  /** The engine that read the stored claims; missing for imported articles. */
  readonly engineVersion?: number;
  /** How it came here; an imported article that is then read counts as read. */
  readonly origin: 'read' | 'imported';
}

export interface ClaimRecord extends Claim, Extensible {
  readonly articleId: string;
  readonly selectors: Selectors;
  /** Which occurrence of the quote its id was made of, where a file told (`Passage`); stale once the id is another. */
  readonly occurrence?: number;
  readonly engineVersion: number;
  /** How it came: found by the engine, or added by a person, or from somebody's file. */
  readonly origin: 'engine' | 'hand' | 'imported';
  /** The annotator who added it by hand. */
  readonly addedBy?: string;
  /** 1 once the article's present text no longer holds it: kept because somebody judged it or added it. */
  readonly lost: 0 | 1;
  /** The id it had before its quote changed. */
  readonly formerId?: string;
}

export interface Evidence {
  /** http(s) only. */
  readonly url: string;
  readonly title?: string;
  readonly addedAt: string;
}

/** A reader's correction of what the engine read. */
export interface Corrections {
  readonly type?: ClaimType;
  readonly value?: number;
  readonly speaker?: string;
  readonly place?: string;
}

/** One annotator's word on one claim; newest revision wins, a deletion is a revision like any other. */
export interface JudgementRecord extends Extensible {
  /** `<claim id>:<annotator id>`. */
  readonly id: string;
  readonly claimId: string;
  readonly articleId: string;
  readonly annotatorId: string;
  readonly verdict?: Verdict;
  /** The mark is wrong: hidden for this reader. */
  readonly notAClaim?: true;
  readonly corrections?: Corrections;
  readonly note?: string;
  readonly evidence: readonly Evidence[];
  /** 0..1, how sure the annotator is. */
  readonly confidence?: number;
  /** Frozen as they were when the annotator last spoke, so that neither an edited article nor a newer engine orphans it. */
  readonly quote: string;
  readonly claimType: ClaimType;
  readonly selectors: Selectors;
  /** As in `ClaimRecord`. */
  readonly occurrence?: number;
  readonly figure?: Figure;
  /** ISO date-times. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly revision: Revision;
  /** 1: withdrawn. The record stays, emptied of what was said, so that the withdrawal reaches everybody who holds it. */
  readonly deleted: 0 | 1;
  /** With the word the claim itself is withdrawn: this annotator had added it by hand. Only where `deleted` is 1. */
  readonly removed?: true;
}

export interface AnnotatorRecord extends Extensible {
  readonly id: string;
  readonly name: string;
  /** 1 for the one person of this profile; never taken from a file. */
  readonly local: 0 | 1;
  /** The Ed25519 key this person signs with, raw, in base64url. */
  readonly publicKey?: string;
  readonly revision: Revision;
}

/** A source that is no article: a fact-check met on a page, a table of figures, or somebody's note from another annotation tool. */
export type ReferenceRecord = FactCheckRecord | SeriesRecord | NoteRecord;

interface ReferenceBase extends Extensible {
  readonly id: string;
  readonly title: string;
  /** Who stands behind it. */
  readonly source: string;
  readonly url?: string;
  readonly addedAt: string;
  readonly revision: Revision;
  readonly deleted: 0 | 1;
}

export interface FactCheckRecord extends ReferenceBase {
  readonly kind: 'fact-check';
  /** The article whose page carried it. */
  readonly articleId: string;
  /** The statement that was checked, as the fact-check words it. */
  readonly claimReviewed: string;
  readonly rating: string;
  readonly reviewed?: string;
}

/** What somebody wrote on an article in another tool; it speaks of the words it quotes, or of the whole article. */
export interface NoteRecord extends ReferenceBase {
  readonly kind: 'note';
  readonly articleId: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface SeriesRecord extends ReferenceBase {
  readonly kind: 'series';
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  /** ISO date. */
  readonly date: string;
  readonly measure: string;
  readonly place?: string;
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
}

/** One import, so that it can be taken back. */
export interface ImportRecord {
  readonly id: string;
  /** ISO date-time. */
  readonly at: string;
  readonly fileNames: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly undone: 0 | 1;
}

export type ImportTable = 'articles' | 'claims' | 'judgements' | 'annotators' | 'references';

/** A stretch of one import: what some records of one table were before it. */
export interface ImportStepRecord {
  readonly importId: string;
  readonly seq: number;
  readonly table: ImportTable;
  /** Keys of records that were not there; with each, the revision it came with where its table has revisions. */
  readonly added: readonly (readonly [key: string, revision: string | null])[];
  /** Records that were there, as they were and as the import left them. */
  readonly changed: readonly { readonly before: unknown; readonly after: unknown }[];
  /** Records that the import took away. */
  readonly removed?: readonly unknown[];
}

/** A statement without what it shares with its article's others. */
export type FiledStatement = Omit<Statement, 'setting'>;

/**
 * The statements of one article that lie in one drawer (lib/compare/topic-keys.ts). Made from articles and claims, like scenes and topics: all three can
 * be made anew at any time.
 */
export interface DrawerRecord {
  /** `<article id>/<drawer>`. */
  readonly id: string;
  readonly articleId: string;
  /** All keys of its statements. */
  readonly keys: readonly string[];
  readonly statements: readonly FiledStatement[];
}

/** What the statements of one article share. */
export interface SceneRecord {
  readonly articleId: string;
  readonly setting: Setting;
}

/** Of which topic a statement is: a topic's name is the id of one that is or was of it. */
export interface TopicRecord {
  readonly claimId: string;
  readonly articleId: string;
  readonly drawerId: string;
  readonly topic: string;
  /** Day since 1970 on which it was told; 0 where that is unknown. */
  readonly day: number;
}

/** An article whose statements are to be compared anew, or taken out where it is gone. */
export interface ToCompareRecord {
  readonly articleId: string;
  /** Another one with every change, so that a comparison that was under way meanwhile is known to be of yesterday. */
  readonly mark: string;
}

/**
 * Single values: the clock's last reading; by which version of the comparison statements are filed; and a count that goes up with every article
 * compared, for whoever shows comparisons.
 */
export interface MetaRecord {
  readonly key: 'clock' | 'comparisonVersion' | 'compared';
  readonly value: string;
}
