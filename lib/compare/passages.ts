// Copied passages: a sentence's fingerprint that survives small edits (MinHash over runs of three words).

const runLength = 3;
const size = 12;
/** Sentences shorter than this are alike by chance. */
const leastWords = 8;

const word = /[\p{L}\p{N}]+/gu;

function hash(text: string, seed: number): number {
  let h = 2166136261 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  return h >>> 0;
}

/** The fingerprint of `text`; empty for a text of a few words. Punctuation, case and quotation marks don't count. */
export function fingerprint(text: string): number[] {
  const words = (text.toLowerCase().match(word) ?? []).slice(0, 200);
  if (words.length < leastWords) return [];
  const runs: string[] = [];
  for (let i = 0; i + runLength <= words.length; i++) runs.push(words.slice(i, i + runLength).join(' '));
  return Array.from({ length: size }, (_, seed) => {
    let least = 0xffffffff;
    for (const run of runs) least = Math.min(least, hash(run, seed * 0x9e3779b1));
    return least;
  });
}

/** Estimated share of common runs, 0..1 (Broder 1997: the chance that two minima agree is the Jaccard index). */
export function commonShare(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length !== a.length) return 0;
  let equal = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) equal++;
  return equal / a.length;
}
