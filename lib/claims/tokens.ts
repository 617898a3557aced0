// Text → tokens: a struct of arrays, one pass, offsets into the article's text.
import { Char, charAt } from './char-class.ts';
import { type Form, FormTable } from './form-table.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { TokenBuffer } from './token-buffer.ts';

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
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly kind: Uint8Array;
  readonly capital: Uint8Array;
  /** Sets of `Trait`. */
  readonly traits: Uint8Array;
  /** Lower-cased, with straight apostrophes and hyphens. */
  readonly lower: readonly string[];
  readonly word: readonly (Word | undefined)[];
}

const numberSuffix = /^(?:k|m|mn|mln|mil|bn|b|tn|trn|st|nd|rd|th|s)$/;
/** Words that stick to a figure where characters were lost in cleaning: "12people". */
const gluedWord = /^(?:people|killed|dead|wounded|and|years?|am|pm)$/;
const lettersAfterNumber = /[a-z]+$/;
const shortTail = /^'(?:s|re|ve|ll|d|m)$/;

let tokeniser: Tokeniser | undefined;

/** Splits `text[from, to)` into tokens. Half-open offsets; linear in the length. */
export function tokenise(text: string, from: number, to: number, lexicon: Lexicon): Tokens {
  if (tokeniser?.forms.lexicon !== lexicon) tokeniser = new Tokeniser(new FormTable(lexicon));
  return tokeniser.read(text, from, to);
}

class Tokeniser {
  private readonly tokens = new TokenBuffer();
  private text = '';
  private from = 0;
  private to = 0;
  /** How many double and single quotes stand open, to tell which way a straight one points. */
  private open = 0;
  private openSingle = 0;

  constructor(readonly forms: FormTable) {}

  read(text: string, from: number, to: number): Tokens {
    this.text = text;
    this.from = from;
    this.to = to;
    this.open = 0;
    this.openSingle = 0;
    this.tokens.clear();
    for (let i = from; i < to; ) {
      const char = charAt(text, i);
      if (char === Char.Space) i++;
      else if (char === Char.Letter) i = this.readWord(i);
      else if (char === Char.Digit) i = this.readNumber(i);
      else i = this.readMark(i, char);
    }
    return this.tokens.taken(text);
  }

  private pushWord(a: number, b: number, form: Form): void {
    this.tokens.push(a, b, TokenKind.Word, capitalOf(this.text, a, b, form), form);
  }

  private pushMark(a: number, b: number, kind: TokenKind, form: string): void {
    this.tokens.push(a, b, kind, Capital.None, this.forms.mark(form));
  }

  /** A run of letters, digits, inner hyphens and apostrophes that begins with a letter. */
  private readWord(a: number): number {
    const { text, to } = this;
    let i = a + 1;
    let apostrophe = -1;
    for (; i < to; i++) {
      const char = charAt(text, i);
      if (char === Char.Letter || char === Char.Digit) continue;
      if (char === Char.Hyphen && i + 1 < to) {
        const next = charAt(text, i + 1);
        if (next !== Char.Letter && next !== Char.Digit) break;
        continue;
      }
      if (char === Char.Apostrophe && i + 1 < to && charAt(text, i + 1) === Char.Letter) {
        apostrophe = i;
        continue;
      }
      break;
    }
    if (i === a + 1) i = this.endOfInitials(i);
    const form = this.forms.find(text, a, i);
    if (apostrophe < 0) this.pushHyphened(a, i, form);
    else if (form.word === undefined && shortTail.test(form.lower.slice(apostrophe - a))) {
      this.pushHyphened(a, apostrophe, this.forms.find(text, a, apostrophe));
      this.pushWord(apostrophe, i, this.forms.find(text, apostrophe, i));
    } else this.pushWord(a, i, form);
    return i;
  }

  /** "U.S.", "a.m.": single letters with dots between; `i` stands behind the first letter. */
  private endOfInitials(i: number): number {
    const { text, to } = this;
    let j = i;
    while (
      j + 1 < to &&
      text.charCodeAt(j) === 46 &&
      charAt(text, j + 1) === Char.Letter &&
      (j + 2 >= to || charAt(text, j + 2) !== Char.Letter)
    )
      j += 2;
    if (j === i) return i;
    return j < to && text.charCodeAt(j) === 46 ? j + 1 : j;
  }

  /** A hyphenated word stays whole where it is known or a name ("T-72", "al-Foua"); "rebel-held" falls apart. */
  private pushHyphened(a: number, b: number, form: Form): void {
    if (!form.fallsApart) {
      this.pushWord(a, b, form);
      return;
    }
    const { text } = this;
    let at = a;
    for (let i = a; i <= b; i++) {
      if (i < b && charAt(text, i) !== Char.Hyphen) continue;
      if (i > at) this.pushWord(at, i, this.forms.find(text, at, i));
      if (i < b) this.pushMark(i, i + 1, TokenKind.Punctuation, '-');
      at = i + 1;
    }
  }

  /** Digits with separators and what sticks to them. */
  private readNumber(a: number): number {
    const { text, to } = this;
    let i = a + 1;
    for (; i < to; i++) {
      const char = charAt(text, i);
      if (char === Char.Digit) continue;
      if ((char === Char.Comma || char === Char.Dot) && i + 1 < to && charAt(text, i + 1) === Char.Digit) continue;
      break;
    }
    const digits = i;
    while (i < to && charAt(text, i) === Char.Letter) i++;
    if (i > digits && i - digits < 12) {
      const letters = text.slice(digits, i).toLowerCase();
      if (!numberSuffix.test(letters) && gluedWord.test(letters)) i = digits;
    }
    // "12-year-old", "10,000-strong", but not "20-30" nor "2022-2023"
    if (i < to && charAt(text, i) === Char.Hyphen && i + 1 < to && charAt(text, i + 1) === Char.Letter) {
      let j = i + 1;
      while (j < to) {
        const char = charAt(text, j);
        if (char === Char.Letter || (char === Char.Hyphen && j + 1 < to && charAt(text, j + 1) === Char.Letter)) j++;
        else break;
      }
      this.pushWord(a, j, this.forms.find(text, a, j));
      return j;
    }
    const form = this.forms.find(text, a, i);
    const letters = i > digits ? lettersAfterNumber.exec(form.lower)?.[0] : undefined;
    if (letters === undefined || numberSuffix.test(letters)) this.tokens.push(a, i, TokenKind.Number, Capital.None, form);
    else this.pushWord(a, i, form);
    return i;
  }

  private readMark(i: number, char: Char): number {
    const { text, from, to } = this;
    switch (char) {
      case Char.Quote: {
        const before = i === from || charAt(text, i - 1) === Char.Space || text.charCodeAt(i - 1) === 40;
        const opens = before && i + 1 < to && charAt(text, i + 1) !== Char.Space ? true : !(this.open > 0 || !before);
        this.open = opens ? 1 : 0;
        this.pushMark(i, i + 1, opens ? TokenKind.OpenQuote : TokenKind.CloseQuote, '"');
        return i + 1;
      }
      case Char.OpenQuote:
        this.pushMark(i, i + 1, TokenKind.OpenQuote, '"');
        return i + 1;
      case Char.CloseQuote:
        this.pushMark(i, i + 1, TokenKind.CloseQuote, '"');
        return i + 1;
      case Char.Apostrophe: {
        const last = i === from ? Char.Space : charAt(text, i - 1);
        const before = last === Char.Space || last === Char.OpenQuote || last === Char.Quote;
        if (i + 1 < to && charAt(text, i + 1) === Char.Apostrophe) {
          // ''typed'' and ``typed'' for a double mark
          const opens = (before || text.charCodeAt(i - 1) === 40) && i + 2 < to && charAt(text, i + 2) !== Char.Space;
          this.pushMark(i, i + 2, opens ? TokenKind.OpenQuote : TokenKind.CloseQuote, '"');
          return i + 2;
        }
        const after = i + 1 < to && charAt(text, i + 1) !== Char.Space;
        if (before && after) {
          this.openSingle++;
          this.pushMark(i, i + 1, TokenKind.OpenQuote, "'");
        } else if (this.openSingle > 0) {
          this.openSingle--;
          this.pushMark(i, i + 1, TokenKind.CloseQuote, "'");
        } else this.pushMark(i, i + 1, TokenKind.Punctuation, "'");
        return i + 1;
      }
      case Char.Symbol:
        this.pushMark(i, i + 1, TokenKind.Symbol, text[i]!);
        return i + 1;
      default: {
        // runs of one mark ("--", "...") are one token
        let j = i + 1;
        const code = text.charCodeAt(i);
        if (char !== Char.Punctuation) while (j < to && text.charCodeAt(j) === code) j++;
        this.pushMark(i, j, TokenKind.Punctuation, char === Char.Hyphen ? '-' : j === i + 1 ? text[i]! : text.slice(i, j));
        return j;
      }
    }
  }
}

/** How the word `text[a, b)` is capitalised. */
function capitalOf(text: string, a: number, b: number, { lower, particle }: Form): Capital {
  const first = text.charCodeAt(a);
  // the ’ of "Torv’s" is changed to lower case too, into another apostrophe
  const isUpper = (first >= 65 && first <= 90) || (first >= 0xc0 && first !== 0x2019 && lower.charCodeAt(0) !== first);
  if (!isUpper) {
    // "al-Zahraa": the capital stands behind the particle
    const hasLater = particle > 0 && lower.length > 4 && text.charCodeAt(a + particle + 1) !== lower.charCodeAt(particle + 1);
    return hasLater ? Capital.Initial : Capital.None;
  }
  const second = text.charCodeAt(a + 1);
  if (b - a <= 1 || !((second >= 65 && second <= 90) || (second === 46 && b - a > 2))) return Capital.Initial;
  const form = text.slice(a, b);
  return form === form.toUpperCase() ? Capital.All : Capital.Initial;
}
