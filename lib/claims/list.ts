const nothing: readonly never[] = [];

/** A list that is emptied and filled again for each stretch of text, so that reading leaves no garbage behind. */
export class List<T> {
  private readonly items: T[] = [];
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** `index` must be below `length`. */
  at(index: number): T {
    return this.items[index]!;
  }

  add(item: T): void {
    this.items[this.count++] = item;
  }

  addAll(other: List<T>, from = 0): void {
    for (let i = from; i < other.count; i++) this.add(other.at(i));
  }

  toArray(): readonly T[] {
    return this.count === 0 ? nothing : this.items.slice(0, this.count);
  }

  clear(): void {
    this.count = 0;
  }
}
