// What the claims of one article share: when, where and among whom it plays.
import type { Article } from '@/lib/article/article.ts';
import type { Claim } from '@/lib/claims/claim.ts';
import { findNames } from '@/lib/claims/names.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import { anchorsOf } from './anchors.ts';
import { type Days, readDay } from './days.ts';
import { nameKey } from './name-key.ts';
import { findPlaceNames, type Place, readPlace } from './places.ts';
import { isChanging } from './scope.ts';
import type { Setting } from './statement.ts';
import { stemsOf } from './words.ts';

/** Sentences after the headline that tell what an article is about. */
const leadSentences = 3;
const castSize = 8;
/** How long before publication the event of a news article happened at most. */
const newsDays = 10;

/** A name the gazetteer doesn't know is a place behind one of these. */
const locating = new Set(['in', 'near', 'at', 'outside', 'around', 'inside']);

const credit =
  /(?:\((Reuters|AP|AFP|DPA|TASS|RIA|Interfax|Xinhua|SANA|EFE|ANSA|Anadolu|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\)|(?:--|—|\bvia |\bSource: |\bwith )(Reuters|AP|AFP|Associated Press|Agence France-Presse|DPA|TASS|Xinhua|SANA)\b|\b(Reuters|AFP|AP|Associated Press|Agence France-Presse) (?:contributed|reported|reports))/g;

/** The sentences of headline, standfirst and first paragraphs. */
export const leadOf = (sentences: readonly Sentence[]): Sentence[] => {
  const lead = sentences.filter(({ block }) => block === 'headline' || block === 'standfirst').slice(0, 3);
  const body = sentences.filter(({ block, last, first }) => block !== 'headline' && block !== 'standfirst' && last - first > 5);
  return [...lead, ...body.slice(0, leadSentences)];
};

function castOf(sentences: readonly Sentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens, first, last } of sentences) {
    const names = findNames(tokens, first, last);
    const keys = [
      ...names.map(({ entity }) => entity.side ?? nameKey(entity.id)),
      ...findPlaceNames(tokens, first, last).flatMap(({ key, country }) => (country === undefined ? [key] : [])),
    ];
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, castSize)
    .map(([key]) => key);
}

/** The event's days: the first date of the lead that lies shortly before publication. */
function daysOf(claims: readonly Claim[], published: number | undefined): Days | undefined {
  for (const { time } of claims) {
    const from = readDay(time?.from);
    const to = readDay(time?.to) ?? from;
    if (from === undefined || to === undefined || to - from > 3) continue;
    if (published === undefined || (from <= published && published - from <= newsDays)) return { from, to };
  }
  return undefined;
}

export function describeSetting(
  article: Article,
  claims: readonly Claim[],
  sentences: readonly Sentence[],
  inside: ReadonlyMap<string, readonly string[]>,
): Setting {
  const lead = leadOf(sentences);
  const within = (claim: Claim) => lead.some(({ start, end }) => claim.start < end && start < claim.end);
  const leadClaims = claims.filter(within);
  const text = [article.title, ...lead.map(({ start, end }) => article.text.slice(start, end))].join('\n');
  const stems = stemsOf(text).slice(0, 80);
  const published = readDay(article.published);
  const days = daysOf([...leadClaims, ...claims], published);
  const places = new Map<string, Place>();
  const addPlace = (place: Place | undefined) => {
    if (place && place.level !== 'country') places.set(place.keys.join('+'), place);
  };
  for (const { place } of leadClaims) if (place) addPlace(readPlace(place, inside));
  for (const { tokens, first, last } of lead)
    for (const name of findPlaceNames(tokens, first, last))
      if (name.country !== undefined || locating.has(tokens.lower[name.first - 1] ?? ''))
        addPlace(readPlace({ text: tokens.text.slice(tokens.start[name.first]!, tokens.end[name.last - 1]!) }, inside));
  const credits = new Set<string>();
  for (const match of article.text.matchAll(credit)) credits.add(nameKey(match[1] ?? match[2] ?? match[3] ?? ''));
  return {
    url: article.url,
    title: article.title,
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(published !== undefined && { published }),
    lead: stems,
    anchors: anchorsOf(stems),
    places: [...places.values()].slice(0, 8),
    ...(days && { days }),
    cast: castOf(sentences),
    credits: [...credits].sort(),
    changing: isChanging(text),
  };
}
