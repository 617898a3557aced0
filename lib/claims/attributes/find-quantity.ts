// The figure of a claim: which of the quantities in its words it states.
import type { ClaimType } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { hasPos, isKind, type Kind, Pos, type Word } from '../lexicon.ts';
import type { Fate } from '../numbers/fate.ts';
import { countsPeople } from '../numbers/find-head.ts';
import { isOnlyWhole } from '../numbers/find-parts.ts';
import { findSole, type Sole } from '../numbers/find-sole.ts';
import { beForms, type PeopleCount } from '../numbers/people-count.ts';
import type { QuantityKind, QuantitySpan } from '../numbers/quantity-span.ts';
import { isSetAside } from '../numbers/set-aside.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import { Capital, TokenKind, type Tokens } from '../tokens.ts';

const fates: Readonly<Partial<Record<ClaimType, readonly Fate[]>>> = {
  casualties: ['killed', 'injured', 'mixed', 'missing'],
  captives: ['captured', 'freed'],
  displacement: ['displaced'],
};

const heads: Readonly<Partial<Record<ClaimType, readonly Kind[]>>> = {
  equipment: ['aircraft', 'vehicle', 'ship', 'weapon', 'explosive', 'infrastructure'],
  forces: ['soldier', 'force', 'side', 'commander', 'aircraft', 'ship', 'vehicle', 'weapon', 'person'],
  captives: ['captive'],
  displacement: ['refugee', 'person', 'child', 'civilian'],
  casualties: ['victim', 'death', 'body', 'injury', 'toll'],
  territory: ['settlement', 'region', 'front', 'infrastructure', 'building'],
};

/** What figures of a type of claim may say, what is looked for first in front; nothing else is its figure. */
const kindsOf: Readonly<Record<ClaimType, readonly (readonly QuantityKind[])[]>> = {
  casualties: [['count', 'enumeration', 'ordinal'], ['percent', 'share'], ['amount'], ['single']],
  captives: [['count', 'enumeration', 'ordinal'], ['percent', 'share'], ['amount'], ['single']],
  displacement: [['count', 'enumeration'], ['percent', 'share'], ['amount']],
  equipment: [['count', 'enumeration', 'ordinal'], ['percent', 'share'], ['amount'], ['single'], ['rank']],
  forces: [['count', 'enumeration', 'ordinal'], ['percent', 'share'], ['amount'], ['rank']],
  territory: [['percent', 'share'], ['count', 'enumeration'], ['amount'], ['measure'], ['duration']],
  negotiation: [['count', 'money'], ['rank', 'ordinal'], ['duration'], ['percent', 'share', 'times'], ['amount']],
  aid: [['money'], ['count', 'enumeration'], ['measure', 'percent'], ['amount'], ['rank']],
  attack: [['count', 'enumeration', 'times'], ['ordinal', 'rank'], ['percent', 'share'], ['amount']],
  atrocity: [['count', 'enumeration', 'times'], ['ordinal', 'rank'], ['amount']],
  forecast: [['rank', 'ordinal'], ['count', 'money', 'enumeration'], ['percent', 'share'], ['duration'], ['amount']],
  justification: [
    ['count', 'money', 'enumeration'],
    ['percent', 'share'],
    ['rank', 'ordinal'],
  ],
};

const sites = new Set('point place location spot site position front'.split(' '));

/** Where people and arms are is no figure of theirs: "evacuated from two villages", "tanks around the two cities". */
const isSite = (type: ClaimType, word: Word | undefined): boolean =>
  (type === 'displacement' || type === 'forces' || type === 'equipment') &&
  (isKind(word, 'settlement') ||
    isKind(word, 'region') ||
    (type !== 'equipment' && (isKind(word, 'building') || sites.has(word?.lemma ?? ''))));

/** What attacks count: blows, arms, and what is hit; "two countries" and "several occasions" count nothing of them. */
const hits: readonly Kind[] = [
  'strike',
  'explosion',
  'explosive',
  'weapon',
  'banned',
  'aircraft',
  'vehicle',
  'ship',
  'building',
  'infrastructure',
  'settlement',
  'region',
  'front',
  'destruction',
  'crime',
  'victim',
  'death',
  'injury',
  'body',
  'captive',
  'refugee',
];
const spots = new Set(
  'target point place location spot site area object piece hole wave window hectare acre animal unit day'.split(' '),
);

const people: readonly Kind[] = ['person', 'soldier', 'child', 'civilian', 'side'];

/** Does the claim's sentence come without a verb, as a row of a list does: "12,150 children"? */
function isRow({ reading: { tags, sentence } }: Draft): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (isVerbTag(tags[i]!) || tags[i] === Tag.Auxiliary) return false;
  return true;
}

export interface Figure {
  readonly span: QuantitySpan;
  readonly count?: PeopleCount;
}

/** "It is one of several": that one counts nothing. */
function isOneAmong({ lower }: Tokens, { first, last, quantity }: QuantitySpan): boolean {
  return quantity.value === 1 && lower[last] === 'of' && lower[last - 1] === 'one' && beForms.has(lower[first - 1] ?? '');
}

/** Does the noun at `head` stand in front of an active verb that follows it in the claim? */
function isActor({ reading: { tags }, first, last }: Draft, head: number): boolean {
  for (let i = first; i < head; i++) if (isVerbTag(tags[i]!)) return false;
  for (let i = head + 1; i < last; i++) {
    const tag = tags[i]!;
    if (tag === Tag.Passive || tag === Tag.Participle) return false;
    if (tag === Tag.Verb || tag === Tag.Ing) return true;
  }
  return false;
}

/** The figure that the claim states, if any. */
export function findFigure(draft: Draft): Figure | undefined {
  const inside = figuresIn(draft);
  if (inside.length < 2) return inside.length === 0 ? undefined : figureAmong(inside, draft);
  const { sentence } = draft.reading;
  // "of 74 missiles fired, 68 were shot down"
  const meant = inside.filter((span, at) => at === inside.length - 1 || !leadsWhole(sentence.tokens, span, sentence.first));
  return figureAmong(meant, draft);
}

/** "Of 74 missiles", "out of the 90": the whole that a sentence begins with to tell of a part. */
function leadsWhole({ lower }: Tokens, { first, kind }: QuantitySpan, start: number): boolean {
  const of = lower[first - 1] === 'the' ? first - 2 : first - 1;
  return kind === 'count' && of >= start && lower[of] === 'of' && (of === start || (of === start + 1 && lower[start] === 'out'));
}

const none: readonly QuantitySpan[] = [];

const idle = new Set(['one', 'some', 'most', 'all', 'others', 'both']);

/** "one possible compromise", "some hope", "all sides": what is said of talks and aims is not counted by these. */
const isIdle = ({ lower }: Tokens, { numberAt, last, quantity: { qualifier } }: QuantitySpan): boolean =>
  idle.has(lower[numberAt]!) && last === numberAt + 1 && (qualifier === 'exact' || qualifier === 'vague');

/** What could be a figure of the claim: there is none in most. */
function figuresIn({ type, reading: { quantities, sentence }, first, last }: Draft): readonly QuantitySpan[] {
  let inside: QuantitySpan[] | undefined;
  const isTalk = type === 'negotiation' || type === 'forecast' || type === 'justification';
  for (const span of quantities)
    if (
      span.numberAt >= first &&
      span.last <= last &&
      !isOneAmong(sentence.tokens, span) &&
      !isSetAside(sentence.tokens, span) &&
      !(isTalk && isIdle(sentence.tokens, span))
    )
      (inside ??= []).push(span);
  return inside ?? none;
}

function figureAmong(inside: readonly QuantitySpan[], draft: Draft): Figure | undefined {
  const { reading, first, last, type } = draft;
  const { tokens } = reading.sentence;
  const wanted = fates[type];
  if (wanted !== undefined && reading.people.length > 0) {
    const counts = reading.people.filter(
      ({ span, fate }) => span.numberAt >= first && span.last <= last && wanted.includes(fate),
    );
    const whole = counts.filter(
      ({ span, partOf }) =>
        !counts.some((other) => other.span === partOf && !isOnlyWhole(tokens, other.span, span, first)) &&
        !counts.some((other) => other.partOf === span && isOnlyWhole(tokens, span, other.span, first)),
    );
    // one named by its article alone steps back behind a figure
    const count = whole.find(({ span }) => span.kind !== 'single' && span.kind !== 'amount') ?? whole[0];
    if (count !== undefined) {
      const span = partOf(tokens, count.span, inside);
      return { span, count: span === count.span ? count : { ...count, span } };
    }
  }
  const { word } = tokens;
  const isBlow = type === 'attack' || type === 'atrocity';
  // who attacked is no figure of the attack: "two men on a motorcycle threw a bomb"
  const fits = ({ head, kind, quantity }: QuantitySpan): boolean =>
    !isBlow ||
    kind === 'times' ||
    // "nobody has claimed the attack"
    (quantity.value === 0
      ? false
      : head === undefined
        ? kind !== 'rank' && kind !== 'ordinal' && quantity.value !== 1
        : countsPeople(tokens, head) || isKind(word[head], 'side')
          ? !isActor(draft, head)
          : hits.some((one) => isKind(word[head], one)) || spots.has(word[head]?.lemma ?? '') || word[head] === undefined);
  // of people a claim's figure tells what became of them: "gunmen who fired seven shots" are no seven dead
  const isOfPeople = type === 'casualties' || type === 'captives';
  const fitting = isOfPeople && isRow(draft) ? [...heads[type]!, ...people] : heads[type];
  for (const kinds of kindsOf[type]) {
    const isLoose = kinds[0] !== 'single' && !(isOfPeople && (kinds[0] === 'count' || kinds[0] === 'amount'));
    let second: QuantitySpan | undefined;
    for (const span of inside) {
      if (!kinds.includes(span.kind) || !fits(span)) continue;
      const noun = span.head === undefined ? undefined : word[span.head];
      if (noun !== undefined && fitting?.some((kind) => isKind(noun, kind))) return { span: partOf(tokens, span, inside) };
      // "several blocks, in which about 20 soldiers": a number says more than a word
      const isFirmer = second === undefined || (second.quantity.qualifier === 'vague' && span.quantity.qualifier !== 'vague');
      if (isLoose && isFirmer && !isSite(type, noun)) second = span;
    }
    if (second !== undefined) return { span: partOf(tokens, second, inside) };
  }
  const bare = isOfPeople ? inside.find((span) => isBare(draft, span)) : undefined;
  return bare && { span: bare };
}

const parts: readonly QuantityKind[] = ['amount', 'percent', 'share', 'count'];

/** "Some of the 200 captives", "90 percent of the valley's 40,000 people": the some, the 90 percent. */
function partOf({ lower, word, capital }: Tokens, span: QuantitySpan, inside: readonly QuantitySpan[]): QuantitySpan {
  if (span.kind !== 'count') return span;
  let of = span.first - 1;
  for (; of > span.first - 7 && of > 0 && lower[of] !== 'of'; of--)
    if (
      lower[of] !== "'s" &&
      lower[of] !== "'" &&
      capital[of] === Capital.None &&
      (word[of]?.number !== undefined || !hasPos(word[of], Pos.Determiner | Pos.Adjective | Pos.Noun))
    )
      break;
  // "half the valley's 40,000 people"
  return (
    inside.find(
      ({ kind, last, first }) =>
        first < span.first &&
        parts.includes(kind) &&
        (lower[of] === 'of'
          ? last === of || (last === of - 1 && lower[last] === 'out')
          : kind === 'share' && last === of + 1 && hasPos(word[last], Pos.Determiner)),
    ) ?? span
  );
}

/** Is it an amount of people that are not named (again): "injured around 900 more", "dozens in the north", "fewer than 50 Kestrians"? */
function isBare(
  { reading: { sentence, tags }, first, last }: Draft,
  { kind, head, first: at, last: end }: QuantitySpan,
): boolean {
  if ((kind !== 'count' && kind !== 'amount') || sentence.tokens.lower[at - 1] === 'by') return false;
  // "in one incident": a noun that the lexicon does not know is nobody
  if (head === undefined) return sentence.tokens.kind[end] !== TokenKind.Word || sentence.tokens.word[end] !== undefined;
  if (!countsPeople(sentence.tokens, head)) return false;
  for (let i = first; i < last; i++) if (isVerbTag(tags[i]!)) return false;
  return true;
}

/** The one person or machine that a claim without a figure tells of. */
export function findSoleOf({ type, reading, first, last }: Draft, figure: Figure | undefined): Sole | undefined {
  return figure === undefined && (type === 'casualties' || type === 'captives' || type === 'equipment')
    ? findSole(reading.sentence.tokens, first, last, type === 'equipment')
    : undefined;
}
