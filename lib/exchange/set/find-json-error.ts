// Where a text stops being JSON: browsers word that each in their own way, and not all of them name the place.

export interface JsonError {
  /** From 1; columns are UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** null: the file ends there. */
  readonly found: string | null;
}

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\n\r]*/y;

/** The first place at which `text` is no JSON, or null where it is JSON throughout. Linear, without recursion. */
export function findJsonError(text: string): JsonError | null {
  const at = failingOffset(text);
  if (at === null) return null;
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  const found = at >= text.length ? null : JSON.stringify(String.fromCodePoint(text.codePointAt(at)!));
  return { line, column: at - start + 1, found };
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end';

function failingOffset(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = skip(space, text, 0);
  while (at < text.length) {
    const char = text[at]!;
    const closes = open.at(-1) === '[' ? ']' : open.at(-1) === '{' ? '}' : '';
    if (expected === 'comma-or-end') {
      if (open.length === 0) return at;
      if (char === ',') expected = closes === ']' ? 'value' : 'key';
      else if (char === closes) open.pop();
      else return at;
      at++;
    } else if ((expected === 'value-or-end' || expected === 'key-or-end') && char === closes) {
      open.pop();
      expected = 'comma-or-end';
      at++;
    } else if (expected === 'key' || expected === 'key-or-end') {
      const end = char === '"' ? endOfString(text, at) : { fails: at };
      if ('fails' in end) return end.fails;
      at = skip(space, text, end.at);
      if (text[at] !== ':') return at;
      expected = 'value';
      at++;
    } else if (char === '[' || char === '{') {
      open.push(char);
      expected = char === '[' ? 'value-or-end' : 'key-or-end';
      at++;
    } else {
      if (char === '"') {
        const end = endOfString(text, at);
        if ('fails' in end) return end.fails;
        at = end.at;
      } else {
        const end = skip(scalar, text, at);
        if (end === at) return at;
        at = end;
      }
      expected = 'comma-or-end';
    }
    at = skip(space, text, at);
  }
  return expected === 'comma-or-end' && open.length === 0 ? null : text.length;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function endOfString(text: string, from: number): { readonly at: number } | { readonly fails: number } {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { at: at + 1 };
    if (code < 0x20) return { fails: at };
    if (code !== 0x5c) continue;
    const escaped = text[++at];
    if (escaped === 'u') {
      for (let digits = 0; digits < 4; digits++) if (!/[0-9a-fA-F]/.test(text[++at] ?? '')) return { fails: at };
    } else if (escaped === undefined || !'"\\/bfnrt'.includes(escaped)) return { fails: at };
  }
  return { fails: text.length };
}
