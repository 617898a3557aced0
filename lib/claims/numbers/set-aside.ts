// Tells numbers that a sentence gives beside the one it means: "rose from 85 to 112", "all but two of the crew".

import type { Tokens } from '@/lib/claims/tokens.ts';
import { isCounting } from './people-count.ts';
import type { QuantitySpan } from './quantity-span.ts';

/** Is it a number that was before, or of those left out? */
export const isSetAside = (tokens: Tokens, span: Pick<QuantitySpan, 'first' | 'last'>): boolean =>
  isFormer(tokens, span) || isExcepted(tokens, span);

/** "all but two of the 18 crew", "everyone except three guards": neither the two nor the 18 were saved. */
function isExcepted({ lower }: Tokens, { first }: Pick<QuantitySpan, 'first'>): boolean {
  let at = first - 1;
  if (lower[at] === 'the') at--;
  if (lower[at] === 'of') at -= 2;
  else at = lower[first - 1] === 'for' ? first - 2 : first - 1;
  return (lower[at] === 'but' && wholes.has(lower[at - 1] ?? '')) || lower[at] === 'except' || lower[at] === 'excluding';
}

const wholes = new Set(['all', 'everyone', 'everybody', 'none', 'nobody']);

/** Does a later number take the place of this one: the 85 in "rose from 85 to 112", the 100 in "from 100 troops to 1,100"? */
function isFormer(tokens: Tokens, { first, last }: Pick<QuantitySpan, 'first' | 'last'>): boolean {
  const { lower } = tokens;
  if (lower[first - 1] !== 'from') return false;
  for (let to = last; to < Math.min(tokens.count - 1, last + 4); to++) {
    if (lower[to] !== 'to') continue;
    for (let i = to + 1; i < Math.min(tokens.count, to + 4); i++) if (isCounting(tokens, i)) return true;
    return false;
  }
  return false;
}
