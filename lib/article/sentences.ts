import {
  afterClock,
  figureAbbreviations,
  leadingAbbreviations,
  sentenceOpeners,
  speechVerbs,
  trailingAbbreviations,
} from '@/lib/article/abbreviations.ts';

const newline = 10;
const doubleQuote = 34;
const stop = 46;
const ellipsis = 0x2026;

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x200b || (c >= 0x2000 && c <= 0x200a);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** Latin and accented letters, Greek and Cyrillic: what the words about a stop are made of. */
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x52f && c !== 0xd7 && c !== 0xf7);
const isMark = (c: number): boolean => c === stop || c === 33 || c === 63 || c === ellipsis;

const isUpper = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  if (!(c >= 128)) return c >= 65 && c <= 90;
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
};

const isCloser = (c: number): boolean =>
  c === doubleQuote || c === 39 || c === 0x201d || c === 0x2019 || c === 0xbb || c === 41 || c === 93;
const isOpener = (c: number): boolean =>
  c === doubleQuote ||
  c === 39 ||
  (c >= 0x2018 && c <= 0x201f && c !== 0x2019 && c !== 0x201d) ||
  c === 0xab ||
  c === 40 ||
  c === 91;

const spokenBy = new RegExp(`(?:[A-Z][\\w.'’-]{0,30} ){1,4}(?:${speechVerbs})\\b`, 'y');

/** The word that begins at `at`, at most 16 letters of it. */
function wordFrom(text: string, at: number): string {
  let end = at;
  while (end < at + 16 && isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** Where the letters before `at` begin, looking back at most 16 places. */
function wordStartBefore(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && start > at - 16 && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Addresses and file names hold stops that end nothing: the unspaced run about `at` has another stop inside, a slash or an @. */
function standsInAddress(text: string, at: number, from: number, to: number): boolean {
  for (let i = at - 1; i >= from && i > at - 80; i--) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) break;
    if (c === 47 || c === 64 || (c === stop && i < at - 1)) return true;
  }
  for (let i = at + 1; i < to - 1 && i < at + 80; i++) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) break;
    if (c === 47 || c === 64 || (c === stop && isLetter(text.charCodeAt(i + 1)))) return true;
  }
  return false;
}

/** Does the full stop at `at` belong to the word before it, seen with what begins at `next`? */
function isShortening(text: string, at: number, next: number, sentence: number): boolean {
  const start = wordStartBefore(text, at, sentence);
  const before = start > sentence ? text.charCodeAt(start - 1) : 0;
  if (start === at) {
    // "1. First item": the figure that opens a line numbers it.
    if (!isDigit(text.charCodeAt(at - 1)) || at - sentence > 3) return false;
    for (let i = sentence; i < at; i++) if (!isDigit(text.charCodeAt(i))) return false;
    return true;
  }
  if (isDigit(before)) return false;
  const word = text.slice(start, at).toLowerCase();
  const following = wordFrom(text, next);
  if (word.length === 1) {
    // "10 a.m. Monday", "U.S. forces", "George W. Bush"; but "in the U.S. The army", "so did I. Then".
    if ((word === 'm' || word === 'M') && before === stop && /[ap]/i.test(text[start - 2] ?? '')) {
      return !isUpper(text, next) || afterClock.has(following);
    }
    return !sentenceOpeners.has(following);
  }
  if (leadingAbbreviations.has(word)) return true;
  if (figureAbbreviations.has(word)) return isDigit(text.charCodeAt(next));
  if (trailingAbbreviations.has(word)) return !isUpper(text, next) || !sentenceOpeners.has(following);
  // "Ph.D.", "Lt.-Gen.": the rest of a word with stops inside.
  return before === stop && word.length <= 2 && !sentenceOpeners.has(following);
}

/**
 * Where the sentence whose closing marks begin at `at` ends (behind its closing quotes and brackets), or -1 where it goes on.
 * `sentence`: where it began; `quoteOpen`: an odd number of straight quotes stands before the marks in this line.
 */
function endAt(text: string, at: number, sentence: number, to: number, quoteOpen: boolean): number {
  let end = at + 1;
  while (end < to && isMark(text.charCodeAt(end))) end++;
  const marksEnd = end;
  while (end < to && isCloser(text.charCodeAt(end))) end++;
  if (end >= to) return to;

  const c = text.charCodeAt(end);
  const closed = end > marksEnd;
  if (isSpace(c)) {
    let next = end;
    while (next < to && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== newline) next++;
    if (next >= to || text.charCodeAt(next) === newline) return end;
    let word = next;
    while (word < to && isOpener(text.charCodeAt(word))) word++;
    const mark = text.charCodeAt(at);
    const trailsOff = mark === ellipsis || (mark === stop && marksEnd - at > 1);
    const lower = isLetter(text.charCodeAt(word)) && !isUpper(text, word);
    if (mark !== stop || trailsOff) {
      if (lower) return -1;
      spokenBy.lastIndex = word;
      return closed && spokenBy.test(text) ? -1 : end;
    }
    if (closed) return lower ? -1 : end;
    if (isShortening(text, at, word, sentence)) return -1;
    // A text that lost its capitals: only a full word in front makes the stop one that ends.
    if (lower) return word === next && at - wordStartBefore(text, at, sentence) > 2 ? end : -1;
    return end;
  }

  // No space behind the stop: "killed.The army", "in 2014.The", `over."The army`.
  const straight = closed && text.charCodeAt(end - 1) === doubleQuote;
  const cut = straight && !quoteOpen ? end - 1 : end;
  const before = text.charCodeAt(at - 1);
  const run = at - wordStartBefore(text, at, sentence);
  const glued = run > 1 || isDigit(before) || isCloser(before);
  if (!glued || marksEnd - at > 1) return -1;
  if (!isUpper(text, end)) {
    if (!isDigit(c) || closed || run < 4 || text.charCodeAt(at) !== stop) {
      return isOpener(c) && !closed && isUpper(text, end + 1) && run > 1 ? end : -1;
    }
  } else if (isUpper(text, end + 1) && !closed) {
    return -1;
  }
  if (
    standsInAddress(text, at, sentence, to) ||
    (!closed && text.charCodeAt(at) === stop && isShortening(text, at, end, sentence))
  )
    return -1;
  return cut;
}

/** Does the sentence go on behind the line break at `at`? Hard-wrapped lines do, where neither line shows an end or a beginning. */
function goesOn(text: string, at: number, from: number, to: number): boolean {
  let last = at - 1;
  while (last >= from && isSpace(text.charCodeAt(last)) && text.charCodeAt(last) !== newline) last--;
  if (last < from) return false;
  const before = text.charCodeAt(last);
  if (!isLetter(before) && !isDigit(before) && before !== 44) return false;
  let next = at + 1;
  while (next < to && text.charCodeAt(next) === 32) next++;
  return next < to && isLetter(text.charCodeAt(next)) && !isUpper(text, next);
}

/**
 * The sentences of `text` between the UTF-16 offsets `from` and `to`, as half-open pairs one after the other:
 * `[start, end, start, end, …]`, without the white space about them. Line breaks end a sentence unless the line is plainly
 * wrapped in mid-sentence. Linear in length; every look to the side is bounded.
 */
export function splitSentences(text: string, from = 0, to = text.length): number[] {
  const pairs: number[] = [];
  let start = from;
  let quoteOpen = false;

  const push = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    if (b > a) pairs.push(a, b);
    start = end;
  };

  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c > 63 && c !== ellipsis) continue;
    if (c === doubleQuote) {
      quoteOpen = !quoteOpen;
    } else if (c === newline) {
      if (goesOn(text, i, start, to)) continue;
      push(i);
      quoteOpen = false;
    } else if (c === stop || c === 33 || c === 63 || c === ellipsis) {
      // The list number of "1. First" is seen from the first character that is no space.
      while (start < i && isSpace(text.charCodeAt(start))) start++;
      const end = endAt(text, i, start, to, quoteOpen);
      if (end >= 0) {
        for (let k = i; k < end; k++) if (text.charCodeAt(k) === doubleQuote) quoteOpen = !quoteOpen;
        push(end);
        i = end - 1;
      } else {
        while (i + 1 < to && isMark(text.charCodeAt(i + 1))) i++;
      }
    }
  }
  push(to);
  return pairs;
}
