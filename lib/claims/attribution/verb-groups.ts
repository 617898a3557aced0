// The verb about a cue word: its auxiliaries, whether it is a verb at all, active or passive, denied or merely possible.
import { anyVerb, hasPos, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, type Tokens } from '@/lib/claims/tokens.ts';
import type { Phrase } from './noun-phrases.ts';
import { is, isName, isNounLike, isPossessive, isSpeakingKind, words } from './token-tests.ts';

export type VerbForm = 'finite' | 'gerund' | 'infinitive' | 'passive' | 'participle';

/** The verb of a cue with what belongs to it. */
export interface VerbGroup extends Phrase {
  /** The token of the cue word itself. */
  readonly head: number;
  readonly form: VerbForm;
  readonly isNegated: boolean;
  /** "would say", "could warn": not (yet) said. */
  readonly isModal: boolean;
}

const be = words("be am is are was were been being isn't aren't wasn't weren't 's 're 'm");
const get = words('get got gets getting');
const have = words("have has had having haven't hasn't hadn't 've 'd");
const doing = words("do does did don't doesn't didn't");
const quantifiers = words('some many all both most others');
const subjectPronouns = words('he she it they we i you who that which there what');

const isNegation = (tokens: Tokens, at: number): boolean => is(tokens, at, Pos.Negation) && tokens.lower[at] !== 'no';
const isAuxiliary = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, Pos.Auxiliary | Pos.Modal) || have.has(tokens.lower[at]!) || be.has(tokens.lower[at]!);
const isAdverb = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at];
  if (word === undefined || word.pos === 0) return tokens.lower[at]!.endsWith('ly');
  return (
    ((word.pos & (Pos.Adverb | Pos.Negation)) !== 0 && !(word.pos & (Pos.Noun | Pos.Pronoun | Pos.Preposition))) ||
    tokens.lower[at] === 'not'
  );
};

/** Is the cue word at `head` a noun here ("the report", "Torv's claim", "reports of")? Only words that can be both are asked. */
function isNounHere(tokens: Tokens, first: number, head: number, last: number): boolean {
  const word = tokens.word[head]!;
  const form = tokens.lower[head]!;
  const isIng = hasPos(word, Pos.Ing);
  if (!isIng && !(word.pos & (Pos.Base | Pos.Present))) return false;
  const left = head - 1;
  if (isIng && left > first && is(tokens, left, Pos.Adverb) && is(tokens, left - 1, Pos.Determiner)) return true;
  if (left >= first) {
    const before = tokens.lower[left]!;
    if (
      is(tokens, left, Pos.Determiner) &&
      !(
        subjectPronouns.has(before) ||
        // "some hope for peace", but not "offering some hope for peace"
        (quantifiers.has(before) &&
          !(left > first && is(tokens, left - 1, anyVerb | Pos.Preposition) && !is(tokens, left - 1, Pos.Noun)))
      )
    )
      return true;
    if (isPossessive(tokens, left)) return !isIng || (word.cue?.noun.length ?? 0) > 0;
    if (
      before === 'of' ||
      before === 'from' ||
      before === 'in' ||
      before === 'with' ||
      before === 'for' ||
      before === 'by' ||
      before === 'on' ||
      before === 'despite' ||
      before === 'amid' ||
      before === 'at'
    )
      return !isIng || (word.cue?.noun.length ?? 0) > 0;
    if (is(tokens, left, Pos.Adjective) && !is(tokens, left, Pos.Noun | Pos.Adverb) && !isName(tokens, left)) return true;
    // "there were reports"
    if (be.has(before) && hasPos(word, Pos.Noun) && !isIng) return true;
    if (is(tokens, left, Pos.Auxiliary | Pos.Modal) || before === 'to') return false;
    if (subjectPronouns.has(before)) return false;
    if (is(tokens, left, Pos.Preposition) && !is(tokens, left, Pos.Adverb)) return !isIng;
  }
  if (isIng) return false;
  if (!hasPos(word, Pos.Noun)) return false;
  const right = head + 1;
  if (right >= last) return left < first;
  const after = tokens.lower[right]!;
  if (
    after === 'of' ||
    after === 'by' ||
    after === 'from' ||
    after === 'on' ||
    after === 'in' ||
    after === 'about' ||
    after === 'against' ||
    after === "'s"
  )
    return !(word.cue?.verb.some((frame) => frame.particles?.has(after)) ?? false) || left < first;
  if (is(tokens, right, Pos.Auxiliary | Pos.Modal)) return true;
  // "since peace talks broke off"
  if (form !== word.lemma && is(tokens, right, Pos.Past) && !is(tokens, right, Pos.Noun | Pos.Adjective | Pos.Participle))
    return true;
  if (left < first) return true;
  // a plural or mass noun before a verb: "rebel claims were", "war reports said"
  return form !== word.lemma && !isName(tokens, left) && !isNounLike(tokens, left, false);
}

/** "a truce announced by Moscow", "the town held by rebels": a passive without its auxiliary; "said by phone" is none. */
function isReduced(tokens: Tokens, first: number, start: number, head: number, last: number): boolean {
  if (start !== head || head <= first || head + 2 >= last || tokens.lower[head + 1] !== 'by') return false;
  if (!isNounLike(tokens, head - 1, false) || subjectPronouns.has(tokens.lower[head - 1]!)) return false;
  let agent = head + 2;
  while (agent < last - 1 && (is(tokens, agent, Pos.Determiner) || isNounLike(tokens, agent + 1, false))) agent++;
  return isName(tokens, agent) || isSpeakingKind(tokens, agent);
}

/** The verb group about the cue word at `head` within tokens `first..last`; undefined where the word is no verb there. */
export function findVerbGroup(
  tokens: Tokens,
  first: number,
  head: number,
  last: number,
  titleCase: boolean,
): VerbGroup | undefined {
  const word = tokens.word[head]!;
  // "United States", "Human Rights Watch Report"
  if (!titleCase && head > first && tokens.capital[head] !== Capital.None && isName(tokens, head - 1)) return undefined;
  // "an estimated 200 soldiers", "the alleged attack"
  if (
    hasPos(word, Pos.Participle) &&
    head > first &&
    is(tokens, head - 1, Pos.Determiner) &&
    !is(tokens, head - 1, Pos.Pronoun | Pos.Relative)
  )
    return undefined;
  // "despite repeated warnings"
  if (
    hasPos(word, Pos.Participle) &&
    head > first &&
    is(tokens, head - 1, Pos.Preposition) &&
    !is(tokens, head - 1, Pos.Subordinator | Pos.Adverb) &&
    tokens.lower[head - 1] !== 'as'
  )
    return undefined;
  // "its self-declared caliphate"
  if (head > first && tokens.lower[head - 1] === '-' && tokens.end[head - 1] === tokens.start[head]) return undefined;
  if (isNounHere(tokens, first, head, last)) return undefined;
  let start = head;
  let hasBe = false;
  let hasHave = false;
  let hasDo = false;
  let isModal = false;
  let isNegated = false;
  let isInfinitive = false;
  for (let at = head - 1; at >= first && at >= head - 8; at--) {
    const form = tokens.lower[at]!;
    if (form === "'s" || form === "'d") {
      const participle = hasPos(word, Pos.Ing | Pos.Participle) || hasHave || hasBe;
      if (!participle) break;
      if (form === "'s") hasBe = true;
      else hasHave = true;
      start = at;
      break;
    }
    if (isNegation(tokens, at) && !isAuxiliary(tokens, at)) {
      isNegated = true;
      start = at;
      continue;
    }
    if (isAuxiliary(tokens, at)) {
      if (is(tokens, at, Pos.Negation) || form.endsWith("n't")) isNegated = true;
      if (be.has(form) || (get.has(form) && hasPos(word, Pos.Participle))) hasBe = true;
      else if (have.has(form)) hasHave = true;
      else if (doing.has(form)) hasDo = true;
      else if (is(tokens, at, Pos.Modal)) isModal = true;
      start = at;
      continue;
    }
    if (form === 'to' && (start === head || hasBe || hasHave) && hasPos(tokens.word[at + 1], Pos.Base | Pos.Auxiliary)) {
      isInfinitive = true;
      start = at;
      break;
    }
    if (isAdverb(tokens, at)) {
      start = at;
      continue;
    }
    // "the ministry shortly after said"
    if (start === head && (form === 'after' || form === 'before') && at - 1 > first && isAdverb(tokens, at - 1)) {
      start = --at;
      continue;
    }
    break;
  }
  let form: VerbForm;
  if (isInfinitive) form = 'infinitive';
  else if (hasPos(word, Pos.Ing)) form = hasBe ? 'finite' : 'gerund';
  else if (hasPos(word, Pos.Participle) && (hasBe || isReduced(tokens, first, start, head, last))) form = 'passive';
  else if (hasPos(word, Pos.Past | Pos.Present)) form = 'finite';
  else if (hasPos(word, Pos.Participle)) form = hasHave ? 'finite' : 'participle';
  else form = 'finite';
  if (!hasBe && !hasHave && !hasDo && !isModal && form === 'finite' && hasPos(word, Pos.Base) && !hasPos(word, Pos.Past)) {
    // a bare base form needs a plural subject or a pronoun; "he say" is none
    if (start === first) return undefined;
  }
  // "… and then said": a leading adverb alone is no part of the group
  while (start < head && isAdverb(tokens, start) && !isNegation(tokens, start) && start === first) start++;
  return { first: start, last: head + 1, head, form, isNegated, isModal };
}
