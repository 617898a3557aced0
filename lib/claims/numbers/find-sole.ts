// Finds the one person or machine that a claim without a figure tells of: "the soldier was killed", "killed Ali Hassan", "the helicopter was shot down".

import type { Quantity } from '@/lib/claims/claim.ts';
import { bodyParts } from '@/lib/claims/languages/en/people-words.ts';
import { closedClass, hasPos, isKind, type Kind, Pos } from '@/lib/claims/lexicon.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { fateIndex } from './fate-index.ts';
import { countsPeople, isPeopleName } from './find-head.ts';
import { beForms } from './people-count.ts';
import { groupNouns } from './word-readings.ts';

const machines: readonly Kind[] = ['aircraft', 'vehicle', 'ship'];

/** Words of the verb group between a subject and its fate word. */
const groupWords = new Set([
  'been',
  'also',
  'later',
  'reportedly',
  'allegedly',
  'then',
  'had',
  'has',
  'have',
  'not',
  'still',
  'seriously',
  'badly',
  'critically',
  'fatally',
  'shot',
  'and',
  'killed',
  'feared',
  'found',
  'reported',
  'confirmed',
  'declared',
  'pronounced',
]);

const isName = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TokenKind.Word &&
  tokens.capital[at] !== Capital.None &&
  ((tokens.word[at]?.pos ?? 0) & (closedClass | Pos.Plural)) === 0 &&
  tokens.word[at]?.date === undefined &&
  (!tokens.lower[at]!.endsWith('s') || isFamilyName(tokens, at));

/** "Hassan Idris" is one, "Kurds" and "Syrian Kurds" are many. */
const isFamilyName = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  tokens.capital[at - 1] === Capital.Initial &&
  tokens.word[at - 1] === undefined &&
  !isPeopleName(tokens.lower[at - 1]!, true);

const isSingular = (tokens: Tokens, at: number, things: boolean): boolean => {
  const word = tokens.word[at];
  if (word === undefined || (word.pos & Pos.Noun) === 0 || (word.pos & Pos.Plural) !== 0) return false;
  return things
    ? machines.some((kind) => isKind(word, kind))
    : countsPeople(tokens, at) && !isKind(word, 'force') && !groupNouns.has(word.form);
};

/** One or two who are not counted but named, and their words. */
export interface Sole {
  readonly quantity: Quantity;
  /** Token indices, half open. */
  readonly first: number;
  readonly last: number;
}

const soleAt = ({ text, start, end }: Tokens, first: number, last: number, value = 1): Sole => ({
  quantity: { value, min: value, max: value, qualifier: 'exact', text: text.slice(start[first]!, end[last - 1]!) },
  first,
  last,
});

const lone = new Set(['he', 'she']);

/** Where the noun phrase ends that an aside follows: "Ali Hassan, 29, was killed". */
function beforeAside(tokens: Tokens, end: number, first: number): number {
  if (tokens.lower[end - 1] !== ',') return end;
  for (let at = end - 2; at > first && at > end - 12; at--) if (tokens.lower[at] === ',') return at;
  return end;
}

/** Two by their names: "Rell and Oster were abducted"; undefined for longer lists. */
function twoNames(tokens: Tokens, begin: number, end: number, first: number): Sole | undefined {
  let from = begin - 1;
  while (from > first && isName(tokens, from - 1)) from--;
  if (from === begin - 1 || isPeopleName(tokens.lower[begin - 2]!, true)) return undefined;
  const lead = from > first ? tokens.lower[from - 1] : '';
  return lead === ',' || lead === 'and' || lead === 'of' ? undefined : soleAt(tokens, from, end, 2);
}

/**
 * The noun phrase of one that ends before token `until`: "the wounded soldier", "Ali Hassan"; or of two by name. Undefined for lists and
 * plurals.
 */
function oneBefore(tokens: Tokens, until: number, first: number, things: boolean): Sole | undefined {
  const end = beforeAside(tokens, until, first);
  const head = end - 1;
  if (head < first) return undefined;
  if (!things && lone.has(tokens.lower[head]!)) return soleAt(tokens, head, end);
  let begin = head;
  if (isSingular(tokens, head, things)) {
    while (
      begin > first &&
      begin > head - 6 &&
      ((tokens.word[begin]?.pos ?? 0) & Pos.Determiner) === 0 &&
      tokens.kind[begin - 1] === TokenKind.Word
    )
      begin--;
  } else if (!things && isName(tokens, head)) {
    while (begin > first && isName(tokens, begin - 1)) begin--;
    if (begin > first && tokens.lower[begin - 1] === 'and') return twoNames(tokens, begin, end, first);
  } else return undefined;
  const lead = begin > first ? tokens.lower[begin - 1]! : '';
  if (begin > first && tokens.kind[begin - 1] === TokenKind.Number) return undefined;
  if (hanging.has(lead)) return oneBehind(tokens, begin - 1, end, first, things);
  if (lead === 'and') return owners.has(tokens.lower[begin]!) && !things ? withOwn(tokens, begin - 1, end, first) : undefined;
  return lead === ',' ? undefined : soleAt(tokens, begin, end);
}

/** Prepositions by which a phrase hangs on the one in front: "the mayor of Orvel". */
const hanging = new Set(['of', 'from', 'in', 'at', 'for']);
const owners = new Set(['his', 'her']);

/** "the head of the council": the noun that `tokens[at, end)` hangs on, if it is one person or thing named by a definite noun. */
function oneBehind(tokens: Tokens, at: number, end: number, first: number, things: boolean): Sole | undefined {
  const head = at - 1;
  if (head < first || !isSingular(tokens, head, things) || groupNouns.has(tokens.lower[head]!)) return undefined;
  for (let i = head; i >= first && i > head - 5; i--) {
    if (tokens.kind[i] !== TokenKind.Word) return undefined;
    if (tokens.lower[i] === 'the' || owners.has(tokens.lower[i]!)) return soleAt(tokens, i, end);
    if (i < head && ((tokens.word[i]?.pos ?? 0) & (Pos.Noun | Pos.Adjective)) === 0 && tokens.word[i] !== undefined)
      return undefined;
  }
  return undefined;
}

/** "Tomas Edel and his deputy": two. */
function withOwn(tokens: Tokens, at: number, end: number, first: number): Sole | undefined {
  let begin = at;
  while (begin > first && isName(tokens, begin - 1)) begin--;
  if (begin === at || (at - begin === 1 && isPeopleName(tokens.lower[begin]!, true))) return undefined;
  const lead = begin > first ? tokens.lower[begin - 1] : '';
  return lead === ',' || lead === 'and' || lead === 'of' ? undefined : soleAt(tokens, begin, end, 2);
}

/** The noun phrase of one that begins at `at`. */
function oneAfter(tokens: Tokens, at: number, last: number, things: boolean): Sole | undefined {
  let end = at;
  while (end < Math.min(last, at + 7) && tokens.kind[end] === TokenKind.Word && !isSingular(tokens, end, things)) {
    if (!things && end === at && isName(tokens, end)) break;
    if (
      ((tokens.word[end]?.pos ?? 0) & (Pos.Preposition | Pos.Conjunction | Pos.Plural | Pos.Auxiliary | Pos.Pronoun)) !== 0 &&
      ((tokens.word[end]?.pos ?? 0) & Pos.Determiner) === 0
    )
      return undefined;
    end++;
  }
  if (end >= last) return undefined;
  if (isName(tokens, end) && !isSingular(tokens, end, things)) while (end + 1 < last && isName(tokens, end + 1)) end++;
  else if (!isSingular(tokens, end, things)) return undefined;
  // "a rebel commander", "a police officer": the last noun of the row
  while (end + 1 < last && isSingular(tokens, end + 1, things)) end++;
  const behind = end + 1 < last ? tokens.lower[end + 1] : '';
  if (behind === 'and' || ((tokens.word[end + 1]?.pos ?? 0) & Pos.Plural) !== 0) return undefined;
  return soleAt(tokens, at, end + 1);
}

const losing = new Set(['lost', 'loses', 'lose', 'losing', 'had', 'has']);

/** "The driver lost both legs", "she had her arm amputated": who stands in front of the part of the body at `at`. */
function maimedBefore(tokens: Tokens, at: number, first: number): Sole | undefined {
  if (!bodyParts.has(tokens.lower[at]!)) return undefined;
  let verb = at - 1;
  while (verb > first && verb > at - 4 && !losing.has(tokens.lower[verb]!)) verb--;
  if (verb <= first || !losing.has(tokens.lower[verb]!)) return undefined;
  // "had a leg" is no loss
  if (tokens.lower[verb]!.startsWith('ha') && !hasPos(tokens.word[at + 1], Pos.Participle)) return undefined;
  if (tokens.lower[verb - 1] === 'has' || tokens.lower[verb - 1] === 'had') verb--;
  return oneBefore(tokens, verb, first, false);
}

/** One person with a fate in tokens `first`..`last`, or one machine lost; undefined where more or none are told of. */
export function findSole(tokens: Tokens, first: number, last: number, things: boolean): Sole | undefined {
  const { verbs, soft } = fateIndex();
  for (let i = first; i < last; i++) {
    const form = tokens.lower[i]!;
    const maimed = things ? undefined : maimedBefore(tokens, i, first);
    if (maimed !== undefined) return maimed;
    // "was declared dead"
    const verb = things ? lost.get(form) : (verbs.get(form) ?? (form === 'dead' ? dead : undefined));
    if (verb === undefined) continue;
    // "her wounded brother"
    if (i > first && ((tokens.word[i - 1]?.pos ?? 0) & Pos.Determiner) !== 0) continue;
    let aux = i - 1;
    let passive = false;
    while (aux >= first && groupWords.has(tokens.lower[aux]!)) passive = tokens.lower[aux--] === 'been' || passive;
    passive ||= aux >= first && beForms.has(tokens.lower[aux]!);
    // "found dead", but not "even dead people"
    if (form === 'dead' && aux === i - 1 && !passive) continue;
    if (passive || verb === 'died' || (typeof verb === 'object' && verb.intransitive)) {
      let end = aux >= first && beForms.has(tokens.lower[aux]!) ? aux : aux + 1;
      while (
        end > first &&
        (tokens.lower[end - 1] === 'has' || tokens.lower[end - 1] === 'had' || tokens.lower[end - 1] === 'have')
      )
        end--;
      const one = oneBefore(tokens, end, first, things);
      if (one !== undefined) return one;
      continue;
    }
    if (soft.has(form) && !things) continue;
    const from = things && particles.has(tokens.lower[i + 1] ?? '') ? i + 2 : i + 1;
    const one = oneAfter(tokens, from, last, things) ?? (things ? oneBefore(tokens, i, first, true) : undefined);
    if (one !== undefined) return one;
  }
  return undefined;
}

const dead = 'died';
const particles = new Set(['down', 'up', 'out']);
const lost = new Map(
  'shot shooting downed downing destroyed destroying sank sunk sinking intercepted captured hit crashed crash shoot destroy crashing'
    .split(' ')
    .map((form) => [form, form.startsWith('crash') ? ('died' as const) : ('lost' as const)]),
);
