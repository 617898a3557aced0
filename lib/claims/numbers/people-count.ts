// What is known of counted people, and small tests that all who read their fate share.

import { Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import type { Fate } from './fate.ts';
import { fateIndex } from './fate-index.ts';
import type { QuantitySpan } from './quantity-span.ts';

export interface PeopleCount {
  readonly span: QuantitySpan;
  readonly fate: Fate;
  /** Token of the word that tells the fate; it may be the head itself. */
  readonly cue: number;
  /** Counts some of those counted before: "72 people, including 20 children". */
  readonly partOf?: QuantitySpan;
}

export interface Found {
  readonly fate: Fate;
  readonly cue: number;
  /** Reached across an "and" with another subject in between. */
  readonly far?: boolean;
}

/** Where the noun phrase of the count ends: behind its head, or behind the number. */
export const phraseEnd = (span: QuantitySpan): number =>
  span.head !== undefined && span.head >= span.last ? span.head + 1 : span.last;

export const isCounting = (tokens: Tokens, at: number): boolean => {
  const role = tokens.word[at]?.number?.role;
  return tokens.kind[at] === TokenKind.Number || role === 'cardinal' || role === 'vague' || role === 'scale' || role === 'group';
};

export const beForms = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being', 'got', 'get', "'re"]);

/** "killed and wounded", "dead or injured": two fates in one; a number between makes them two counts. */
export function widen(tokens: Tokens, found: Found, at: number, last: number): Found {
  const joint = tokens.lower[at];
  if (at + 1 >= last || (joint !== 'and' && joint !== 'or' && joint !== '/' && joint !== 'and/or')) return found;
  const { people, verbs } = fateIndex();
  const form = tokens.lower[at + 1]!;
  const other = people.get(form) ?? verbs.get(form)?.fate;
  if (other === undefined || other === found.fate || found.fate === 'captured' || other === 'captured') return found;
  const next = at + 2 < last ? at + 2 : -1;
  if (next >= 0 && isCounting(tokens, next)) return found;
  return { ...found, fate: 'mixed' };
}

/** Is the participle at `at` part of a passive: "were killed", "have been seriously wounded"? */
export function isPassive(tokens: Tokens, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    if (beForms.has(tokens.lower[i]!)) return true;
    if (
      ((tokens.word[i]?.pos ?? 0) & Pos.Adverb) === 0 &&
      tokens.lower[i] !== 'and' &&
      fateIndex().verbs.get(tokens.lower[i]!) === undefined
    )
      return false;
  }
  return false;
}
