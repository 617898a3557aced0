// Claims of one type with the same words, in whatever case: which was the first.
import { type ClaimType, claimTypes } from './claim.ts';

interface Quoted {
  readonly type: ClaimType;
  /** UTF-16 offsets into the article's text, half open. */
  readonly start: number;
  readonly end: number;
}

/** A claim, and once others fall together with it, all of them by their words in lower case. */
interface Group {
  readonly only: Quoted;
  readonly number: number;
  numbers: Map<string, number> | undefined;
}

/** Words are put into lower case only where a cheap hash of them comes again: few claims repeat another. */
export class QuoteIndex {
  private readonly groups = new Map<number, Group>();

  constructor(private readonly text: string) {}

  /** The number of the first claim of the same type and words, if there was one; else this is the first, with `number`. */
  firstOf(claim: Quoted, number: number): number | undefined {
    const key = Math.imul(hashOf(this.text, claim.start, claim.end), 31) + claimTypes.indexOf(claim.type);
    const group = this.groups.get(key);
    if (group === undefined) {
      this.groups.set(key, { only: claim, number, numbers: undefined });
      return undefined;
    }
    group.numbers ??= new Map([[this.wordsOf(group.only), group.number]]);
    const words = this.wordsOf(claim);
    const first = group.numbers.get(words);
    if (first === undefined) group.numbers.set(words, number);
    return first;
  }

  private wordsOf({ type, start, end }: Quoted): string {
    return `${type}|${this.text.slice(start, end).toLowerCase()}`;
  }
}

/** Dashes, quotation marks and the like, which have no case. */
const isMark = (code: number): boolean => code >= 0x2010 && code < 0x2070;

/** Alike for all that is alike in lower case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128 && !isMark(code)) return hashOfLower(text.slice(start, end).toLowerCase());
    hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
  }
  return hash;
}

function hashOfLower(lower: string): number {
  let hash = 0;
  for (let at = 0; at < lower.length; at++) hash = (Math.imul(hash, 31) + lower.charCodeAt(at)) | 0;
  return hash;
}
