// Finds a quote again in a text that may have changed since: text in, offsets out.
import search from 'approx-string-match';
import { contextLength } from './describe-selectors.ts';
import { type NormalText, normalText } from './normal-text.ts';
import type { Selectors } from './selectors.ts';

export interface FoundQuote {
  /** UTF-16 offsets into the text, half open. */
  readonly start: number;
  readonly end: number;
  /** exact: at its old place. moved: the same words elsewhere, or in other typesetting. approximate: nearly the same words. */
  readonly how: 'exact' | 'moved' | 'approximate';
  /** 0..1, how well quote and context fit. */
  readonly score: number;
}

/** A text in which several quotes are looked for. */
export interface QuoteFinder {
  find(selectors: Selectors): FoundQuote | null;
}

/** Of the places where a quote stands, only this many on each side of its old one are weighed by their context. */
const candidatesEachSide = 200;
/** Longer quotes are looked for by their beginning and end. */
const longestPattern = 512;
/** Share of the quote's characters that may differ. */
const greatestError = 0.25;
/** Approximate search reaches this far to each side of the old place. */
const reach = 100_000;
/** Steps of approximate search that one finder spends in all; a page cannot make it cost more. */
const greatestEffort = 10_000_000;

/** Finds quotes in `text`. Linear in the text for each quote, with a fixed bound on what approximate search may cost in all. */
export function createQuoteFinder(text: string): QuoteFinder {
  let normal: NormalText | undefined;
  let effort = greatestEffort;

  function findNormalised(selectors: Selectors): FoundQuote | null {
    normal ??= normalText(text);
    const exact = normalText(selectors.quote.exact).text.trim();
    if (exact === '') return null;
    const found = bestOccurrence(normal.text, {
      exact,
      prefix: normalText(selectors.quote.prefix).text,
      suffix: normalText(selectors.quote.suffix).text,
      start: normal.fromOriginal(Math.min(selectors.position.start, text.length)),
    });
    if (!found) return null;
    const start = normal.toOriginal(found.start);
    const end = normal.toOriginal(found.start + exact.length - 1) + 1;
    return { start, end, how: 'moved', score: 0.95 * found.score };
  }

  function findApproximately({ quote: { exact, prefix, suffix }, position }: Selectors): FoundQuote | null {
    if (exact.length > longestPattern) return null;
    const errors = Math.floor(exact.length * greatestError);
    if (errors === 0) return null;
    const from = Math.max(0, Math.min(position.start, text.length) - reach);
    const to = Math.min(text.length, position.start + exact.length + reach);
    const cost = (to - from) * (1 + errors / 32);
    if (cost > effort) return null;
    effort -= cost;
    const matches = search(text.slice(from, to), exact, errors);
    effort -= matches.length * exact.length * 2;
    let best: FoundQuote | null = null;
    for (const match of matches) {
      const start = from + match.start;
      const end = from + match.end;
      const alike = 1 - match.errors / exact.length;
      const context = contextScore(text, start, end, prefix, suffix);
      // The nearest of equals: matches come in the order of the text.
      const score = 0.7 * alike + 0.3 * context;
      if (
        !best ||
        score > best.score ||
        (score === best.score && Math.abs(start - position.start) < Math.abs(best.start - position.start))
      )
        best = { start, end, how: 'approximate', score };
    }
    return best;
  }

  return {
    find(selectors) {
      const { quote, position } = selectors;
      if (quote.exact === '') return null;
      const found = bestOccurrence(text, { ...quote, start: position.start });
      if (found) {
        const how = found.start === position.start ? 'exact' : 'moved';
        return { start: found.start, end: found.start + quote.exact.length, how, score: found.score };
      }
      return findNormalised(selectors) ?? findApproximately(selectors);
    },
  };
}

/** `createQuoteFinder` for a single quote; null where nothing close enough stands in the text. */
export const findQuote = (text: string, selectors: Selectors): FoundQuote | null => createQuoteFinder(text).find(selectors);

interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood. */
  readonly start: number;
}

/** Of the places where `exact` stands, the one whose context fits best; of equals the nearest to the old one. */
function bestOccurrence(text: string, { exact, prefix, suffix, start: old }: Sought): { start: number; score: number } | null {
  let best: { start: number; score: number } | null = null;
  const weigh = (start: number): boolean => {
    const score = 0.5 + 0.5 * contextScore(text, start, start + exact.length, prefix, suffix);
    if (!best || score > best.score || (score === best.score && Math.abs(start - old) < Math.abs(best.start - old)))
      best = { start, score };
    return score === 1 && start === old;
  };
  let at = text.indexOf(exact, old);
  for (let n = 0; at !== -1 && n < candidatesEachSide; n++, at = text.indexOf(exact, at + 1)) if (weigh(at)) return best;
  at = old > 0 ? text.lastIndexOf(exact, old - 1) : -1;
  for (let n = 0; at !== -1 && n < candidatesEachSide; n++, at = at > 0 ? text.lastIndexOf(exact, at - 1) : -1) weigh(at);
  return best;
}

/** 0..1: how much of the context stands around `start`..`end`, counted outward from the quote; 1 where there is no context. */
function contextScore(text: string, start: number, end: number, prefix: string, suffix: string): number {
  const length = Math.min(prefix.length, contextLength) + Math.min(suffix.length, contextLength);
  if (length === 0) return 1;
  let same = 0;
  for (let i = 1; i <= Math.min(prefix.length, contextLength) && text[start - i] === prefix[prefix.length - i]; i++) same++;
  for (let i = 0; i < Math.min(suffix.length, contextLength) && text[end + i] === suffix[i]; i++) same++;
  return same / length;
}
