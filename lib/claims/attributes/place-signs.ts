// Which places a claim may be set in, and what speaks for each: how it is spoken of, where it stands, what sort of place it is.
import type { ClaimType } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceParts, SentenceReading } from '../reading.ts';
import { Capital } from '../tokens.ts';
import { indexFrom, isInSource } from './lookups.ts';
import { type PlaceChain, placeChainsOf } from './place-chains.ts';
import type { PlaceKind } from './place-names.ts';
import type { Relation } from './place-relation.ts';
import type { Sink } from './ranking.ts';
import { nounClass, verbClass } from './word-class.ts';

export interface PlaceCandidate {
  readonly reading: SentenceParts;
  readonly place: PlaceChain;
}

/** In tokens: farther places say little of a claim, and hostile sentences are endless. */
const reach = 80;
/** How many places of a sentence may be carried from it. */
const most = 40;

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

const isSet: ReadonlySet<Relation> = new Set(['at', 'around', 'to', 'from', 'target', 'land']);
const fineness: Readonly<Record<PlaceKind, number>> = { common: 0, people: 1, country: 1, region: 2, town: 3, unknown: 3 };

/** What "the city" and the like point back to. */
const anaphors: Readonly<Record<string, PlaceKind | 'any'>> = {
  city: 'town',
  town: 'town',
  village: 'town',
  there: 'any',
  area: 'any',
  scene: 'any',
  region: 'region',
  territory: 'region',
  enclave: 'region',
  strip: 'region',
  province: 'region',
  country: 'country',
  hospital: 'unknown',
  facility: 'unknown',
  plant: 'unknown',
  camp: 'unknown',
  base: 'unknown',
};

/** All places that a claim may be set in, of its sentence and of those just before: the signs of each go to `sink`, then it is given to `take`. */
export function weighPlaces(draft: Draft, sink: Sink, take: (candidate: PlaceCandidate) => void): void {
  const { reading, first, last, type } = draft;
  const ground = onTheGround.has(type) ? 'G' : 'D';
  const { tokens } = reading.sentence;
  const chains = placeChainsOf(reading);
  const own = chains.slice(indexFrom(chains, first - reach), indexFrom(chains, last + reach));
  const whereOf = (place: PlaceChain) => (place.last <= first ? 'before' : place.first >= last ? 'behind' : 'in');
  let finest = -1;
  const set: PlaceChain[] = [];
  for (const place of own)
    if (whereOf(place) === 'in' && isSet.has(place.setting.relation)) {
      set.push(place);
      finest = Math.max(finest, fineness[place.kind]);
    }
  const { lean, verbsTo } = readClaim(draft);
  const rival = finest > 0 ? 'rival' : finest === 0 ? 'common' : 'alone';
  for (const place of own) {
    const where = whereOf(place);
    const { kind, head, setting } = place;
    const { relation, governor, behind } = setting;
    const start = tokens.start[place.first]!;
    sink.sign(kind, where);
    sink.sign(kind, relation);
    sink.sign(ground, where, relation);
    sink.sign(ground, kind, relation);
    sink.sign(type, where);
    sink.sign(type, relation);
    sink.sign(type, kind);
    sink.sign(where, relation);
    sink.sign(relation, '<', governor);
    sink.sign(relation, '>', behind);
    sink.sign(kind, '>', behind);
    sink.sign('h', head);
    sink.sign(ground, kind, 'h', head);
    if (place.length > 1) {
      sink.sign('chain');
      sink.sign('chain', kind);
    }
    if (where === 'in') {
      if (isSet.has(relation)) {
        sink.sign(fineness[kind] >= finest ? 'finest' : 'coarse');
        sink.sign(kind, set.length > 1 ? 'of many' : 'only');
        if (set.length > 1) sink.sign(place === set[0] ? 'first' : 'later');
      } else sink.sign(kind, rival);
    } else {
      const apart = where === 'before' ? first - place.last : place.first - last;
      const distance = apart < 3 ? 'next' : apart < 10 ? 'near' : 'far';
      const verbs = verbsTo(where === 'before' ? place.last : place.first);
      const gap = verbs.said ? 'said' : verbs.count > 2 ? 'long' : String(verbs.count);
      sink.sign(where, gap);
      sink.sign(where, lean, relation);
      sink.sign(where, lean, gap);
      if (where === 'before' && place.first - reading.sentence.first < 4 && isSet.has(relation)) {
        sink.sign('opens');
        sink.sign('opens', kind);
      }
      sink.sign(where, distance);
      sink.sign(where, rival);
      sink.sign(where, kind, rival);
      sink.sign(ground, where, rival);
    }
    if (isInSource(reading, start)) {
      sink.sign('source');
      sink.sign('source', kind);
      sink.sign('source', relation);
    }
    const meant = kind === 'common' && place.length === 1 ? meantBy(reading, place) : undefined;
    if (meant !== undefined) {
      sink.sign('meant');
      sink.sign('meant', where);
    }
    take(meant ?? { reading, place });
  }
  // a claim with a place of its own borrows none
  if (rival === 'rival') return;
  let anaphor = '';
  for (let i = first; i < last; i++) anaphor ||= tokens.capital[i] === Capital.None ? (anaphors[tokens.lower[i]!] ?? '') : '';
  for (const [step, back] of reading.before.entries()) {
    const isShort = back.sentence.last - back.sentence.first < 6;
    const far = String(step + 1);
    const near = back.sentence.blockIndex === reading.sentence.blockIndex ? 'near' : 'far';
    for (const place of placeChainsOf(back).slice(0, most)) {
      const { kind, head, setting } = place;
      if (kind === 'common' || kind === 'people') continue;
      const { relation, governor } = setting;
      sink.sign('back', far);
      sink.sign('back', near);
      sink.sign('back', kind, relation);
      sink.sign('back', relation);
      sink.sign('back', ground, kind);
      sink.sign('back', type);
      sink.sign('back', relation, '<', governor);
      sink.sign('back', rival);
      sink.sign('back', lean);
      sink.sign('back', far, lean);
      sink.sign('back', lean, rival);
      sink.sign('back', ground, rival);
      sink.sign('back h', head);
      if (isShort) sink.sign('back short');
      if (place.length > 1) sink.sign('back chain');
      if (anaphor !== '') sink.sign('back', anaphor === 'any' ? 'there' : anaphor === kind ? 'meant' : 'other');
      take({ reading: back, place });
    }
  }
}

/** What "the city" points back to: the last place of its sort named before it. */
function meantBy(reading: SentenceReading, { first, last }: PlaceChain): PlaceCandidate | undefined {
  const { lower } = reading.sentence.tokens;
  const sort = anaphors[lower[last - 1]!];
  const before = lower[first - 1];
  if (sort === undefined || (before !== 'the' && before !== 'this' && before !== 'that' && before !== 'its')) return undefined;
  for (const back of [reading, ...reading.before]) {
    const chains = placeChainsOf(back);
    const behind = back === reading ? indexFrom(chains, first) : Math.min(chains.length, most);
    for (let i = behind - 1; i >= Math.max(0, behind - most); i--) {
      const place = chains[i]!;
      if (place.kind === sort || (sort === 'any' && place.kind !== 'common' && isSet.has(place.setting.relation)))
        return { reading: back, place };
    }
  }
  return undefined;
}

/** What speaks for a claim that is set nowhere. */
export function weighNowhere(draft: Draft, sink: Sink): void {
  const { type, first, last, reading } = draft;
  const ground = onTheGround.has(type) ? 'G' : 'D';
  const { lean } = readClaim(draft);
  let set = 'no';
  const chains = placeChainsOf(reading);
  for (let i = indexFrom(chains, first); i < chains.length && chains[i]!.first < last; i++) {
    const { kind, setting } = chains[i]!;
    if (kind === 'common') continue;
    if (isSet.has(setting.relation)) set = 'set';
    else if (set === 'no') set = 'named';
  }
  sink.sign('0');
  sink.sign('0', type);
  sink.sign('0', ground, lean);
  sink.sign('0', lean);
  sink.sign('0', type, set);
  sink.sign('0', ground, set);
}

interface ClaimShape {
  /** How the claim leans on what was said before: by going on with a clause, by a pronoun, by "the attack", or not at all. */
  readonly lean: 'goes on' | 'pronoun' | 'the event' | 'scrap' | 'whole';
  /** The verbs between the claim and a token outside it. */
  readonly verbsTo: (at: number) => { readonly count: number; readonly said: boolean };
}

const events = new Set(['hit', 'war', 'hold', 'body']);

function readClaim({ reading, first, last }: Draft): ClaimShape {
  const { tags, sentence } = reading;
  const { word, lower } = sentence.tokens;
  const verbsTo = (at: number) => {
    let count = 0;
    let said = false;
    for (let i = Math.min(at, last); i < Math.max(at, first) && count < 9; i++)
      if (isVerbTag(tags[i]!)) {
        count++;
        if (verbClass(word[i]) === 'say') said = true;
      }
    return { count, said };
  };
  const before = first > sentence.first ? tags[first - 1]! : Tag.None;
  let lean: ClaimShape['lean'] = 'whole';
  if (tags[first] === Tag.Ing || tags[first] === Tag.Conjunction || tags[first] === Tag.Relative || before === Tag.Conjunction)
    lean = 'goes on';
  else if (tags[first] === Tag.Pronoun) lean = 'pronoun';
  else if (last - first < 5) lean = 'scrap';
  else
    for (let i = first; i + 1 < last; i++)
      if (
        (lower[i] === 'the' || lower[i] === 'this' || lower[i] === 'that' || lower[i] === 'these' || lower[i] === 'those') &&
        (events.has(nounClass(word[i + 1])) || (tags[i + 1] === Tag.Adjective && events.has(nounClass(word[i + 2]))))
      ) {
        lean = 'the event';
        break;
      }
  return { lean, verbsTo };
}
