// A table of comma-, semicolon- or tab-separated values (RFC 4180) → its rows.

/** Rows as lists of cells, blank lines left out, each with its line in the file (from 1). null where a quotation is never closed. */
export function readCsv(source: string): { readonly line: number; readonly cells: readonly string[] }[] | null {
  const text = source.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = '';
  let [line, rowLine] = [1, 1];
  let isQuoted = false;
  const endRow = (): void => {
    cells.push(cell);
    cell = '';
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '\n') line++;
    if (isQuoted) {
      if (unit !== '"') cell += unit;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else isQuoted = false;
    } else if (unit === '"' && cell === '') isQuoted = true;
    else if (unit === separator) {
      cells.push(cell);
      cell = '';
    } else if (unit === '\n') {
      endRow();
      rowLine = line;
    } else if (unit !== '\r') cell += unit;
  }
  if (isQuoted) return null;
  endRow();
  return rows;
}

/** The one of the three that the first line holds most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const count = (separator: string): number => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
