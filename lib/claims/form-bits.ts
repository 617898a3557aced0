import { englishLexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** What each of a few forms tells, as a bit set: words of the lexicon are looked up by their number, others by how they are written. */
export class FormBits {
  private readonly byForm = new Map<string, number>();
  private byWord: Uint16Array | undefined;

  /** Each set of bits with the forms, parted by blanks, that it stands for; a form may stand in several. */
  constructor(lists: readonly (readonly [bits: number, forms: string])[]) {
    for (const [bits, forms] of lists)
      for (const form of forms.split(' ')) this.byForm.set(form, (this.byForm.get(form) ?? 0) | bits);
  }

  at({ word, lower }: Tokens, at: number): number {
    // in front of an array the engine looks for a property of that name
    if (at < 0) return 0;
    const known = word[at];
    if (known !== undefined) return (this.byWord ??= this.index())[known.id]!;
    const form = lower[at];
    return form === undefined ? 0 : (this.byForm.get(form) ?? 0);
  }

  private index(): Uint16Array {
    const lexicon = englishLexicon();
    let most = 0;
    for (const { id } of lexicon.values()) most = Math.max(most, id);
    const bits = new Uint16Array(most + 1);
    for (const [form, own] of this.byForm) {
      const word = lexicon.get(form);
      if (word !== undefined) bits[word.id] = own;
    }
    return bits;
  }
}
