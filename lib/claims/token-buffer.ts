// Where the tokens of a block are written one by one: arrays that grow and are used again for the next block.
import type { Form } from './form-table.ts';
import type { Word } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

export class TokenBuffer {
  count = 0;
  // not typed: those of more than a few bytes are made and freed outside the heap, which costs more than they save
  private readonly start: number[] = [];
  private readonly end: number[] = [];
  private kind = new Uint8Array(256);
  private capital = new Uint8Array(256);
  private traits = new Uint8Array(256);
  private readonly lower: string[] = [];
  private readonly word: (Word | undefined)[] = [];

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, kind: number, capital: number, { lower, word, traits }: Form): void {
    if (this.count === this.kind.length) this.grow();
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
    const wider = (from: Uint8Array): Uint8Array<ArrayBuffer> => {
      const into = new Uint8Array(2 * from.length);
      into.set(from);
      return into;
    };
    this.kind = wider(this.kind);
    this.capital = wider(this.capital);
    this.traits = wider(this.traits);
  }
}
