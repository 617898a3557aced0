// The most specific place that a claim names, or its sentence.
import type { Named } from '../claim.ts';
import type { Draft } from '../draft.ts';
import type { SentenceParts } from '../reading.ts';
import type { PlaceCandidate } from './place-anaphors.ts';
import type { PlaceChain } from './place-chains.ts';
import { weighPlaces } from './place-signs.ts';
import { placeWeights } from './place-weights.ts';
import { Scale } from './ranking.ts';

let scale: Scale | undefined;

/** The place of the claim, if any. */
export function findPlace(draft: Draft): Named | undefined {
  scale ??= new Scale(placeWeights);
  const weights = scale;
  let most = -Infinity;
  let reading: SentenceParts | undefined;
  let place: PlaceChain | undefined;
  weighPlaces(draft, weights, (where, what) => {
    const weight = weights.take();
    if (weight <= most) return;
    most = weight;
    reading = where;
    place = what;
  });
  if (reading === undefined || place === undefined) return undefined;
  const text = placeText({ reading, place });
  const { id }: PlaceChain = place;
  return id === undefined ? { text } : { text, id };
}

/** The words of a place in its text. */
export function placeText({ reading, place }: PlaceCandidate): string {
  const { tokens } = reading.sentence;
  return tokens.text.slice(tokens.start[place.first]!, tokens.end[place.last - 1]! - (place.cut ? 1 : 0));
}
