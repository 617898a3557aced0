// Ids from content, so that two people who read the same article hold the same ids. Part of the published file format.
//
// Every id is the first 128 bits of a SHA-256, as 32 lower-case hexadecimal digits, over these bytes (UTF-8; a lone surrogate counts as U+FFFD):
//   article  "plumbline:article" LF <canonical URL>
//   claim    "plumbline:claim" LF <article id> LF <occurrence, decimal> LF <quote>
//   text     "plumbline:text" LF <article text>
// In a shell: printf 'plumbline:article\n%s' "$url" | sha256sum | cut -c1-32
import { sha256 } from '@noble/hashes/sha2.js';
import { findOccurrences } from './find-occurrences.ts';

const encoder = new TextEncoder();
const digits = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const spelt = new Array<number>(32).fill(0);

/** The first 128 bits of a digest, in hexadecimal. */
function shortened(digest: Uint8Array): string {
  for (let i = 0; i < 16; i++) {
    spelt[2 * i] = digits[digest[i]! >>> 4]!;
    spelt[2 * i + 1] = digits[digest[i]! & 15]!;
  }
  // in one go: put together piece by piece, an id would hold on to all its pieces
  return String.fromCharCode.apply(undefined, spelt);
}

const shortHash = (input: string): string => shortened(sha256(encoder.encode(input)));

/** Hashes many inputs that begin alike: what they share is hashed once, and one state and one buffer serve them all. */
class PrefixHasher {
  private readonly prefix = sha256.create();
  private readonly whole = sha256.create();
  private readonly digest = new Uint8Array(32);
  private bytes = new Uint8Array(1024);

  constructor(prefix: string) {
    this.prefix.update(encoder.encode(prefix));
  }

  /** `shortHash(prefix + rest)` */
  shortHash(rest: string): string {
    // a UTF-16 unit takes three bytes at most
    if (this.bytes.length < 3 * rest.length) this.bytes = new Uint8Array(6 * rest.length);
    const { written } = encoder.encodeInto(rest, this.bytes);
    this.prefix._cloneInto(this.whole).update(this.bytes.subarray(0, written)).digestInto(this.digest);
    return shortened(this.digest);
  }
}

/** The id of an article. `url` is its canonical URL (`Article.url`), taken as it is. */
export const articleId = (url: string): string => shortHash(`plumbline:article\n${url}`);

/** The hash under which a state of an article's text is remembered. */
export const textHash = (text: string): string => shortHash(`plumbline:text\n${text}`);

/**
 * The id of the claim with this quote; `occurrence` counts from 0 (see `occurrenceOf`).
 * For all the claims of an article use `claimIds`, which hashes the URL once.
 */
export const claimId = (url: string, quote: string, occurrence: number): string => claimIdIn(articleId(url), quote, occurrence);

/** `claimId` where the article's id is at hand. */
export const claimIdIn = (article: string, quote: string, occurrence: number): string =>
  shortHash(claimPrefix(article) + claimRest(quote, occurrence));

const claimPrefix = (article: string): string => `plumbline:claim\n${article}\n`;
const claimRest = (quote: string, occurrence: number): string => `${occurrence}\n${quote}`;

/** How many times `quote` begins in `text` before `start`, overlapping ones included: 0 for the first. */
export function occurrenceOf(text: string, quote: string, start: number): number {
  let count = 0;
  if (quote === '') return count;
  for (let at = text.indexOf(quote); at !== -1 && at < start; at = text.indexOf(quote, at + 1)) count++;
  return count;
}

/** A stretch of the article's text, half-open UTF-16 offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The ids of all claims of an article, in the order of `spans`, in time linear in the text. Two spans with the same offsets get the same id. */
export function claimIds(url: string, text: string, spans: readonly Span[]): string[] {
  const hasher = new PrefixHasher(claimPrefix(articleId(url)));
  const occurrences = findOccurrences(text, spans);
  return spans.map(({ start, end }, index) => hasher.shortHash(claimRest(text.slice(start, end), occurrences[index]!)));
}
