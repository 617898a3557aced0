// "Ana Rell: How many came?" and "Joss Kell: About forty." in turn: an interview or a press conference, and who speaks each part of it.
import type { Sentence } from '@/lib/claims/sentence.ts';
import { Capital, TokenKind } from '@/lib/claims/tokens.ts';
import type { Span } from './attribution.ts';
import type { Phrase } from './noun-phrases.ts';

export interface Turn {
  /** Tokens of the block it begins in. */
  readonly name: Phrase;
  readonly colon: number;
  /** All that is said up to the next turn. */
  readonly content: Span;
}

interface Opening {
  /** Index of the sentence. */
  readonly at: number;
  readonly label: string;
  readonly colon: number;
}

/** The longest name before the colon, in tokens. */
const longestName = 7;
/** Fewer turns are no talk: lists have rows that begin so too. */
const fewest = 4;

/** The token of the colon behind the name with which a block begins, if it does: "Dr. Joss Kell: …". */
function colonOf({ tokens, first, last, block }: Sentence): number | undefined {
  if (block !== 'paragraph' && block !== 'quote') return undefined;
  for (let at = first; at < Math.min(last - 1, first + longestName + 1); at++) {
    const form = tokens.lower[at]!;
    if (form === ':') return at > first ? at : undefined;
    const isPart = tokens.kind[at] === TokenKind.Word ? tokens.capital[at] !== Capital.None : form === '.' || form === '-';
    if (!isPart) return undefined;
  }
  return undefined;
}

/** Does somebody ask in the sentences `from..to` (half open)? */
const isAsked = (sentences: readonly Sentence[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { tokens, last } = sentences[i]!;
    if (tokens.lower[last - 1] === '?' || tokens.lower[last - 2] === '?') return true;
  }
  return false;
};

/**
 * The turns of an interview by the index of the sentence they begin with; none where an article is no such thing: at least two speak, each
 * more than once, and what one of them asks the other answers. A turn lasts to the next; the last one ends with its block.
 */
export function findTurns(sentences: readonly Sentence[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const openings: Opening[] = [];
  const spoken = new Map<string, number>();
  sentences.forEach((sentence, at) => {
    if (sentences[at - 1]?.blockIndex === sentence.blockIndex) return;
    const colon = colonOf(sentence);
    if (colon === undefined) return;
    const { tokens, first } = sentence;
    const label = tokens.text.slice(tokens.start[first], tokens.end[colon - 1]).toLowerCase();
    openings.push({ at, label, colon });
    spoken.set(label, (spoken.get(label) ?? 0) + 1);
  });
  const kept = openings.filter(({ label }) => spoken.get(label)! > 1);
  const voices = new Set(kept.map(({ label }) => label));
  if (kept.length < fewest || voices.size < 2) return turns;
  const isTalk = kept.some(
    ({ at, label }, i) => kept[i + 1] !== undefined && kept[i + 1]!.label !== label && isAsked(sentences, at, kept[i + 1]!.at),
  );
  if (!isTalk) return turns;
  kept.forEach(({ at, colon }, i) => {
    const { tokens, first, blockIndex } = sentences[at]!;
    let last = at;
    const end = kept[i + 1]?.at;
    while (last + 1 < sentences.length && (end === undefined ? sentences[last + 1]!.blockIndex === blockIndex : last + 1 < end))
      last++;
    turns.set(at, {
      name: { first, last: colon },
      colon,
      content: { start: tokens.start[colon + 1] ?? tokens.end[colon]!, end: sentences[last]!.end },
    });
  });
  return turns;
}
