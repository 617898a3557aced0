// HTML as text that cannot be got wrong: what is put into a template is escaped unless it is markup made by this module.

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Part[] | undefined | false;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or a quoted attribute; control characters that HTML forbids are left out. */
export const escapeText = (text: string): string =>
  [...text.replace(/[&<>"']/g, (character) => escapes[character]!)].filter(isAllowed).join('');

const isAllowed = (character: string): boolean => {
  const code = character.codePointAt(0)!;
  return code >= 0x20 ? !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff) : code === 9 || code === 10;
};

const write = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(write).join('') : escapeText(String(part));
};

/** A piece of HTML; every value in it is escaped. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((text, index) => (index === 0 ? '' : write(parts[index - 1])) + text).join(''));
