// Article and claims → statements: the one way into comparison.
import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { findNames } from '@/lib/claims/names.ts';
import { readSentences, type Sentence } from '@/lib/claims/sentence.ts';
import { agendaOf, anchorsOf, thingsOf } from './anchors.ts';
import { findActors, findHolders, isCharge, isDenial } from './blame.ts';
import { daysFor, findTwins, readAsOf } from './claim-days.ts';
import { counted, countsPeople, matterOf, takesPlace } from './claim-matter.ts';
import { findAnchored, narrow, placeBesideFigure, placeWithin } from './claim-places.ts';
import { describeSetting, leadOf } from './describe-setting.ts';
import { findNesting } from './find-nesting.ts';
import { centre } from './intervals.ts';
import { fingerprint } from './passages.ts';
import { readPeople } from './people.ts';
import { type Place, readPlace } from './places.ts';
import { isFormer, isPlanned, isTotal, mayBeTotal } from './scope.ts';
import type { Setting, Statement } from './statement.ts';
import { readVoice } from './voices.ts';
import { stemsOf } from './words.ts';

/** How many sentences back a place still holds for what follows. */
const placeReach = 2;

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
    const beside = sentence && placeBesideFigure(sentence, claim);
    const said = beside ?? claim.place ?? (sentence && placeWithin(sentence, claim));
    const place = said && readPlace(said, inside);
    const own = beside ? place : narrow(place, claim, sentence, inside);
    const index = sentence?.index ?? 0;
    const specific = own !== undefined && own.level !== 'country';
    // Where whoever speaks is at home is no place that the next claim takes over.
    if (specific && claim.quote.includes(said!.text)) latest = { place: own, sentence: index };
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
  const names = sentence ? findNames(sentence.tokens, sentence.first, sentence.last) : [];
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
    blamed: sentence ? findActors(sentence, claim, names) : [],
    holders: matter === 'territory' && sentence ? findHolders(sentence, claim, names) : [],
    denies: isDenial(claim),
    charges: isCharge(claim),
    ...(partOf !== undefined && { partOf }),
    passage: fingerprint(text),
  };
}
