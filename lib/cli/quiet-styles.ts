// jsdom parses style sheets and stumbles over some; nothing here needs them.

const closers: Readonly<Record<string, string>> = {
  '<!--': '-->',
  '<script': '</script',
  '<style': '</style',
  '<textarea': '</textarea',
  '<title': '</title',
};

/** The HTML without what stands in its `style` elements; comments, scripts and plain text that only look like one are left alone. Linear. */
export function emptyStyleElements(html: string): string {
  const lower = html.toLowerCase();
  const opener = /<!--|<(?:script|style|textarea|title)(?=[\s/>])/g;
  let out = '';
  let from = 0;
  for (let match = opener.exec(lower); match; match = opener.exec(lower)) {
    const kind = match[0];
    const inside = kind === '<!--' ? match.index : lower.indexOf('>', match.index) + 1;
    const end = lower.indexOf(closers[kind]!, inside);
    if (inside === 0 || end < 0) break;
    if (kind === '<style') {
      out += html.slice(from, inside);
      from = end;
    }
    opener.lastIndex = end + 1;
  }
  return out + html.slice(from);
}

/** The HTML with its inline styles renamed, for the page whose attributes jsdom cannot read either. */
export const renameStyleAttributes = (html: string): string =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)style\s*=/gi, '$1data-style='));
