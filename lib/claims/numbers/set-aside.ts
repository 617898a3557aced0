// Tells the number that was before: "rose from 85 to 112".

import type { Tokens } from '@/lib/claims/tokens.ts';
import { isCounting } from './people-count.ts';
import type { QuantitySpan } from './quantity-span.ts';

/** Does a later number take the place of this one: the 85 in "rose from 85 to 112", the 100 in "from 100 troops to 1,100"? */
export function isFormer(tokens: Tokens, { first, last }: Pick<QuantitySpan, 'first' | 'last'>): boolean {
  const { lower } = tokens;
  if (lower[first - 1] !== 'from') return false;
  for (let to = last; to < Math.min(tokens.count - 1, last + 4); to++) {
    if (lower[to] !== 'to') continue;
    for (let i = to + 1; i < Math.min(tokens.count, to + 4); i++) if (isCounting(tokens, i)) return true;
    return false;
  }
  return false;
}
