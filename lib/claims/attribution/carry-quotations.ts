// Speech that goes on: a quotation before, behind and below the one that names its speaker is his too.

import { hasPos, Pos } from '@/lib/claims/lexicon.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import type { Growing, Span } from './attribution.ts';
import type { Quotation } from './quotations.ts';

/** A block with its quotations. */
export interface QuotedBlock {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Which of its tokens stand in one; made when first asked for. */
  marks?: Uint8Array;
}

/** How many attributions about a quotation are looked at. */
const window = 12;

/** Fewer words than this in quotation marks are a name or a borrowed word, not speech. */
const shortest = 4;

/** Gives each attribution the pieces of its speech that stand in other quotations. `grown` in the order of the text; they are written into. */
export function carryQuotations(blocks: readonly QuotedBlock[], grown: readonly Growing[]): Growing[] {
  let next = 0;
  /** Whoever was quoted last, and in which block. */
  let speaking: Growing | undefined;
  let speakingBlock = -2;
  /** Whoever said anything last. */
  let said: Growing | undefined;
  let saidBlock = -2;
  blocks.forEach(({ sentences, quotations }, blockIndex) => {
    const [head, tail] = [sentences[0], sentences.at(-1)];
    if (head === undefined || tail === undefined) return;
    const here: Growing[] = [];
    while (next < grown.length && grown[next]!.sentence <= tail.index) here.push(grown[next++]!);
    const { tokens } = head;
    let waiting: Span[] = [];
    let cursor = 0;
    for (const { open, close } of quotations) {
      if (open + 1 >= close) continue;
      let end = close;
      while (end > open + 1 && /^[.,;]+$/.test(tokens.lower[end - 1]!)) end--;
      const span = { start: tokens.start[open + 1]!, end: tokens.end[end - 1]! };
      // those who spoke before this quotation
      while (cursor < here.length && here[cursor]!.cue.start < span.start) {
        const attribution = here[cursor++]!;
        if (attribution.isQuote || attribution.awaits) [speaking, speakingBlock] = [attribution, blockIndex];
      }
      const owner = ownerOf(here, cursor, span);
      if (owner !== undefined) {
        const [head, last] = [owner.pieces[0]!, owner.pieces.at(-1)!];
        // the quotation began in an earlier sentence than the one that names the speaker, or goes on behind it
        if (head.start > span.start && head.end <= span.end + 2) stretch(owner, { start: span.start, end: head.end });
        if (last.end < span.end && last.end > span.start) stretch(owner, { start: last.start, end: span.end });
        if (owner.isQuote) {
          for (const piece of waiting) stretch(owner, piece);
          [speaking, speakingBlock] = [owner, blockIndex];
        }
        waiting = [];
        continue;
      }
      if (!isSpeech(tokens, open + 1, close)) continue;
      if (open === 0 && speakingBlock !== blockIndex && speakingBlock !== blockIndex - 1 && saidBlock === blockIndex - 1)
        [speaking, speakingBlock] = [said, saidBlock];
      const isAwaited = speaking?.awaits === true;
      if (
        speaking !== undefined &&
        (speakingBlock === blockIndex || (speakingBlock === blockIndex - 1 && (isAwaited || open === 0)))
      ) {
        stretch(speaking, span);
        speaking.awaits = false;
        if (open === 0) speakingBlock = blockIndex;
      } else waiting.push(span);
    }
    const lastSaid = here.findLast(({ kind, signs }) => kind === 'say' && !signs.includes('quoted'));
    if (lastSaid !== undefined) [said, saidBlock] = [lastSaid, blockIndex];
    while (cursor < here.length) {
      const attribution = here[cursor++]!;
      if (attribution.isQuote || attribution.awaits) [speaking, speakingBlock] = [attribution, blockIndex];
    }
  });
  return grown.filter(({ pieces }) => pieces.length > 0);
}

/** The attribution whose content the quotation is, or begins, or ends: the nearest beginning wins. */
function ownerOf(here: readonly Growing[], cursor: number, span: Span): Growing | undefined {
  let best: Growing | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, cursor - window); i < Math.min(here.length, cursor + window); i++) {
    const attribution = here[i]!;
    if (attribution.signs.includes('quoted')) continue;
    for (const piece of attribution.pieces) {
      if (piece.start >= span.end || piece.end <= span.start) continue;
      const distance = Math.min(Math.abs(piece.start - span.start), Math.abs(piece.end - span.end));
      if (distance < least) [best, least] = [attribution, distance];
    }
  }
  return best;
}

function isSpeech(tokens: Sentence['tokens'], from: number, to: number): boolean {
  if (to - from < shortest) return false;
  for (let at = from; at < to; at++)
    if (hasPos(tokens.word[at], Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present | Pos.Base)) return true;
  return false;
}

/** Adds `span` to what the attribution holds, in order, swallowing pieces it covers. */
function stretch(attribution: Growing, span: Span): void {
  const rest = attribution.pieces.filter((piece) => !(piece.start >= span.start && piece.end <= span.end));
  if (rest.some((piece) => piece.start <= span.start && piece.end >= span.end)) return;
  const pieces = [...rest, span].sort((a, b) => a.start - b.start);
  attribution.pieces = pieces;
  attribution.content = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
}
