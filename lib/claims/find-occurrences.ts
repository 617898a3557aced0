// Numbers the occurrences of many quotes in one pass over their text, whatever the text: looking each up by itself costs text × quotes.

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Quotes whose first `width` characters hash alike. */
type Bucket = Map<number, Map<string, Quote>>;

interface Quote {
  seen: number;
  /** Indexes of the spans that begin at an offset. */
  readonly spansAt: Map<number, number[]>;
}

const widest = 64;
const base = 0x01000193;

/** For each span, how many times its words begin in `text` before it, overlapping ones included. Linear in the text. */
export function findOccurrences(text: string, spans: readonly Span[]): number[] {
  const occurrences = new Array<number>(spans.length).fill(0);
  for (const [width, bucketOf] of bucketsByWidth(text, spans)) {
    let leading = 1;
    for (let i = 1; i < width; i++) leading = Math.imul(leading, base);
    const filter = new Uint8Array(1 << 13);
    for (const hash of bucketOf.keys()) filter[hash >>> 19]! |= 1 << ((hash >>> 16) & 7);

    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      if (at >= width) hash = (hash - Math.imul(text.charCodeAt(at - width), leading)) | 0;
      hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
      if (at < width - 1 || !(filter[hash >>> 19]! & (1 << ((hash >>> 16) & 7)))) continue;
      const bucket = bucketOf.get(hash);
      if (bucket) count(bucket, text, at - width + 1, occurrences);
    }
  }
  return occurrences;
}

/** Notes every quote of the bucket that begins at `start`. One look-up for each length, not for each quote. */
function count(bucket: Bucket, text: string, start: number, occurrences: number[]): void {
  for (const [length, quotes] of bucket) {
    const quote = quotes.get(text.slice(start, start + length));
    if (!quote) continue;
    for (const index of quote.spansAt.get(start) ?? []) occurrences[index] = quote.seen;
    quote.seen++;
  }
}

/** Sorts the quotes by the greatest power of two within their length, by the hash of that many characters, by length, by their words. */
function bucketsByWidth(text: string, spans: readonly Span[]): Map<number, Map<number, Bucket>> {
  const byWidth = new Map<number, Map<number, Bucket>>();
  spans.forEach(({ start, end }, index) => {
    if (end <= start) return;
    const width = Math.min(widest, 2 ** (31 - Math.clz32(end - start)));
    let hash = 0;
    for (let at = start; at < start + width; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
    const byHash = remember(byWidth, width, () => new Map<number, Bucket>());
    const quotes = remember(
      remember(byHash, hash, (): Bucket => new Map()),
      end - start,
      () => new Map<string, Quote>(),
    );
    const { spansAt } = remember(quotes, text.slice(start, end), () => ({ seen: 0, spansAt: new Map<number, number[]>() }));
    remember(spansAt, start, (): number[] => []).push(index);
  });
  return byWidth;
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
