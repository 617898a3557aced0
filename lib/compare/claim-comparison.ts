// What is shown beside one claim: who else spoke of the same thing, how that stands to it, and whence it comes. Plain data, fit for messages.
import type { ClaimType, Modality, Quantity, Stance } from '@/lib/claims/claim.ts';
import type { FigureJump, FigurePoint } from './figure-series.ts';
import type { RelationKind } from './find-relation.ts';
import type { SeriesLine } from './match-series.ts';
import type { ProvenanceNode } from './provenance.ts';
import type { Reason } from './reasons.ts';
import type { TalksTurn } from './talks-history.ts';

/** One source's statement, as a row of the comparison. */
export interface ComparedStatement {
  readonly claimId: string;
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  /** ISO date. */
  readonly published?: string;
  readonly type: ClaimType;
  readonly quote: string;
  readonly quantity?: Quantity;
  /** ISO date as of which it is told, where the text says so. */
  readonly asOf?: string;
  readonly speaker?: { readonly text: string; readonly side?: string; readonly via?: string };
  readonly modality: Modality;
  readonly stance?: Stance;
  /** Stands in the reader's own article. */
  readonly own: boolean;
  /** How it stands to the claim in question; missing for that claim itself, and where the two speak of different sides of one thing. */
  readonly relation?: RelationKind;
  readonly because?: Reason;
  /** It counts a part of what the claim counts, or the whole of which the claim counts a part. */
  readonly counts?: 'part' | 'whole';
  /** Whom it counts where that is not just people: "child". */
  readonly group?: string;
  /** Its place in `origins`; missing for parts and wholes, which are other figures. */
  readonly origin?: number;
}

/** Statements that go back to one: ids by first publication, of those that have a row, and who took it from whom. */
export interface ComparedOrigin {
  readonly claims: readonly string[];
  readonly tree: readonly ProvenanceNode[];
}

/** The figures over time. */
export interface ComparedSeries {
  /** By day, then by figure; points without a day last. */
  readonly points: readonly FigurePoint[];
  readonly jumps: readonly FigureJump[];
  /** Ids of the points with the lowest and the highest figure. */
  readonly lowest: string;
  readonly highest: string;
}

/** What was said of one war's talks over time. */
export interface ComparedTalks {
  readonly turns: readonly TalksTurn[];
  readonly counts: readonly { readonly stance: Stance; readonly times: number; readonly sources: readonly string[] }[];
  /** For hopeful turns what settled them later, by claim ids; missing where nothing did. */
  readonly followed: readonly { readonly hope: string; readonly by: string }[];
}

/** How many other articles spoke of the same thing, and how: one line's worth. */
export interface OthersSummary {
  /** Articles other than the reader's own. */
  readonly others: number;
  /** Of these, by their most telling relation to the claim. */
  readonly relations: Readonly<Partial<Record<RelationKind, number>>>;
  /** Independent origins among all of them, the claim's own article included. */
  readonly origins: number;
  /** The most telling relation to another claim of the same article, where they do not simply fit. */
  readonly within?: RelationKind;
  readonly factChecks: number;
}

/** A fact-check that a page carried, on a claim that says what this one says. */
export interface ComparedCheck {
  readonly id: string;
  readonly claimReviewed: string;
  readonly rating: string;
  readonly source: string;
  readonly url?: string;
  /** ISO date. */
  readonly reviewed?: string;
}

/** What an imported table counted of the same, near the same days. */
export interface ComparedReference extends SeriesLine {
  readonly id: string;
  readonly title: string;
  readonly source: string;
}

export interface ClaimComparison {
  readonly summary: OthersSummary;
  /** The claim first, then its own article's, then the others' by relation and date. */
  readonly rows: readonly ComparedStatement[];
  readonly origins: readonly ComparedOrigin[];
  /** Mastheads that carried it, the claim's own included. */
  readonly outlets: number;
  /** Further statements of the topic that lie too far off in time to be compared one by one. */
  readonly left: number;
  readonly series?: ComparedSeries;
  readonly talks?: ComparedTalks;
  readonly checks: readonly ComparedCheck[];
  readonly references: readonly ComparedReference[];
}
