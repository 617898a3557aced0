// The words of a unit by the roles they play: what rules and model look at.
import { Pos, type Word } from '../lexicon.ts';
import type { NameKind } from '../names.ts';
import type { Fate } from '../numbers/fate.ts';
import { Edge, type Unit } from '../parse/segment.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceReading } from '../reading.ts';
import { peopleIn, readClause } from '../rules/read-clause.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { TokenKind } from '../tokens.ts';

/** A word, or the kind of a name. */
export type Item = Word | NameClass;
export type NameClass = 'power' | 'people' | 'place' | 'human' | 'org' | 'name';

/** What the model may know of a name: never who it is, and parties, countries and lands alike ("Gaza" acts as "Israel" does). */
const nameClasses: Readonly<Record<NameKind, NameClass>> = {
  country: 'power',
  people: 'people',
  town: 'place',
  region: 'power',
  party: 'power',
  person: 'human',
  institution: 'org',
  medium: 'org',
};

/** The words of a unit by their roles. */
export interface Frame {
  readonly unit: Unit;
  /** Tokens, each name counted as one. */
  readonly length: number;
  readonly verbs: Word[];
  /** Acts that a verb has with its particle: "shoot down". */
  readonly phrasal: Word[];
  readonly passive: boolean;
  readonly hasVerb: boolean;
  readonly subject: Item[];
  readonly object: Item[];
  readonly oblique: Item[];
  readonly nouns: Word[];
  readonly adjectives: Word[];
  readonly counted: Word[];
  readonly lemmas: Word[];
  readonly closed: Word[];
  readonly signs: string[];
  readonly hasNumber: boolean;
  /** The rules that find their kind of statement here. */
  rules: readonly Rule[];
  fates: readonly Fate[];
}

const closedPos =
  Pos.Modal |
  Pos.Auxiliary |
  Pos.Negation |
  Pos.Subordinator |
  Pos.Conjunction |
  Pos.Relative |
  Pos.Preposition |
  Pos.Adverb |
  Pos.Pronoun |
  Pos.Determiner;

export function readFrames(reading: SentenceReading): Frame[] {
  const names: (NameClass | undefined)[] = [];
  for (const { first, last, entity } of reading.names) for (let i = first; i < last; i++) names[i] = nameClasses[entity.kind];
  const frames = reading.units.map((unit) => readFrame(reading, unit, names));
  const people = peopleIn(reading);
  frames.forEach((frame, u) => {
    const clause = readClause(reading, frame, subjectOf(frame, frames[u - 1]), people);
    frame.fates = clause.fates;
    frame.rules = rules.filter((rule) => rule.finds(clause));
  });
  return frames;
}

function readFrame({ sentence, tags }: SentenceReading, unit: Unit, names: readonly (NameClass | undefined)[]): Frame {
  const { word, lower, kind } = sentence.tokens;
  const frame = {
    unit,
    length: unit.last - unit.first,
    verbs: [] as Word[],
    phrasal: [] as Word[],
    passive: false,
    hasVerb: false,
    subject: [] as Item[],
    object: [] as Item[],
    oblique: [] as Item[],
    nouns: [] as Word[],
    adjectives: [] as Word[],
    counted: [] as Word[],
    lemmas: [] as Word[],
    closed: [] as Word[],
    signs: [] as string[],
    hasNumber: false,
    rules: [] as readonly Rule[],
    fates: [] as readonly Fate[],
  };
  let preposition = '';
  let number = -9;
  for (let i = unit.first; i < unit.last; i++) {
    const w = word[i];
    const tag = tags[i]!;
    if (kind[i] === TokenKind.Symbol) {
      if (lower[i] === '%') frame.signs.push('percent');
      else if (lower[i] === '$' || lower[i] === '€' || lower[i] === '£') frame.signs.push('money');
      continue;
    }
    if (tag === Tag.Number) {
      number = i;
      if (!frame.hasNumber) frame.signs.push('number');
      frame.hasNumber = true;
      if (w?.number !== undefined) frame.signs.push(`#${w.number.role}`);
    }
    const role = !frame.hasVerb ? frame.subject : preposition === '' ? frame.object : frame.oblique;
    if (tag === Tag.Name) {
      const name = names[i] ?? 'name';
      if (i > unit.first && tags[i - 1] === Tag.Name) {
        // a name is one word, however long
        frame.length--;
        number++;
      }
      if (i === unit.first || names[i - 1] !== names[i]) {
        frame.signs.push(name);
        if (name !== 'people') role.push(name);
        if (preposition !== '' && name !== 'people') frame.signs.push(`${preposition}+${name}`);
      }
      if (names[i] !== undefined) continue;
    }
    if (tag === Tag.Preposition) preposition = lower[i]!;
    if (tag === Tag.Auxiliary || tag === Tag.Modal) {
      frame.hasVerb = true;
      preposition = '';
    }
    if (w === undefined) continue;
    if (w.date !== undefined && !w.date.doubtful) frame.signs.push('date');
    if ((w.pos & closedPos) !== 0 && !isVerbTag(tag) && tag !== Tag.Noun && tag !== Tag.Adjective) frame.closed.push(w);
    else if (tag !== Tag.Name && w.number === undefined && w.date === undefined) frame.lemmas.push(w);
    if (isVerbTag(tag)) {
      frame.verbs.push(w);
      frame.hasVerb = true;
      if (tag === Tag.Passive || tag === Tag.Participle) frame.passive = true;
      if (w.particles !== undefined) {
        for (let j = i + 1; j < unit.last && j < i + 5; j++) {
          const whole = w.particles.get(lower[j]!);
          if (whole !== undefined) frame.phrasal.push(whole);
        }
      }
      preposition = '';
    } else if (tag === Tag.Noun) {
      frame.nouns.push(w);
      role.push(w);
      if (i - number <= 4) frame.counted.push(w);
      number = -9;
      if (preposition !== '') frame.signs.push(`${preposition}+N`);
    } else if (tag === Tag.Adjective) frame.adjectives.push(w);
  }
  return frame;
}

/** The subject of a unit: its own, or the one it takes over from the unit before. */
export function subjectOf(frame: Frame, before: Frame | undefined): readonly Item[] {
  if (frame.subject.length > 0 || before === undefined) return frame.subject;
  if (frame.unit.edge === Edge.Conjunction) return before.subject;
  const near = before.object.length > 0 ? before.object : before.oblique.length > 0 ? before.oblique : before.subject;
  return near.slice(-2);
}
