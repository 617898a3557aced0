// What a character is to the tokeniser.

export enum Char {
  Space,
  Letter,
  Digit,
  Apostrophe,
  Hyphen,
  Dot,
  Comma,
  Quote,
  OpenQuote,
  CloseQuote,
  Punctuation,
  Symbol,
}

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  ascii[code] =
    code <= 32 || code === 127
      ? Char.Space
      : /[a-z]/i.test(char)
        ? Char.Letter
        : /\d/.test(char)
          ? Char.Digit
          : char === "'" || char === '`'
            ? Char.Apostrophe
            : char === '-'
              ? Char.Hyphen
              : char === '.'
                ? Char.Dot
                : char === ','
                  ? Char.Comma
                  : char === '"'
                    ? Char.Quote
                    : '$%&+=<>#@*^~|\\/'.includes(char)
                      ? Char.Symbol
                      : Char.Punctuation;
}

/** The class of the UTF-16 unit at `at`. */
export function charAt(text: string, at: number): Char {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code]!;
  if (code < 0xc0)
    return code === 0xa0 || code === 0xad
      ? Char.Space
      : code === 0xab
        ? Char.OpenQuote
        : code === 0xbb
          ? Char.CloseQuote
          : Char.Symbol;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 || code === 0x1680 ? Char.Symbol : Char.Letter;
  if (code <= 0x206f) {
    if (code === 0x2019 || code === 0x2018 || code === 0x201b) return Char.Apostrophe;
    if (code === 0x201c || code === 0x201e || code === 0x2039) return Char.OpenQuote;
    if (code === 0x201d || code === 0x203a) return Char.CloseQuote;
    if (code === 0x2010 || code === 0x2011) return Char.Hyphen;
    if (code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f) return Char.Space;
    return Char.Punctuation;
  }
  if (code < 0x2c00) return Char.Symbol;
  if (code === 0x3000 || code === 0xfeff) return Char.Space;
  return code < 0x3040 ? Char.Punctuation : Char.Letter;
}
