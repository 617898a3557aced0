// Whether two statements speak of one event: their places, and where they name none, the events their articles lead with.
import { isThing } from './anchors.ts';
import { daysBetween } from './days.ts';
import { comparePlaces, liesWithin, type Place } from './places.ts';
import type { Setting, Statement } from './statement.ts';
import { areOfOneWar } from './totals.ts';
import { likeness } from './words.ts';

/**
 * `equal`: one place. `nested`: one lies in the other. `main`: both speak of the event that both articles lead with.
 * `open`: nothing speaks for it or against it. `apart`: two places, two events.
 */
export type EventBond = 'equal' | 'nested' | 'main' | 'open' | 'apart';

/** Shared by enough of the names most named to be one war. */
export function isSameWar(a: Setting, b: Setting): boolean {
  if (a.url === b.url) return true;
  const shared = a.cast.filter((name) => b.cast.includes(name));
  return shared.length >= 2 || a.cast.slice(0, 2).some((name) => b.cast.slice(0, 2).includes(name));
}

const meets = (places: readonly Place[], others: readonly Place[]): boolean =>
  places.some((place) => others.some((other) => comparePlaces(place, other) !== 'apart'));

/** Whether two articles lead with one event: days, places and what was hit or used, or plainly the same words. */
export function leadWithSameEvent(a: Setting, b: Setting): boolean {
  if (a.url === b.url) return true;
  if (!isSameWar(a, b)) return false;
  if (a.days && b.days ? daysBetween(a.days, b.days) > 1 : Math.abs((a.published ?? 0) - (b.published ?? 0)) > 3) return false;
  const alike = likeness(a.lead, b.lead);
  const anchored = a.anchors.some((anchor) => b.anchors.includes(anchor));
  if (meets(a.places, b.places)) return anchored ? alike >= 0.2 : alike >= 0.3;
  return anchored ? alike >= 0.35 : alike >= 0.45;
}

/** Whether the statement speaks of what `leads` tell of first: it names no place of its own, or one of theirs, or its sentence names one around theirs. */
function isMain({ place, placeFrom, saysPlace, quantity }: Statement, leads: readonly Place[]): boolean {
  // What is counted is counted at the place last named; what is said without a figure may be said of the whole.
  if (placeFrom === 'lead' || (placeFrom === 'near' && !quantity) || place === undefined || place.level === 'country')
    return true;
  return leads.some((lead) => comparePlaces(place, lead) === 'equal' || (!saysPlace && liesWithin(lead, place)));
}

const specific = ({ place }: Statement): Place | undefined => (place && place.level !== 'country' ? place : undefined);

/** Of two figures of a war as a whole, where neither names a place within it. */
function compareWholes(a: Statement, b: Statement): EventBond | undefined {
  if (!a.total || !b.total || !a.quantity || !b.quantity) return undefined;
  if (!isSameWar(a.setting, b.setting) || countriesApart(a, b)) return 'apart';
  const [x, y] = [specific(a), specific(b)];
  if (x && y) return undefined;
  if (x || y) return (x ?? y)!.within.some((outer) => [...(x ? b : a).setting.cast].includes(outer)) ? 'nested' : 'open';
  return areOfOneWar(a, b) ? 'main' : 'open';
}

export function compareEvents(a: Statement, b: Statement): EventBond {
  const whole = compareWholes(a, b);
  if (whole) return whole;
  const [x, y] = [specific(a), specific(b)];
  const bond = x && y ? comparePlaces(x, y) : undefined;
  if (bond === 'equal') return 'equal';
  if (a.place && b.place && named(a) && named(b) && comparePlaces(a.place, b.place) === 'apart') return 'apart';
  const bothOwn = a.placeFrom === 'own' && b.placeFrom === 'own';
  const counted = a.quantity !== undefined && b.quantity !== undefined;
  if (bond === 'apart' && (bothOwn || (counted && a.setting.url === b.setting.url))) return 'apart';
  if (leadWithSameEvent(a.setting, b.setting)) {
    const leads = [...a.setting.places, ...b.setting.places];
    if (isMain(a, leads) && isMain(b, leads)) return 'main';
  }
  if (bond !== undefined) return bond;
  if (!isSameWar(a.setting, b.setting)) return 'apart';
  const [known, teller, other] = x ? [x, a, b] : [y, b, a];
  if (!known) return countriesApart(a, b) ? 'apart' : 'open';
  const places = other.setting.places;
  const bonds = places.map((place) => comparePlaces(known, place));
  if (bonds.includes('equal')) return 'equal';
  if (bonds.includes('nested')) return 'nested';
  // Who names no place but the thing that was hit there may mean that one.
  if (other.placeFrom === 'lead' && other.anchors.some((anchor) => isThing(anchor) && teller.anchors.includes(anchor)))
    return 'open';
  // Somebody who names no place anywhere can only mean what others lead with.
  return places.length === 0 && isMain(teller, teller.setting.places) ? 'open' : 'apart';
}

const named = ({ placeFrom, place }: Statement): boolean => placeFrom === 'own' || place?.level === 'country';

const countriesApart = (a: Statement, b: Statement): boolean =>
  a.place !== undefined && b.place !== undefined && comparePlaces(a.place, b.place) === 'apart';
