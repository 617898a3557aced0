// Do the words before a date place it in the future? "will meet on Friday", "due on 3 March", "to resume on Monday".

import { futureWords } from '@/lib/claims/languages/en/date-words.ts';
import { Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';

/** Looks at most eight tokens back from token `at`, not past a finished clause. */
export function pointsAhead(tokens: Tokens, at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 8; i--) {
    const form = tokens.lower[i]!;
    if (futureWords.has(form)) return true;
    if (form === 'to' && ((tokens.word[i + 1]?.pos ?? 0) & Pos.Base) !== 0 && tokens.word[i + 1]?.date === undefined) return true;
    if (tokens.kind[i] === TokenKind.Punctuation && (form === '.' || form === ';' || form === ':')) return false;
  }
  return false;
}
