// Which noun phrases may say whom or what a claim is about, and what speaks for each.
import { type ClaimType, claimTypes } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import type { Figure } from './find-quantity.ts';
import { isInSource, nameAt } from './lookups.ts';
import { findNounPhrases, type NounPhrase, type Role, roleOf } from './noun-phrases.ts';
import { type SignWord, type Sink, signWord, signWords } from './ranking.ts';
import { nounClass } from './word-class.ts';

export interface SubjectCandidate {
  /** Token indices, half open, without determiners and numbers in front. */
  readonly first: number;
  readonly last: number;
  /** Its own head: what hangs on it by "of" and "and" begins behind. */
  readonly head: number;
}

/** In tokens: how far in front of a claim its subject may stand, and how much of a claim is looked at. */
const reach = 30;
const longest = 120;

const affecting = new Set(['kill', 'lose', 'hit', 'fire', 'hold', 'move', 'take', 'aid'].map((name) => `v.${name}`));
const striking = new Set(['n.hit', 'n.war', 'n.arms', 'v.hit', 'v.fire', 'v.aid']);
const happening = new Set(['n.hit', 'n.war', 'n.hold', 'n.body', 'n.aid', 'n.people']);

const countable: ReadonlySet<ClaimType> = new Set(['casualties', 'captives', 'equipment', 'forces']);

const ofPeople: ReadonlySet<ClaimType> = new Set(['casualties', 'captives', 'displacement']);
const people = new Set(['people', 'body', 'force']);
const human = new Set(['people', 'body', 'force', 'party', 'person', 'name', 'other']);

const say = signWords(
  ...(['w', 'h', 'g', 'v', 'r', 'in', 'out', 'elided', 'full', 'counted', 'not counted', 'number', 'long', 'source'] as const),
  ...(['only', 'first', 'second', 'last', 'mid', 'just before', 'before'] as const),
  ...(['agent', 'patient', 'target', 'of event', 'by'] as const),
);
const typeWords = signWords(...claimTypes);
const pronounClass = new Map<string, string>();

/** What sort of thing a phrase names. `phrases`: those of its claim. */
function classOf(reading: SentenceParts, phrases: readonly NounPhrase[], { head }: NounPhrase): string {
  const { tags, sentence, names } = reading;
  const { word, lower } = sentence.tokens;
  const form = lower[head]!;
  if (tags[head] === Tag.Pronoun) {
    let name = pronounClass.get(form);
    if (name === undefined) pronounClass.set(form, (name = `=${form}`));
    return name;
  }
  const name = nameAt(names, head);
  if (name !== undefined) return name.entity.kind;
  const own = nounClass(word[head]);
  // "a number of soldiers" are soldiers
  if (lower[head + 1] === 'of' && (own === 'amount' || tags[head] === Tag.Number)) {
    const next = phrases.find((phrase) => phrase.first === head + 2);
    if (next !== undefined) return classOf(reading, phrases, next);
  }
  return own || (tags[head] === Tag.Name ? 'name' : tags[head] === Tag.Number ? 'number' : 'other');
}

/** What the verb that a phrase belongs to, or the noun that it hangs on, does to it or lets it do. */
function partOf({ link, governor, manner, act }: Role): SignWord | undefined {
  if (
    manner === 'passive' ||
    manner === 'participle' ||
    (manner === 'active' && act === 'die') ||
    (link === 'obj' && affecting.has(governor))
  )
    return say.patient;
  if (link === 'on' && striking.has(governor)) return say.target;
  if (link === 'of' && happening.has(governor)) return say['of event'];
  if (link === 'by') return say.by;
  return manner === 'active' || manner === 'ing' ? say.agent : undefined;
}

/** All phrases that a claim may be about, its own and those shortly before: the signs of each go to `sink`, then it is given to `take`. */
export function weighSubjects(
  draft: Draft,
  figure: Figure | undefined,
  sink: Sink,
  take: (candidate: SubjectCandidate) => void,
): void {
  const { reading, first } = draft;
  const type = typeWords[draft.type];
  const { tags, sentence } = reading;
  const { tokens } = sentence;
  const last = Math.min(draft.last, first + longest);
  const phrases = findNounPhrases(reading, Math.max(sentence.first, first - reach), first, 6, true);
  const outside = phrases.length;
  for (const phrase of findNounPhrases(reading, first, last, 24)) phrases.push(phrase);
  const inside = phrases.length - outside;
  const counted = figure?.span.head ?? -1;
  const isCountedIn = (phrase: NounPhrase): boolean => counted >= phrase.first && counted < phrase.last;
  // what is counted is what the claim is about; a bare figure ("killing at least 100") counts whom the claim itself names, or nobody
  const isOfCounted = countable.has(draft.type) && phrases.some(isCountedIn);
  const isBare = !isOfCounted && figure !== undefined && ofPeople.has(draft.type);
  /** The first verb inside, taken for the claim's own. */
  const opening = tags[first]!;
  const elided = opening >= Tag.Verb && opening <= Tag.Auxiliary ? say.elided : say.full;
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]!;
    const isCounted = isCountedIn(phrase);
    if (isOfCounted && !isCounted) continue;
    const nth = at - outside;
    const isInside = nth >= 0;
    const role = roleOf(reading, phrase);
    const part = partOf(role);
    const className = classOf(reading, phrases, phrase);
    // "400 people were killed and 1,100 injured": those just counted, or people that it happened to
    const isCarried = holdsNumber(tags, phrase) || (part === say.patient && role.act !== 'say' && people.has(className));
    if (isBare && !isInside && !isCarried) continue;
    if (isBare && !human.has(className)) continue;
    if (tokens.word[phrase.head]?.date !== undefined && tags[phrase.head] !== Tag.Number) continue;
    let from = phrase.first;
    // "lost 3,000 tanks": what stands in front of the number is no part of those counted
    if (isCounted && figure?.span.kind === 'count' && figure.span.last > from && figure.span.last < phrase.last)
      from = figure.span.last;
    while (from < phrase.last - 1 && isLeading(tags[from]!)) from++;
    const kind = signWord(className);
    const link = signWord(role.link);
    const governor = signWord(role.governor);
    const manner = signWord(role.manner);
    const act = signWord(role.act);
    const side = isInside ? say.in : say.out;
    const where = isInside ? placeInside(nth, inside) : at === outside - 1 ? say['just before'] : say.before;
    sink.sign(say.w, where);
    sink.sign(type, say.w, where);
    sink.sign(say.h, kind);
    sink.sign(type, say.h, kind);
    sink.sign(say.g, link, governor);
    sink.sign(type, say.g, link, governor);
    sink.sign(type, say.g, link);
    sink.sign(say.v, manner, act);
    sink.sign(type, say.v, manner, act);
    sink.sign(type, say.v, manner);
    sink.sign(say.g, link, say.v, manner);
    sink.sign(say.g, link, say.h, kind);
    sink.sign(say.v, manner, say.h, kind);
    sink.sign(say.w, where, say.g, link);
    sink.sign(say.w, where, say.v, manner);
    sink.sign(say.w, where, elided);
    sink.sign(side, elided, say.v, manner);
    sink.sign(say.w, where, say.h, kind);
    if (part !== undefined) {
      sink.sign(say.r, part);
      sink.sign(type, say.r, part);
      sink.sign(part, say.h, kind);
      sink.sign(part, say.w, where);
    }
    if (isCounted) {
      sink.sign(say.counted);
      sink.sign(type, say.counted);
    } else if (counted >= 0) sink.sign(type, say['not counted']);
    if (holdsNumber(tags, phrase)) {
      sink.sign(say.number);
      sink.sign(type, say.number);
    }
    if (phrase.last > phrase.head + 1) {
      sink.sign(say.long);
      sink.sign(type, say.long);
    }
    if (isInSource(reading, tokens.start[phrase.first]!)) {
      sink.sign(say.source);
      sink.sign(say.source, side);
    }
    take({ first: from, last: phrase.last, head: Math.max(from, phrase.head) });
  }
}

const isLeading = (tag: number): boolean => tag === Tag.Determiner || tag === Tag.Number || tag === Tag.Preposition;

const placeInside = (nth: number, count: number): SignWord =>
  count === 1 ? say.only : nth === 0 ? say.first : nth === 1 ? say.second : nth === count - 1 ? say.last : say.mid;

function holdsNumber(tags: Uint8Array, { first, head }: NounPhrase): boolean {
  for (let i = first; i <= head; i++) if (tags[i] === Tag.Number) return true;
  return false;
}
