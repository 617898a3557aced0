// Exchanges the parties of a text: every name by its counterpart, both ways at once, with a map of the offsets.

import type { Block } from '@/lib/article/article.ts';

/** Names that stand for each other, in pairs of the same number, part of speech and count of words. */
export type Pairs = readonly (readonly [string, string])[];

/** A text with its parties exchanged. */
export interface Exchanged {
  readonly text: string;
  /** How many names were exchanged. */
  readonly count: number;
  /** Where an offset into the old text stands in the new one; inside a name word by word. */
  readonly to: (offset: number) => number;
}

interface Piece {
  /** Half-open offsets into the old text. */
  readonly start: number;
  readonly end: number;
  readonly into: string;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/’/g, "['’]");
const straight = (name: string): string => name.replace(/’/g, "'");
const vowel = /^[aeioAEIO]/;

/** A function that exchanges names in texts; longer names go before the shorter ones inside them. */
export function exchangerOf(pairs: Pairs): (text: string) => Exchanged {
  const into = new Map<string, string>();
  for (const [one, other] of pairs)
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      if (!into.has(straight(from))) into.set(straight(from), to);
  const names = [...into.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const finder = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(an?)(\\s+))?(${names.join('|')})(?![\\p{L}\\p{N}])(['’](?![\\p{L}'’]))?`,
    'giu',
  );
  const find = (text: string): Piece[] => {
    const pieces: Piece[] = [];
    for (const match of text.matchAll(finder)) {
      const [, article, space, name, apostrophe] = match as unknown as [string, string?, string?, string?, string?];
      const nameAt = match.index + (article?.length ?? 0) + (space?.length ?? 0);
      const to = counterpart(into, name!);
      if (to === undefined) continue;
      if (article !== undefined) {
        const end = match.index + article.length;
        pieces.push({ start: match.index, end, into: `${article[0]}${vowel.test(to) ? 'n' : ''}` });
      }
      const end = nameAt + name!.length;
      pieces.push({ start: nameAt, end, into: to });
      // "Hamas’ men" are "Likud’s men"
      if (apostrophe !== undefined && /s$/.test(name!) && !/s$/.test(to))
        pieces.push({ start: end + 1, end: end + 1, into: 's' });
    }
    return pieces;
  };
  return (text) => apply(text, find(text));
}

/** The counterpart in the case of the name: "Rebel" for "Government", "GAZA" for "ISRAEL"; none for a name in small letters, another word. */
function counterpart(into: ReadonlyMap<string, string>, name: string): string | undefined {
  const plain = straight(name);
  const exact = into.get(plain);
  if (exact !== undefined) return exact;
  for (const [from, to] of into) {
    if (from.toLowerCase() !== plain.toLowerCase()) continue;
    if (plain === plain.toUpperCase()) return to.toUpperCase();
    return plain[0] === plain[0]!.toUpperCase() && from[0] !== from[0]!.toUpperCase()
      ? to[0]!.toUpperCase() + to.slice(1)
      : undefined;
  }
  return undefined;
}

function apply(text: string, pieces: readonly Piece[]): Exchanged {
  let out = '';
  let at = 0;
  const starts: number[] = [];
  for (const piece of pieces) {
    out += text.slice(at, piece.start);
    starts.push(out.length);
    out += piece.into;
    at = piece.end;
  }
  out += text.slice(at);
  const to = (offset: number): number => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return offset;
    const piece = pieces[low - 1]!;
    const start = starts[low - 1]!;
    if (offset >= piece.end) return start + piece.into.length + offset - piece.end;
    return start + inside(text.slice(piece.start, piece.end), piece.into, offset - piece.start);
  };
  return { text: out, count: pieces.length, to };
}

/** Where offset `at` into one name stands in another: behind as many words, of which a hyphen is one. */
function inside(from: string, into: string, at: number): number {
  const [words, others] = [edgesOf(from), edgesOf(into)];
  const edge = words.indexOf(at);
  if (edge >= 0 && edge < others.length) return others[edge]!;
  return Math.min(at, into.length);
}

/** Where the words of a name begin and end, in turn. */
const edgesOf = (name: string): number[] =>
  [...name.matchAll(/[^\s-]+|-/g)].flatMap(({ 0: word, index }) => [index, index + word.length]);

/** The blocks where their words stand in the new text. */
export const exchangeBlocks = (blocks: readonly Block[], { to }: Exchanged): Block[] =>
  blocks.map((block) => ({ ...block, start: to(block.start), end: to(block.end) }));
