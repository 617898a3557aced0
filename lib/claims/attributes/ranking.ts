// A linear model that ranks what could be an attribute of a claim by the signs that speak for each.

/** Stands for a word of which signs are put together. */
export type SignWord = number;

/** Stands where a sign has no further word. */
const end: SignWord = 0;
const spellings: string[] = [''];
const words = new Map<string, SignWord>();

/** The word of that spelling. Only for words out of closed lists: each is kept for good. */
export function signWord(spelling: string): SignWord {
  let word = words.get(spelling);
  if (word === undefined) words.set(spelling, (word = spellings.push(spelling) - 1));
  return word;
}

/** The words of closed lists, by their spelling. */
export const signWords = <T extends string>(...list: readonly T[]): Readonly<Record<T, SignWord>> =>
  Object.fromEntries(list.map((spelling) => [spelling, signWord(spelling)])) as Record<T, SignWord>;

export const spellingOf = (word: SignWord): string => spellings[word]!;

/** Takes the signs of one candidate; a sign is told by up to four words. */
export interface Sink {
  sign(a: SignWord, b?: SignWord, c?: SignWord, d?: SignWord): void;
}

/** Nodes of the tree of signs: none begins with these words, and no word so far. */
const nowhere = 0;
const root = 1;

/** Sums up what speaks for a candidate, in tenths of a nat. */
export class Scale implements Sink {
  /** How many words there are to go on with from each node. */
  private readonly width: number;
  /** By node and word, the node that they lead to. */
  private readonly next: Uint16Array;
  /** By node. */
  private readonly weights: Float64Array;
  private sum = 0;

  /** Weights as packed by tests/scripts/train-attributes.ts: `word/word weight|…`. */
  constructor(packed: string) {
    const entries = packed.split('|').map((entry) => {
      const cut = entry.lastIndexOf(' ');
      return { path: entry.slice(0, cut).split('/').map(signWord), weight: Number(entry.slice(cut + 1)) };
    });
    const width = spellings.length;
    const most = entries.reduce((sum, { path }) => sum + path.length, root + 1);
    this.width = width;
    this.next = new Uint16Array(most * width);
    this.weights = new Float64Array(most);
    let nodes = root + 1;
    for (const { path, weight } of entries) {
      let node = root;
      for (const word of path) node = this.next[node * width + word] ||= nodes++;
      this.weights[node] = weight;
    }
  }

  sign(a: SignWord, b = end, c = end, d = end): void {
    let node = this.after(root, a);
    if (b !== end) node = this.after(node, b);
    if (node === nowhere) return;
    if (c !== end) node = this.after(node, c);
    if (d !== end) node = this.after(node, d);
    this.sum += this.weights[node]!;
  }

  private after(node: number, word: SignWord): number {
    return word < this.width ? this.next[node * this.width + word]! : nowhere;
  }

  /** The sum since it was last taken. */
  take(): number {
    const { sum } = this;
    this.sum = 0;
    return sum;
  }
}
