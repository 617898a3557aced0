// Who is said to have done it, and whether the statement says that it is not so.
import type { Claim } from '@/lib/claims/claim.ts';
import type { Act } from '@/lib/claims/lexicon.ts';
import type { NameSpan } from '@/lib/claims/names.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';

/** Words for whoever rules and for whoever fights those who rule; which of them is right is none of our business. */
const rulers = new Set(
  'government regime army authorities authority military junta loyalist state pro-government government-backed'.split(' '),
);
const opponents = new Set(
  'rebel rebels opposition insurgent insurgents militant militants terrorist terrorists separatist separatists guerrilla guerrillas extremist extremists jihadist jihadists gunmen dissident dissidents'.split(
    ' ',
  ),
);
const denying =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dismiss(?:es|ed)?|reject(?:s|ed)? (?:the |all )?(?:accusation|allegation|charge|claim|report)s?|no truth|totally false|are false|is false|was false|untrue|baseless|unfounded|fabricat(?:ed|ion)|a lie|lies|fake|not responsible|no involvement|did not (?:carry|target|attack|use|fire|strike|hit|bomb)|never (?:used|targeted|attacked|struck|fired))\b/i;

/** Whether the claim says that something is not so. */
export const isDenial = ({ modality, quote }: Pick<Claim, 'modality' | 'quote'>): boolean =>
  modality === 'denied' || denying.test(quote);

const chargeWords =
  /\b(?:blam(?:e[sd]?|ing)|accus(?:e[sd]?|ing|ations?)|responsib(?:le|ility)|involve(?:d|ment)|allegations?|charges? (?:of|that)|behind the (?:attack|strike|bombing|blast)|carried out by|provocation|perpetrat\w+|fabricat\w+|culprits?)\b/i;

/** Whether the claim speaks of who did it: accuses, blames, claims or denies. */
export const isCharge = (claim: Pick<Claim, 'modality' | 'quote'>): boolean => isDenial(claim) || chargeWords.test(claim.quote);

/**
 * Keys of the sides named in tokens[first, last): countries and parties, `rulers` and `opponents` where they have no name. Places are left out
 * by the caller handing in only those names that are peoples, parties, persons or countries as actors.
 */
export function sidesIn(tokens: Tokens, first: number, last: number, names: readonly NameSpan[]): string[] {
  const sides = new Set<string>();
  for (let i = first; i < last; i++) {
    const word = tokens.lower[i]!;
    if (rulers.has(word)) sides.add('rulers');
    else if (opponents.has(word)) sides.add('opponents');
  }
  for (const { first: from, last: to, entity } of names) {
    if (from < first || to > last) continue;
    if (entity.kind === 'party') sides.add(entity.id);
    else if (entity.kind === 'people' || entity.kind === 'country') sides.add(entity.side ?? entity.id);
    // a head of state stands for whoever rules
    else if (entity.kind === 'person' && entity.side !== undefined) sides.add('rulers').add(entity.side);
  }
  return [...sides].sort();
}

const doing = new Set<Act>([
  'strike',
  'fire',
  'kill',
  'execute',
  'destroy',
  'invade',
  'explode',
  'injure',
  'besiege',
  'shelter',
  'aim',
]);
const charging = new Set(['blame', 'accuse', 'responsibility']);

/** The tokens of a claim within its sentence, half open. */
function tokensOf({ tokens, first, last }: Sentence, { start, end }: Pick<Claim, 'start' | 'end'>): [from: number, to: number] {
  let from = first;
  while (from < last && tokens.end[from]! <= start) from++;
  let to = from;
  while (to < last && tokens.start[to]! < end) to++;
  return [from, to];
}

/** Keys of those whom the claim says did it: who stands before the deed, behind "by", or behind "blamed" and "accused". */
export function findActors(
  sentence: Sentence,
  claim: Pick<Claim, 'start' | 'end' | 'speaker'>,
  names: readonly NameSpan[],
): string[] {
  const { tokens } = sentence;
  const { speaker } = claim;
  const [from, to] = tokensOf(sentence, claim);
  const actors = new Set<string>();
  const add = (a: number, b: number) => {
    for (const side of sidesIn(tokens, a, b, names)) actors.add(side);
  };
  for (let i = from; i < to; i++) {
    const word = tokens.word[i];
    if (tokens.lower[i] === 'by' || (word && charging.has(word.lemma))) {
      add(i + 1, Math.min(to, i + 7));
      if (word && charging.has(word.lemma)) return [...actors].sort();
    }
  }
  if (actors.size > 0) return [...actors].sort();
  for (let i = from; i < to; i++) {
    const word = tokens.word[i];
    if (word?.lemma === 'use' || word?.acts.some((act) => doing.has(act))) {
      add(from, i);
      // "it had struck", "its fighters destroyed": who speaks tells of what they did
      if (actors.size === 0 && speaker?.side !== undefined && ofSpeaker.has(tokens.lower[from]!)) actors.add(speaker.side);
      break;
    }
  }
  return [...actors].sort();
}

const holding = new Set<Act>(['seize', 'hold', 'repel']);
const ofSpeaker = new Set(['its', 'their', 'our', 'we', 'it', 'they']);
const undoing = new Set([
  'not',
  'never',
  "n't",
  'no',
  'fail',
  'try',
  'attempt',
  'hope',
  'plan',
  'seek',
  'want',
  'aim',
  'lose',
  'cannot',
]);

/**
 * Keys of the sides that the claim says hold the place it speaks of: who took, holds or defended it, behind "by" where the verb is passive. Empty
 * where nobody is named, and where it did not come to that.
 */
export function findHolders(
  sentence: Sentence,
  claim: Pick<Claim, 'start' | 'end' | 'speaker'>,
  names: readonly NameSpan[],
): string[] {
  const { tokens } = sentence;
  const { speaker } = claim;
  const [from, to] = tokensOf(sentence, claim);
  const isAct = (i: number): boolean =>
    (tokens.word[i]?.acts.some((act) => holding.has(act)) ?? false) || tokens.word[i]?.lemma === 'control';
  let act = from;
  while (act < to && !isAct(act)) act++;
  if (act === to) return [];
  for (let i = from; i < to; i++) if (undoing.has(tokens.word[i]?.lemma ?? tokens.lower[i]!)) return [];
  const by = Array.from({ length: Math.min(to, act + 8) - act }, (_, step) => act + step).find((i) => tokens.lower[i] === 'by');
  const [at, until] = by === undefined ? [from, act] : [by + 1, Math.min(to, by + 7)];
  const sides = sidesIn(tokens, at, until, names);
  if (sides.length > 0 || speaker?.side === undefined) return sides;
  for (let i = at; i < until; i++) if (ofSpeaker.has(tokens.lower[i]!)) return [speaker.side];
  return [];
}
