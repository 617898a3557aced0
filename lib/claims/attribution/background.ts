// What an article puts in by itself between somebody's words: "…, which came a week after …", "… since the war began", ", a town that …".
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import { Capital, type Tokens } from '@/lib/claims/tokens.ts';
import type { Span } from './attribution.ts';
import { is, words } from './token-tests.ts';

const asides = words('which who where whose whom as although though amid');
/** "shortly after", "a week before" */
const nearness = words('shortly soon just immediately hours days weeks months years week month year day hour');
/** Behind a comma these go back to what is said. */
const resumptions = words('with and but while or adding saying');
const comings = words('came comes follows followed coming');

/** ", which has been besieged for months": the span is a remark by itself. */
function isAside(tokens: Tokens, first: number, at: number): boolean {
  for (let i = at; i >= Math.max(first + 1, at - 1); i--)
    if (
      asides.has(tokens.lower[i] ?? '') &&
      (tokens.lower[i - 1] === ',' || (tokens.lower[i - 1] === 'even' && tokens.lower[i - 2] === ','))
    )
      return true;
  return false;
}

/** Whether the word at `at` opens a clause that tells what had happened before, known to all, whoever speaks. */
function opensBackground(tokens: Tokens, at: number): boolean {
  const before = tokens.lower[at - 1] ?? '';
  switch (tokens.lower[at]) {
    case 'since':
      return !is(tokens, at + 1, Pos.Number | Pos.Date) && before !== 'ever';
    case 'when':
      // "last year, when …", "since the war began when …"
      return (before === ',' && tokens.word[at - 2]?.date !== undefined) || before === 'began';
    case 'after':
    case 'before':
      return nearness.has(before) && !is(tokens, at + 1, Pos.Ing);
    case 'which':
      return before === ',' && comings.has(tokens.lower[at + 1] ?? '');
  }
  return false;
}

/** "The Hill Front, the group that rules the town and …": whether the "that" at `at` belongs to what is set behind a name. */
function describesName(tokens: Tokens, at: number, from: number): boolean {
  const form = tokens.lower[at];
  if (form !== 'that' && form !== 'who' && form !== 'which') return false;
  for (let i = at - 2; i > 1 && i > at - 9 && tokens.start[i]! > from; i--)
    if (tokens.lower[i] === ',')
      return is(tokens, i + 1, Pos.Determiner) && tokens.capital[i - 1] !== Capital.None && tokens.lower[at - 1] !== ',';
  return false;
}

/** Whether the claim at `span`, told behind the cue `from` of somebody's words in the same sentence, is rather the article's own remark on them. */
export function isBackground(span: Span, from: Span, { tokens, first, last }: Sentence): boolean {
  let at = first;
  while (at < last && tokens.start[at]! < span.start) at++;
  if (isAside(tokens, first, at)) return true;
  for (let i = at; i > first && tokens.start[i]! >= from.end; i--) {
    if (tokens.lower[i] === ',' && i < at && resumptions.has(tokens.lower[i + 1]!)) return false;
    if (opensBackground(tokens, i) || (i < at && describesName(tokens, i, from.end))) return true;
  }
  return false;
}
