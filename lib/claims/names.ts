// Names that the gazetteer knows, found by their words.
import { type Entity, namesFrom, ownerFrom } from './name-index.ts';
import { Capital, type Tokens } from './tokens.ts';
import { Trait } from './trait.ts';

export interface NameSpan {
  /** Token indices, half open. */
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
  /** Whether an `s` behind it is no part of it: "Syrias army", where a text lost its apostrophes. */
  readonly isPossessive?: boolean;
}

/** Words the lexicon knows, none with a capital. */
function isEveryday({ capital, word }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (capital[i] !== Capital.None || word[i] === undefined) return false;
  return true;
}

/** The names in `tokens[first, last)`, longest first, none overlapping. */
export function findNames(tokens: Tokens, first: number, last: number): NameSpan[] {
  const { lower, capital, word, traits } = tokens;
  const names: NameSpan[] = [];
  for (let i = first; i < last; i++) {
    if ((traits[i]! & Trait.Name) === 0) continue;
    const entries = namesFrom(lower[i]!);
    if (entries === undefined) {
      // "Syrias": the place that a word names when its last letter is left off
      const entity = capital[i] === Capital.None || word[i] !== undefined ? undefined : ownerFrom(lower[i]!);
      if (entity !== undefined) names.push({ first: i, last: i + 1, entity, isPossessive: true });
      continue;
    }
    for (const { words, entity, capital: needsCapital } of entries) {
      if (i + words.length > last) continue;
      let k = 1;
      while (k < words.length && lower[i + k] === words[k]) k++;
      if (k < words.length) continue;
      // "us", "turkey", "the strip": everyday words, names only where capitals say so
      if (needsCapital && (lower[i] === 'us' ? capital[i] !== Capital.All : capital[i] === Capital.None)) continue;
      // "sake", "a national unity government": so are all words in small letters that the lexicon knows
      if (isEveryday(tokens, i, i + words.length)) continue;
      names.push({ first: i, last: i + words.length, entity });
      i += words.length - 1;
      break;
    }
  }
  return names;
}
