// Whether two statements speak of the same thing, or one of a part of it. Cautious: where nothing ties two events together they stay apart.
import { canBePart, canBothHold, centre, meantBy } from './intervals.ts';
import { commonShare } from './passages.ts';
import { comparePeople } from './people.ts';
import { liesWithin } from './places.ts';
import { compareEvents, type EventBond, isSameWar } from './same-event.ts';
import type { Matter, Statement } from './statement.ts';
import { isSameTime, patienceFor } from './time-span.ts';
import { compareVoices } from './voices.ts';
import { containment, likeness } from './words.ts';

/** `inner`: the first statement's figure is part of the second's; `outer` the other way round. */
export type TopicBond = 'same' | 'inner' | 'outer' | undefined;

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

export function compareTopics(a: Statement, b: Statement): TopicBond {
  if (a.partOf === b.id) return 'inner';
  if (b.partOf === a.id) return 'outer';
  if (a.total !== b.total || a.planned !== b.planned) return undefined;
  const patience = Math.max(patienceFor(a), patienceFor(b));
  if (!isSameTime(a, b, 3 * patience)) return undefined;
  const copied = isCopied(a, b);
  if (!copied && !isSameTime(a, b, patience)) return undefined;
  if (a.matter !== b.matter) return people.has(a.matter) && people.has(b.matter) ? crossBond(a, b) : undefined;
  if (!isSameWar(a.setting, b.setting)) return undefined;
  const found = compareEvents(a, b);
  // A place that only stood nearby is no reason to part two wordings of one sentence.
  const event = found === 'apart' && copied && (a.placeFrom === 'near' || b.placeFrom === 'near') ? 'open' : found;
  if (event === 'apart') return undefined;
  if (people.has(a.matter)) return toll(a, b, event, copied);
  if (copied && figuresFit(a, b)) return 'same';
  switch (a.matter) {
    case 'negotiation':
      return talks(a, b) ? 'same' : undefined;
    case 'conduct':
      return conduct(a, b, event) ? 'same' : undefined;
    case 'territory':
      return event === 'equal' && a.placeFrom === 'own' && b.placeFrom === 'own' ? 'same' : undefined;
    case 'forecast':
    case 'aid':
      return likeness(a.stems, b.stems) >= 0.4 && figuresFit(a, b) ? 'same' : undefined;
    default:
      return counted(a, b, event);
  }
}

/** Killed against killed-and-wounded: one is part of the other. */
function crossBond(a: Statement, b: Statement): TopicBond {
  if (a.matter !== 'victims' && b.matter !== 'victims') return undefined;
  if (!isSameWar(a.setting, b.setting) || comparePeople(a.people, b.people) !== 'same') return undefined;
  const event = compareEvents(a, b);
  if (!isTied(event)) return undefined;
  const [part, whole, bond] = a.matter === 'victims' ? ([b, a, 'outer'] as const) : ([a, b, 'inner'] as const);
  if (!part.quantity || !whole.quantity) return undefined;
  if (event === 'nested') return part.place && whole.place && liesWithin(part.place, whole.place) ? bond : undefined;
  return canBePart(part.quantity, whole.quantity) && !canBothHold(part.quantity, whole.quantity) ? bond : 'same';
}

function toll(a: Statement, b: Statement, event: EventBond, copied: boolean): TopicBond {
  const bond = comparePeople(a.people, b.people);
  if (bond === 'apart') return undefined;
  const tied = isTied(event) || (event === 'open' && (copied || meet(a.anchors, b.anchors)));
  if (!tied) return undefined;
  if (!a.quantity || !b.quantity) return copied || likeness(a.stems, b.stems) >= 0.4 ? 'same' : undefined;
  const fits = canBothHold(meantBy(a.quantity), meantBy(b.quantity));
  if (bond !== 'same') {
    const [part, whole] = bond === 'inner' ? [a, b] : [b, a];
    if (fits && (copied || centre(part.quantity!) === centre(whole.quantity!))) return 'same';
    return canBePart(part.quantity!, whole.quantity!) ? bond : 'same';
  }
  if (event === 'nested' && (!fits || isOwnPart(a, b))) return centre(a.quantity) < centre(b.quantity) ? 'inner' : 'outer';
  return 'same';
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

/** Talks: one war, one matter, and where one side names none, words in common. */
function talks(a: Statement, b: Statement): boolean {
  const alike = likeness(a.stems, b.stems);
  if (a.agenda.length > 0 && b.agenda.length > 0) return meet(a.agenda, b.agenda) && alike >= 0.1;
  return alike >= 0.25;
}

function conduct(a: Statement, b: Statement, event: EventBond): boolean {
  const alike = likeness(a.stems, b.stems);
  if (a.type === 'justification' || b.type === 'justification')
    return alike >= 0.3 || (isTied(event) && containment(a.stems, b.stems) >= 0.4);
  if (meet(a.anchors, b.anchors)) return isTied(event) || alike >= 0.3;
  const bare = a.anchors.length === 0 || b.anchors.length === 0;
  if (bare) return event === 'main' || event === 'equal' || alike >= 0.4;
  return event === 'main' ? alike >= 0.2 : alike >= 0.4;
}
