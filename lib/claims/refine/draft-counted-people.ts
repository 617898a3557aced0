// Counted people make claims of their own: each count with a fate gets one, whatever the units around it were taken for.

import type { ClaimType } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { hasPos, Pos } from '../lexicon.ts';
import type { PeopleCount } from '../numbers/count-people.ts';
import type { Fate } from '../numbers/fate.ts';
import { isOnlyWhole } from '../numbers/find-parts.ts';
import type { SentenceReading } from '../reading.ts';
import type { Tokens } from '../tokens.ts';
import { spanOfUnits } from './trim-span.ts';

/** The rule that a reader is shown for each. */
const whyOf: Readonly<Record<Fate, string>> = {
  killed: 'victims-counted',
  injured: 'victims-counted',
  mixed: 'victims-counted',
  missing: 'victims-counted',
  captured: 'captives-taken',
  freed: 'captives-freed',
  displaced: 'people-flee',
};

const typeOf: Readonly<Record<Fate, ClaimType>> = {
  killed: 'casualties',
  injured: 'casualties',
  mixed: 'casualties',
  missing: 'casualties',
  captured: 'captives',
  freed: 'captives',
  displaced: 'displacement',
};

/** What an act on counted people is read as where the count says more: a kidnapping of 31 moves no forces. */
const yielding: ReadonlySet<ClaimType> = new Set([
  'attack',
  'atrocity',
  'forces',
  'territory',
  'aid',
  'justification',
  'equipment',
  'captives',
  'casualties',
]);

/** Verbs of intent before "to kill": nobody has come to harm yet. */
const intents = new Set([
  'threatened',
  'threatens',
  'threatening',
  'threaten',
  'vowed',
  'vow',
  'vows',
  'sworn',
  'swore',
  'plan',
  'planned',
  'plans',
  'planning',
  'plot',
  'plotted',
  'plotting',
  'want',
  'wants',
  'wanted',
  'intend',
  'intended',
  'intends',
  'tried',
  'try',
  'trying',
  'attempt',
  'attempted',
  'attempting',
  'order',
  'ordered',
  'orders',
  'conspired',
  'conspiring',
  'offered',
  'failed',
]);

function isIntended(tokens: Tokens, cue: number, first: number): boolean {
  if (tokens.lower[cue - 1] !== 'to') return false;
  for (let i = cue - 2; i >= first && i >= cue - 4; i--) if (intents.has(tokens.lower[i]!)) return true;
  return false;
}

interface Region {
  readonly count: PeopleCount;
  readonly type: ClaimType;
  /** Tokens from the count or its cue, whichever comes first, to behind the last of them. */
  readonly first: number;
  readonly last: number;
}

function regionOf(count: PeopleCount): Region {
  const { span, cue, fate } = count;
  const head = span.head === undefined || span.head < span.last ? span.last : span.head + 1;
  return { count, type: typeOf[fate], first: Math.min(span.first, cue), last: Math.max(head, cue + 1) };
}

const isWithin = ({ count: { span } }: Region, draft: Draft): boolean => span.numberAt >= draft.first && span.last <= draft.last;

/** The drafts of one sentence, with one for each count of people that came to something. */
export function draftCountedPeople(reading: SentenceReading, drafts: readonly Draft[]): readonly Draft[] {
  const { people, sentence } = reading;
  if (people.length === 0) return drafts;
  const counts = people.filter(({ cue }) => !isIntended(sentence.tokens, cue, sentence.first));
  if (counts.length === 0) return drafts;
  const regions = counts.map(regionOf);
  const whole = regions.filter(({ count }) => count.partOf === undefined);
  const out: Draft[] = drafts.flatMap((draft) =>
    splitDraft(
      reading,
      draft,
      whole.filter((region) => region.type === draft.type && isWithin(region, draft)),
    ),
  );
  for (const region of whole) {
    if (region.count.span.kind === 'single' || region.type === 'displacement') continue;
    if (out.some((draft) => draft.type === region.type && isWithin(region, draft))) continue;
    addDraft(reading, out, region);
  }
  for (const region of regions) {
    const { count } = region;
    if (
      count.partOf === undefined ||
      count.span.kind === 'single' ||
      region.type === 'displacement' ||
      (count.span.quantity.value ?? 2) < 2
    )
      continue;
    const total = regions.find((other) => other.count.span === count.partOf);
    if (total !== undefined && isOnlyWhole(sentence.tokens, total.count.span, count.span, sentence.first)) {
      // "68 children were among the 126 killed" tells of the children; the 126 are told beside it
      if (!out.some((draft) => draft.type === region.type && isWithin(region, draft))) out.push(partDraft(reading, region));
      else if (out.some((draft) => draft.type === total.type && isWithin(total, draft) && isWithin(region, draft)))
        out.push(partDraft(reading, total));
      continue;
    }
    const covered = out.some(
      (draft) =>
        draft.type === region.type &&
        isWithin(region, draft) &&
        draft.first >= count.partOf!.numberAt + 1 &&
        draft.last - draft.first < 20,
    );
    if (!covered) out.push(partDraft(reading, region));
  }
  return out.sort((a, b) => a.first - b.first || b.last - a.last);
}

const joints = new Set([
  ',',
  'and',
  'while',
  'with',
  'as',
  'well',
  'but',
  ';',
  '-',
  '–',
  'also',
  'plus',
  'or',
  'another',
  'some',
  'a',
  'further',
]);

const withWhy = (why: readonly string[], { fate }: PeopleCount): readonly string[] =>
  why.includes(whyOf[fate]) ? why : [...why, whyOf[fate]];

/** "12 people were killed and 30 wounded" are two claims: the draft is cut before each count that has its own fate word. */
function splitDraft(reading: SentenceReading, draft: Draft, regions: readonly Region[]): Draft[] {
  const { tokens } = reading.sentence;
  const pieces: Draft[] = [];
  let begin = draft.first;
  for (let i = 1; i < regions.length; i++) {
    const [before, here] = [regions[i - 1]!, regions[i]!];
    const from = sharesVerb(before, here) ? here.count.span.first : here.first;
    if ((here.count.cue === before.count.cue && from === here.first) || from < before.last || from <= begin) continue;
    let end = from;
    while (end > before.last && joints.has(tokens.lower[end - 1]!)) end--;
    if (end <= begin) continue;
    pieces.push({ ...draft, first: begin, last: end, why: withWhy(draft.why, before.count) });
    begin = from;
  }
  if (pieces.length === 0) return [draft];
  pieces.push({ ...draft, first: begin, why: withWhy(draft.why, regions.at(-1)!.count) });
  return pieces;
}

/** "killing about 300 soldiers and some 1,100 civilians": too many to be one party, told by one verb in front. */
const sharesVerb = (before: Region, here: Region): boolean =>
  here.count.cue === before.count.cue &&
  here.count.cue < before.count.span.first &&
  here.count.span.kind === 'count' &&
  before.count.span.kind === 'count';

/** The unit that holds token `at`. */
const unitAt = ({ units }: SentenceReading, at: number): number => {
  for (let i = units.length - 1; i >= 0; i--) if (units[i]!.first <= at) return i;
  return 0;
};

/** Takes the place of a draft of another type that says just this, or stands beside those there are. */
function addDraft(reading: SentenceReading, drafts: Draft[], region: Region): void {
  const from = unitAt(reading, region.first);
  const to = unitAt(reading, region.last - 1) + 1;
  const [first, last] = spanOfUnits(reading, from, to);
  const draft: Draft = {
    type: region.type,
    reading,
    first,
    last,
    units: [from, to],
    margin: 0.5,
    why: [whyOf[region.count.fate]],
  };
  const same = drafts.findIndex(
    (other) =>
      yielding.has(other.type) &&
      other.first <= region.first &&
      other.last >= region.last &&
      other.last - other.first <= 2 * (last - first),
  );
  if (same >= 0) {
    const other = drafts[same]!;
    // the other draft keeps its place where it holds more than the count
    drafts[same] = { ...draft, first: other.first, last: other.last, units: other.units, margin: Math.max(other.margin, 0.5) };
  } else drafts.push(draft);
}

const ofThose = new Set(['them', 'whom']);

/** "including 20 children": the part alone. */
function partDraft(reading: SentenceReading, region: Region): Draft {
  const { tokens } = reading.sentence;
  const { span } = region.count;
  const head = span.head === undefined || span.head < span.last ? span.last : span.head + 1;
  let last = head;
  // "12 of them women and children"
  if (tokens.lower[last] === 'of' && ofThose.has(tokens.lower[last + 1] ?? '')) {
    last += 2;
    while (last < reading.sentence.last && (tokens.lower[last] === 'and' || hasPos(tokens.word[last], Pos.Noun | Pos.Adjective)))
      last++;
    while (tokens.lower[last - 1] === 'and') last--;
  }
  while (last < reading.sentence.last && hasPos(tokens.word[last], Pos.Noun) && !hasPos(tokens.word[last], Pos.Preposition))
    last++;
  const unit = unitAt(reading, span.first);
  return {
    type: region.type,
    reading,
    first: span.first,
    last,
    units: [unit, unit + 1],
    margin: 0.3,
    why: [whyOf[region.count.fate]],
  };
}
