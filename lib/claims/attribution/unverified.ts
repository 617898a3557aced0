// "could not be independently verified": what the text says of a claim's own standing.
import { FormBits } from '@/lib/claims/form-bits.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import type { ReportedSpeech } from './speaker-for.ts';
import { words } from './token-tests.ts';

enum Doubt {
  /** Doubtful where it could not be done. */
  Denied = 1,
  /** In doubt as it stands. */
  Whole = 2,
}
const doubts = new FormBits([
  [Doubt.Denied, 'verified confirmed verify confirm corroborated corroborate'],
  [Doubt.Whole, 'unverified unconfirmed'],
]);
const unable = words("not cannot couldn't could can't unable impossible independently refused declined");

/** "could not be independently verified" in the sentence at `index` or the next. */
export function isUnverified({ sentences, doubts: known }: ReportedSpeech, index: number): boolean {
  for (let i = index; i <= index + 1 && i < sentences.length; i++) {
    known[i] ??= isDoubtful(sentences[i]!);
    if (known[i]) return true;
  }
  return false;
}

function isDoubtful({ tokens, first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    const doubt = doubts.at(tokens, at);
    if (doubt === Doubt.Whole) return true;
    if (doubt === 0) continue;
    for (let back = at - 1; back >= Math.max(first, at - 7); back--)
      if (unable.has(tokens.lower[back]!) && tokens.lower[back] !== 'could') return true;
  }
  return false;
}
