// The most specific place that a claim names, or its sentence, or the text just before it.
import type { Named } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { type PlaceCandidate, weighNowhere, weighPlaces } from './place-signs.ts';
import { placeWeights } from './place-weights.ts';
import { Scale } from './ranking.ts';

let scale: Scale | undefined;

/** The place of the claim, if any. */
export function findPlace(draft: Draft): Named | undefined {
  scale ??= new Scale(placeWeights);
  const weights = scale;
  weighNowhere(draft, weights);
  let most = weights.take();
  const found: PlaceCandidate[] = [];
  weighPlaces(draft, weights, (candidate) => {
    const weight = weights.take();
    if (weight <= most) return;
    most = weight;
    found[0] = candidate;
  });
  const [best] = found;
  if (best === undefined) return undefined;
  const text = placeText(best);
  const { id } = best.place;
  return id === undefined ? { text } : { text, id };
}

/** The words of a place in its text. */
export function placeText({ reading, place }: PlaceCandidate): string {
  const { tokens } = reading.sentence;
  return tokens.text.slice(tokens.start[place.first]!, tokens.end[place.last - 1]! - (place.cut ? 1 : 0));
}
