// Attributions by a verb: "X said (that) …", "…, X said", "…, said X", ", adding that …", "and warned …", "X denied the attack".

import { type SpeechFrame, takes } from '@/lib/claims/languages/en/speech-words.ts';
import { hasPos, Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind } from '@/lib/claims/tokens.ts';
import type { Draft, Scope } from './attribution.ts';
import {
  is,
  isComma,
  isDash,
  isName,
  isNounLike,
  isSpeakingKind,
  type Phrase,
  phraseAfter,
  phraseBefore,
} from './noun-phrases.ts';
import { isNestedIn } from './settle-contents.ts';
import { findVerbGroup, type VerbGroup } from './verb-groups.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const markers = words('that how whether why what if when where who which');
const relatives = words('who which that whom whose');
const conjunctions = words('and but or yet then nor');
/** Words that open an aside between commas. */
const asideOpeners = words(
  'who which whose where when a an the his her their its one former aged speaking citing quoting referring asked meanwhile however also though too instead in on at for like along as by with from after before according himself herself themselves itself of together then now himself once himself part',
);
/** What stands between a cue and what is said: "in a statement", "on his website". */
const venues = words(
  'statement interview speech address report letter email e-mail post tweet message video briefing press-conference conference comments comment remarks memo note article release broadcast call hearing meeting rally forum website site twitter facebook telegram television tv radio phone telephone account channel television media show program programme podcast op-ed editorial testimony filing ruling text summary bulletin dispatch',
);

/** What stands right of a cue. */
type Right = 'clause' | 'quote' | 'colon' | 'infinitive' | 'gerund' | 'phrase' | 'pause' | 'end' | 'preposition' | 'other';

interface Reading {
  readonly right: Right;
  /** Where the content begins. */
  readonly from: number;
  /** A hearer stands between. */
  readonly hearer: boolean;
}

/** Is there a finite verb in tokens `from..to`? */
function holdsVerb(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scope.tokens.word[at];
    if (word === undefined) continue;
    if (word.pos & (Pos.Auxiliary | Pos.Modal)) return true;
    if (word.pos & (Pos.Past | Pos.Present) && !(word.pos & Pos.Noun)) return true;
  }
  return false;
}

const isQuoteOpen = (scope: Scope, at: number): boolean => at < scope.last && scope.tokens.kind[at] === TokenKind.OpenQuote;
const isQuoteClose = (scope: Scope, at: number): boolean => at >= scope.first && scope.tokens.kind[at] === TokenKind.CloseQuote;

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
    if (hasPos(word, Pos.Preposition) && tokens.lower[at] !== 'that') {
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
          next < last &&
          (markers.has(tokens.lower[next]!) || isComma(tokens, next) || isQuoteOpen(scope, next) || tokens.lower[next] === ':')
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

function readRight(scope: Scope, from: number, frames: readonly SpeechFrame[]): Reading {
  const { tokens, last } = scope;
  const mayHear = frames.some((frame) => frame.takes & takes.hearer);
  let at = passVenue(scope, from);
  let hearer = false;
  if (mayHear && at < last && !markers.has(tokens.lower[at]!) && tokens.lower[at] !== 'to') {
    const phrase = phraseAfter(tokens, at, Math.min(last, at + 12), scope.titleCase);
    if (phrase !== undefined) {
      hearer = true;
      at = passVenue(scope, phrase.last);
    }
  }
  if (at >= last) return { right: 'end', from: at, hearer };
  const form = tokens.lower[at]!;
  if (form === 'that' || markers.has(form)) return { right: 'clause', from: form === 'that' ? at + 1 : at, hearer };
  if (isQuoteOpen(scope, at)) return { right: 'quote', from: at, hearer };
  if (form === ':') return { right: isQuoteOpen(scope, at + 1) ? 'quote' : 'colon', from: at + 1, hearer };
  if (isComma(tokens, at)) {
    if (isQuoteOpen(scope, at + 1)) return { right: 'quote', from: at + 1, hearer };
    // "said, among other things, that": rare; "said in Karsk, that"
    if (tokens.lower[at + 1] === 'that') return { right: 'clause', from: at + 2, hearer };
    return { right: 'pause', from: at + 1, hearer };
  }
  if (isDash(tokens, at)) return { right: 'pause', from: at + 1, hearer };
  if (isQuoteClose(scope, at) || form === ')') return { right: 'end', from: at, hearer };
  if (form === 'to' && at + 1 < last && is(tokens, at + 1, Pos.Base | Pos.Auxiliary))
    return { right: 'infinitive', from: at, hearer };
  if (is(tokens, at, Pos.Ing) && !is(tokens, at, Pos.Noun)) return { right: 'gerund', from: at, hearer };
  if (conjunctions.has(form)) return { right: 'end', from: at, hearer };
  if (is(tokens, at, Pos.Preposition) && !isNounLike(tokens, at, scope.titleCase) && !is(tokens, at, Pos.Determiner))
    return { right: 'preposition', from: at, hearer };
  if (is(tokens, at, Pos.Subordinator) && !is(tokens, at, Pos.Determiner | Pos.Pronoun))
    return { right: 'other', from: at, hearer };
  return { right: 'phrase', from: at, hearer };
}

/** Where a relative clause begins in tokens `from..to`, or `to`. */
function relativeIn(scope: Scope, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (is(scope.tokens, at, Pos.Relative)) return at;
  return to;
}

interface Subject {
  readonly source: Phrase;
  readonly side: 'left' | 'right' | 'shared';
  /** Where the attribution's own words begin. */
  readonly opens: number;
}

/** The nearest comma-closed aside that ends at the comma `close`: index of the comma that opens it, or -1. */
function asideBefore(scope: Scope, close: number): number {
  const { tokens, first } = scope;
  for (let at = close - 1; at > first && at > close - 30; at--) {
    if (tokens.kind[at] === TokenKind.CloseQuote || tokens.kind[at] === TokenKind.OpenQuote) return -1;
    if (!isComma(tokens, at)) continue;
    const opener = tokens.lower[at + 1]!;
    if (asideOpeners.has(opener) || is(tokens, at + 1, Pos.Ing | Pos.Participle) || isNounLike(tokens, at + 1, scope.titleCase)) {
      const isLoose = relatives.has(opener) || opener === 'where' || is(tokens, at + 1, Pos.Ing | Pos.Participle);
      if (isLoose || !holdsVerb(scope, at + 1, relativeIn(scope, at + 1, close))) return at;
    }
    return -1;
  }
  return -1;
}

/** Who says it, seen from the verb group. `earlier`: what was found left of it in this sentence. */
function findSubject(scope: Scope, group: VerbGroup, reading: Reading, earlier: readonly Draft[]): Subject | undefined {
  const { tokens, first, titleCase } = scope;
  const left = group.first - 1;
  const share = (opens: number): Subject | undefined => {
    for (let i = earlier.length - 1; i >= 0; i--) {
      const draft = earlier[i]!;
      if (draft.source !== undefined && !draft.isNested) return { source: draft.source, side: 'shared', opens };
    }
    const source = clauseSubject(scope, group.first);
    return source === undefined ? undefined : { source, side: 'shared', opens };
  };
  const inverted = (): Subject | undefined => {
    if (group.form !== 'finite' || group.last >= scope.last) return undefined;
    const source = phraseAfter(tokens, group.last, scope.last, titleCase);
    if (source === undefined) return undefined;
    const next = source.last;
    if (tokens.lower[source.first] === 'that' || tokens.lower[source.first] === 'this') return undefined;
    // a verb behind the phrase makes it the subject of what is said
    if (
      next < scope.last &&
      (is(tokens, next, Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present) ||
        (is(tokens, next, Pos.Adverb) && holdsVerb(scope, next, Math.min(scope.last, next + 3))))
    )
      return undefined;
    return { source, side: 'right', opens: group.first };
  };
  if (group.form === 'gerund') {
    if (left >= first && !isComma(tokens, left) && !isDash(tokens, left)) {
      const form = tokens.lower[left]!;
      if (is(tokens, left, Pos.Preposition | Pos.Conjunction | Pos.Subordinator) || form === 'by') return share(left);
      // "SANA quoted a source as saying", "footage of Torv saying"
      const source = phraseBefore(tokens, first, group.first, titleCase);
      if (source !== undefined) {
        let name = source.last;
        while (name > source.first && isName(tokens, name - 1)) name--;
        if (name < source.last) return { source: { first: name, last: source.last }, side: 'left', opens: source.first };
        if (isSpeakingKind(tokens, source.last - 1)) return { source, side: 'left', opens: source.first };
      }
      return share(group.first);
    }
    return share(left >= first && isComma(tokens, left) ? left : group.first);
  }
  if (group.form === 'infinitive') {
    return share(group.first);
  }
  if (left < first) return undefined;
  if (isQuoteClose(scope, left)) return inverted() ?? share(group.first);
  if (isComma(tokens, left) || isDash(tokens, left) || (tokens.lower[left] === ')' && false)) {
    const turned = inverted();
    if (turned !== undefined && (isQuoteClose(scope, left - 1) || reading.right !== 'clause')) {
      const open = asideBefore(scope, left);
      if (open < 0 || isQuoteClose(scope, left - 1) || reading.right === 'end') return turned;
    }
    const open = asideBefore(scope, left);
    if (open > first) {
      const source = phraseBefore(tokens, first, open, titleCase);
      if (source !== undefined) {
        // "A spokesman for the army, Colonel Tann, said": the name is the better half
        const named = isName(tokens, open + 1) && !isName(tokens, source.last - 1) ? { first: open + 1, last: left } : source;
        return { source: named, side: 'left', opens: source.first };
      }
    }
    return turned ?? share(left);
  }
  if (conjunctions.has(tokens.lower[left]!)) return share(left);
  if (relatives.has(tokens.lower[left]!) && left > first) {
    return { source: { first: left, last: left + 1 }, side: 'left', opens: left };
  }
  const source = phraseBefore(tokens, first, group.first, titleCase);
  if (source !== undefined) {
    const before = source.first - 1;
    // "was hit from the air said Torv": the phrase belongs to another verb
    if (
      before >= first &&
      (is(tokens, before, Pos.Auxiliary) || is(tokens, before, Pos.Preposition)) &&
      !is(tokens, before, Pos.Subordinator)
    ) {
      const turned = inverted();
      if (turned !== undefined) return turned;
    }
    return { source, side: 'left', opens: source.first };
  }
  return inverted() ?? (is(tokens, left, Pos.Adverb) || isNounLike(tokens, left, titleCase) ? share(group.first) : undefined);
}

/** The subject of the clause that begins the sentence: the phrase before its first finite verb. */
function clauseSubject(scope: Scope, before: number): Phrase | undefined {
  const { tokens, first } = scope;
  for (let at = first + 1; at < before; at++) {
    const word = tokens.word[at];
    if (word === undefined || !(word.pos & (Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present))) continue;
    if (word.pos & Pos.Noun && !(word.pos & (Pos.Auxiliary | Pos.Modal))) continue;
    if (isComma(tokens, at - 1)) {
      const open = asideBefore(scope, at - 1);
      if (open > first) return phraseBefore(tokens, first, open, scope.titleCase);
      continue;
    }
    const source = phraseBefore(tokens, first, at, scope.titleCase);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The frame that fits what stands right of the verb, and the particle taken into the cue. */
function chooseFrame(scope: Scope, group: VerbGroup): { frame: SpeechFrame; last: number } | undefined {
  const { tokens } = scope;
  const cue = tokens.word[group.head]!.cue!;
  const next = tokens.lower[group.last];
  for (const frame of cue.verb)
    if (frame.particles !== undefined && group.last < scope.last && frame.particles.has(next!))
      return { frame, last: group.last + 1 };
  const plain = cue.verb.find((frame) => frame.particles === undefined);
  if (plain !== undefined) return { frame: plain, last: group.last };
  // the particle may stand behind an object: "accused them of", "described it as", "pointed it out"
  for (const frame of cue.verb)
    for (let at = group.last + 1; at < Math.min(scope.last, group.last + 14); at++) {
      if (isComma(tokens, at)) break;
      if (frame.particles!.has(tokens.lower[at]!)) return { frame, last: group.last };
    }
  return undefined;
}

/** Every attribution in the sentence whose cue is a verb, in order. */
export function findVerbAttributions(scope: Scope): Draft[] {
  const { tokens, first, last } = scope;
  const drafts: Draft[] = [];
  for (let head = first; head < last; head++) {
    const cue = tokens.word[head]?.cue;
    if (cue === undefined || cue.verb.length === 0) continue;
    const group = findVerbGroup(tokens, first, head, last, scope.titleCase);
    if (group === undefined || group.form === 'passive' || group.form === 'participle') continue;
    const chosen = chooseFrame(scope, group);
    if (chosen === undefined) continue;
    const draft = readVerb(scope, group, chosen.frame, chosen.last, cue.verb, drafts, cue.lemma);
    if (draft !== undefined) drafts.push({ ...draft, isNested: isNestedIn(scope, drafts, draft) });
  }
  return drafts;
}

function readVerb(
  scope: Scope,
  group: VerbGroup,
  plain: SpeechFrame,
  cueLast: number,
  frames: readonly SpeechFrame[],
  earlier: readonly Draft[],
  lemma: string,
): Draft | undefined {
  const { tokens, first, last } = scope;
  const fitting = plain.particles === undefined ? frames.filter((frame) => frame.particles === undefined) : [plain];
  const reading = readRight(scope, cueLast, fitting);
  const allowed = fitting.reduce((bits, frame) => bits | frame.takes, 0);
  const subject = findSubject(scope, group, reading, earlier);
  if (subject === undefined) return undefined;
  const need = (bit: number) => fitting.find((frame) => frame.takes & bit);

  let frame: SpeechFrame | undefined;
  let behind: Phrase | undefined;
  let ahead: Phrase | undefined;
  const rest = { first: reading.from, last };
  const before = (): Phrase | undefined => {
    let end = subject.opens;
    while (end > first && (isComma(tokens, end - 1) || isDash(tokens, end - 1))) end--;
    return end > first ? { first, last: end } : undefined;
  };
  const isAfter = (allowed & takes.after) !== 0 && subject.side !== 'shared';
  const pausedLeft =
    subject.opens > first &&
    (isComma(tokens, subject.opens - 1) || isQuoteClose(scope, subject.opens - 1) || isDash(tokens, subject.opens - 1));

  if (subject.side === 'right') {
    if (!isAfter) return undefined;
    frame = need(takes.after);
    ahead = before();
  } else {
    switch (reading.right) {
      case 'clause':
        frame = need(takes.clause | takes.marked);
        behind = rest;
        break;
      case 'quote':
      case 'colon':
        frame = need(takes.clause | takes.object | takes.marked);
        behind = rest;
        if (isAfter && pausedLeft && isQuoteClose(scope, subject.opens - 1)) ahead = before();
        break;
      case 'infinitive':
        frame = need(takes.infinitive);
        behind = rest;
        break;
      case 'gerund':
        frame = need(takes.gerund) ?? need(takes.object | takes.clause);
        behind = rest;
        break;
      case 'phrase': {
        frame = need(takes.clause) ?? need(takes.object) ?? need(takes.charge);
        if (frame === undefined && need(takes.hearer) && reading.hearer) return undefined;
        behind = rest;
        break;
      }
      case 'pause':
        if (isAfter && pausedLeft) {
          frame = need(takes.after);
          ahead = before();
          // "The attackers, Kesh said, came from the south."
          if (
            !isQuoteClose(scope, subject.opens - 1) &&
            !is(tokens, reading.from, Pos.Ing | Pos.Conjunction | Pos.Subordinator | Pos.Relative) &&
            holdsVerb(scope, reading.from, last)
          )
            behind = rest;
        } else if (isAfter && reading.hearer === false && subject.opens > first) {
          frame = need(takes.after);
          ahead = before();
        }
        break;
      default:
        if (isAfter && subject.opens > first) {
          frame = need(takes.after);
          ahead = before();
        } else if (reading.right === 'preposition') {
          frame = need(takes.clause);
          behind = rest;
        }
    }
  }
  if (reading.hearer && frame !== undefined && !(frame.takes & takes.hearer)) frame = need(takes.hearer) ?? frame;
  if (frame === undefined || (behind === undefined && ahead === undefined)) return undefined;
  return {
    construction: behind === undefined ? 'after' : 'before',
    kind: frame.kind,
    lemma,
    source: subject.source,
    cue: { first: group.first, last: cueLast },
    behind,
    ahead,
    isNegated: group.isNegated,
    isModal: group.isModal,
    opens: subject.opens,
    shares: subject.side === 'shared',
    isNested: false,
    signs: [
      `v:${frame.kind}${frame.takes}${frame.particles ? 'p' : ''}`,
      `r:${reading.right}${reading.hearer ? 'h' : ''}`,
      `f:${group.form}`,
      `s:${subject.side}`,
      ...(group.isModal ? ['modal'] : []),
      ...(group.isNegated ? ['negated'] : []),
      is(tokens, group.head, Pos.Past | Pos.Participle)
        ? 't:past'
        : is(tokens, group.head, Pos.Ing)
          ? 't:ing'
          : tokens.lower[group.head] === lemma
            ? 't:base'
            : 't:s',
      group.last - group.first > 1 ? 'g:long' : 'g:bare',
      ahead ? (behind ? 'both' : 'ahead') : 'behind',
    ],
  };
}
