// Whether two statements speak of the same thing, or one of a part of it. Cautious: where nothing ties two events together they stay apart.
import { canBePart, canBothHold, centre, meantBy } from './intervals.ts';
import { areKin } from './kin.ts';
import { commonShare } from './passages.ts';
import { comparePeople } from './people.ts';
import { liesWithin } from './places.ts';
import { compareEvents, type EventBond, isSameWar } from './same-event.ts';
import type { Matter, Statement } from './statement.ts';
import { isSameTime, patienceFor } from './time-span.ts';
import { asTotals, hasSpot } from './totals.ts';
import { compareVoices } from './voices.ts';
import { likeness } from './words.ts';

/**
 * `inner`: the first statement's figure is part of the second's; `outer` the other way round. `kin`: claims of two kinds about one happening,
 * which are set beside each other and never counted as one.
 */
export type TopicBond = 'same' | 'inner' | 'outer' | 'kin' | undefined;

const people: ReadonlySet<Matter> = new Set(['killed', 'injured', 'missing', 'victims']);
const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));
const isTied = (event: EventBond): boolean => event === 'equal' || event === 'nested' || event === 'main';

/** The same sentence, or nearly. */
export function isCopied(a: Statement, b: Statement): boolean {
  const alike = likeness(a.stems, b.stems);
  const words = Math.min(a.stems.length, b.stems.length);
  if (words >= 4 ? alike >= 0.6 : words === 3 && alike >= 0.8) return true;
  return alike >= 0.4 && commonShare(a.passage, b.passage) >= 0.5;
}

export function compareTopics(x: Statement, y: Statement): TopicBond {
  if (x.partOf === y.id) return 'inner';
  if (y.partOf === x.id) return 'outer';
  const [a, b] = asTotals(x, y);
  if (a.total !== b.total || a.planned !== b.planned) return undefined;
  const patience = Math.max(patienceFor(a), patienceFor(b));
  if (!isSameTime(a, b, 2 * patience)) return undefined;
  let known: boolean | undefined;
  // Asked only where it decides: most pairs part for less.
  const copied = (): boolean => {
    known ??= isCopied(a, b);
    return known;
  };
  if (!isSameTime(a, b, patience) && !copied()) return undefined;
  if (a.matter !== b.matter) return people.has(a.matter) && people.has(b.matter) ? crossBond(a, b) : kinBond(a, b);
  if (!isSameWar(a.setting, b.setting)) return undefined;
  const found = compareEvents(a, b);
  // A place that only stood nearby is no reason to part two wordings of one sentence.
  const event = found === 'apart' && (a.placeFrom === 'near' || b.placeFrom === 'near') && copied() ? 'open' : found;
  if (event === 'apart') return undefined;
  if (people.has(a.matter)) return toll(a, b, event, copied);
  if (copied() && figuresFit(a, b)) return 'same';
  switch (a.matter) {
    case 'negotiation':
      return talks(a, b) ? 'same' : undefined;
    case 'conduct':
      return conduct(a, b, event) ? 'same' : undefined;
    case 'territory':
      return territory(a, b, event) ? 'same' : undefined;
    case 'forecast':
    case 'aid':
      return likeness(a.stems, b.stems) >= 0.4 && figuresFit(a, b) ? 'same' : undefined;
    default:
      return counted(a, b, event);
  }
}

/** Who holds a place: one that both name, or, where both say who holds it, the one that their articles lead with. */
function territory(a: Statement, b: Statement, event: EventBond): boolean {
  const alike = likeness(a.stems, b.stems);
  if (event === 'main') return a.holders.length > 0 && b.holders.length > 0 && alike >= 0.1;
  return event === 'equal' && alike >= (isOfOneSpot(a, b) ? 0.15 : 0.25);
}

/** Both name one town or village: what is claimed of it can hardly be anything but who holds it. */
const isOfOneSpot = (a: Statement, b: Statement): boolean =>
  a.placeFrom === 'own' && b.placeFrom === 'own' && a.place?.level === 'spot' && b.place?.level === 'spot';

/** `compareTopics` for whoever asks only for parts and kin: but where a table says so, only people are counted in parts. */
export function comparePart(a: Statement, b: Statement): 'inner' | 'outer' | 'kin' | undefined {
  const isPlain = a.partOf !== b.id && b.partOf !== a.id;
  if (isPlain && a.matter === b.matter && !people.has(a.matter)) return undefined;
  const bond = compareTopics(a, b);
  return bond === 'same' ? undefined : bond;
}

/** Whether nothing parts two statements that others tie together. */
export function mayClash(x: Statement, y: Statement): boolean {
  const [a, b] = asTotals(x, y);
  return (
    isOneKind(a, b) &&
    a.total === b.total &&
    a.planned === b.planned &&
    isSameTime(a, b) &&
    comparePeople(a.people, b.people) !== 'apart' &&
    compareEvents(a, b) !== 'apart' &&
    (a.quantity?.unit ?? '') === (b.quantity?.unit ?? '')
  );
}

/** The dead are no wounded, though a count of both may stand between them. */
const isOneKind = (a: Statement, b: Statement): boolean =>
  a.matter === b.matter || (people.has(a.matter) && people.has(b.matter) && (a.matter === 'victims' || b.matter === 'victims'));

function kinBond(a: Statement, b: Statement): TopicBond {
  if (!areKin(a, b)) return undefined;
  const event = compareEvents(a, b);
  return event === 'equal' || event === 'main' || (event === 'open' && meet(a.agenda, b.agenda)) ? 'kin' : undefined;
}

/** Killed against killed-and-wounded: one is part of the other. */
function crossBond(a: Statement, b: Statement): TopicBond {
  if (a.matter !== 'victims' && b.matter !== 'victims') return undefined;
  if (!isSameWar(a.setting, b.setting) || comparePeople(a.people, b.people) !== 'same') return undefined;
  const event = compareEvents(a, b);
  if (!isTied(event)) return undefined;
  // "Victims" are more often the dead than the wounded.
  const others = a.matter === 'victims' ? b.matter : a.matter;
  const [part, whole, bond] = a.matter === 'victims' ? ([b, a, 'outer'] as const) : ([a, b, 'inner'] as const);
  if (!part.quantity || !whole.quantity) return undefined;
  if (event === 'nested') return part.place && whole.place && liesWithin(part.place, whole.place) ? bond : undefined;
  if (canBePart(part.quantity, whole.quantity) && !canBothHold(part.quantity, whole.quantity)) return bond;
  return others === 'killed' ? 'same' : undefined;
}

function toll(a: Statement, b: Statement, event: EventBond, copied: () => boolean): TopicBond {
  const bond = comparePeople(a.people, b.people);
  if (bond === 'apart') return undefined;
  const tied = isTied(event) || (event === 'open' && (meet(a.anchors, b.anchors) || copied()));
  if (!tied) return undefined;
  if (!a.quantity || !b.quantity) return copied() || likeness(a.stems, b.stems) >= 0.4 ? 'same' : undefined;
  if ((a.quantity.unit ?? '') !== (b.quantity.unit ?? '')) return undefined;
  // Somebody's death is no toll.
  if (isOne(a) !== isOne(b)) return undefined;
  if (isOne(a) && likeness(a.stems, b.stems) < 0.35) return undefined;
  const fits = canBothHold(meantBy(a.quantity), meantBy(b.quantity));
  if (!fits && areWorldsApart(a, b) && !copied()) return undefined;
  if (sameArticle(a, b) && !fits && !isRevision(a, b) && likeness(a.stems, b.stems) < 0.4) return undefined;
  // Civilians of the whole country are no part of the people of one town.
  if (bond !== 'same' && event === 'nested' && innerOf(a, b) !== bond) return undefined;
  if (bond !== 'same') {
    const [part, whole] = bond === 'inner' ? [a, b] : [b, a];
    if (centre(part.quantity!) === centre(whole.quantity!) && (bondByFigure(part) || copied())) return 'same';
    // Whom a strike killed are "people" to one and "civilians" to another, as long as the figures allow it.
    if (
      part.people.group === 'civilian' &&
      whole.people.group === 'people' &&
      !a.total &&
      canBothHold(part.quantity!, whole.quantity!)
    )
      return 'same';
    return canBePart(part.quantity!, whole.quantity!) ? bond : undefined;
  }
  if (event === 'nested' && (a.total || !fits || isOwnPart(a, b))) return innerOf(a, b);
  return 'same';
}

const isOne = ({ quantity }: Statement): boolean => quantity !== undefined && centre(quantity) === 1;

/** No count of one event's dead grows a hundredfold: whoever gives such figures counts something else. */
const areWorldsApart = (a: Statement, b: Statement): boolean => {
  const [x, y] = [centre(a.quantity!), centre(b.quantity!)];
  return Math.max(x, y) > 100 * Math.max(1, Math.min(x, y));
};

/** Two figures of one article that are one count told twice: an earlier and a later one, or those of two sources that it names. */
const isRevision = (a: Statement, b: Statement): boolean =>
  a.former ||
  b.former ||
  (a.setting.changing && !a.listed && !b.listed) ||
  (a.speaker !== undefined && b.speaker !== undefined && compareVoices(a.speaker, b.speaker) === 'different');

const sameArticle = (a: Statement, b: Statement): boolean => a.setting.url === b.setting.url;

/** A part of whom nothing is said but its number: "22 of them". */
const bondByFigure = ({ people: { group } }: Statement): boolean => group === 'some';

/** Which of two nested counts is the inner one: by place, else the smaller. */
function innerOf(a: Statement, b: Statement): 'inner' | 'outer' {
  if (a.total && b.total && hasSpot(a) !== hasSpot(b)) return hasSpot(a) ? 'inner' : 'outer';
  if (a.place && b.place && liesWithin(a.place, b.place)) return 'inner';
  if (a.place && b.place && liesWithin(b.place, a.place)) return 'outer';
  return centre(a.quantity!) < centre(b.quantity!) ? 'inner' : 'outer';
}

/** Within one article a town's count beside its region's is a part, unless both give one number. */
const isOwnPart = (a: Statement, b: Statement): boolean =>
  a.setting.url === b.setting.url &&
  a.placeFrom !== 'lead' &&
  b.placeFrom !== 'lead' &&
  centre(a.quantity!) !== centre(b.quantity!);

/** Figures that fit, or that one source may have raised; wildly different ones count different things. */
function figuresFit(a: Statement, b: Statement): boolean {
  if (!a.quantity || !b.quantity) return true;
  if ((a.quantity.unit ?? '') !== (b.quantity.unit ?? '')) return false;
  if (canBothHold(meantBy(a.quantity), meantBy(b.quantity))) return true;
  const [x, y] = [centre(a.quantity), centre(b.quantity)];
  return compareVoices(a.speaker, b.speaker) === 'same'
    ? Math.max(x, y) <= 10 * Math.min(x, y)
    : Math.max(x, y) <= 2 * Math.min(x, y);
}

function counted(a: Statement, b: Statement, event: EventBond): TopicBond {
  if (!isTied(event)) return undefined;
  const bond = comparePeople(a.people, b.people);
  if (bond === 'apart') return undefined;
  const alike = likeness(a.stems, b.stems);
  if (!a.quantity || !b.quantity) return alike >= 0.35 ? 'same' : undefined;
  if ((a.quantity.unit ?? '') !== (b.quantity.unit ?? '')) return undefined;
  const things = a.matter === 'equipment' || a.matter === 'forces';
  if (things && alike < 0.25 && !meet(a.anchors, b.anchors)) return undefined;
  return figuresFit(a, b) ? 'same' : undefined;
}

/** Talks: one war, one matter, and words in common; where one side names no matter, more of them. */
function talks(a: Statement, b: Statement): boolean {
  const alike = likeness(a.stems, b.stems);
  const near = sameArticle(a, b) ? 0.1 : 0;
  const least = speaksOfTalks(a) && speaksOfTalks(b) ? 0.1 : 0.15;
  if (a.agenda.length > 0 && b.agenda.length > 0) return meet(a.agenda, b.agenda) && alike >= least + near;
  return alike >= 0.3 + near;
}

/** Of the talks or the deal themselves: "progress in the talks", "a deal is close". */
const speaksOfTalks = ({ stems }: Statement): boolean => stems.some(({ sense }) => sense === 'talks' || sense === 'deal');

/** Each says who did it, and not one of them is the same. */
const namesOthers = (a: Statement, b: Statement): boolean =>
  a.blamed.length > 0 && b.blamed.length > 0 && !meet(a.blamed, b.blamed);

/** A word in common that is more than one of the same sense: two strikes are not one for both being strikes. */
const sharesWord = (a: Statement, b: Statement): boolean => {
  const words = new Set(b.stems.flatMap(({ stem }) => (/^\d/.test(stem) ? [] : stem)));
  return meet(a.anchors, b.anchors) || a.stems.some(({ stem }) => words.has(stem));
};

/** Deeds: an article tells many, so within one the words must be closer than across two. */
function conduct(a: Statement, b: Statement, event: EventBond): boolean {
  const alike = likeness(a.stems, b.stems);
  if (a.charges && b.charges && (event === 'main' || event === 'equal'))
    return alike >= 0.1 || a.anchors.length === 0 || b.anchors.length === 0 || meet(a.anchors, b.anchors);
  if (a.charges && b.charges && event === 'open' && meet(a.anchors, b.anchors)) return true;
  const answer = namesOthers(a, b);
  if (answer && event === 'equal' && isOfOneSpot(a, b) && alike >= 0.15) return true;
  // Two sides' strikes on one day are two deeds, unless the place or the thing hit is one.
  if (answer && event !== 'equal' && !meet(a.anchors, b.anchors)) return false;
  if (!answer && !sharesWord(a, b)) return false;
  const near = sameArticle(a, b) ? 0.15 : 0;
  if (a.type === 'justification' || b.type === 'justification') return alike >= 0.3 + near;
  if (meet(a.anchors, b.anchors) && isTied(event)) {
    // Two articles on one event that name one thing speak of one deed; so do one who tells it and one who denies it.
    return !sameArticle(a, b) || a.denies !== b.denies || alike >= 0.27;
  }
  return alike >= (isTied(event) ? 0.25 : 0.4) + near;
}
