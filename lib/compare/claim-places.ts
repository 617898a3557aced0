// Where a claim plays, by the words around it.
import type { Claim, Named } from '@/lib/claims/claim.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import { thingsOf } from './anchors.ts';
import { findPlaceNames, type Place, readPlace } from './places.ts';
import { stemsOf } from './words.ts';

/** Where the things stand that an article tells of, by the first sentence that names both: "the theatre" later on is the one in that town. */
export function findAnchored(
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
export function placeWithin({ tokens, first, last, block }: Sentence, { start, end }: Claim): Named | undefined {
  const names = findPlaceNames(tokens, first, last).filter((name) => {
    // A row of a table is about what its first cell names.
    if (block === 'table-row' && name.first === first) return true;
    const isWithin = tokens.start[name.first]! >= start && tokens.end[name.last - 1]! <= end;
    return isWithin && locating.has(tokens.lower[name.first - 1] ?? '');
  });
  const name = names.find(({ level }) => level !== 'country') ?? names[0];
  return name && { text: tokens.text.slice(tokens.start[name.first]!, tokens.end[name.last - 1]!) };
}

const digit = /\d/g;

/**
 * "5,000 people left Orsel and Quenby and 2,200 left Brannet": the place that stands with the claim's own figure, where the one read stands behind
 * another figure. Undefined where that is not so.
 */
export function placeBesideFigure(
  { tokens, first, last }: Sentence,
  { quote, start, quantity, place }: Claim,
): Named | undefined {
  const figure = quantity === undefined ? -1 : quote.indexOf(quantity.text);
  if (figure < 0 || place === undefined) return undefined;
  const from = figure + quantity!.text.length;
  digit.lastIndex = from;
  const next = digit.exec(quote)?.index;
  if (next === undefined || quote.indexOf(place.text) < next) return undefined;
  const names = findPlaceNames(tokens, first, last).filter(
    (name) => tokens.start[name.first]! >= start + from && tokens.end[name.last - 1]! <= start + next,
  );
  const [head, tail] = [names[0], names.at(-1)];
  return head && tail && { text: tokens.text.slice(tokens.start[head.first]!, tokens.end[tail.last - 1]!) };
}

/** "In Brannet, a town in Lower Tessary": where only the sentence names the place, the innermost that it names counts. */
export function narrow(
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
