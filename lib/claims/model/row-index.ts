// Where a table holds the rows of what goes by number.

/** The same values with room for more. */
export function widened(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  wider.set(values);
  return wider;
}

/** Where the row of each of a set of small numbers begins: 0 is not known yet, -1 that there is none. */
export class RowIndex {
  private at = new Int32Array(64);

  get(key: number): number {
    return key < this.at.length ? this.at[key]! : 0;
  }

  set(key: number, row: number): number {
    if (key >= this.at.length) this.at = widened(this.at, 2 * key);
    this.at[key] = row;
    return row;
  }
}
