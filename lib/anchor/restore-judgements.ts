// Decides where the statements somebody judged stand in a text that may have changed, and whether their figure is still the same.
import type { Category, Claim, ClaimType, Quantity } from '@/lib/claims/claim.ts';
import { type Figure, figureOf, figuresDiffer } from './figure.ts';
import { createQuoteFinder, type FoundQuote } from './find-selectors.ts';
import { findNumerals } from './numerals.ts';
import type { Selectors } from './selectors.ts';
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
export interface Restored {
  /** The id it was judged under. */
  readonly claimId: string;
  /** moved: elsewhere, or in other words. figure-changed: what it says now is another figure, wherever it stands. */
  readonly now: 'same' | 'moved' | 'figure-changed' | 'lost';
  /** The present claim it belongs to. Missing when lost, and where the words stand (see `at`) but nobody marks them now. */
  readonly nowClaimId?: string;
  /** Where its words stand, or the words that took their place; missing when lost. */
  readonly at?: Span;
  /** Its words are others now. */
  readonly reworded?: true;
  /** The figures before and now, where they differ; one of them may be missing. */
  readonly was?: Figure;
  readonly is?: Figure;
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
    const claim = claimOver(claims, statement, { start, end });
    const now = claim?.id === statement.claimId || (!claim && how === 'exact') ? 'same' : 'moved';
    settle(statement, claim, {
      at: { start, end },
      ...((claim && changeBeside(statement, claim)) ?? { now }),
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
  const stoodBefore = (claim: Claim) => knownIds?.has(claim.id) || formerText?.includes(claim.quote);
  const pairs: { statement: JudgedStatement; claim: Claim; alike: number }[] = [];
  for (const { statement, found } of changed) {
    const elsewhere = statement.fromElsewhere;
    const least = elsewhere || (found && found.how !== 'approximate') ? leastLikenessUnsure : leastLikeness;
    for (const claim of claims) {
      if (taken.has(claim) || claim.type !== statement.claimType || !sameCategory(claim, statement)) continue;
      const alike = likeness(statement, claim);
      if (alike >= least && claim.quote !== statement.quote && (elsewhere || !stoodBefore(claim)))
        pairs.push({ statement, claim, alike });
    }
  }
  pairs.sort((a, b) => b.alike - a.alike || a.claim.start - b.claim.start);
  for (const { statement, claim } of pairs) {
    if (restored.has(statement) || taken.has(claim)) continue;
    settle(statement, claim, { at: spanOf(claim), ...changeBetween(statement, claim.quote, claim.quantity) });
  }

  for (const { statement, found } of changed) {
    if (restored.has(statement)) continue;
    if (found && found.how !== 'approximate') settleFound(statement, found);
    else if (found && !claims.some((claim) => overlap(claim, found) > 0 && claim.type === statement.claimType)) {
      // Nearly the same words that no present claim covers: a statement marked by hand, for one.
      const { start, end } = found;
      settle(statement, undefined, { at: { start, end }, ...changeBetween(statement, text.slice(start, end), undefined) });
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

/** The present claim that marks the words at `at`, which stand as they stood when they were judged. */
function claimOver(claims: readonly Claim[], statement: JudgedStatement, at: Span): Claim | undefined {
  let best: Claim | undefined;
  let most = 0;
  for (const claim of claims) {
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

/** What changed about a statement, wherever it stands. */
export type StatementChange = Pick<Restored, 'was' | 'is' | 'reworded'> & { readonly now: 'moved' | 'figure-changed' };

/** What changed from a judged statement to the claim it belongs to now; null where it says the same in the same words. */
export const findChange = (statement: Pick<JudgedStatement, 'quote' | 'figure'>, claim: Claim): StatementChange | null =>
  (statement.quote === claim.quote ? changeBeside(statement, claim) : changeBetween(statement, claim.quote, claim.quantity)) ??
  null;

const figureChange = (was: Figure | undefined, is: Figure | undefined): StatementChange => ({
  now: 'figure-changed',
  ...(was && { was }),
  ...(is && { is }),
});

/** The words are the same, but the figure need not stand in them ("that many were killed"). */
function changeBeside(
  { figure, quote }: Pick<JudgedStatement, 'quote' | 'figure'>,
  { quantity }: Claim,
): StatementChange | undefined {
  if (!figure || !quantity || quote.includes(quantity.text)) return undefined;
  const is = figureOf(quantity);
  return figuresDiffer(figure, is) ? figureChange(figure, is) : undefined;
}

/** What changed from a judged statement to other words; where one of the two was not read, the numerals in the words decide. */
function changeBetween(
  { figure, quote }: Pick<JudgedStatement, 'quote' | 'figure'>,
  newQuote: string,
  quantity: Quantity | undefined,
): StatementChange {
  const reworded = { reworded: true } as const;
  const is = quantity && figureOf(quantity);
  if (figure && is) return { ...(figuresDiffer(figure, is) ? figureChange(figure, is) : { now: 'moved' }), ...reworded };
  const before = findNumerals(quote);
  const after = findNumerals(newQuote);
  const gone = before.find(({ key }) => !after.some((numeral) => numeral.key === key));
  const come = after.find(({ key }) => !before.some((numeral) => numeral.key === key));
  if (!gone && !come) return { now: 'moved', ...reworded };
  return { ...figureChange(figure ?? gone?.figure, is ?? come?.figure), ...reworded };
}
