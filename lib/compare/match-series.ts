// Which lines of an imported table count what a statement counts.
import { englishLexicon } from '@/lib/claims/lexicon.ts';
import { type Days, readDay } from './days.ts';
import { nameKey } from './name-key.ts';
import { comparePeople, readPeople } from './people.ts';
import { comparePlaces, readPlace } from './places.ts';
import type { Matter, Statement } from './statement.ts';

/** One count of a table. `max` null: open above. */
export interface SeriesCount {
  /** ISO date. */
  readonly date: string;
  readonly measure: string;
  readonly place?: string;
  readonly min: number;
  readonly max: number | null;
}

export interface SeriesLine {
  readonly measure: string;
  readonly place?: string;
  /** By date; those near the days asked for. */
  readonly points: readonly SeriesCount[];
}

/** Words for what is counted, as tables write them. */
const matters: readonly (readonly [Matter, readonly string[]])[] = [
  ['killed', ['killed', 'dead', 'deaths', 'died', 'fatalities', 'death', 'kills', 'fatality']],
  ['injured', ['injured', 'wounded', 'injuries', 'hurt']],
  ['missing', ['missing']],
  ['victims', ['casualties', 'victims', 'losses']],
  ['captives', ['captured', 'prisoners', 'hostages', 'detained', 'captives']],
  ['displacement', ['displaced', 'refugees', 'idps', 'fled', 'displacement']],
  [
    'equipment',
    ['destroyed', 'tanks', 'aircraft', 'vehicles', 'equipment', 'artillery', 'drones', 'ships', 'helicopters', 'afv', 'apc'],
  ],
  ['forces', ['troops', 'soldiers', 'personnel', 'fighters']],
];
/** Short forms that tables use for groups of people. */
const groups: Readonly<Record<string, string>> = { med: 'medics', press: 'journalists', civdef: 'rescuers', kids: 'children' };
const running = new Set(['cum', 'cumulative', 'total', 'running']);
/** How far around the days asked for counts are of interest. */
const around = 21;
const pointsAtMost = 200;

interface Measure {
  readonly matter: Matter;
  readonly isRunning: boolean;
  readonly words: readonly string[];
}

/** What a measure's name says: "ext_killed_children_cum" counts killed children, running. */
export function readMeasure(measure: string): Measure | undefined {
  const words = measure
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const matter = matters.find(([, names]) => words.some((word) => names.includes(word)))?.[0];
  return (
    matter && { matter, isRunning: words.some((word) => running.has(word)), words: words.map((word) => groups[word] ?? word) }
  );
}

/** The lines of a table that count what `about` counts, where they have counts near these days; those named most plainly first. */
export function matchSeries(about: Statement, counts: readonly SeriesCount[], days: Days): SeriesLine[] {
  if (!about.quantity || (about.quantity.unit !== undefined && about.quantity.unit !== '')) return [];
  const lines = new Map<string, SeriesCount[]>();
  const fits = new Map<string, boolean>();
  for (const count of counts) {
    const day = readDay(count.date.length === 10 ? count.date : `${count.date}-01-01`.slice(0, 10));
    if (day === undefined || day < days.from - around || day > days.to + around) continue;
    const key = `${count.measure}\n${count.place ?? ''}`;
    if (!fits.has(key)) fits.set(key, fitsMeasure(about, count.measure) && fitsPlace(about, count.place));
    if (!fits.get(key)) continue;
    const line = lines.get(key);
    if (line) line.push(count);
    else lines.set(key, [count]);
  }
  return [...lines.values()]
    .map((points) => {
      const { measure, place } = points[0]!;
      const sorted = points.toSorted((a, b) => (a.date < b.date ? -1 : 1));
      const every = Math.ceil(sorted.length / pointsAtMost);
      return { measure, ...(place !== undefined && { place }), points: sorted.filter((_, index) => index % every === 0) };
    })
    .sort((a, b) => a.measure.length - b.measure.length || (a.measure < b.measure ? -1 : 1));
}

function fitsMeasure(about: Statement, name: string): boolean {
  const measure = readMeasure(name);
  if (!measure || measure.isRunning !== about.total) return false;
  if (measure.matter !== about.matter) return false;
  if (about.matter === 'equipment' && !namesThing(about, measure.words)) return false;
  const people = readPeople({ subject: { text: measure.words.join(' ') }, quote: '' });
  return comparePeople(people, about.people) === 'same';
}

/** "tanks_destroyed" counts tanks. */
const namesThing = ({ stems }: Statement, words: readonly string[]): boolean => {
  const lexicon = englishLexicon();
  return words.some((word) => stems.some(({ stem }) => stem === (lexicon.get(word)?.lemma ?? word)));
};

/** A table without places is of the war it was imported for; what it counts is left to who looks at it. */
function fitsPlace({ place, setting }: Statement, named: string | undefined): boolean {
  if (named === undefined) return true;
  const there = readPlace({ text: named }, new Map());
  if (there && place && comparePlaces(there, place) === 'equal') return true;
  const keys = there ? there.keys : [nameKey(named)];
  // What is told of a whole war is told of the country or region that it is mostly about.
  return (!place || place.level === 'country') && setting.cast.some((key) => keys.includes(key));
}
