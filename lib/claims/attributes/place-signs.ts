// Which places a claim may be set in, and what speaks for each: how it is spoken of, where it stands, what sort of place it is.
import { type ClaimType, claimTypes } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { indexFrom, isInSource } from './lookups.ts';
import { isSet, meantBy } from './place-anaphors.ts';
import { type PlaceChain, placeChainsOf } from './place-chains.ts';
import type { PlaceKind } from './place-names.ts';
import type { Relation } from './place-relation.ts';
import { type SignWord, type Sink, signWord, signWords } from './ranking.ts';
import { nounClass, verbClass } from './word-class.ts';

/** In tokens: farther places say little of a claim, and hostile sentences are endless. */
const reach = 80;

/** Types of things that happen somewhere. */
const onTheGround: ReadonlySet<ClaimType> = new Set([
  'casualties',
  'attack',
  'territory',
  'displacement',
  'equipment',
  'forces',
  'captives',
  'atrocity',
]);

const fineness: Readonly<Record<PlaceKind, number>> = { common: 0, people: 1, country: 1, region: 2, town: 3, unknown: 3 };

const isSaidOf: ReadonlySet<Relation> = new Set(['at', 'around', 'to', 'from', 'target', 'topic']);

const say = signWords(
  ...(['0', 'G', 'D', '<', '>', 'h', 'before', 'behind', 'in', 'chain', 'finest', 'coarse', 'of many', 'only', 'first'] as const),
  ...(['later', 'rival', 'common', 'alone', 'next', 'near', 'far', 'said', 'long', 'opens', 'source', 'meant'] as const),
  ...(['no', 'set', 'named', 'struck', 'before verb', 'behind verb', 'there'] as const),
);
const numerals = Array.from({ length: 10 }, (_, number) => signWord(String(number)));
const typeWords = signWords(...claimTypes);

/**
 * All places that a claim may be set in, of its sentence: the signs of each go to `sink`, then it is given to
 * `take`. Nothing is given first, for a claim that is set nowhere.
 */
export function weighPlaces(
  draft: Draft,
  sink: Sink,
  take: (reading: SentenceParts | undefined, place: PlaceChain | undefined) => void,
): void {
  const { reading, first, last } = draft;
  const ground = onTheGround.has(draft.type) ? say.G : say.D;
  const type = typeWords[draft.type];
  const { tags } = reading;
  const { tokens } = reading.sentence;
  const chains = placeChainsOf(reading);
  const lean = leanOf(draft);
  weighNowhere(draft, chains, type, ground, lean, sink);
  take(undefined, undefined);
  const verb = firstVerb(draft);
  // "were let out of": what a preposition at the end of the claim leads to is the claim's own
  const inside = tags[last - 1] === Tag.Preposition ? last + 3 : last;
  const from = indexFrom(chains, first - reach);
  const to = indexFrom(chains, last + reach);
  /** Places that the claim itself is said to be at: how many, the first of them, and the most specific. */
  let settings = 0;
  let firstSet: PlaceChain | undefined;
  let finest = -1;
  /** Does the claim name what is struck, taken or invaded? */
  let isStruck = false;
  for (let i = from; i < to; i++) {
    const place = chains[i]!;
    if (place.last <= first || place.first >= last || !isSet.has(place.setting.relation)) continue;
    settings++;
    firstSet ??= place;
    finest = Math.max(finest, fineness[place.kind]);
    if (place.setting.relation === 'target' && place.kind !== 'common') isStruck = true;
  }
  const rival = finest > 0 ? say.rival : finest === 0 ? say.common : say.alone;
  for (let i = from; i < to; i++) {
    const place = chains[i]!;
    const where = place.last <= first ? say.before : place.first >= inside ? say.behind : say.in;
    const { head, relation, governor, behind } = place.words;
    const isSetting = isSet.has(place.setting.relation);
    const meant = place.kind === 'common' && place.length === 1 ? meantBy(reading, place) : undefined;
    // "roads", "the positions": of plain words only those count that something is said of, or that stand for a name
    if (place.kind === 'common' && (where !== say.in || (meant === undefined && !isTold(tokens, place)))) continue;
    const kind = meant === undefined ? place.words.kind : say.meant;
    const isAdverb = tokens.lower[place.first] === 'there';
    if (isAdverb && meant === undefined) continue;
    sink.sign(kind, where);
    sink.sign(kind, relation);
    sink.sign(ground, where, relation);
    sink.sign(ground, kind, relation);
    sink.sign(type, where);
    if (place.kind === 'common') sink.sign(kind, relation, say.h, head);
    if (place.kind === 'common') sink.sign(kind, determinerOf(tokens, place, tags));
    sink.sign(type, relation);
    sink.sign(type, kind);
    sink.sign(where, relation);
    sink.sign(relation, say['<'], governor);
    sink.sign(relation, say['>'], behind);
    sink.sign(kind, say['>'], behind);
    sink.sign(say.h, head);
    sink.sign(ground, kind, say.h, head);
    if (place.length > 1) {
      sink.sign(say.chain);
      sink.sign(say.chain, kind);
    }
    if (where === say.in) {
      const side = place.first < verb ? say['before verb'] : say['behind verb'];
      sink.sign(side, relation);
      sink.sign(ground, side, relation);
      const depth = numerals[depthOf(draft, verb, place.first)]!;
      sink.sign(say.in, depth);
      sink.sign(say.in, depth, relation);
      sink.sign(type, depth);
      if (isStruck) {
        sink.sign(say.struck, relation);
        sink.sign(say.struck, side, relation);
      }
      if (isSetting) {
        sink.sign(fineness[place.kind] >= finest ? say.finest : say.coarse);
        sink.sign(kind, settings > 1 ? say['of many'] : say.only);
        if (settings > 1) sink.sign(place === firstSet ? say.first : say.later);
      } else sink.sign(kind, rival);
    } else {
      const isBefore = where === say.before;
      const apart = isBefore ? first - place.last : place.first - last;
      const gap = gapOf(draft, isBefore ? place.last : place.first);
      sink.sign(where, gap);
      sink.sign(where, lean, relation);
      sink.sign(where, lean, gap);
      if (isBefore && place.first - reading.sentence.first < 4 && isSetting) {
        sink.sign(say.opens);
        sink.sign(say.opens, kind);
      }
      sink.sign(where, apart < 3 ? say.next : apart < 10 ? say.near : say.far);
      sink.sign(where, rival);
      sink.sign(where, kind, rival);
      sink.sign(ground, where, rival);
    }
    if (isInSource(reading, tokens.start[place.first]!)) {
      sink.sign(say.source);
      sink.sign(say.source, kind);
      sink.sign(say.source, relation);
    }
    if (meant === undefined) take(reading, place);
    else {
      sink.sign(say.meant);
      if (isAdverb) sink.sign(say.there);
      sink.sign(say.meant, say.G, meant.place.words.kind);
      take(meant.reading, meant.place);
    }
  }
}

/** What speaks for a claim that is set nowhere. */
function weighNowhere(
  { first, last }: Draft,
  chains: readonly PlaceChain[],
  type: SignWord,
  ground: SignWord,
  lean: SignWord,
  sink: Sink,
): void {
  let set = say.no;
  for (let i = indexFrom(chains, first); i < chains.length && chains[i]!.first < last; i++) {
    const { kind, setting } = chains[i]!;
    if (kind === 'common') continue;
    if (isSet.has(setting.relation)) set = say.set;
    else if (set === say.no) set = say.named;
  }
  sink.sign(say['0']);
  sink.sign(say['0'], type);
  sink.sign(say['0'], ground, lean);
  sink.sign(say['0'], lean);
  sink.sign(say['0'], type, set);
  sink.sign(say['0'], ground, set);
}

/** Whether something is said of a plain word for places, and of some place rather than of things: not "hit several positions". */
function isTold(tokens: Tokens, place: PlaceChain): boolean {
  const { relation } = place.setting;
  if (relation === 'at' || relation === 'around') return true;
  // "left the town", where nothing tells which
  if (place.last - place.first === 1 && place.length === 1) return false;
  const isThing = (place.head === 'site' || place.head === 'front') && tokens.lower[place.last - 1]!.endsWith('s');
  return isSaidOf.has(relation) && (!isThing || tokens.lower[place.first - 1] === 'the');
}

const determiners = signWords('definite', 'indefinite', 'owned', 'none', 'plural');

/** Which noun phrase a plain word for places heads: "the town", "a town", "their towns", "towns". */
function determinerOf({ lower }: Tokens, { first, last }: PlaceChain, tags: Uint8Array): SignWord {
  const before = lower[first - 1];
  if (before === 'the' || before === 'this' || before === 'that') return determiners.definite;
  if (before === 'its' || before === 'their' || tags[first - 1] === Tag.Possessive) return determiners.owned;
  if (before === 'a' || before === 'an' || before === 'one') return determiners.indefinite;
  return lower[last - 1]!.endsWith('s') ? determiners.plural : determiners.none;
}

/** The first finite verb of a claim, or its first verb of any kind; its end where there is none. */
function firstVerb({ reading: { tags }, first, last }: Draft): number {
  for (let i = first; i < last; i++) if (tags[i] === Tag.Verb || tags[i] === Tag.Passive) return i;
  let i = first;
  while (i < last && !isVerbTag(tags[i]!)) i++;
  return i;
}

/** How many verbs lie between the first one of a claim, at `verb`, and a token behind it; four and more are four. */
function depthOf({ reading: { tags } }: Draft, verb: number, at: number): number {
  let count = 0;
  for (let i = verb + 1; i < at && count < 4; i++) if (isVerbTag(tags[i]!)) count++;
  return count;
}

/** The verbs between a claim and a token outside it: one of saying, or how many. */
function gapOf({ reading: { tags, sentence }, first, last }: Draft, at: number): SignWord {
  const { word } = sentence.tokens;
  let count = 0;
  let isSaid = false;
  for (let i = Math.min(at, last); i < Math.max(at, first) && count < 9; i++)
    if (isVerbTag(tags[i]!)) {
      count++;
      if (verbClass(word[i]) === 'say') isSaid = true;
    }
  return isSaid ? say.said : count > 2 ? say.long : numerals[count]!;
}

const leans = signWords('goes on', 'pronoun', 'the event', 'scrap', 'whole');
const events = new Set(['hit', 'war', 'hold', 'body']);

/** How a claim leans on what was said before: by going on with a clause, by a pronoun, by "the attack", or not at all. */
function leanOf({ reading, first, last }: Draft): SignWord {
  const { tags, sentence } = reading;
  const { word, lower } = sentence.tokens;
  const before = first > sentence.first ? tags[first - 1]! : Tag.None;
  const opening = tags[first]!;
  if (opening === Tag.Ing || opening === Tag.Conjunction || opening === Tag.Relative || before === Tag.Conjunction)
    return leans['goes on'];
  if (opening === Tag.Pronoun) return leans.pronoun;
  if (last - first < 5) return leans.scrap;
  for (let i = first; i + 1 < last; i++)
    if (
      (events.has(nounClass(word[i + 1])) || (tags[i + 1] === Tag.Adjective && events.has(nounClass(word[i + 2])))) &&
      (lower[i] === 'the' || lower[i] === 'this' || lower[i] === 'that' || lower[i] === 'these' || lower[i] === 'those')
    )
      return leans['the event'];
  return leans.whole;
}
