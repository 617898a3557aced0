// How two statements of one topic stand to each other, with the reason.
import { canBePart, canBothHold, centre, isHigher, meantBy, writeFigure } from './intervals.ts';
import { commonShare } from './passages.ts';
import type { Reason } from './reasons.ts';
import { isCopied, type TopicBond } from './same-topic.ts';
import type { Statement } from './statement.ts';
import { compareVoices } from './voices.ts';
import { likeness } from './words.ts';

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
export function findRelation(a: Statement, b: Statement, bond: Exclude<TopicBond, undefined>): Finding | undefined {
  if (bond !== 'same') return partOf(a, b, bond);
  if (a.quantity && b.quantity) return compareFigures(a, b);
  return compareWords(a, b);
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
    if (!equal && voices !== 'different' && laterAndHigher(a, b))
      return { relation: 'updates', because: { key: 'raised', params } };
    return { relation: 'agrees', because: { key: 'bothCanHold', params } };
  }
  if (laterAndHigher(a, b)) return { relation: 'updates', because: { key: 'raised', params } };
  return { relation: 'conflicts', because: { key: 'cannotBothHold', params } };
}

/** One rounds the other: "nearly 70" for 68. */
function fitsRounded(a: Statement, b: Statement): boolean {
  const rough = new Set(['almost', 'about', 'vague']);
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
  if (before < after) return true;
  // On one day only tolls run: two counts of one convoy are two counts.
  return (
    harm.has(low.matter) &&
    (low.setting.changing || high.setting.changing) &&
    compareVoices(low.speaker, high.speaker) !== 'different'
  );
}

const positive = new Set(['progress', 'agreed', 'concession', 'scheduled']);
const negative = new Set(['rejected', 'stalled']);

function isOpposite(a: Statement, b: Statement): 'stance' | 'denial' | 'blame' | undefined {
  if (a.stance && b.stance) {
    const [x, y] = [a.stance, b.stance];
    if ((positive.has(x) && negative.has(y)) || (positive.has(y) && negative.has(x))) return 'stance';
    if ((x === 'demand' && y === 'rejected') || (y === 'demand' && x === 'rejected')) return 'stance';
  }
  if (a.denies !== b.denies) return answers(a, b) ? 'denial' : undefined;
  if (a.denies && b.denies) return undefined;
  return a.matter === 'conduct' && blameDiffers(a, b) ? 'blame' : undefined;
}

/** Whether a denial and what it stands beside speak of the same: one charges, or they share what was hit, used or said. */
const answers = (a: Statement, b: Statement): boolean =>
  (a.charges && b.charges) ||
  likeness(a.stems, b.stems) >= 0.2 ||
  (a.matter === 'conduct' && kindsOf(a).some((anchor) => kindsOf(b).includes(anchor)));

/** Weapons of a kind rather than things hit: to deny them is to deny whatever is told of them. */
const kindsOf = ({ anchors }: Statement): string[] => anchors.filter((anchor) => anchor === 'banned' || anchor === 'nuclear');

function blameDiffers(a: Statement, b: Statement): boolean {
  if (a.blamed.length === 0 || b.blamed.length === 0) return false;
  const opposed = (x: Statement, y: Statement) =>
    x.blamed.includes('opponents') && !x.blamed.includes('rulers') && !y.blamed.includes('opponents');
  if (opposed(a, b) || opposed(b, a)) return true;
  if (a.blamed.some((side) => b.blamed.includes(side))) return false;
  const homes = [
    ...(a.place?.within ?? []),
    ...(a.place?.keys ?? []),
    ...a.setting.cast.slice(0, 1),
    ...b.setting.cast.slice(0, 1),
  ];
  const atHome = (x: Statement) => x.blamed.every((side) => side === 'rulers' || homes.includes(side));
  return !(atHome(a) && atHome(b));
}

function compareWords(a: Statement, b: Statement): Finding | undefined {
  const params = () => ({ a: a.quote, b: b.quote, speakerA: named(a), speakerB: named(b) });
  const alike = likeness(a.stems, b.stems);
  const voices = compareVoices(a.speaker, b.speaker);
  const opposite = isOpposite(a, b);
  if (opposite === undefined || (voices === 'same' && alike >= 0.6)) {
    if (datesDiffer(a, b)) return { relation: 'conflicts', because: { key: 'datesDiffer', params } };
    if (
      isCopied(a, b) &&
      (voices !== 'different' || commonShare(a.passage, b.passage) >= 0.5) &&
      (a.speaker || b.speaker || commonShare(a.passage, b.passage) >= 0.5)
    )
      return { relation: 'repeats', because: { key: 'sameWords', params } };
    if (voices === 'same' && alike >= 0.3) return { relation: 'repeats', because: { key: 'sameSpeaker', params } };
    if (voices === 'perhaps' && a.speaker && b.speaker && alike >= 0.4)
      return { relation: 'repeats', because: { key: 'sameWords', params } };
    const close = alike >= 0.12 || (a.charges && b.charges) || a.anchors.some((anchor) => b.anchors.includes(anchor));
    if (!close || a.denies !== b.denies) return undefined;
    return { relation: 'agrees', because: { key: 'sameAccount', params } };
  }
  return { relation: 'contradicts', because: { key: opposite, params } };
}

/** What happens once has one day: "the invasion began on". */
function datesDiffer(a: Statement, b: Statement): boolean {
  const once = /\b(?:invasion|war|offensive|operation)\b/i;
  if (a.daysFrom !== 'own' || b.daysFrom !== 'own' || !a.days || !b.days) return false;
  if (a.days.from !== a.days.to || b.days.from !== b.days.to || a.days.from === b.days.from) return false;
  return once.test(a.quote) && once.test(b.quote);
}
