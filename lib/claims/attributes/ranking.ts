// A linear model that ranks what could be an attribute of a claim by the signs that speak for each.

/** Takes the signs of one candidate; a sign is told by up to four words. */
export interface Sink {
  sign(a: string, b?: string, c?: string, d?: string): void;
}

class Node {
  weight = 0;
  readonly next = new Map<string, Node>();
}

/** Sums up what speaks for a candidate, in tenths of a nat. */
export class Scale implements Sink {
  private readonly root = new Node();
  private sum = 0;

  /** Weights as packed by tests/scripts/train-attributes.ts: `word/word weight|…`. */
  constructor(packed: string) {
    for (const entry of packed.split('|')) {
      const cut = entry.lastIndexOf(' ');
      let node = this.root;
      for (const word of entry.slice(0, cut).split('/')) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = new Node();
          node.next.set(word, next);
        }
        node = next;
      }
      node.weight = Number(entry.slice(cut + 1));
    }
  }

  sign(a: string, b?: string, c?: string, d?: string): void {
    let node = this.root.next.get(a);
    if (b !== undefined) node = node?.next.get(b);
    if (c !== undefined) node = node?.next.get(c);
    if (d !== undefined) node = node?.next.get(d);
    if (node !== undefined) this.sum += node.weight;
  }

  /** The sum since it was last taken. */
  take(): number {
    const { sum } = this;
    this.sum = 0;
    return sum;
  }
}
