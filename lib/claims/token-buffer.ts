// Where the tokens of a block are written one by one: arrays that grow and are used again for the next block.
import type { Form } from './form-table.ts';
import type { Word } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

export class TokenBuffer {
  count = 0;
  private start = new Int32Array(256);
  private end = new Int32Array(256);
  private kind = new Uint8Array(256);
  private capital = new Uint8Array(256);
  private traits = new Uint8Array(256);
  private readonly lower: string[] = [];
  private readonly word: (Word | undefined)[] = [];

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, kind: number, capital: number, { lower, word, traits }: Form): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.capital[at] = capital;
    this.traits[at] = traits;
    this.lower[at] = lower;
    this.word[at] = word;
  }

  /** The tokens of `text` that were pushed, in arrays of their own. */
  taken(text: string): Tokens {
    const { count } = this;
    return {
      text,
      count,
      start: this.start.slice(0, count),
      end: this.end.slice(0, count),
      kind: this.kind.slice(0, count),
      capital: this.capital.slice(0, count),
      traits: this.traits.slice(0, count),
      lower: this.lower.slice(0, count),
      word: this.word.slice(0, count),
    };
  }

  private grow(): void {
    const wider = <T extends Int32Array | Uint8Array>(from: T, into: T): T => {
      into.set(from);
      return into;
    };
    const size = this.start.length * 2;
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.kind = wider(this.kind, new Uint8Array(size));
    this.capital = wider(this.capital, new Uint8Array(size));
    this.traits = wider(this.traits, new Uint8Array(size));
  }
}
