// How two statements of one topic stand to each other, with the reason.

import { findOpposite } from './find-opposite.ts';
import { canBePart, canBothHold, centre, isHigher, meantBy, writeFigure } from './intervals.ts';
import { commonShare } from './passages.ts';
import type { Reason } from './reasons.ts';
import { isCopied, type TopicBond } from './same-topic.ts';
import { isChanging } from './scope.ts';
import type { Matter, Statement } from './statement.ts';
import { asTotals } from './totals.ts';
import { compareVoices } from './voices.ts';
import { likeness, stemsOf } from './words.ts';

export type RelationKind = 'repeats' | 'agrees' | 'updates' | 'conflicts' | 'contradicts' | 'part';

export interface Finding {
  readonly relation: RelationKind;
  readonly because: UnwrittenReason;
}

/** A reason whose figures and quotes are written once somebody asks: of most pairs nobody does. */
export interface UnwrittenReason {
  readonly key: Reason['key'];
  readonly params: () => Reason['params'];
}

const named = (statement: Statement): string => statement.speaker?.text ?? statement.setting.publisher ?? statement.setting.url;
const told = ({ asOf, setting }: Statement): number | undefined => asOf ?? setting.published;

/** The relation of two statements of one topic; undefined where they speak of one thing but of different sides of it. Symmetric: the reason names both sides in reading order of `a` and `b`. */
export function findRelation(x: Statement, y: Statement, bond: Exclude<TopicBond, undefined>): Finding | undefined {
  const [a, b] = asTotals(x, y);
  if (bond === 'kin') return compareKin(a, b);
  if (bond !== 'same') return partOf(a, b, bond);
  if (a.quantity && b.quantity && countOneThing(a, b)) return compareFigures(a, b);
  return compareWords(a, b);
}

/** Matters named after what is counted. */
const counting: ReadonlySet<Matter> = new Set(['killed', 'injured', 'missing', 'victims', 'captives', 'displacement']);

/** Whether two figures are of one kind of thing: "60 rockets" and "120 targets" can both be right of one day. */
function countOneThing(a: Statement, b: Statement): boolean {
  if ((a.quantity!.unit ?? '') !== (b.quantity!.unit ?? '')) return false;
  if (counting.has(a.matter) && counting.has(b.matter)) return true;
  const [x, y] = [thingCounted(a), thingCounted(b)];
  return x.some((word) => y.includes(word));
}

/** Stems of the words that follow the figure, as far as the thing counted may stand. */
function thingCounted({ quote, quantity }: Statement): string[] {
  const at = quote.indexOf(quantity!.text);
  if (at < 0) return stemsOf(quote).map(({ stem }) => stem);
  const behind = quote.slice(at + quantity!.text.length).split(/[,;:.]/, 1)[0]!;
  return stemsOf(behind)
    .slice(0, 3)
    .map(({ stem }) => stem);
}

function partOf(a: Statement, b: Statement, bond: 'inner' | 'outer'): Finding {
  const [part, whole] = bond === 'inner' ? [a, b] : [b, a];
  const params = () => ({
    part: figureOf(part),
    whole: figureOf(whole),
    partWords: part.people.group,
    wholeWords: whole.people.group,
  });
  if (part.quantity && whole.quantity && !canBePart(part.quantity, whole.quantity))
    return { relation: 'conflicts', because: { key: 'partAboveWhole', params } };
  return { relation: 'part', because: { key: 'part', params } };
}

const figureOf = ({ quantity, quote }: Statement): string => (quantity ? writeFigure(quantity) : `“${quote}”`);

/** Sameness of origin: one speaker, or the same words. */
function isOneOrigin(a: Statement, b: Statement): boolean {
  const voices = compareVoices(a.speaker, b.speaker);
  if (voices === 'same') return true;
  if (isCopied(a, b) && commonShare(a.passage, b.passage) >= 0.4) return true;
  return false;
}

function compareFigures(a: Statement, b: Statement): Finding {
  const [x, y] = [a.quantity!, b.quantity!];
  const params = () => ({ a: writeFigure(x), b: writeFigure(y), speakerA: named(a), speakerB: named(b) });
  const equal = centre(x) === centre(y) && x.min === y.min;
  const sameNumber = centre(x) === centre(y);
  const fits = canBothHold(meantBy(x), meantBy(y));
  const voices = compareVoices(a.speaker, b.speaker);
  const sameArticle = a.setting.url === b.setting.url;
  if (fits) {
    if (fitsRounded(a, b) ? isOneOrigin(a, b) || (sameArticle && voices !== 'different') : isOneOrigin(a, b) && sameNumber)
      return { relation: 'repeats', because: { key: 'sameSource', params } };
    if (sameNumber && (isCopied(a, b) || sameArticle || isOneStatement(a, b, voices)))
      return { relation: 'repeats', because: { key: 'sameFigure', params } };
    if (!equal && (voices !== 'different' || isRaised(a, b)) && laterAndHigher(a, b))
      return { relation: 'updates', because: { key: 'raised', params } };
    return { relation: 'agrees', because: { key: 'bothCanHold', params } };
  }
  if (laterAndHigher(a, b)) return { relation: 'updates', because: { key: 'raised', params } };
  return { relation: 'conflicts', because: { key: 'cannotBothHold', params } };
}

const rough: ReadonlySet<string> = new Set(['almost', 'about', 'vague']);

/** One rounds the other: "nearly 70" for 68. */
function fitsRounded(a: Statement, b: Statement): boolean {
  if (a.total && b.total && told(a) !== told(b)) return false;
  const [x, y] = [a.quantity!, b.quantity!];
  return (rough.has(x.qualifier) || rough.has(y.qualifier)) && canBothHold(x, y);
}

/** A figure that hardly comes about twice, given by nobody in particular or by one who may be the other. */
function isOneStatement(a: Statement, b: Statement, voices: string): boolean {
  if (voices === 'different') return false;
  const n = centre(a.quantity!);
  const round = n < 20 || n % 10 ** Math.floor(Math.log10(n)) === 0;
  if (!round) return true;
  // "reports", "a monitor": somebody is quoted, and the figure fits somebody who is
  return a.speaker !== undefined && b.speaker !== undefined && n >= 20;
}

const harm = new Set(['killed', 'injured', 'missing', 'victims']);

/** Whether the higher figure was told later, or either article tells of a figure that is changing. */
function laterAndHigher(a: Statement, b: Statement): boolean {
  if (centre(a.quantity!) === centre(b.quantity!)) return false;
  const [low, high] = isHigher(b.quantity!, a.quantity!) ? [a, b] : [b, a];
  if (low.former) return true;
  if (high.former) return false;
  const [before, after] = [told(low), told(high)];
  if (before === undefined || after === undefined || before > after) return false;
  if (low.total && high.total && growsTooFast(low, high)) return false;
  if (before < after) return true;
  // On one day only tolls run: two counts of one convoy are two counts.
  return (
    harm.has(low.matter) &&
    (low.setting.changing || high.setting.changing) &&
    compareVoices(low.speaker, high.speaker) !== 'different'
  );
}

/** The later of two tolls says itself that it has risen. */
function isRaised(a: Statement, b: Statement): boolean {
  const [x, y] = [told(a), told(b)];
  if (x === undefined || y === undefined || x === y || !harm.has(a.matter)) return false;
  return isChanging((x > y ? a : b).quote);
}

/** By how much one source's figure of a whole war may lie above another's of about that time and still be the same count, later. */
const laterCount = 1.3;

const growsTooFast = (low: Statement, high: Statement): boolean =>
  compareVoices(low.speaker, high.speaker) === 'different' && centre(high.quantity!) > laterCount * centre(low.quantity!);

/** Claims of two kinds confirm one another in nothing, but one may deny what the other tells. */
function compareKin(a: Statement, b: Statement): Finding | undefined {
  const found = compareWords(a, b);
  return found?.relation === 'contradicts' ? found : undefined;
}

function compareWords(a: Statement, b: Statement): Finding | undefined {
  const params = () => ({ a: a.quote, b: b.quote, speakerA: named(a), speakerB: named(b) });
  const alike = likeness(a.stems, b.stems);
  const voices = compareVoices(a.speaker, b.speaker);
  const opposite = findOpposite(a, b);
  if (opposite === undefined || (voices === 'same' && alike >= (opposite === 'stance' ? 0.35 : 0.6))) {
    if (datesDiffer(a, b)) return { relation: 'conflicts', because: { key: 'datesDiffer', params } };
    if (
      isCopied(a, b) &&
      (voices !== 'different' || commonShare(a.passage, b.passage) >= 0.5) &&
      (a.speaker || b.speaker || commonShare(a.passage, b.passage) >= 0.5)
    )
      return { relation: 'repeats', because: { key: 'sameWords', params } };
    if (voices === 'same' && alike >= 0.3) return { relation: 'repeats', because: { key: 'sameSpeaker', params } };
    if (voices === 'perhaps' && a.speaker && b.speaker && alike >= 0.45)
      return { relation: 'repeats', because: { key: 'sameWords', params } };
    const close = alike >= 0.12 || (a.charges && b.charges) || a.anchors.some((anchor) => b.anchors.includes(anchor));
    if (!close || a.denies !== b.denies || (areAtOdds(a, b) && alike < 0.4)) return undefined;
    return { relation: 'agrees', because: { key: 'sameAccount', params } };
  }
  return { relation: 'contradicts', because: { key: opposite, params } };
}

/** Two sides speak of who holds a place, and of one it isn't clear whom it means. */
const areAtOdds = (a: Statement, b: Statement): boolean =>
  a.matter === 'territory' &&
  a.speaker?.side !== undefined &&
  b.speaker?.side !== undefined &&
  a.speaker.side !== b.speaker.side &&
  !a.holders.some((side) => b.holders.includes(side));

/** What happens once has one day: "the invasion began on". */
function datesDiffer(a: Statement, b: Statement): boolean {
  const once = /\b(?:invasion|war|offensive|operation)\b/i;
  if (a.daysFrom !== 'own' || b.daysFrom !== 'own' || !a.days || !b.days) return false;
  if (a.days.from !== a.days.to || b.days.from !== b.days.to || a.days.from === b.days.from) return false;
  return once.test(a.quote) && once.test(b.quote);
}
