// What IndexedDB holds. A record's id comes from its content (lib/claims/identity.ts), so that two readers of one article hold the same ids.
import type { Selectors } from '@/lib/anchor/selectors.ts';
import type { Block, WarCoverage } from '@/lib/article/article.ts';
import type { Claim, ClaimType } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';

/** A hybrid logical clock reading as sortable text: `<ms, 15 digits>-<counter, 5 digits>-<annotator id>`. */
export type Revision = string;

/** One state in which an article's text was seen. */
export interface ArticleVersion {
  /** Hash of the text. */
  readonly hash: string;
  /** ISO date-time of the first reading that saw it. */
  readonly seenAt: string;
}

export interface ArticleRecord {
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
  /** Missing where the page looks private and nothing was tagged on it, and for imported articles. */
  readonly text?: string;
  readonly blocks?: readonly Block[];
  readonly warCoverage: WarCoverage;
  readonly versions: readonly ArticleVersion[];
  /** How it came here. */
  readonly origin: 'read' | 'imported';
}

export interface ClaimRecord extends Claim {
  readonly articleId: string;
  readonly selectors: Selectors;
  readonly engineVersion: number;
  /** How it came: found by the engine, or added by a person. */
  readonly origin: 'engine' | 'hand' | 'imported';
  /** 1 once the article's present text no longer holds it: kept because somebody judged it. */
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
export interface JudgementRecord {
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
  /** Frozen when first judged, so that neither an edited article nor a newer engine orphans it. */
  readonly quote: string;
  readonly claimType: ClaimType;
  readonly selectors: Selectors;
  readonly figure?: { readonly value?: number; readonly min: number; readonly max: number | null };
  /** ISO date-times. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly revision: Revision;
  readonly deleted: 0 | 1;
}

export interface AnnotatorRecord {
  readonly id: string;
  readonly name: string;
  readonly local: 0 | 1;
  readonly revision: Revision;
}
