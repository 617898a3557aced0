// Noun phrases to the left and right of a cue: who speaks, who is spoken to. On tokens, without a parse.
import { anyVerb, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { nameBehindThing, speakerBehindThings, splitAdverbial } from './lost-commas.ts';
import { is, isDash, isName, isNounLike, isPossessive, isSpeakingKind, words } from './token-tests.ts';

/** Token indices, half open. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Pronouns that speak. */
const speakers = words(
  'he she it they we i you who everyone everybody nobody somebody someone some many others both all most several few neither none one this another each either these those',
);
/** Pronouns and determiners in one: a phrase of its own only where a verb follows at once. */
const determiners = words('some many both all most several few neither one this another each either these those others');
const joiningPrepositions = words(
  'of for from in at with on near by to inside about around between among against under outside across within behind',
);
/** What is done to pictures and papers by those whose word they are. */
const made = words('taken posted shared released published filmed shot uploaded issued written');
const isCount = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.Number || (is(tokens, at, Pos.Number) && !is(tokens, at, Pos.Adjective));
const isTime = (tokens: Tokens, at: number): boolean => tokens.word[at]?.date !== undefined;

/**
 * The noun phrase that ends with token `last - 1` and begins at `first` or later; undefined where none stands there.
 * `titleCase`: capitals mean nothing in this sentence.
 */
export function phraseBefore(tokens: Tokens, first: number, last: number, titleCase: boolean): Phrase | undefined {
  let at = last - 1;
  if (at < first) return undefined;
  if (speakers.has(tokens.lower[at]!)) {
    const isPlural = determiners.has(tokens.lower[at]!);
    if (!isPlural || at === first || !isNounLike(tokens, at - 1, titleCase)) return { first: at, last };
  }
  let start = last;
  let hasHead = false;
  while (at >= first) {
    if (isPossessive(tokens, at)) {
      if (start === last) return undefined;
      start = at--;
      continue;
    }
    if (isDash(tokens, at) && tokens.lower[at] === '-' && start < last) {
      at--;
      // "a counter-terrorism unit": whatever its first half is by itself
      if (at > first && tokens.kind[at] === TokenKind.Word && tokens.end[at] === tokens.start[at + 1]) start = at--;
      continue;
    }
    // "Chris Van Hollen (D-Md.) said"
    if (tokens.lower[at] === ')' && start === last) {
      let open = at - 1;
      while (open > first && open > at - 8 && tokens.lower[open] !== '(') open--;
      if (tokens.lower[open] !== '(') return undefined;
      at = open - 1;
      last = open;
      start = open;
      continue;
    }
    // "an Israel Defense Forces (IDF) statement"
    if (tokens.lower[at] === ')' && at > first + 2 && tokens.lower[at - 2] === '(') {
      at -= 3;
      continue;
    }
    if (tokens.lower[at] === '.' && start < last && tokens.capital[at - 1] !== Capital.None) {
      at--;
      continue;
    }
    if (is(tokens, at, Pos.Determiner) && !(hasHead === false && tokens.capital[at] === Capital.All)) {
      // "said that Torv": a conjunction, not a determiner; "an attack which officials said"
      if (
        start === last ||
        (tokens.lower[at] === 'which' && at > first && (isNounLike(tokens, at - 1, titleCase) || tokens.lower[at - 1] === ',')) ||
        (tokens.lower[at] === 'that' && (isName(tokens, start) || (at > first && !is(tokens, at - 1, Pos.Preposition))))
      )
        break;
      start = at--;
      if (tokens.lower[at] === 'all' || tokens.lower[at] === 'both' || tokens.lower[at] === 'half') start = at--;
      if (at < first) break;
      // "Rami Abdul-Rahman the Observatory chief said": the name before an apposition whose comma was lost
      if (tokens.lower[at] === ')' && at > first + 2 && tokens.lower[at - 2] === '(') continue;
      if (isName(tokens, at) && !titleCase && !isTime(tokens, at) && tokens.capital[at - 1] !== Capital.None) {
        continue;
      }
      if (!joins(tokens, first, at, titleCase)) break;
      at--;
      continue;
    }
    // "some of his advisers"
    if (tokens.lower[at + 1] === 'of' && start < last && is(tokens, at, Pos.Pronoun)) {
      start = at;
      break;
    }
    if (isNounLike(tokens, at, titleCase)) {
      // "On Tuesday President Torv": the day is no part of the name
      if (isTime(tokens, at) && start < last && tokens.word[at]?.number === undefined) break;
      if (kindOf(tokens, at) !== TokenKind.Symbol) hasHead = true;
      start = at--;
      continue;
    }
    if (start === last) break;
    // "the displaced people", "two leading members", "a highly regarded man"
    if (
      is(tokens, at, Pos.Ing | Pos.Participle | Pos.Adverb) &&
      at > first &&
      (is(tokens, at - 1, Pos.Determiner | Pos.Number) || tokens.kind[at - 1] === TokenKind.Number)
    ) {
      start = at--;
      continue;
    }
    if (joins(tokens, first, at, titleCase)) {
      at--;
      continue;
    }
    break;
  }
  if (start === last || !hasHead) return undefined;
  // "the draft adopted Friday demands": a day speaks for nobody
  if (isOnlyTime(tokens, start, last))
    return is(tokens, start - 1, Pos.Participle | Pos.Noun)
      ? phraseBefore(tokens, first, is(tokens, start - 1, Pos.Noun) ? start : start - 1, titleCase)
      : undefined;
  const name = nameBehindThing(tokens, start, last, titleCase) ?? speakerBehindThings(tokens, start, last);
  if (name !== undefined) return { first: name, last };
  return widen(tokens, first, start, last, titleCase) ?? splitAdverbial(tokens, first, start, last, titleCase);
}

function isOnlyTime(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isTime(tokens, at)) return false;
  return true;
}

/**
 * "A US official speaking on condition of anonymity", "a local named Maher", "the man who led the raid": the phrase before a participle or
 * relative clause that runs up to the verb without a comma.
 */
function widen(tokens: Tokens, first: number, start: number, last: number, titleCase: boolean): Phrase | undefined {
  // "held by the militia since Friday a monitoring group said": nothing governs the phrase, it speaks itself
  if (!is(tokens, start - 1, Pos.Preposition | anyVerb) && is(tokens, start, Pos.Determiner)) return undefined;
  for (let at = start - 1; at > first && at > start - 12; at--) {
    if (tokens.kind[at] !== TokenKind.Word && tokens.kind[at] !== TokenKind.Number && tokens.lower[at] !== '-') return undefined;
    // "a site that is loyal to Velmar"
    if (is(tokens, at, Pos.Auxiliary) && (tokens.lower[at - 1] === 'that' || tokens.lower[at - 1] === 'which')) {
      const before = phraseBefore(tokens, first, at - 1, titleCase);
      return before !== undefined && (isName(tokens, before.last - 1) || isSpeakingKind(tokens, before.last - 1))
        ? before
        : undefined;
    }
    const isRelative = tokens.lower[at] === 'who';
    if (!isRelative && !(is(tokens, at, Pos.Ing | Pos.Participle) && !is(tokens, at, Pos.Noun | Pos.Adjective))) {
      if (is(tokens, at, Pos.Auxiliary | Pos.Modal | Pos.Subordinator | Pos.Conjunction)) return undefined;
      continue;
    }
    if (
      at === first ||
      (tokens.word[at]?.cue?.verb.some(({ kind }) => kind === 'say' || kind === 'quote') &&
        !isRelative &&
        !is(tokens, at, Pos.Ing))
    )
      return undefined;
    // "the delegation presented a list": no participle but the verb
    if (is(tokens, at, Pos.Past) && is(tokens, at + 1, Pos.Determiner | Pos.Pronoun)) return undefined;
    const open = at - 1;
    const isBy = is(tokens, at, Pos.Participle) && tokens.lower[at + 1] === 'by';
    if (!isNounLike(tokens, open, titleCase) || !(isBy || isSpeakingKind(tokens, open) || isName(tokens, open))) return undefined;
    const before = phraseBefore(tokens, first, at, titleCase);
    // "a photograph taken by activists in Marn": theirs
    if (
      made.has(tokens.lower[at]!) &&
      isMaker(tokens, start, last) &&
      isBy &&
      before !== undefined &&
      !isSpeakingKind(tokens, before.last - 1)
    )
      return { first: start, last };
    if (before === undefined || (!isBy && !isRelative && !is(tokens, at, Pos.Ing) && !is(tokens, before.first, Pos.Determiner)))
      return undefined;
    return tokens.lower[at] === 'named' || tokens.lower[at] === 'called' ? { first: before.first, last } : before;
  }
  return undefined;
}

/** Is the head of the phrase somebody? */
function isMaker(tokens: Tokens, start: number, last: number): boolean {
  let head = start;
  while (head + 1 < last && !is(tokens, head + 1, Pos.Preposition)) head++;
  return isName(tokens, head) || isSpeakingKind(tokens, head);
}

const kindOf = (tokens: Tokens, at: number): number => tokens.kind[at]!;

/** Does the word at `at` tie the phrase behind it to the one before ("officials in", "the head of", "Torv and")? */
function joins(tokens: Tokens, first: number, at: number, titleCase: boolean): boolean {
  if (at <= first) return false;
  const form = tokens.lower[at]!;
  if (form === 'and' || form === 'or' || form === '&')
    return (
      isNounLike(tokens, at - 1, titleCase) &&
      !isTime(tokens, at - 1) &&
      (isName(tokens, at - 1) === isName(tokens, at + 1) || isSpeakingKind(tokens, at - 1))
    );
  if (!joiningPrepositions.has(form)) return false;
  if (form === 'of' && is(tokens, at - 1, Pos.Pronoun | Pos.Number)) return true;
  if (!isNounLike(tokens, at - 1, titleCase) || isTime(tokens, at - 1)) return false;
  return true;
}

/**
 * The noun phrase that begins at token `first` and ends before `last`, with "of …" and, behind a common noun, other
 * prepositions; undefined where none begins there.
 */
export function phraseAfter(tokens: Tokens, first: number, last: number, titleCase: boolean): Phrase | undefined {
  let at = first;
  if (at >= last) return undefined;
  if (
    speakers.has(tokens.lower[at]!) ||
    tokens.lower[at] === 'him' ||
    tokens.lower[at] === 'her' ||
    tokens.lower[at] === 'them' ||
    tokens.lower[at] === 'us' ||
    tokens.lower[at] === 'me'
  ) {
    const next = at + 1;
    const opens = determiners.has(tokens.lower[at]!) || tokens.lower[at] === 'her';
    if (!opens || next >= last || !isNounLike(tokens, next, titleCase)) return { first: at, last: next };
  }
  let hasHead = false;
  let end = at;
  while (at < last) {
    if (is(tokens, at, Pos.Determiner) && !is(tokens, at, Pos.Noun)) {
      if (hasHead) break;
      at++;
      continue;
    }
    if (isPossessive(tokens, at) && hasHead) {
      at++;
      hasHead = false;
      continue;
    }
    if ((tokens.lower[at] === '-' || (tokens.lower[at] === '.' && at + 1 < last)) && hasHead && isName(tokens, at - 1)) {
      at++;
      continue;
    }
    // "the latest figures": what could be a verb is a noun behind an adjective
    const isForced = at > first && is(tokens, at, Pos.Base | Pos.Present) && is(tokens, at - 1, Pos.Adjective | Pos.Determiner);
    // "told the Health Ministry 71 people …": a count begins what is said
    if (hasHead && isCount(tokens, at) && isNounLike(tokens, at + 1, titleCase) && !isTime(tokens, at + 1)) break;
    // "a raid claimed by the Hill Front killed two"
    if (hasHead && is(tokens, at, Pos.Past) && is(tokens, at + 1, Pos.Determiner | Pos.Number)) break;
    if (isForced || isNounLike(tokens, at, titleCase)) {
      if (hasHead && isTime(tokens, at) && tokens.word[at]?.number === undefined) break;
      at++;
      hasHead = true;
      end = at;
      continue;
    }
    if (!hasHead) {
      if (is(tokens, at, Pos.Ing | Pos.Participle | Pos.Adverb) && at > first) {
        at++;
        continue;
      }
      break;
    }
    const form = tokens.lower[at]!;
    const ties =
      form === 'of' ||
      ((form === 'and' || form === '&') && isName(tokens, at - 1) && isName(tokens, at + 1)) ||
      (form === 'from' && !isName(tokens, at - 1)) ||
      ((form === 'for' || form === 'at' || form === 'in' || form === 'with') &&
        !isName(tokens, at - 1) &&
        isSpeakingKind(tokens, at - 1));
    if (!ties || at + 1 >= last || isTime(tokens, at + 1)) break;
    at++;
    hasHead = false;
  }
  return end > first ? { first, last: end } : undefined;
}
