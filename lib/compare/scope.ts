// Of one event or of the whole war, done or planned, new or quoted as what was said before: cues in the words around a figure.
import type { Claim } from '@/lib/claims/claim.ts';

const wholeWar =
  /\b(?:since (?:the )?(?:\w+[- ]){0,4}(?:war|conflict|fighting|invasion|offensive|hostilities|uprising|outbreak|start|beginning|began|begun|erupt\w*|crisis|insurgency|assault|intifada|campaign)\b|since (?:it|they) (?:began|started|erupted|broke out)|since erupting|since (?:\w+ ){0,2}(?:19|20)\d\d\b|since (?:oct(?:ober|\.)?|february|feb\.?) (?:7|24)|(?:so far|to date) (?:in|during) the (?:\w+ )?(?:war|conflict|campaign|invasion|year)|(?:in|during|throughout) (?:the |its |this |\S+['’]s )(?:\S+[ -]){0,3}(?:war|conflict|insurgency|fighting|hostilities)\b|(?:in|over|of) (?:\w+ )?(?:\w+|\d+)[- ](?:years?|months?|weeks?) (?:of )?(?:the )?(?:\w+ )?(?:war|conflict|fighting|bombardment)|war has|war's toll|conflict has|so far this year|in total|altogether|overall)\b/i;
const perfect =
  /\b(?:has|have|had) (?:\w+ )?(?:been |already |now )?(?:documented|recorded|counted|verified|registered|killed|died|left|wounded|injured|claimed|lost|fled|displaced|destroyed|taken|been|passed|reached|exceeded|topped|risen|left|confirmed|acknowledged|admitted|put)\b/i;
const tollOf = /\b(?:toll|deaths|losses|casualties)\b/i;
const plannedWords =
  /\b(?:(?:are|is|were|was) (?:set|due|expected|scheduled|to be|ready|about|preparing|supposed)|will (?:be|leave|receive|get|send|continue)|would (?:be|leave|include|see|receive)|plans? to|planned|set for|could be|might be)\b/i;
const formerWords =
  /\b(?:previous|previously|earlier|initial|initially|first|prior|had (?:put|said|reported)|up from|from an earlier)\b/i;
const formerBehindWords =
  /^(?: (?:people|dead|deaths|killed|victims))? (?:previously|initially|earlier|first) (?:reported|given|announced|thought|counted)\b/i;
const changingWords =
  /\b(?:ris(?:e|es|en|ing)|rose|mount(?:s|ed|ing)?|climb(?:s|ed|ing)?|reach(?:es|ed)?|grow(?:s|n|ing)?|grew|jump(?:s|ed)?|soar(?:s|ed)?|updat(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|expected to rise|likely to rise|could rise|further victims|passes|tops|nears|hits)\b/i;

/** How far before and behind the quote cues are believed, in UTF-16 units. */
const reach = 70;

/** A figure of the whole war, or of a long stretch of it. */
export function isTotal(claim: Claim, sentence: string, at: number, isSpot: boolean): boolean {
  if (wholeWar.test(claim.quote)) return true;
  const end = at + claim.quote.length;
  const around = sentence.slice(Math.max(0, at - reach), at) + sentence.slice(end, end + reach);
  if (wholeWar.test(around)) return !isSpot;
  const least = claim.quantity?.min ?? 0;
  return least >= 1000 && !isSpot && (perfect.test(sentence) || tollOf.test(sentence)) && claim.time?.from === undefined;
}

const happening =
  /\b(?:attacks?|strikes?|airstrikes?|air strikes?|blasts?|explosions?|bombings?|raids?|clash(?:es)?|crash|massacre|struck|bombed|exploded)\b/i;

/** A figure that may be of the whole war: it has been counted, and nothing in its sentence names an event, a day or a spot. */
export const mayBeTotal = (claim: Claim, sentence: string, isSpot: boolean): boolean =>
  (claim.quantity?.min ?? 0) >= 100 &&
  !isSpot &&
  claim.time?.from === undefined &&
  (perfect.test(sentence) || tollOf.test(sentence)) &&
  !happening.test(sentence);

const happened = /^(?: [\p{L}'’-]+){0,4} (?:were|was|have|had|has) /u;

/** What is meant to come; "the toll may rise as hundreds more were wounded" tells what has come. */
export function isPlanned({ modality, quote, quantity }: Claim): boolean {
  const figure = quantity === undefined ? -1 : quote.indexOf(quantity.text);
  if (figure >= 0 && happened.test(quote.slice(figure + quantity!.text.length).replace(/["“”]/g, ''))) return false;
  return modality === 'predicted' || modality === 'demanded' || plannedWords.test(quote);
}

/** How far before and behind a figure the words stand that call it an earlier one, in UTF-16 units. */
const formerBefore = 40;
const formerBehind = 22;
const otherFigure = /\d/g;

/** "126 people, up from a previous toll of 112": 112 is the former figure, 126 is not. */
export function isFormer(claim: Claim, sentence: string, at: number): boolean {
  const written = claim.quantity?.text ?? '';
  const inQuote = written === '' ? -1 : claim.quote.indexOf(written);
  if (inQuote < 0) return formerWords.test(claim.quote) || formerWords.test(sentence.slice(Math.max(0, at - 30), at));
  const start = at + inQuote;
  const before = sentence.slice(Math.max(0, start - formerBefore), start);
  const since = Math.max(-1, ...Array.from(before.matchAll(otherFigure), ({ index }) => index));
  const behind = sentence.slice(start + written.length, start + written.length + formerBehind);
  return formerWords.test(before.slice(since + 1)) || formerBehindWords.test(behind);
}

export const isChanging = (text: string): boolean => changingWords.test(text);
