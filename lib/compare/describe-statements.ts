// Article and claims → statements: the one way into comparison.
import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { findNames } from '@/lib/claims/names.ts';
import { readSentences, type Sentence } from '@/lib/claims/sentence.ts';
import { agendaOf, anchorsOf } from './anchors.ts';
import { findActors, isCharge, isDenial } from './blame.ts';
import { type Days, readDay } from './days.ts';
import { describeSetting, leadOf } from './describe-setting.ts';
import { findNesting } from './find-nesting.ts';
import { fingerprint } from './passages.ts';
import { readPeople } from './people.ts';
import { type Place, readPlace } from './places.ts';
import { isFormer, isPlanned, isTotal } from './scope.ts';
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
  let latest: Placed | undefined;
  return ordered.map((claim) => {
    const sentence = sentenceAt(sentences, claim.start);
    const own = claim.place && readPlace(claim.place, inside);
    const index = sentence?.index ?? 0;
    const specific = own !== undefined && own.level !== 'country';
    if (specific) latest = { place: own, sentence: index };
    const near = latest !== undefined && index - latest.sentence <= placeReach && !lead.has(index) ? latest.place : undefined;
    return describe(article, claim, setting, sentence, specific ? own : undefined, near, own);
  });
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
): Statement {
  const text = sentence ? article.text.slice(sentence.start, sentence.end) : claim.quote;
  const at = sentence ? claim.start - sentence.start : 0;
  const stems = stemsOf(claim.quote);
  const around = stemsOf(text);
  const anchors = anchorsOf(stems);
  const agenda = agendaOf(stems);
  const place = own ?? near ?? named;
  const total = isTotal(claim, text, at, own?.level === 'spot');
  const voice = claim.speaker && readVoice(claim.speaker);
  const asOf = readDay(claim.time?.asOf);
  return {
    id: claim.id,
    setting,
    type: claim.type,
    matter: matterOf(claim),
    start: claim.start,
    quote: claim.quote,
    ...(claim.quantity && { quantity: claim.quantity }),
    ...(claim.category && { category: claim.category }),
    modality: claim.modality,
    ...(claim.stance && { stance: claim.stance }),
    total,
    planned: isPlanned(claim),
    former: isFormer(claim, text, at),
    people: readPeople(claim),
    ...(place && { place }),
    placeFrom: own ? 'own' : near ? 'near' : 'lead',
    ...daysFor(claim, setting),
    ...(asOf !== undefined && { asOf }),
    ...(voice && { speaker: voice }),
    stems,
    anchors: anchors.length > 0 ? anchors : anchorsOf(around),
    agenda: agenda.length > 0 ? agenda : agendaOf(around),
    blamed: sentence ? findActors(sentence, claim, findNames(sentence.tokens, sentence.first, sentence.last)) : [],
    denies: isDenial(claim),
    charges: isCharge(claim),
    ...(claim.partOf !== undefined && { partOf: claim.partOf }),
    passage: fingerprint(text),
  };
}

/** When it happened: by its own words, else by the lead's, else shortly before it was told. */
function daysFor(claim: Claim, setting: Setting): { days?: Days; daysFrom: Statement['daysFrom'] } {
  const from = readDay(claim.time?.from);
  const to = readDay(claim.time?.to) ?? from;
  // A long stretch that only the sentence names ("the city it retook last year") is not the claim's time.
  const trusted = claim.time !== undefined && (claim.quote.includes(claim.time.text) || (to ?? 0) - (from ?? 0) <= 14);
  if (trusted && from !== undefined && to !== undefined) return { days: { from, to: Math.max(from, to) }, daysFrom: 'own' };
  if (setting.days) return { days: setting.days, daysFrom: 'lead' };
  const { published } = setting;
  return published === undefined
    ? { daysFrom: 'published' }
    : { days: { from: published - 2, to: published }, daysFrom: 'published' };
}
