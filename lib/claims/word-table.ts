import type { Word } from './lexicon.ts';

/** What is known of words, each looked at once. By id and without holes: a list with holes is looked up like a dictionary. */
export class WordTable<T> {
  private readonly values: (T | undefined)[] = [];

  constructor(private readonly look: (word: Word) => T) {}

  get(word: Word): T {
    return this.values[word.id] ?? this.add(word);
  }

  private add(word: Word): T {
    while (this.values.length <= word.id) this.values.push(undefined);
    const value = this.look(word);
    this.values[word.id] = value;
    return value;
  }
}
