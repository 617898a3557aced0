// Names across spellings: "al-Foua", "Fuaa" and "Fouaa" are one village.

const article = /^(?:al|el|ar|as|ash|at|ad|an|az|the)[-\s]+/;
const generic =
  /\b(?:city|town|village|district|neighbou?rhood|region|province|governorate|oblast|county|state|area|suburbs?|outskirts|strip|valley|camp|refugee|port|municipality|countryside|northern|southern|eastern|western|central|of|in|near|greater)\b/g;

/** Letters that transliterations swap, brought to one. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/kh|ch|ck|q|c/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/w/g, 'v'],
];

/** The name in plain lower case, without accents, apostrophes, its article and words like "city" or "province". */
export function plainName(text: string): string {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]s?(?=\s|$)|['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .trim();
  const kept = folded.replace(generic, ' ').replace(/\s+/g, ' ').trim().replace(article, '');
  return kept || folded.replace(article, '');
}

/** A key that is the same for the usual spellings of one name: its consonants, by sound; short ones keep their vowels. */
export function nameKey(text: string): string {
  const plain = plainName(text).replace(/[\s-]+/g, '');
  let sound = plain;
  for (const [from, to] of swaps) sound = sound.replace(from, to);
  const bones = sound.replace(/(?!^)[aeiouyhj]/g, '').replace(/(.)\1+/g, '$1');
  return bones.length >= 3 ? bones : plain;
}
