// Attributions by a verb: "X said (that) …", "…, X said", "…, said X", ", adding that …", "and warned …", "X denied the attack".
import { type SpeechCue, type SpeechFrame, takes } from '@/lib/claims/languages/en/speech-words.ts';
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Draft, Scope } from './attribution.ts';
import { findSubject } from './find-subject.ts';
import { type Phrase, phraseBefore } from './noun-phrases.ts';
import { holdsVerb, isQuoteClose, readRight } from './read-right.ts';
import { is, isComma, isDash } from './token-tests.ts';
import { endOfOpening, isDeed, isPlural, joinsTwo, opensRelative, quotesOther, runsOn } from './verb-clauses.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Behind "…, he said" these go on with what he said. */
const goesOn = new Set('and because with while'.split(' '));
const directions = new Set('back off out down away aside through ahead over'.split(' '));

/** The frame that fits what stands right of the verb, and the particle taken into the cue. */
function chooseFrame(scope: Scope, group: VerbGroup): { frame: SpeechFrame; last: number } | undefined {
  const { tokens } = scope;
  const cue = tokens.word[group.head]!.cue!;
  const next = tokens.lower[group.last];
  for (const frame of cue.verb)
    if (
      frame.particles !== undefined &&
      group.last < scope.last &&
      frame.particles.has(next!) &&
      !(next === 'to' && is(tokens, group.last + 1, Pos.Base) && !(frame.takes & takes.infinitive))
    )
      return { frame, last: group.last + 1 };
  const plain = cue.plain[0];
  // "criticised the army for shelling the port"
  const charge = cue.verb.find((frame) => frame.particles !== undefined && (frame.takes & takes.charge) !== 0);
  if (charge !== undefined)
    for (let at = group.last + 1; at < Math.min(scope.last, group.last + 9) && !isComma(tokens, at); at++)
      if (charge.particles!.has(tokens.lower[at]!) && is(tokens, at + 1, Pos.Ing)) return { frame: charge, last: group.last };
  if (plain !== undefined) return { frame: plain, last: group.last };
  // "pushed back against calls for": another verb
  if (is(tokens, group.last, Pos.Adverb) && directions.has(next!)) return undefined;
  // the particle may stand behind an object: "accused them of", "described it as", "pointed it out"
  for (const frame of cue.verb)
    for (let at = group.last + 1; at < Math.min(scope.last, group.last + 14); at++) {
      if (isComma(tokens, at)) break;
      if (frame.particles!.has(tokens.lower[at]!)) return { frame, last: group.last };
    }
  return undefined;
}

/** "Denies it is blocking the road but traffic is thin": a denial does not reach over "but". */
function endOfDenial({ tokens, last, quoted }: Scope, from: number): number {
  for (let at = from + 2; at < last; at++)
    if (tokens.lower[at] === 'but' && quoted[at] === 0) return isComma(tokens, at - 1) ? at - 1 : at;
  return last;
}

/** The attribution whose cue is the active verb of `group`; `earlier`: those before it in the sentence. */
export function readActive(scope: Scope, group: VerbGroup, earlier: readonly Draft[]): Draft | undefined {
  const cue = scope.tokens.word[group.head]!.cue!;
  const chosen = chooseFrame(scope, group);
  return chosen && readVerb(scope, group, chosen.frame, chosen.last, cue, earlier);
}

function tenseOf({ tokens }: Scope, { head }: VerbGroup, lemma: string): string {
  if (is(tokens, head, Pos.Past | Pos.Participle)) return 't:past';
  if (is(tokens, head, Pos.Ing)) return 't:ing';
  return tokens.lower[head] === lemma ? 't:base' : 't:s';
}

function readVerb(
  scope: Scope,
  group: VerbGroup,
  plain: SpeechFrame,
  cueLast: number,
  cue: SpeechCue,
  earlier: readonly Draft[],
): Draft | undefined {
  const { tokens, first, last } = scope;
  const { lemma } = cue;
  const fitting = plain.particles === undefined ? cue.plain : [plain];
  let reading = readRight(scope, cueLast, fitting);
  // "he said echoing the general": no one says a deed in -ing
  if (reading.right === 'ing' && (lemma === 'say' || lemma === 'add' || lemma === 'tell')) reading = { ...reading, right: 'end' };
  const hearer = reading.hearer;
  const orders = takes.hearer | takes.infinitive;
  const demands = fitting.some((frame) => (frame.takes & orders) === orders);
  // "called for a ceasefire": what was taken for the hearer is the content
  if (
    hearer !== undefined &&
    reading.right !== 'to' &&
    (reading.right === 'end' || plain.particles !== undefined || (lemma === 'want' && reading.right !== 'clause')) &&
    fitting.some((frame) => frame.takes & takes.object && frame.kind === 'demand')
  )
    reading = { right: 'phrase', from: hearer.first, hearer: undefined };
  else if (hearer !== undefined && reading.right === 'to' && demands) reading = { ...reading, from: hearer.first };
  const allowed = fitting.reduce((bits, frame) => bits | frame.takes, 0);
  if (isDeed(scope, group, lemma, reading.from)) return undefined;
  // "went on saying": the second verb is the cue
  if (lemma === 'go' && reading.right === 'ing') return undefined;
  // "member states searching"
  if (lemma === 'state' && reading.right === 'ing') return undefined;
  if (lemma === 'report' && (tokens.lower[group.last] === 'for' || tokens.lower[group.last] === 'to')) return undefined;
  if (quotesOther(scope, group, lemma)) return undefined;
  // "…, state television reported": a noun, not a verb the earlier subject shares
  const isBare =
    group.form === 'finite' &&
    group.last - group.first === 1 &&
    is(tokens, group.head, Pos.Base | Pos.Present) &&
    is(tokens, group.head, Pos.Noun) &&
    !is(tokens, group.head, Pos.Past);
  if (isBare && group.first > first && isComma(tokens, group.first - 1) && !isQuoteClose(scope, group.first - 2))
    return undefined;
  const subject = findSubject(scope, group, reading, earlier);
  if (subject === undefined) return undefined;
  // "an attack which officials said was planned", "a town that Kesh sees as lost"
  const isRelative: boolean =
    subject.side === 'left' && group.form === 'finite' && opensRelative(scope, subject.opens, reading.from);
  if (isRelative && reading.right === 'phrase' && is(tokens, reading.from, Pos.Auxiliary | Pos.Modal | Pos.Past))
    reading = { ...reading, right: 'clause' };
  // "denies it is blocking the road"
  if (
    lemma === 'deny' &&
    reading.right === 'phrase' &&
    is(tokens, reading.from, Pos.Pronoun) &&
    is(tokens, reading.from + 1, Pos.Auxiliary)
  )
    reading = { ...reading, right: 'clause' };
  // "part of a Hamas plan to": a word that is a noun too speaks in the plural only
  if (
    group.form === 'finite' &&
    group.last - group.first === 1 &&
    is(tokens, group.head, Pos.Base) &&
    !is(tokens, group.head, Pos.Past) &&
    is(tokens, group.head, Pos.Noun) &&
    !isPlural(scope, subject.source)
  )
    return undefined;
  // "gas pipelines and power cables": a list, no verb
  if (is(tokens, group.head, Pos.Present) && group.last - group.first === 1 && joinsTwo(scope, subject.source)) return undefined;
  const need = (bit: number) => fitting.find((frame) => frame.takes & bit);

  // "an array of security challenges including": a noun in the plural
  if (
    is(tokens, group.head, Pos.Present) &&
    group.last - group.first === 1 &&
    is(tokens, group.head, Pos.Noun) &&
    !(allowed & takes.clause) &&
    (reading.right === 'ing' || reading.right === 'preposition' || reading.right === 'end')
  )
    return undefined;
  let frame: SpeechFrame | undefined;
  let behind: Phrase | undefined;
  let ahead: Phrase | undefined;
  const closes = subject.side === 'left' ? endOfOpening(scope, subject.opens, reading.from) : undefined;
  const rest = { first: reading.from, last: closes ?? (lemma === 'deny' ? endOfDenial(scope, reading.from) : last) };
  const before = (): Phrase | undefined => {
    let end = subject.opens;
    // "a claim which Kesh denies": no more than what "which" stands for
    if (isRelative) return phraseBefore(tokens, first, isComma(tokens, end - 2) ? end - 2 : end - 1, scope.titleCase);
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
  } else if (
    isAfter &&
    isQuoteClose(scope, subject.opens - (isComma(tokens, subject.opens - 1) ? 2 : 1)) &&
    reading.right !== 'quote' &&
    reading.right !== 'colon' &&
    reading.right !== 'pause'
  ) {
    // "“…,” Cohen said in a post that was translated": the quotation is the content, whatever follows
    frame = need(takes.after);
    ahead = before();
  } else if (
    isAfter &&
    subject.side === 'left' &&
    reading.right === 'phrase' &&
    runsOn(scope, subject.opens, reading.from, earlier)
  ) {
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
      case 'awaits':
        frame = need(takes.clause);
        break;
      case 'to':
        frame = need(takes.infinitive);
        behind = rest;
        break;
      case 'ing':
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
        if (isAfter && tokens.lower[subject.opens - 1] === 'as') {
          // "As Kesh put it, the gate was open"; "the gate, as Kesh put it, was open"
          frame = need(takes.after);
          behind = rest;
          if (subject.opens - 1 > first) ahead = { first, last: subject.opens - 1 };
        } else if (isAfter && pausedLeft) {
          frame = need(takes.after);
          ahead = before();
          // "The attackers, Kesh said, came from the south."
          if (
            !isQuoteClose(scope, subject.opens - 1) &&
            !is(tokens, reading.from, Pos.Ing | Pos.Conjunction | Pos.Subordinator | Pos.Relative) &&
            holdsVerb(scope, reading.from, last) &&
            !holdsVerb(scope, ahead?.first ?? first, ahead?.last ?? first)
          )
            behind = rest;
          // "The army hit a depot, it said, and 20 rockets struck homes."
          else if (goesOn.has(tokens.lower[reading.from]!)) behind = { first: reading.from + 1, last };
        } else if (isAfter && reading.hearer === undefined && subject.opens > first) {
          frame = need(takes.after);
          ahead = before();
        }
        break;
      default:
        if (isAfter && subject.opens > first) {
          frame = need(takes.after);
          ahead = before();
          // "The convoy left, monitors said with the last men on foot"
          if (!isRelative && goesOn.has(tokens.lower[reading.from] ?? '')) behind = { first: reading.from + 1, last };
        } else if (reading.right === 'preposition' && tokens.lower[reading.from] === 'as') {
          // "dismissed as unfounded the reports"
          frame = need(takes.object);
          behind = rest;
        } else if (reading.right === 'preposition') {
          frame = need(takes.clause);
          behind = rest;
        }
    }
  }
  if (reading.hearer && frame !== undefined && !(frame.takes & takes.hearer)) frame = need(takes.hearer) ?? frame;
  if (frame === undefined || (behind === undefined && ahead === undefined && reading.right !== 'awaits')) return undefined;
  const signs = [frame.sign, reading.right, group.form, subject.side];
  if (reading.hearer) signs.push('heard');
  if (group.form === 'gerund' && tokens.lower[group.first - 1] === 'as') signs.push('c:quoted-as');
  if (group.isModal) signs.push('modal');
  if (group.isNegated) signs.push('negated');
  if (isRelative) signs.push('relative');
  signs.push(tenseOf(scope, group, lemma), group.last - group.first > 1 ? 'long' : 'bare');
  signs.push(ahead === undefined ? 'behind' : behind === undefined ? 'ahead' : 'both');
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
    closes,
    shares: subject.side === 'shared',
    isNested: false,
    rank: 0,
    hearer: reading.hearer ?? subject.medium,
    signs,
  };
}
