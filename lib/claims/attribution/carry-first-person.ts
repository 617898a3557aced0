// Speech that lost its quotation marks and goes on in the first person: "They shelled us, Kesh said. We had no water."
import type { Sentence } from '@/lib/claims/sentence.ts';
import { Capital } from '@/lib/claims/tokens.ts';
import type { Attribution, Span } from './attribution.ts';
import { words } from './token-tests.ts';

const firstPersons = words("i we me us my our i'm i've we're we've we'll im weve");
/** How many sentences one speech goes on for, at most. */
const longest = 12;

function isFirstPerson({ tokens, first, last }: Sentence): boolean {
  for (let at = first; at < last; at++)
    if (firstPersons.has(tokens.lower[at]!) && !(tokens.capital[at] === Capital.All && tokens.lower[at] !== 'i')) return true;
  return false;
}

/**
 * Gives the words of "…, Kesh said" the sentences around them in the same block that speak of "we" and "I" and that nobody else says.
 * `found` in the order of the text.
 */
export function carryFirstPerson(sentences: readonly Sentence[], found: readonly Attribution[]): Attribution[] {
  const taken = new Uint8Array(sentences.length);
  for (const { sentence, isLikely, isQuote } of found) if (isLikely || isQuote) taken[sentence] = 1;
  const isOpen = (index: number, blockIndex: number): boolean =>
    sentences[index]?.blockIndex === blockIndex && taken[index] === 0;
  const isFree = (index: number, blockIndex: number): boolean => isOpen(index, blockIndex) && isFirstPerson(sentences[index]!);
  return found.map((attribution) => {
    const { construction, kind, sentence: own, pieces, signs, isQuote } = attribution;
    const speaks =
      construction === 'after' && kind === 'say' && !isQuote && !signs.includes('quoted') && !signs.includes('w:first');
    if (!speaks || !attribution.isLikely) return attribution;
    const { blockIndex } = sentences[own]!;
    const more: Span[] = [];
    for (let i = own + 1; i <= own + longest; i++) {
      // a sentence without "we" between two with it is of the same speech
      if (!isFree(i, blockIndex) && !(isOpen(i, blockIndex) && more.length > 0 && isFree(i + 1, blockIndex))) break;
      taken[i] = 1;
      more.push(sentences[i]!);
    }
    if (isFirstPerson(sentences[own]!))
      for (let i = own - 1; i >= own - longest && isFree(i, blockIndex); i--) {
        taken[i] = 1;
        more.push(sentences[i]!);
      }
    if (more.length === 0) return attribution;
    const all = [...pieces, ...more.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
    return { ...attribution, pieces: all, content: { start: all[0]!.start, end: all.at(-1)!.end } };
  });
}
