// What the library page asks of those who know what is stored, and what it can ask for.
import type { Outcome } from '@/components/claim/outcome.ts';
import type { ListedSeries, ReferenceStore } from '@/components/references/ReferenceTables.tsx';
import type { ClaimComparison } from '@/lib/compare/claim-comparison.ts';
import type { Agreement } from '@/lib/exchange/merge/agreement.ts';
import type { JudgementChange } from '@/lib/store/judge.ts';
import type { LibraryAnswer, LibraryQuestion } from '@/lib/store/library/library-desk.ts';
import type { ArticleDetails, LibraryLine } from '@/lib/store/library/library-lines.ts';
import type { Opinion } from '@/lib/store/opinion.ts';
import type { StorageUse } from '@/lib/store/storage-use.ts';

/** How many claims one person holds for what. */
export interface PersonCount {
  readonly annotatorId: string;
  readonly opinions: Readonly<Partial<Record<Opinion, number>>>;
}

export interface AgreementReport extends Agreement {
  readonly people: readonly PersonCount[];
}

/** Where the lists come from. */
export interface LibraryReader {
  readonly ask: (question: LibraryQuestion) => Promise<LibraryAnswer>;
  /** null: the list of this version is no longer there; ask again. */
  readonly lines: (version: number, from: number, to: number) => Promise<readonly (LibraryLine | undefined)[] | null>;
  readonly ids: (version: number, from: number, to: number) => Promise<readonly string[] | null>;
  readonly article: (id: string) => Promise<ArticleDetails | null>;
  /** What others said of what a claim speaks of; null where nothing is known of it. */
  readonly compare: (claimId: string) => Promise<ClaimComparison | null>;
  /** Of the claims listed now. */
  readonly agreement: () => Promise<AgreementReport>;
  /** Calls back whenever what is stored has changed; returns a function that stops it. */
  readonly watch: (onChange: () => void) => () => void;
}

/** What is to be deleted. */
export type Doomed = { readonly claimIds: readonly string[] } | { readonly articleIds: readonly string[] };

export interface LibraryActions {
  readonly judge: (claimIds: readonly string[], change: JudgementChange) => Promise<Outcome>;
  readonly remove: (doomed: Doomed) => Promise<Outcome>;
  readonly references: ReferenceStore;
  readonly openSettings: () => void;
}

/** What changes of itself while the page is open. */
export interface LibraryNews {
  /** Claims read into the index so far; undefined once all are. */
  readonly loading?: { readonly done: number; readonly of: number };
  readonly use?: StorageUse;
  /** Tables of figures. */
  readonly series?: readonly ListedSeries[];
  /** The store does not answer. */
  readonly failed?: string;
}
