// Decides where the statements somebody judged stand in a text that may have changed, and whether their figure is still the same.
import type { Category, Claim, ClaimType } from '@/lib/claims/claim.ts';
import { type Figure, figureOf, figuresDiffer } from './figure.ts';
import { createQuoteFinder, type FoundQuote } from './find-selectors.ts';
import type { Selectors } from './selectors.ts';
import { findChangeBeside, findChangeOfWords, type StatementChange } from './statement-change.ts';
import { createLikeness } from './statement-likeness.ts';

/** A statement as it was when somebody spoke on it. */
export interface JudgedStatement {
  readonly claimId: string;
  readonly claimType: ClaimType;
  readonly quote: string;
  readonly selectors: Selectors;
  readonly figure?: Figure;
  readonly category?: Category;
  /** Judged in a state of the text that was never seen here: what stood here before may be its successor. */
  readonly fromElsewhere?: true;
}

/** Half-open UTF-16 offsets into the text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** What became of a judged statement. */
export interface Restored extends Omit<StatementChange, 'now'> {
  /** The id it was judged under. */
  readonly claimId: string;
  readonly now: StatementChange['now'] | 'same' | 'lost';
  /** The present claim it belongs to. Missing when lost, and where the words stand (see `at`) but nobody marks them now. */
  readonly nowClaimId?: string;
  /** Where its words stand, or the words that took their place; missing when lost. */
  readonly at?: Span;
}

export interface RestoreOptions {
  /** The text the statements were judged in, if it is at hand: what stood in it then is nobody's successor. */
  readonly formerText?: string;
  /** Ids of claims that stood beside the judged ones: nobody's successor either. */
  readonly knownIds?: ReadonlySet<string>;
}

/** How alike two statements must be for one to be the other after an edit. */
const leastLikeness = 0.55;
/** The same, for one whose words stand in the text, but in quite another place, and for one judged elsewhere. */
const leastLikenessUnsure = 0.75;
/** From this score on the same words elsewhere are the same statement. */
const sureScore = 0.65;
/** No more statements and claims than this are held against each other; beyond, only those near a statement's old place are. */
const greatestPairs = 100_000;
/** How much of two spans must be common for them to be the same statement: intersection over union. */
const leastOverlap = 0.5;
/** From here on they are the same even where another engine read another figure from the same words. */
const surelySame = 0.8;

/**
 * Finds every judged statement among the claims of the present text. One whose words stand unchanged is found by its selectors, one whose
 * words changed by its likeness to a claim of the same type that was not there before; each claim succeeds at most one statement.
 */
export function planRestore(
  text: string,
  claims: readonly Claim[],
  statements: readonly JudgedStatement[],
  { formerText, knownIds }: RestoreOptions = {},
): Restored[] {
  const finder = createQuoteFinder(text);
  const present = [...claims].sort((a, b) => a.start - b.start);
  const restored = new Map<JudgedStatement, Restored>();
  const taken = new Set<Claim>();
  const settle = (
    statement: JudgedStatement,
    claim: Claim | undefined,
    outcome: Omit<Restored, 'claimId' | 'nowClaimId'>,
  ): void => {
    if (claim) taken.add(claim);
    restored.set(statement, { claimId: statement.claimId, ...(claim && { nowClaimId: claim.id }), ...outcome });
  };

  const settleFound = (statement: JudgedStatement, { start, end, how }: FoundQuote): void => {
    const claim = claimOver(present, statement, { start, end });
    const now = claim?.id === statement.claimId || (!claim && how === 'exact') ? 'same' : 'moved';
    settle(statement, claim, {
      at: { start, end },
      ...((claim && findChangeBeside(statement, claim.quantity)) ?? { now }),
    });
  };

  // First those whose words still stand.
  const changed: { statement: JudgedStatement; found: FoundQuote | null }[] = [];
  for (const statement of statements) {
    const found = finder.find(statement.selectors);
    if (found && isSure(found)) settleFound(statement, found);
    else changed.push({ statement, found });
  }
  if (changed.length === 0) return statements.map((statement) => restored.get(statement)!);

  // Then those that were edited: the most alike pair first, so that nobody takes another's successor.
  const likeness = createLikeness(text);
  const answers = new Map<Claim, boolean>();
  const stoodBefore = (claim: Claim): boolean => {
    let stood = answers.get(claim);
    if (stood === undefined) answers.set(claim, (stood = knownIds?.has(claim.id) || formerText?.includes(claim.quote) || false));
    return stood;
  };
  const pairs: { statement: JudgedStatement; claim: Claim; alike: number }[] = [];
  for (const { statement, found } of changed) {
    const elsewhere = statement.fromElsewhere;
    const least = elsewhere || (found && found.how !== 'approximate') ? leastLikenessUnsure : leastLikeness;
    for (const claim of nearest(present, statement.selectors.position.start, Math.ceil(greatestPairs / changed.length))) {
      if (taken.has(claim) || claim.type !== statement.claimType || !sameCategory(claim, statement)) continue;
      const alike = likeness(statement, claim);
      if (alike >= least && claim.quote !== statement.quote && (elsewhere || !stoodBefore(claim)))
        pairs.push({ statement, claim, alike });
    }
  }
  pairs.sort((a, b) => b.alike - a.alike || a.claim.start - b.claim.start);
  for (const { statement, claim } of pairs) {
    if (restored.has(statement) || taken.has(claim)) continue;
    settle(statement, claim, { at: spanOf(claim), ...findChangeOfWords(statement, claim.quote, claim.quantity) });
  }

  for (const { statement, found } of changed) {
    if (restored.has(statement)) continue;
    if (found && found.how !== 'approximate') settleFound(statement, found);
    else if (
      found &&
      !reaching(present, found).some((claim) => overlap(claim, found) > 0 && claim.type === statement.claimType)
    ) {
      // Nearly the same words that no present claim covers: a statement marked by hand, for one.
      const { start, end } = found;
      settle(statement, undefined, { at: { start, end }, ...findChangeOfWords(statement, text.slice(start, end), undefined) });
    } else settle(statement, undefined, { now: 'lost' });
  }
  return statements.map((statement) => restored.get(statement)!);
}

/** The same words in quite another context may be another statement: the headline's figure was exchanged, the caption's was not. */
const isSure = ({ how, score }: FoundQuote): boolean => how === 'exact' || (how === 'moved' && score >= sureScore);

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const sameCategory = (claim: Claim, { category }: JudgedStatement): boolean =>
  category === undefined || claim.category === undefined || claim.category === category;

/** Intersection over union. */
function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The index of the first claim that begins at `offset` or behind it; `present` is sorted by start. */
function firstFrom(present: readonly Claim[], offset: number): number {
  let lo = 0;
  let hi = present.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (present[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The claims that can have half their length in common with `at`, or begin just before it. */
const reaching = (present: readonly Claim[], { start, end }: Span): readonly Claim[] =>
  present.slice(firstFrom(present, start - 2 * (end - start)), firstFrom(present, end));

/** `count` claims around an offset; all of them where there are no more. */
function nearest(present: readonly Claim[], offset: number, count: number): readonly Claim[] {
  if (present.length <= count) return present;
  const from = Math.min(Math.max(0, firstFrom(present, offset) - Math.ceil(count / 2)), present.length - count);
  return present.slice(from, from + count);
}

/** The present claim that marks the words at `at`, which stand as they stood when they were judged. */
function claimOver(present: readonly Claim[], statement: JudgedStatement, at: Span): Claim | undefined {
  let best: Claim | undefined;
  let most = 0;
  for (const claim of reaching(present, at)) {
    // The very same words are the same claim, also where another engine calls it another type.
    if (claim.start === at.start && claim.end === at.end) return claim;
    if (claim.type !== statement.claimType) continue;
    const common = overlap(claim, at);
    if (common < leastOverlap || common <= most) continue;
    const other = statement.figure && claim.quantity && figuresDiffer(statement.figure, figureOf(claim.quantity));
    if (other && common < surelySame) continue;
    best = claim;
    most = common;
  }
  return best;
}
