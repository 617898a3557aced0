// Text → tokens: a struct of arrays, one pass, offsets into the article's text.
import { Char, charAt } from './char-class.ts';
import { nameParticles } from './languages/en/name-particles.ts';
import type { Lexicon, Word } from './lexicon.ts';

export enum TokenKind {
  Word,
  /** Begins with a digit and is a number: 1,143 13.5 1.2m 21st */
  Number,
  Punctuation,
  OpenQuote,
  CloseQuote,
  /** $ € % & … */
  Symbol,
}

export enum Capital {
  None,
  Initial,
  All,
}

export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into `text`, half open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly capital: Uint8Array;
  /** Lower-cased, with straight apostrophes and hyphens. */
  readonly lower: readonly string[];
  readonly word: readonly (Word | undefined)[];
}

const numberSuffix = /^(?:k|m|mn|mln|mil|bn|b|tn|trn|st|nd|rd|th|s)$/;
const lettersAfterNumber = /[a-z]+$/;

/** Splits `text[from, to)` into tokens. Half-open offsets; linear in the length. */
export function tokenise(text: string, from: number, to: number, lexicon: Lexicon): Tokens {
  const room = Math.max(16, to - from);
  let start = new Int32Array(Math.ceil(room / 3) + 16);
  let end = new Int32Array(start.length);
  let kind = new Uint8Array(start.length);
  let capital = new Uint8Array(start.length);
  const lower: string[] = [];
  const word: (Word | undefined)[] = [];
  let count = 0;
  /** How many double and single quotes stand open, to tell which way a straight one points. */
  let open = 0;
  let openSingle = 0;

  const grow = () => {
    const size = start.length * 2;
    const wider = (from: Int32Array) => {
      const into = new Int32Array(size);
      into.set(from);
      return into;
    };
    start = wider(start);
    end = wider(end);
    const [kinds, capitals] = [new Uint8Array(size), new Uint8Array(size)];
    kinds.set(kind);
    capitals.set(capital);
    kind = kinds;
    capital = capitals;
  };

  const push = (a: number, b: number, k: TokenKind, form: string, known: Word | undefined) => {
    if (count === start.length) grow();
    start[count] = a;
    end[count] = b;
    kind[count] = k;
    if (k === TokenKind.Word) {
      const first = text.charCodeAt(a);
      const isUpper = (first >= 65 && first <= 90) || (first >= 0xc0 && form.charCodeAt(0) !== first);
      if (!isUpper && form.length > 4) {
        // "al-Zahraa": the capital stands behind the article
        const hyphen = form.indexOf('-');
        if (
          hyphen > 0 &&
          hyphen < 5 &&
          nameParticles.has(form.slice(0, hyphen)) &&
          text.charCodeAt(a + hyphen + 1) !== form.charCodeAt(hyphen + 1)
        )
          capital[count] = Capital.Initial;
      }
      if (isUpper) {
        const second = text.charCodeAt(a + 1);
        const allUpper =
          b - a > 1 &&
          ((second >= 65 && second <= 90) || (second === 46 && b - a > 2)) &&
          text.slice(a, b) === text.slice(a, b).toUpperCase();
        capital[count] = allUpper ? Capital.All : Capital.Initial;
      }
    }
    lower.push(form);
    word.push(known);
    count++;
  };

  const pushWord = (a: number, b: number, form: string) => push(a, b, TokenKind.Word, form, lexicon.get(form));

  /** A run of letters, digits, inner hyphens and apostrophes that begins with a letter. */
  const readWord = (a: number): number => {
    let i = a + 1;
    let hyphens = 0;
    let apostrophe = -1;
    let odd = false;
    for (; i < to; i++) {
      const char = charAt(text, i);
      if (char === Char.Letter || char === Char.Digit) continue;
      if (char === Char.Hyphen && i + 1 < to) {
        const next = charAt(text, i + 1);
        if (next !== Char.Letter && next !== Char.Digit) break;
        hyphens++;
        if (text.charCodeAt(i) !== 45) odd = true;
        continue;
      }
      if (char === Char.Apostrophe && i + 1 < to && charAt(text, i + 1) === Char.Letter) {
        apostrophe = i;
        if (text.charCodeAt(i) !== 39) odd = true;
        continue;
      }
      break;
    }
    // "U.S.", "a.m.": single letters with dots between
    if (i === a + 1) {
      let j = i;
      while (
        j + 1 < to &&
        text.charCodeAt(j) === 46 &&
        charAt(text, j + 1) === Char.Letter &&
        (j + 2 >= to || charAt(text, j + 2) !== Char.Letter)
      )
        j += 2;
      if (j > i) i = j < to && text.charCodeAt(j) === 46 ? j + 1 : j;
    }
    let form = text.slice(a, i).toLowerCase();
    if (odd) form = form.replace(/[\u2018\u2019\u201b`]/g, "'").replace(/[\u2010\u2011]/g, '-');
    if (apostrophe >= 0) {
      const tail = form.slice(apostrophe - a);
      const known = lexicon.get(form);
      if (known === undefined && /^'(?:s|re|ve|ll|d|m)$/.test(tail)) {
        if (hyphens === 0) pushWord(a, apostrophe, form.slice(0, apostrophe - a));
        else pushHyphened(a, apostrophe, form.slice(0, apostrophe - a));
        push(apostrophe, i, TokenKind.Word, tail, lexicon.get(tail));
        return i;
      }
      push(a, i, TokenKind.Word, form, known);
      return i;
    }
    if (hyphens > 0) pushHyphened(a, i, form);
    else pushWord(a, i, form);
    return i;
  };

  /** A hyphenated word stays whole where it is known or a name ("T-72", "al-Foua"); "rebel-held" falls apart. */
  const pushHyphened = (a: number, b: number, form: string) => {
    let known = lexicon.get(form);
    if (known === undefined && form.indexOf('-') === form.lastIndexOf('-')) known = lexicon.get(form.replace('-', ''));
    const cut = form.lastIndexOf('-');
    const tail = form.slice(cut + 1);
    const head = form.slice(0, form.indexOf('-'));
    if (known !== undefined || nameParticles.has(head) || tail.length < 3 || lexicon.get(tail) === undefined)
      return push(a, b, TokenKind.Word, form, known);
    let at = a;
    for (let i = a; i <= b; i++) {
      if (i < b && charAt(text, i) !== Char.Hyphen) continue;
      if (i > at) pushWord(at, i, form.slice(at - a, i - a));
      if (i < b) push(i, i + 1, TokenKind.Punctuation, '-', undefined);
      at = i + 1;
    }
  };

  /** Digits with separators and what sticks to them. */
  const readNumber = (a: number): number => {
    let i = a + 1;
    for (; i < to; i++) {
      const char = charAt(text, i);
      if (char === Char.Digit) continue;
      if ((char === Char.Comma || char === Char.Dot) && i + 1 < to && charAt(text, i + 1) === Char.Digit) continue;
      break;
    }
    const digits = i;
    while (i < to && charAt(text, i) === Char.Letter) i++;
    let form = text.slice(a, i).toLowerCase();
    if (
      i > digits &&
      !numberSuffix.test(form.slice(digits - a)) &&
      form.length - (digits - a) < 12 &&
      /^(?:people|killed|dead|wounded|and|years?|am|pm)$/.test(form.slice(digits - a))
    ) {
      // characters lost in cleaning: "12people"
      i = digits;
      form = form.slice(0, digits - a);
    }
    // "12-year-old", "10,000-strong", but not "20-30" nor "2022-2023"
    if (i < to && charAt(text, i) === Char.Hyphen && i + 1 < to && charAt(text, i + 1) === Char.Letter) {
      let j = i + 1;
      while (j < to) {
        const char = charAt(text, j);
        if (char === Char.Letter || (char === Char.Hyphen && j + 1 < to && charAt(text, j + 1) === Char.Letter)) j++;
        else break;
      }
      form = text
        .slice(a, j)
        .toLowerCase()
        .replace(/[\u2010\u2011]/g, '-');
      push(a, j, TokenKind.Word, form, lexicon.get(form));
      return j;
    }
    const letters = i > digits ? lettersAfterNumber.exec(form)?.[0] : undefined;
    push(a, i, letters === undefined || numberSuffix.test(letters) ? TokenKind.Number : TokenKind.Word, form, lexicon.get(form));
    return i;
  };

  for (let i = from; i < to; ) {
    const char = charAt(text, i);
    switch (char) {
      case Char.Space:
        i++;
        break;
      case Char.Letter:
        i = readWord(i);
        break;
      case Char.Digit:
        i = readNumber(i);
        break;
      case Char.Quote: {
        const before = i === from || charAt(text, i - 1) === Char.Space || text.charCodeAt(i - 1) === 40;
        const opens = before && i + 1 < to && charAt(text, i + 1) !== Char.Space ? true : !(open > 0 || !before);
        open = opens ? 1 : 0;
        push(i, i + 1, opens ? TokenKind.OpenQuote : TokenKind.CloseQuote, '"', undefined);
        i++;
        break;
      }
      case Char.OpenQuote:
        push(i, i + 1, TokenKind.OpenQuote, '"', undefined);
        i++;
        break;
      case Char.CloseQuote:
        push(i, i + 1, TokenKind.CloseQuote, '"', undefined);
        i++;
        break;
      case Char.Apostrophe: {
        const before =
          i === from ||
          charAt(text, i - 1) === Char.Space ||
          charAt(text, i - 1) === Char.OpenQuote ||
          charAt(text, i - 1) === Char.Quote;
        const after = i + 1 < to && charAt(text, i + 1) !== Char.Space;
        if (before && after) {
          openSingle++;
          push(i, i + 1, TokenKind.OpenQuote, "'", undefined);
        } else if (openSingle > 0) {
          openSingle--;
          push(i, i + 1, TokenKind.CloseQuote, "'", undefined);
        } else push(i, i + 1, TokenKind.Punctuation, "'", undefined);
        i++;
        break;
      }
      case Char.Symbol:
        push(i, i + 1, TokenKind.Symbol, text[i]!, undefined);
        i++;
        break;
      default: {
        // runs of one mark ("--", "...") are one token
        let j = i + 1;
        const code = text.charCodeAt(i);
        if (char !== Char.Punctuation) while (j < to && text.charCodeAt(j) === code) j++;
        push(i, j, TokenKind.Punctuation, char === Char.Hyphen ? '-' : text.slice(i, j), undefined);
        i = j;
      }
    }
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    capital: capital.subarray(0, count),
    lower,
    word,
  };
}
