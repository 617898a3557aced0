// Article and claims → statements: the one way into comparison.
import type { Article } from '@/lib/article/article.ts';
import type { Claim, Named } from '@/lib/claims/claim.ts';
import { findNames } from '@/lib/claims/names.ts';
import { readSentences, type Sentence } from '@/lib/claims/sentence.ts';
import { agendaOf, anchorsOf, thingsOf } from './anchors.ts';
import { findActors, findHolders, isCharge, isDenial } from './blame.ts';
import { type Days, readDay } from './days.ts';
import { describeSetting, leadOf } from './describe-setting.ts';
import { findNesting } from './find-nesting.ts';
import { centre } from './intervals.ts';
import { fingerprint } from './passages.ts';
import { readPeople } from './people.ts';
import { findPlaceNames, type Place, readPlace } from './places.ts';
import { isFormer, isPlanned, isTotal, mayBeTotal } from './scope.ts';
import type { Matter, Setting, Statement } from './statement.ts';
import { readVoice } from './voices.ts';
import { stemsOf } from './words.ts';

/** How many sentences back a place still holds for what follows. */
const placeReach = 2;

const matterOf = ({ type, category }: Claim): Matter => {
  if (type === 'casualties') return category === 'mixed' || category === undefined ? 'victims' : category;
  if (type === 'attack' || type === 'atrocity' || type === 'justification') return 'conduct';
  return type;
};

/** Matters in which it tells one count from another who is counted; elsewhere a claim's subject is who acts or is acted on. */
const countsPeople: ReadonlySet<Matter> = new Set([
  'killed',
  'injured',
  'missing',
  'victims',
  'captives',
  'displacement',
  'forces',
]);

/** Matters of which what is counted differs from what is planned, and one event's count from the whole war's. */
const counted: ReadonlySet<Matter> = new Set([...countsPeople, 'equipment', 'aid']);

/** Matters of something that happened somewhere; what is agreed on or expected has no place but the one it names. */
const takesPlace: ReadonlySet<Matter> = new Set([...counted, 'conduct', 'territory']);

/** Words by which the figure of a whole war is still one of the place last named. */
const pointsBack =
  /\b(?:there|here|(?:the|this|that) (?:\S+ )?(?:city|town|village|port|region|province|enclave|territory|strip|district|area|camp))\b/i;

/** How far behind a claim the words still count that say who is counted, in UTF-16 units. */
const tail = 40;

interface Placed {
  readonly place: Place;
  readonly sentence: number;
}

/** All claims of an article, in the order of its text, made ready for comparison. Pure; time linear in the text. */
export function describeStatements(article: Article, claims: readonly Claim[]): Statement[] {
  const sentences = readSentences(article);
  const inside = findNesting(sentences);
  const ordered = [...claims].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const setting = describeSetting(article, ordered, sentences, inside);
  const lead = new Set(leadOf(sentences).map(({ index }) => index));
  const byId = new Map(ordered.map((claim) => [claim.id, claim]));
  const twins = findTwins(ordered);
  const placeOf = findAnchored(sentences, inside);
  let latest: Placed | undefined;
  return ordered.map((claim) => {
    const sentence = sentenceAt(sentences, claim.start);
    const said = claim.place ?? (sentence && placeWithin(sentence, claim));
    const own = said && narrow(readPlace(said, inside), claim, sentence, inside);
    const index = sentence?.index ?? 0;
    const specific = own !== undefined && own.level !== 'country';
    if (specific) latest = { place: own, sentence: index };
    const recent = latest !== undefined && index - latest.sentence <= placeReach && !lead.has(index) ? latest.place : undefined;
    const near = thingsOf(stemsOf(claim.quote)).flatMap((anchor) => placeOf.get(anchor) ?? [])[0] ?? recent;
    return describe(
      article,
      claim,
      setting,
      sentence,
      specific ? own : undefined,
      near,
      own,
      wholeOf(claim, byId),
      twins.get(claim.id),
    );
  });
}

/** Where the things stand that an article tells of, by the first sentence that names both: "the theatre" later on is the one in that town. */
function findAnchored(
  sentences: readonly Sentence[],
  inside: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Place> {
  const placeOf = new Map<string, Place>();
  for (const { tokens, first, last, start, end } of sentences) {
    const name = findPlaceNames(tokens, first, last).find(
      ({ level, first: at }) => level === 'spot' && locating.has(tokens.lower[at - 1] ?? ''),
    );
    if (!name) continue;
    const place = readPlace({ text: tokens.text.slice(tokens.start[name.first]!, tokens.end[name.last - 1]!) }, inside);
    if (place)
      for (const anchor of thingsOf(stemsOf(tokens.text.slice(start, end)))) if (!placeOf.has(anchor)) placeOf.set(anchor, place);
  }
  return placeOf;
}

const locating = new Set(['in', 'near', 'at', 'outside', 'around', 'inside']);

/** The place that the claim's own words name behind a preposition, or its row of a table first, where none was read. */
function placeWithin({ tokens, first, last, block }: Sentence, { start, end }: Claim): Named | undefined {
  const names = findPlaceNames(tokens, first, last).filter((name) => {
    // A row of a table is about what its first cell names.
    if (block === 'table-row' && name.first === first) return true;
    const isWithin = tokens.start[name.first]! >= start && tokens.end[name.last - 1]! <= end;
    return isWithin && locating.has(tokens.lower[name.first - 1] ?? '');
  });
  const name = names.find(({ level }) => level !== 'country') ?? names[0];
  return name && { text: tokens.text.slice(tokens.start[name.first]!, tokens.end[name.last - 1]!) };
}

/** "In Brannet, a town in Lower Tessary": where only the sentence names the place, the innermost that it names counts. */
function narrow(
  place: Place | undefined,
  claim: Claim,
  sentence: Sentence | undefined,
  inside: ReadonlyMap<string, readonly string[]>,
): Place | undefined {
  if (!place || !sentence || (claim.place && claim.quote.includes(claim.place.text))) return place;
  const { tokens, first, last } = sentence;
  const inner = findPlaceNames(tokens, first, last).find(
    ({ key, first: at }) =>
      locating.has(tokens.lower[at - 1] ?? '') && inside.get(key)?.some((outer) => place.keys.includes(outer)),
  );
  return inner ? readPlace({ text: tokens.text.slice(tokens.start[inner.first]!, tokens.end[inner.last - 1]!) }, inside) : place;
}

/** The claim whose figure this one is part of; none where the part would be the larger. */
function wholeOf({ partOf, quantity }: Claim, byId: ReadonlyMap<string, Claim>): string | undefined {
  const whole = partOf === undefined ? undefined : byId.get(partOf)?.quantity;
  return whole && quantity && centre(quantity) > centre(whole) ? undefined : partOf;
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

function describe(
  article: Article,
  claim: Claim,
  setting: Setting,
  sentence: Sentence | undefined,
  own: Place | undefined,
  near: Place | undefined,
  named: Place | undefined,
  partOf: string | undefined,
  twin: Claim | undefined,
): Statement {
  const text = sentence ? article.text.slice(sentence.start, sentence.end) : claim.quote;
  const at = sentence ? claim.start - sentence.start : 0;
  const stems = stemsOf(claim.quote);
  const around = stemsOf(text);
  const anchors = anchorsOf(stems);
  const agenda = agendaOf(stems);
  const matter = matterOf(claim);
  const total = isTotal(claim, text, at, own?.level === 'spot');
  const isNear = near !== undefined && takesPlace.has(matter) && (!total || pointsBack.test(claim.quote));
  const place = own ?? (isNear ? near : undefined) ?? named;
  const voice = claim.speaker && readVoice(claim.speaker);
  const asOf = readAsOf(claim, setting);
  return {
    id: claim.id,
    setting,
    type: claim.type,
    matter,
    start: claim.start,
    quote: claim.quote,
    ...(claim.quantity && { quantity: claim.quantity }),
    ...(claim.category && { category: claim.category }),
    modality: claim.modality,
    ...(claim.stance && { stance: claim.stance }),
    total,
    perhapsTotal: !total && counted.has(matter) && mayBeTotal(claim, text, own?.level === 'spot'),
    planned: counted.has(matter) && isPlanned(claim),
    listed: sentence?.block === 'table-row' || sentence?.block === 'list-item',
    former: isFormer(claim, text, at),
    people: countsPeople.has(matter)
      ? readPeople({ ...claim, quote: text.slice(at, at + claim.quote.length + tail) }, partOf !== undefined)
      : { group: 'people' },
    ...(place && { place }),
    saysPlace: claim.place === undefined ? own !== undefined : claim.quote.includes(claim.place.text),
    placeFrom: own ? 'own' : isNear ? 'near' : 'lead',
    ...daysFor(claim, twin, setting),
    ...(asOf !== undefined && { asOf }),
    ...(voice && { speaker: voice }),
    stems,
    anchors: anchors.length > 0 ? anchors : anchorsOf(around),
    agenda:
      [agenda, agendaOf(around), matter === 'negotiation' ? agendaOf(setting.lead) : []].find(({ length }) => length > 0) ?? [],
    blamed: sentence ? findActors(sentence, claim, findNames(sentence.tokens, sentence.first, sentence.last)) : [],
    holders:
      matter === 'territory' && sentence
        ? findHolders(sentence, claim, findNames(sentence.tokens, sentence.first, sentence.last))
        : [],
    denies: isDenial(claim),
    charges: isCharge(claim),
    ...(partOf !== undefined && { partOf }),
    passage: fingerprint(text),
  };
}

/** When it happened: by its own words, by those of a claim of the same figure, else by the lead's, else shortly before it was told. */
function daysFor(claim: Claim, twin: Claim | undefined, setting: Setting): { days?: Days; daysFrom: Statement['daysFrom'] } {
  const own = daysOwn(claim, setting) ?? (twin && daysOwn(twin, setting));
  if (own) return { days: own, daysFrom: 'own' };
  if (setting.days) return { days: setting.days, daysFrom: 'lead' };
  const { published } = setting;
  return published === undefined
    ? { daysFrom: 'published' }
    : { days: { from: published - 2, to: published }, daysFrom: 'published' };
}

/** Days before publication as of which a figure may still be told; further back it is the day since which was counted. */
const asOfReach = 60;

function readAsOf({ time }: Claim, { published }: Setting): number | undefined {
  const day = readDay(time?.asOf);
  return day !== undefined && published !== undefined && published - day > asOfReach ? undefined : day;
}

function daysOwn(claim: Claim, { published }: Setting): Days | undefined {
  const from = readDay(claim.time?.from);
  const to = readDay(claim.time?.to) ?? from;
  if (from === undefined || to === undefined) return undefined;
  // A long stretch that only the sentence names ("the city it retook last year") is not the claim's time.
  if (to - from > 14 && !claim.quote.includes(claim.time!.text)) return undefined;
  // What has been counted has happened: a day still to come was misread, a day of the week for that of the week to come.
  if (published !== undefined && from > published && counted.has(matterOf(claim)) && !isPlanned(claim))
    return from === to && from - 7 <= published ? { from: from - 7, to: from - 7 } : undefined;
  return { from, to: Math.max(from, to) };
}

/** For each claim without a time the first of the article that counts the same and has one: a headline has its text's. */
function findTwins(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const dated = new Map<string, Claim>();
  const figureOf = (claim: Claim) => claim.quantity && `${matterOf(claim)}|${centre(claim.quantity)}`;
  for (const claim of claims) {
    const figure = figureOf(claim);
    if (figure && claim.time?.from !== undefined && !dated.has(figure)) dated.set(figure, claim);
  }
  const twins = new Map<string, Claim>();
  for (const claim of claims) {
    const twin = dated.get(figureOf(claim) ?? '');
    if (twin && claim.time?.from === undefined) twins.set(claim.id, twin);
  }
  return twins;
}
