// Quotations of a block: which tokens stand between quotation marks.
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';

/** A quotation; token indices of its marks, `close` behind the last token where the mark is missing. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

/** Longer than this a quotation within a block is two marks that do not belong together; in tokens. */
const longest = 400;

/** The quotations of a block's tokens in order, none inside another. A block that opens one and never closes it is one to its end. */
export function findQuotations(tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kind[at];
    if (kind === TokenKind.OpenQuote && (open < 0 || tokens.lower[at] === tokens.lower[open])) {
      // a mark left open in the middle of a block quotes nothing
      open = at;
    } else if (kind === TokenKind.CloseQuote && open >= 0 && tokens.lower[at] === tokens.lower[open]) {
      if (at - open <= longest || open === 0) found.push({ open, close: at });
      open = -1;
    } else if (
      kind === TokenKind.CloseQuote &&
      open < 0 &&
      found.length === 0 &&
      tokens.lower[at] === '"' &&
      at > 3 &&
      at <= longest / 4
    ) {
      // the opening mark was lost or stands in the block before
      found.push({ open: -1, close: at });
    }
  }
  // the closing mark was left out: speech that opened the block, or went on behind another quotation
  if (
    open >= 0 &&
    tokens.count - open <= longest &&
    tokens.lower[open] === '"' &&
    (open === 0 || (found.length > 0 && /^[.!?]$/.test(tokens.lower[open - 1]!)))
  )
    found.push({ open, close: tokens.count });
  return found;
}

/** Marks in `into` the tokens that stand in one of the quotations; `into` is cleared first, and a wider one returned where it is too short. */
export function markQuoted(into: Uint8Array, tokens: Tokens, quotations: readonly Quotation[]): Uint8Array {
  const marks = into.length < tokens.count ? new Uint8Array(2 * tokens.count) : into.fill(0, 0, tokens.count);
  for (const { open, close } of quotations) marks.fill(1, open + 1, close);
  return marks;
}
