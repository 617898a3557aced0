// Numbers the occurrences of many quotes in one pass over their text, whatever the text: looking each up by itself costs text × quotes.

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Quote {
  readonly words: string;
  /** How many times it has begun so far. */
  seen: number;
  /** The spans with these words, by their start; `next` is the first that the pass has not come to. */
  readonly spans: number[];
  next: number;
}

/** How many characters are hashed: quotes of 16 characters and more, which claims are, share one pass. */
const widths = [16, 4, 1] as const;

/**
 * A number for each character. A hash shifts by 32 / width bits and adds the next: what is `width` characters old has left it by then.
 * Xia et al., "FastCDC" (USENIX ATC 2016), section 3.2, the Gear hash.
 */
const gear = Int32Array.from({ length: 256 }, (_, code) => {
  const mixed = Math.imul((code + 1) ^ ((code + 1) << 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
});
const gearOf = (code: number): number => gear[(code ^ (code >>> 8)) & 255]!;

/** For each span, how many times its words begin in `text` before it, overlapping ones included. Linear in the text. */
export function findOccurrences(text: string, spans: readonly Span[]): number[] {
  const occurrences = new Array<number>(spans.length).fill(0);
  const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.start - spans[b]!.start);
  for (const [nth, width] of widths.entries()) {
    const most = widths[nth - 1] ?? Number.POSITIVE_INFINITY;
    const chosen = order.filter((index) => {
      const length = spans[index]!.end - spans[index]!.start;
      return length >= width && length < most;
    });
    if (chosen.length > 0) number(text, spans, chosen, width, occurrences);
  }
  return occurrences;
}

/** One pass with a rolling hash over `width` characters. */
function number(text: string, spans: readonly Span[], chosen: readonly number[], width: number, occurrences: number[]): void {
  const quotes = new QuoteTable(chosen.length);
  for (const index of chosen) {
    const { start, end } = spans[index]!;
    quotes.add(hashOf(text, start, width), text.slice(start, end), index);
  }
  const { taken, dropped } = quotes;
  const shift = 32 / width;
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    // a shift by 32 is none to the language
    hash = ((width === 1 ? 0 : hash << shift) + gearOf(text.charCodeAt(end))) | 0;
    const slot = hash >>> dropped;
    if ((taken[slot >>> 5]! & (1 << slot)) === 0) continue;
    const at = end - width + 1;
    const group = at < 0 ? undefined : quotes.find(hash);
    if (group !== undefined) for (const quote of group.startingAt(text, at)) meet(quote, at, spans, occurrences);
  }
}

/** The words of a quote begin at `at`. */
function meet(quote: Quote, at: number, spans: readonly Span[], occurrences: number[]): void {
  for (let index = quote.spans[quote.next]; index !== undefined && spans[index]!.start === at; ) {
    occurrences[index] = quote.seen;
    index = quote.spans[++quote.next];
  }
  quote.seen++;
}

const none: readonly Quote[] = [];

/** Quotes that begin alike. */
class QuoteGroup {
  /** By their length and their words. */
  private readonly byLength = new Map<number, Map<string, Quote>>();
  /** The quote, while there is but one. */
  private only: readonly Quote[] | undefined;

  add(words: string, index: number): void {
    let alike = this.byLength.get(words.length);
    if (alike === undefined) this.byLength.set(words.length, (alike = new Map()));
    const known = alike.get(words);
    if (known !== undefined) {
      known.spans.push(index);
      return;
    }
    const quote = { words, seen: 0, spans: [index], next: 0 };
    this.only = this.byLength.size === 1 && alike.size === 0 ? [quote] : undefined;
    alike.set(words, quote);
  }

  startingAt(text: string, at: number): readonly Quote[] {
    if (this.only !== undefined) return text.startsWith(this.only[0]!.words, at) ? this.only : none;
    const found: Quote[] = [];
    for (const [length, alike] of this.byLength) {
      const quote = alike.get(text.slice(at, at + length));
      if (quote !== undefined) found.push(quote);
    }
    return found;
  }
}

/** Groups of quotes by their hash, in open addressing. Nearly every place of a text finds its slot empty, which a bit a slot tells. */
class QuoteTable {
  /** A bit for each slot: whether a group stands there. */
  readonly taken: Int32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** The upper bits of a hash are of all its characters. */
  readonly dropped: number;
  private readonly hashes: number[] = [];
  private readonly groups: QuoteGroup[] = [];

  constructor(quotes: number) {
    const bits = 4 + Math.ceil(Math.log2(quotes + 1));
    this.mask = 2 ** bits - 1;
    this.dropped = 32 - bits;
    this.slots = new Int32Array(this.mask + 1);
    this.taken = new Int32Array((this.mask >>> 5) + 1);
  }

  add(hash: number, words: string, index: number): void {
    const slot = this.slotOf(hash);
    if (this.slots[slot] === 0) {
      this.hashes.push(hash);
      this.taken[slot >>> 5]! |= 1 << slot;
      this.slots[slot] = this.groups.push(new QuoteGroup());
    }
    this.groups[this.slots[slot]! - 1]!.add(words, index);
  }

  find(hash: number): QuoteGroup | undefined {
    const at = this.slots[this.slotOf(hash)]!;
    return at === 0 ? undefined : this.groups[at - 1];
  }

  private home(hash: number): number {
    return hash >>> this.dropped;
  }

  /** Where the hash stands, or the empty slot where it would. */
  private slotOf(hash: number): number {
    let slot = this.home(hash);
    while (this.slots[slot] !== 0 && this.hashes[this.slots[slot]! - 1] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

function hashOf(text: string, start: number, width: number): number {
  const shift = 32 / width;
  let hash = 0;
  for (let at = start; at < start + width; at++) hash = ((width === 1 ? 0 : hash << shift) + gearOf(text.charCodeAt(at))) | 0;
  return hash;
}
