// The words for what was found: claims, their types and what could be read from each.

/** The five groups in the order the reader meets them, each with its types (CLAIMS.md of the design says what each means). */
export const claimGroups = {
  people: ['casualties', 'captives', 'displacement'],
  forces: ['equipment', 'forces', 'territory'],
  diplomacy: ['negotiation', 'aid'],
  conduct: ['attack', 'atrocity'],
  outlook: ['forecast', 'justification'],
} as const;

export type ClaimGroup = keyof typeof claimGroups;
export type ClaimType = (typeof claimGroups)[ClaimGroup][number];

export const claimTypes: readonly ClaimType[] = Object.values(claimGroups).flat();

const groups = new Map<ClaimType, ClaimGroup>(
  Object.entries(claimGroups).flatMap(([group, types]) => types.map((type) => [type, group as ClaimGroup] as const)),
);

export const groupOf = (type: ClaimType): ClaimGroup => groups.get(type)!;

export const qualifiers = [
  'exact',
  'at-least',
  'more-than',
  'up-to',
  'fewer-than',
  'about',
  'almost',
  'range',
  'vague',
  'ordinal',
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** An amount as the text bounds it. */
export interface Quantity {
  /** The number as written; missing for ranges and vague words. */
  readonly value?: number;
  readonly min: number;
  /** null: open above. */
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** What is counted where it is no head count: percent, share, usd, eur, tonnes, km … */
  readonly unit?: string;
  /** As written, with its qualifying words. */
  readonly text: string;
}

/** A name as written, and who or where that is if the gazetteer knows. */
export interface Named {
  readonly text: string;
  readonly id?: string;
}

/** The side somebody stands on, seen from the conflict: the id of a party, `third-party`, or missing where unknown. */
export type Side = string;

export interface Subject extends Named {
  readonly side?: Side;
}

export interface Speaker extends Named {
  readonly side?: Side;
  /** The medium that carried the words: "told RBC", "quoted by RIA". */
  readonly via?: string;
}

/** When it happened and as of when it is told; ISO dates, `to` inclusive. */
export interface ClaimTime {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
}

export const categories = ['killed', 'injured', 'missing', 'mixed'] as const;
export type Category = (typeof categories)[number];
export const modalities = ['asserted', 'claimed', 'alleged', 'denied', 'predicted', 'demanded'] as const;
export type Modality = (typeof modalities)[number];
export const stances = ['progress', 'agreed', 'rejected', 'stalled', 'demand', 'concession', 'scheduled'] as const;
export type Stance = (typeof stances)[number];

/** What the text says of the claim's own standing: "could not be independently verified". */
export const claimFlags = ['unverified'] as const;
export type ClaimFlag = (typeof claimFlags)[number];

export interface Claim {
  /** From content: canonical URL, quote and which occurrence of it. */
  readonly id: string;
  readonly type: ClaimType;
  readonly group: ClaimGroup;
  /** Half-open UTF-16 offsets into `Article.text`. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly quote: string;
  readonly quantity?: Quantity;
  readonly category?: Category;
  readonly subject?: Subject;
  readonly place?: Named;
  readonly time?: ClaimTime;
  readonly speaker?: Speaker;
  readonly modality: Modality;
  readonly stance?: Stance;
  readonly flags?: readonly ClaimFlag[];
  /** How much there is to check, 0..1. */
  readonly worth: number;
  /** Ids of the rules and steps that made this claim, for "Why was this marked?". */
  readonly why: readonly string[];
  /** The id of the first claim in the article that says just this. */
  readonly repeats?: string;
  /** The id of the claim whose figure this one is part of ("72 people, including 20 children"). */
  readonly partOf?: string;
}

/** The engine's version: claims of the same id keep the reading of the newer engine. */
export const engineVersion = 2;
