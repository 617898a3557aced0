// What stands right of a verb of saying: hearer, day and place of the saying, and what kind of content begins there.
import type { SpeechFrame } from '@/lib/claims/languages/en/speech-words.ts';
import { takes } from '@/lib/claims/languages/en/speech-words.ts';
import { hasPos, Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind } from '@/lib/claims/tokens.ts';
import type { Scope } from './attribution.ts';
import { type Phrase, phraseAfter } from './noun-phrases.ts';
import { is, isComma, isDash, isNounLike, words } from './token-tests.ts';

const markers = words('that how whether why what if when where who which');
const conjunctions = words('and but or yet then nor');
/** What stands between a cue and what is said: "in a statement", "on his website". */
const venues = words(
  'statement interview speech address report letter email e-mail post tweet message video briefing press-conference conference comments comment remarks memo note article release broadcast call hearing meeting rally forum website site twitter facebook telegram television tv radio phone telephone account channel television media show program programme podcast op-ed editorial testimony filing ruling text summary bulletin dispatch',
);
/** Behind these stands what the verb is about, not where or when it was said. */
const aims = words('for to against about as');
/** Between commas right behind the verb they say nothing: "insisted, however, that". */
const fillers = words('however though meanwhile too again instead nevertheless nonetheless moreover furthermore also');

const citing = words('citing quoting referring speaking');

/** What stands right of a cue. */
export type Right = 'clause' | 'quote' | 'colon' | 'to' | 'ing' | 'phrase' | 'pause' | 'end' | 'preposition' | 'awaits' | 'other';

export interface Reading {
  readonly right: Right;
  /** Where the content begins. */
  readonly from: number;
  /** A hearer stands between. */
  readonly hearer: Phrase | undefined;
}

/** Tied to the word before it: "based" in "Paris-based". */
const isHyphened = ({ tokens }: Scope, at: number): boolean =>
  tokens.lower[at - 1] === '-' && tokens.end[at - 1] === tokens.start[at];

/** Is there a finite verb in tokens `from..to`? */
export function holdsVerb(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const word = scope.tokens.word[at];
    if (word === undefined) continue;
    if (word.pos & (Pos.Auxiliary | Pos.Modal)) return true;
    // "killed two", though "the killed" is a noun
    if (word.pos & Pos.Past && at > from && is(scope.tokens, at + 1, Pos.Determiner | Pos.Number)) return true;
    // "a Paris-based group"
    if (isHyphened(scope, at)) continue;
    // "a retired general": no verb behind its determiner
    if (
      word.pos & (Pos.Past | Pos.Present) &&
      !(word.pos & Pos.Noun) &&
      !(at > from && is(scope.tokens, at - 1, Pos.Determiner | Pos.Adjective))
    )
      return true;
  }
  return false;
}

export const isQuoteOpen = (scope: Scope, at: number): boolean =>
  at < scope.last && scope.tokens.kind[at] === TokenKind.OpenQuote;
export const isQuoteClose = (scope: Scope, at: number): boolean =>
  at >= scope.first && scope.tokens.kind[at] === TokenKind.CloseQuote;

/** Passes days, places and media between cue and content: "on Monday", "in a statement", "by telephone". */
function passVenue(scope: Scope, from: number): number {
  const { tokens, last } = scope;
  let at = from;
  for (let round = 0; round < 4 && at < last; round++) {
    const word = tokens.word[at];
    if (word?.date !== undefined && word.number === undefined && !hasPos(word, Pos.Preposition | Pos.Determiner)) {
      at++;
      if (tokens.kind[at] === TokenKind.Number && at < last) at++;
      continue;
    }
    if (
      hasPos(word, Pos.Preposition) &&
      tokens.lower[at] !== 'that' &&
      !(tokens.lower[at] === 'to' && is(tokens, at + 1, Pos.Base))
    ) {
      const phrase = phraseAfter(tokens, at + 1, Math.min(last, at + 9), scope.titleCase);
      if (phrase === undefined) break;
      let isVenue = false;
      let stop = phrase.last;
      for (let i = phrase.first; i < phrase.last; i++) {
        if (venues.has(tokens.lower[i]!) || (tokens.word[i]?.date !== undefined && tokens.word[i]?.number === undefined)) {
          isVenue = true;
          // the subject of what is said may follow at once: "in a statement 300 militants …"
          stop = i + 1;
          break;
        }
      }
      if (!isVenue && at !== from) break;
      const next = stop;
      if (
        !isVenue &&
        !(
          (next >= last && !aims.has(tokens.lower[at]!)) ||
          markers.has(tokens.lower[next]!) ||
          isComma(tokens, next) ||
          isQuoteOpen(scope, next) ||
          tokens.lower[next] === ':'
        )
      )
        break;
      at = next;
      continue;
    }
    if (
      hasPos(word, Pos.Adverb) &&
      !hasPos(word, Pos.Noun | Pos.Preposition | Pos.Determiner | Pos.Subordinator | Pos.Pronoun | Pos.Number)
    ) {
      at++;
      continue;
    }
    if (word === undefined && tokens.lower[at]!.endsWith('ly')) {
      at++;
      continue;
    }
    break;
  }
  return at;
}

/** Reads what stands behind token `from`, where the cue ends. */
export function readRight(scope: Scope, from: number, frames: readonly SpeechFrame[]): Reading {
  const { tokens, last } = scope;
  const mayHear = frames.some((frame) => frame.takes & takes.hearer);
  let at = passVenue(scope, from);
  let hearer: Phrase | undefined;
  if (mayHear && at < last && !markers.has(tokens.lower[at]!) && tokens.lower[at] !== 'to') {
    const phrase = phraseAfter(tokens, at, Math.min(last, at + 12), scope.titleCase);
    if (phrase !== undefined) {
      hearer = phrase;
      let end = phrase.last;
      // "warned him and his allies that"
      if (tokens.lower[end] === 'and' && phrase.last - phrase.first === 1) {
        const second = phraseAfter(tokens, end + 1, Math.min(last, end + 12), scope.titleCase);
        if (second !== undefined && markers.has(tokens.lower[second.last] ?? '')) end = second.last;
      }
      at = passVenue(scope, end);
    }
  }
  if (at >= last || (tokens.lower[at] === ':' && at + 1 >= last))
    return { right: tokens.lower[at] === ':' ? 'awaits' : 'end', from: last, hearer };
  const form = tokens.lower[at]!;
  if (form === 'that' || markers.has(form)) return { right: 'clause', from: form === 'that' ? at + 1 : at, hearer };
  if (isQuoteOpen(scope, at)) return { right: 'quote', from: at, hearer };
  if (form === ':') return { right: isQuoteOpen(scope, at + 1) ? 'quote' : 'colon', from: at + 1, hearer };
  if (isComma(tokens, at) && fillers.has(tokens.lower[at + 1] ?? '') && at + 2 < last && isComma(tokens, at + 2)) {
    const next = at + 3 + (tokens.lower[at + 3] === 'that' ? 1 : 0);
    return { right: next > at + 3 ? 'clause' : isQuoteOpen(scope, next) ? 'quote' : 'phrase', from: next, hearer };
  }
  // "reported, citing two officials, that …"
  if (isComma(tokens, at) && tokens.lower[at + 1] !== undefined && citing.has(tokens.lower[at + 1]!)) {
    let close = at + 2;
    while (close < Math.min(last, at + 16) && !isComma(tokens, close)) close++;
    if (close < last && isComma(tokens, close)) {
      if (tokens.lower[close + 1] === 'that') return { right: 'clause', from: close + 2, hearer };
      if (isQuoteOpen(scope, close + 1)) return { right: 'quote', from: close + 1, hearer };
      if (holdsVerb(scope, close + 1, last)) return { right: 'phrase', from: close + 1, hearer };
    }
  }
  if (isComma(tokens, at)) {
    if (isQuoteOpen(scope, at + 1)) return { right: 'quote', from: at + 1, hearer };
    // "said, among other things, that": rare; "said in Karsk, that"
    if (tokens.lower[at + 1] === 'that') return { right: 'clause', from: at + 2, hearer };
    return { right: 'pause', from: at + 1, hearer };
  }
  if (isDash(tokens, at)) return { right: 'pause', from: at + 1, hearer };
  if (isQuoteClose(scope, at) || form === ')') return { right: 'end', from: at, hearer };
  if (
    form === 'to' &&
    at + 1 < last &&
    is(tokens, isQuoteOpen(scope, at + 1) && at + 2 < last ? at + 2 : at + 1, Pos.Base | Pos.Auxiliary)
  )
    return { right: 'to', from: at, hearer };
  // "Kesh said adding that": the next attribution begins
  if (
    is(tokens, at, Pos.Ing) &&
    tokens.word[at]?.cue?.verb.some(({ kind, takes: bits }) => kind === 'say' && (bits & takes.after) !== 0)
  )
    return { right: 'end', from: at, hearer };
  if (is(tokens, at, Pos.Ing) && !is(tokens, at, Pos.Noun)) return { right: 'ing', from: at, hearer };
  // "wrote in a letter obtained by CNN": more of the venue, not of what was written
  if (at > from && is(tokens, at, Pos.Participle) && !is(tokens, at, Pos.Noun | Pos.Adjective))
    return { right: 'end', from: at, hearer };
  if (conjunctions.has(form)) return { right: 'end', from: at, hearer };
  if (is(tokens, at, Pos.Preposition) && !isNounLike(tokens, at, scope.titleCase) && !is(tokens, at, Pos.Determiner))
    return { right: 'preposition', from: at, hearer };
  if (is(tokens, at, Pos.Subordinator) && !is(tokens, at, Pos.Determiner | Pos.Pronoun))
    return { right: 'other', from: at, hearer };
  return { right: 'phrase', from: at, hearer };
}
