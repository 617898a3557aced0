// Numbers the occurrences of many quotes in one pass over their text, whatever the text: looking each up by itself costs text × quotes.

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Quote {
  /** How many times it has begun so far. */
  seen: number;
  /** The spans with these words, by their start; `next` is the first that the pass has not come to. */
  readonly spans: number[];
  next: number;
}

/** Quotes whose first `width` characters hash alike, by their length and their words. */
type Bucket = Map<number, Map<string, Quote>>;

/** How many characters are hashed: quotes of 16 characters and more, which claims are, share one pass. */
const widths = [16, 4, 1] as const;
const base = 0x01000193;

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

/** One pass with a rolling hash over `width` characters. A filter of one byte a hash class keeps nearly every place from a look-up. */
function number(text: string, spans: readonly Span[], chosen: readonly number[], width: number, occurrences: number[]): void {
  const buckets = new Map<number, Bucket>();
  const filter = new Uint8Array(1 << 16);
  for (const index of chosen) {
    const { start, end } = spans[index]!;
    const hash = hashOf(text, start, width);
    filter[hash >>> 16] = 1;
    const quotes = remember(
      remember(buckets, hash, (): Bucket => new Map()),
      end - start,
      () => new Map<string, Quote>(),
    );
    remember(quotes, text.slice(start, end), (): Quote => ({ seen: 0, spans: [], next: 0 })).spans.push(index);
  }

  const visit = (at: number, hash: number): void => {
    for (const [length, quotes] of buckets.get(hash) ?? []) {
      const quote = quotes.get(text.slice(at, at + length));
      if (!quote) continue;
      for (
        let index = quote.spans[quote.next];
        index !== undefined && spans[index]!.start === at;
        index = quote.spans[++quote.next]
      )
        occurrences[index] = quote.seen;
      quote.seen++;
    }
  };
  let leading = 1;
  for (let i = 0; i < width; i++) leading = Math.imul(leading, base);
  let hash = hashOf(text, 0, width);
  const last = text.length - width;
  for (let at = 0; ; at++) {
    if (filter[hash >>> 16] !== 0) visit(at, hash);
    if (at >= last) return;
    hash = (Math.imul(hash, base) - Math.imul(text.charCodeAt(at), leading) + text.charCodeAt(at + width)) | 0;
  }
}

function hashOf(text: string, start: number, width: number): number {
  let hash = 0;
  for (let at = start; at < start + width; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
  return hash;
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
