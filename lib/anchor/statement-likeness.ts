// How alike an old statement and a present claim are, whatever their numbers: an edited figure must not hide that it is the same statement.
import type { Claim } from '@/lib/claims/claim.ts';
import { contextLength } from './describe-selectors.ts';
import { findNumerals } from './numerals.ts';
import type { Selectors } from './selectors.ts';

interface Statement {
  readonly quote: string;
  readonly selectors: Selectors;
}

/** What surrounds them is the same from here on, if there are so many words of it. */
const samePlace = 0.9;
const fewestAround = 6;
const inSamePlace = 0.6;

/** Words with how often each occurs. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The words of a text; every numeral counts as the same word. */
function wordsOf(text: string): Bag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [written] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = findNumerals(written).length > 0 ? '#' : written;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size++;
  }
  return { counts, size };
}

/** Sørensen–Dice coefficient of two bags of words; 1 for two empty ones. */
function dice(a: Bag, b: Bag): number {
  const total = a.size + b.size;
  if (total === 0) return 1;
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / total;
}

/**
 * 0..1 for a statement and a claim of `text`. The more words the quote has, the less its surroundings count:
 * "# killed" alone says little, a whole clause says nearly all. Whatever stands in the very place of the statement is at least `inSamePlace`.
 */
export function createLikeness(text: string): (statement: Statement, claim: Claim) => number {
  const bags = new Map<object, { readonly quote: Bag; readonly context: Bag }>();
  const remember = (key: object, quote: string, context: () => string) => {
    let known = bags.get(key);
    if (!known) bags.set(key, (known = { quote: wordsOf(quote), context: wordsOf(context()) }));
    return known;
  };
  return (statement, claim) => {
    const { prefix, suffix } = statement.selectors.quote;
    const old = remember(statement, statement.quote, () => `${prefix} ${suffix}`);
    const now = remember(claim, claim.quote, () => {
      const before = text.slice(Math.max(0, claim.start - contextLength), claim.start);
      return `${before} ${text.slice(claim.end, claim.end + contextLength)}`;
    });
    const around = dice(old.context, now.context);
    const weight = Math.min(0.8, 0.4 + 0.045 * old.quote.size);
    const alike = weight * dice(old.quote, now.quote) + (1 - weight) * around;
    return around >= samePlace && old.context.size >= fewestAround ? Math.max(alike, inSamePlace) : alike;
  };
}
