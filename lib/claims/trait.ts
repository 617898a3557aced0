/** What a form may open; a bit set, so that those who look for it pass over all others by a byte. */
export enum Trait {
  /** A name of the gazetteer. */
  Name = 1,
  /** An attribution: it is a cue, ":" or "according". */
  Speech = 1 << 1,
  /** A figure or a number word. */
  Number = 1 << 2,
}
