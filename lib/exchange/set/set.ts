// The words of the set file, version 1. `set-schema.ts` says the same for files, with bounds; keys are written in the order given there.
import type { WarCoverage } from '@/lib/article/article.ts';
import type { Claim, ClaimType } from '@/lib/claims/claim.ts';
import type { Verdict } from '@/lib/claims/verdict.ts';
import type {
  ArticleVersion,
  Corrections,
  Evidence,
  FactCheckRecord,
  ImportTable,
  JudgementRecord,
  NoteRecord,
  Revision,
  SeriesRecord,
} from '@/lib/store/records.ts';

export const setFormat = 'plumbline-set';
export const setVersion = 1;

/** A stretch of an article's text: the quote, a little context, and where it stood when it was read. */
export interface Passage {
  readonly quote: string;
  /** How many times the quote begins earlier in the text: the id is made of the article, this and the quote. */
  readonly occurrence: number;
  /** Half-open UTF-16 offsets into the text as its reader had it. */
  readonly start: number;
  readonly end: number;
  /** Up to 32 characters on each side. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface SetAnnotator {
  readonly id: string;
  readonly name: string;
  readonly revision: Revision;
  readonly publicKey?: string;
}

export interface SetArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly language: string;
  readonly readAt: string;
  readonly seenAt: string;
  readonly warCoverage: WarCoverage;
  readonly versions: readonly ArticleVersion[];
}

/** What the engine read, its group aside, which follows from the type. */
export interface SetClaim extends Passage, Omit<Claim, 'group'> {
  readonly articleId: string;
  readonly engineVersion: number;
  readonly addedBy?: string;
  readonly formerId?: string;
  readonly lost: 0 | 1;
}

export interface SetJudgement extends Passage {
  readonly id: string;
  readonly claimId: string;
  readonly articleId: string;
  readonly annotatorId: string;
  readonly revision: Revision;
  readonly deleted: 0 | 1;
  /** The annotator had added the claim by hand and took it away again. Only where `deleted` is 1. */
  readonly removed?: true;
  readonly verdict?: Verdict;
  readonly notAClaim?: true;
  readonly corrections?: Corrections;
  readonly note?: string;
  readonly evidence: readonly Evidence[];
  readonly confidence?: number;
  readonly claimType: ClaimType;
  readonly figure?: NonNullable<JudgementRecord['figure']>;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type SetReference = Omit<FactCheckRecord, 'extra'> | Omit<SeriesRecord, 'extra'> | Omit<NoteRecord, 'extra'>;

/** The records of each table, in the order in which a file holds them. */
export interface SetTables {
  readonly annotators: SetAnnotator;
  readonly articles: SetArticle;
  readonly claims: SetClaim;
  readonly judgements: SetJudgement;
  readonly references: SetReference;
}

export const setTables = [
  'annotators',
  'articles',
  'claims',
  'judgements',
  'references',
] as const satisfies readonly ImportTable[];

/**
 * What a set file holds. Records, and the objects in them, may carry fields that this version does not know: they are kept.
 * `extra` is what stands beside the tables.
 */
export type PlumblineSet = { readonly [Table in keyof SetTables]: readonly SetTables[Table][] } & {
  readonly extra: Readonly<Record<string, unknown>>;
};

export const emptySet: PlumblineSet = { annotators: [], articles: [], claims: [], judgements: [], references: [], extra: {} };

/** Says whose export a file is: Ed25519 over the file's data without this. */
export interface SetSignature {
  readonly annotatorId: string;
  readonly algorithm: 'Ed25519';
  /** Raw, base64url. */
  readonly publicKey: string;
  /** Raw, base64url. */
  readonly value: string;
}
