// Reads what bounds a number: phrases before it ("at least", "no fewer than") and behind it ("or more", "-odd").

import {
  type BoundPhrase,
  betweenBoundAndNumber,
  boundsAfter,
  boundsBefore,
  placeLike,
  takesPreposition,
} from '@/lib/claims/languages/en/number-phrases.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';

export type Bound = BoundPhrase['bound'];

export interface ReadBound {
  readonly bound: Bound;
  /** Token index where the phrase begins (before) or behind which it ends (after). */
  readonly at: number;
}

function matchesBack(tokens: Tokens, words: readonly string[], at: number, first: number): boolean {
  if (at - words.length + 1 < first) return false;
  for (let i = words.length - 2, j = at - 1; i >= 0; i--, j--) if (tokens.lower[j] !== words[i]) return false;
  return true;
}

function touching(tokens: Tokens, at: number, first: number): BoundPhrase | undefined {
  if (at < first) return undefined;
  const phrases = boundsBefore.get(tokens.lower[at]!);
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) if (matchesBack(tokens, phrase.words, at, first)) return phrase;
  return undefined;
}

/** "over" in "control over 15 villages", "near" in "fell near two villages": a preposition of the word before it. */
function isPreposition(tokens: Tokens, at: number, first: number, spatial: boolean): boolean {
  const form = tokens.lower[at]!;
  if (!placeLike.has(form)) return false;
  return spatial || (form !== 'around' && form !== 'near' && at > first && takesPreposition.has(tokens.lower[at - 1]!));
}

/**
 * The bound that ends right before token `number`, no earlier than `first`. `spatial`: what is counted are places and few of them,
 * so that "near" and "over" say where and not how many.
 */
export function readBoundBefore(tokens: Tokens, number: number, first: number, spatial: boolean): ReadBound | undefined {
  let at = number - 1;
  let found: ReadBound | undefined;
  for (let steps = 0; steps < 4 && at >= first; steps++) {
    let skipped = at;
    // "at least another 40", "more than a combined 300", "a total of at least 12"
    while (skipped >= first && skipped > at - 3 && isFiller(tokens, skipped)) skipped--;
    const phrase = touching(tokens, skipped, first);
    if (phrase === undefined || (phrase.words.length === 1 && isPreposition(tokens, skipped, first, spatial))) break;
    const begin = skipped - phrase.words.length + 1;
    // the outermost bound rules, but an "about" or "some" outside adds nothing to a firmer one inside
    if (found === undefined || phrase.bound !== 'about') found = { bound: phrase.bound, at: begin };
    else found = { bound: found.bound, at: begin };
    at = begin - 1;
  }
  return found;
}

function isFiller(tokens: Tokens, at: number): boolean {
  const form = tokens.lower[at]!;
  if (betweenBoundAndNumber.has(form)) return true;
  // "a total of", "a further"
  if (form === 'of') return tokens.lower[at - 1] === 'total';
  if (form === 'a' || form === 'an') return betweenBoundAndNumber.has(tokens.lower[at + 1]!);
  // "exceeded the 20,000 mark"
  if (form === 'the') return /^(?:exceed|surpass|top|pass|cross)/.test(tokens.lower[at - 1] ?? '');
  return tokens.kind[at] === TokenKind.Symbol && form === '$';
}

/** The bound that is glued to a figure: "200-odd", "20-plus", "20-something". */
export const gluedBound = (tail: string): Bound | undefined =>
  tail === 'odd' || tail === 'some' || tail === 'something' ? 'about' : tail === 'plus' ? 'at-least' : undefined;

/** The bound that begins at token `at`: "or more", "plus", "-odd". */
export function readBoundAfter(tokens: Tokens, at: number, last: number): ReadBound | undefined {
  if (at >= last) return undefined;
  const form = tokens.lower[at]!;
  if (form === '+' && tokens.start[at] === tokens.end[at - 1]) return { bound: 'at-least', at: at + 1 };
  const from = form === '-' && tokens.start[at] === tokens.end[at - 1] ? at + 1 : at;
  const phrases = from < last ? boundsAfter.get(tokens.lower[from]!) : undefined;
  if (phrases === undefined) return undefined;
  for (const { words, bound } of phrases) {
    let i = 1;
    while (i < words.length && from + i < last && tokens.lower[from + i] === words[i]) i++;
    if (i < words.length) continue;
    const end = from + words.length;
    // "12 villages at least 30 people": what is followed by a number bounds that one
    if (end < last && (tokens.kind[end] === TokenKind.Number || isNumeric(tokens, end))) continue;
    return { bound, at: end };
  }
  return undefined;
}

const isNumeric = (tokens: Tokens, at: number): boolean => {
  const role = tokens.word[at]?.number?.role;
  return role === 'cardinal' || role === 'scale' || role === 'vague' || role === 'article' || tokens.lower[at] === '$';
};
