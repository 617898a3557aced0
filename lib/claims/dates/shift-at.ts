// "last", "this", "next" before a day or a stretch of time.

import { Pos } from '@/lib/claims/lexicon.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import type { DateWord } from './date-word.ts';

/** The shift word at `at` where it places what follows: not "could last two months", nor "following weeks of strikes". */
export function shiftAt(tokens: Tokens, at: number, first: number): DateWord | undefined {
  const date = at >= first ? tokens.word[at]?.date : undefined;
  if (date?.role !== 'shift') return undefined;
  const lead = at > first ? tokens.lower[at - 1]! : '';
  if (tokens.lower[at] === 'last') return ((tokens.word[at - 1]?.pos ?? 0) & Pos.Modal) !== 0 || lead === 'to' ? undefined : date;
  if (tokens.lower[at] === 'following') return lead === 'the' ? date : undefined;
  return date;
}
