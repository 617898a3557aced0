// Place and subject on the labels of ../shared: asked for every firm label's own span, compared as its scorer does.
// Figures for both halves and for the documents labelled by two; misses of half a alone.
//
//   npx tsx tests/scripts/score-places.ts [--places N] [--invented N] [--subjects N] [--type attack,territory] [--doc NAME] [--from N]
import { parseArgs } from 'node:util';
import { findPlace } from '@/lib/claims/attributes/find-place.ts';
import { findFigure } from '@/lib/claims/attributes/find-quantity.ts';
import { findSubject } from '@/lib/claims/attributes/find-subject.ts';
import { readLabelledDrafts, shares } from './attribute-labels.ts';

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '0' },
    invented: { type: 'string', default: '0' },
    subjects: { type: 'string', default: '0' },
    from: { type: 'string', default: '0' },
    type: { type: 'string' },
    doc: { type: 'string' },
  },
});

const labelled = readLabelledDrafts();
if (labelled.length === 0) console.log('../shared/corpus is missing; nothing to measure on');

const blank = () => ({ right: 0, of: 0, missing: 0, invented: 0, free: 0 });
const tallies = new Map<string, { place: ReturnType<typeof blank>; subject: ReturnType<typeof blank> }>();
const [places, invented, subjects]: [string[], string[], string[]] = [[], [], []];

const count = (tally: ReturnType<typeof blank>, label: string | undefined, found: string | undefined) => {
  if (label === undefined) {
    tally.free++;
    if (found !== undefined) tally.invented++;
    return;
  }
  tally.of++;
  if (found === undefined) tally.missing++;
  else if (shares(found, label)) tally.right++;
};

for (const { doc, half, byTwo, draft, place, who, shown } of labelled) {
  const found = findPlace(draft)?.text;
  const subject = findSubject(draft, findFigure(draft))?.text;
  for (const key of [half, `${half} ${draft.type}`, ...(byTwo ? [`${half} by two`] : [])]) {
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { place: blank(), subject: blank() };
      tallies.set(key, tally);
    }
    count(tally.place, place, found);
    count(tally.subject, who, subject);
  }
  if (half !== 'a' || (values.type !== undefined && !values.type.includes(draft.type))) continue;
  if (values.doc !== undefined && values.doc !== doc) continue;
  const mark = `${byTwo ? '²' : ''}${draft.type}`;
  if (place !== undefined && !shares(found ?? '', place)) places.push(`${mark}: ${found ?? 'NONE'} for ${place}: ${shown}`);
  if (place === undefined && found !== undefined) invented.push(`${mark}: INVENTED ${found}: ${shown}`);
  if (who !== undefined && !shares(subject ?? '', who)) subjects.push(`${mark}: ${subject ?? 'NONE'} for ${who}: ${shown}`);
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
for (const [key, { place, subject }] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
  console.log(
    `${key.padEnd(18)} place ${percent(place.right, place.of)} % of ${String(place.of).padStart(4)} (none for ${place.missing}), invented ${place.invented} of ${place.free}; subject ${percent(subject.right, subject.of)} % of ${subject.of} (none for ${subject.missing})`,
  );
const print = (list: readonly string[], count: number) => {
  const from = Number(values.from);
  for (const line of list.slice(from, from + count)) console.log(' -', line);
};
print(places, Number(values.places));
print(invented, Number(values.invented));
print(subjects, Number(values.subjects));
