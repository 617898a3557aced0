// What the model sees of a unit: the classes of its words in their roles. One walk serves training (names) and detection (weights).
import type { BlockKind } from '@/lib/article/article.ts';
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

/** The part a word plays: `verb` any, `active`, `passive`; `subject`, `object`, `oblique` (behind a preposition), `noun` any, `counted`. */
export enum Role {
  Verb,
  Active,
  Passive,
  Subject,
  Object,
  Oblique,
  Noun,
  Adjective,
  /** A noun in a unit without a verb. */
  Bare,
  Counted,
  Lemma,
  Form,
  VerbBefore,
  NounBefore,
  JoinVerb,
  JoinVerbBefore,
  JoinNoun,
  JoinNounBefore,
  JoinForm,
}

export const roleNames = [
  'v',
  'v.act',
  'v.pass',
  's',
  'o',
  'p',
  'n',
  'adj',
  'nv',
  'q',
  'l',
  'c',
  '-v',
  '-n',
  'jv',
  'jp',
  'jn',
  'jm',
  'jc',
] as const;

/** A word, or the kind of a name. */
export type Item = Word | NameClass;
export type NameClass = 'power' | 'people' | 'place' | 'human' | 'org' | 'name';

/** What the model may know of a name: never who it is, and parties and countries alike. */
const nameClasses: Readonly<Record<NameKind, NameClass>> = {
  country: 'power',
  people: 'people',
  town: 'place',
  region: 'place',
  party: 'power',
  person: 'human',
  institution: 'org',
  medium: 'org',
};

/** Takes features as they are found. */
export interface Sink {
  item(role: Role, item: Item): void;
  pair(name: 'vo' | 'vs', verb: Word, noun: Item): void;
  sign(name: string): void;
}

/** The words of a unit by their roles. */
export interface Frame {
  readonly unit: Unit;
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
    if (tag === Tag.Name || names[i] !== undefined) {
      const name = names[i] ?? 'name';
      if (i === unit.first || names[i - 1] !== names[i]) {
        frame.signs.push(name);
        if (name !== 'people') role.push(name);
        if (preposition !== '' && name !== 'people') frame.signs.push(`${preposition}+${name}`);
      }
    }
    if (tag === Tag.Preposition) preposition = lower[i]!;
    if (tag === Tag.Auxiliary || tag === Tag.Modal) {
      frame.hasVerb = true;
      preposition = '';
    }
    if (w === undefined) continue;
    if (w.date !== undefined && !w.date.doubtful) frame.signs.push('date');
    if ((w.pos & closedPos) !== 0 && !isVerbTag(tag) && tag !== Tag.Noun && tag !== Tag.Adjective) frame.closed.push(w);
    else if (tag !== Tag.Name && w.number === undefined && w.date === undefined && names[i] === undefined) frame.lemmas.push(w);
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

/** Sends the features of unit `u` to `sink`. */
export function walkUnit(reading: SentenceReading, frames: readonly Frame[], u: number, sink: Sink): void {
  const frame = frames[u]!;
  const { unit } = frame;
  const { sentence, quantities, dates, attributions } = reading;
  const { tokens } = sentence;
  const before = frames[u - 1];
  sink.sign('bias');
  const voice = frame.passive ? Role.Passive : Role.Active;
  const subject = subjectOf(frame, before);
  for (const item of subject) sink.item(Role.Subject, item);
  for (const item of frame.object) sink.item(Role.Object, item);
  for (const item of frame.oblique) sink.item(Role.Oblique, item);
  for (const word of frame.nouns) sink.item(frame.hasVerb ? Role.Noun : Role.Bare, word);
  for (const word of frame.nouns) if (!frame.hasVerb) sink.item(Role.Noun, word);
  for (const word of frame.adjectives) sink.item(Role.Adjective, word);
  for (const word of frame.counted) sink.item(Role.Counted, word);
  for (const word of frame.lemmas) sink.item(Role.Lemma, word);
  for (const word of frame.closed) sink.item(Role.Form, word);
  for (const sign of frame.signs) sink.sign(`f.${sign}`);
  for (const verbs of [frame.verbs, frame.phrasal])
    for (const verb of verbs) {
      sink.item(Role.Verb, verb);
      sink.item(voice, verb);
      for (const item of frame.object) sink.pair('vo', verb, item);
      for (const item of frame.oblique) sink.pair('vo', verb, item);
      for (const item of subject) sink.pair('vs', verb, item);
    }
  for (const { id } of frame.rules) sink.sign(`r.${id}`);
  for (const fate of frame.fates) sink.sign(`K.${fate}`);
  if (!frame.hasVerb) sink.sign('f.noverb');
  if (before !== undefined) {
    for (const { id } of before.rules) sink.sign(`-r.${id}`);
    for (const verb of before.verbs) sink.item(Role.VerbBefore, verb);
    for (const word of before.nouns) sink.item(Role.NounBefore, word);
  }
  sink.sign(edgeSigns[unit.edge]!);
  const next = frames[u + 1];
  if (next !== undefined) for (const { id } of next.rules) sink.sign(`+r.${id}`);
  if (next !== undefined) sink.sign(nextEdgeSigns[next.unit.edge]!);
  if (unit.quoted) sink.sign('f.quoted');
  if (isQuestion(reading)) sink.sign('f.question');
  sink.sign(blockSigns[sentence.block]);
  if (sentence.index < 3) sink.sign('f.lead');
  sink.sign(lengthSigns[Math.min(5, Math.floor((unit.last - unit.first) / 3))]!);

  const start = tokens.start[unit.first]!;
  const end = tokens.end[unit.last - 1]!;
  for (const { first, last, kind, head } of quantities) {
    if (first >= unit.last || last <= unit.first) continue;
    sink.sign(`Q.${kind}`);
    if (head === undefined) continue;
    for (const k of tokens.word[head]?.kinds ?? []) sink.sign(`Q.${kind}.${k}`);
  }
  for (const date of dates) if (date.first < unit.last && date.last > unit.first) sink.sign(date.asOf ? 'D.asof' : 'D');
  for (const { pieces, cue, kind, construction, isQuote } of attributions) {
    for (const piece of pieces)
      if (Math.min(piece.end, end) - Math.max(piece.start, start) > 0.5 * (end - start)) {
        sink.sign('A');
        sink.sign(`A.${kind}`);
        sink.sign(`A.${construction}`);
        if (isQuote) sink.sign('A.quote');
        break;
      }
    if (cue.start < end && cue.end > start) {
      sink.sign('C');
      sink.sign(`C.${kind}`);
    }
  }
}

/** Sends what tells whether unit `u` goes on with what unit `u - 1` says. */
export function walkJoint(frames: readonly Frame[], u: number, sink: Sink): void {
  const frame = frames[u]!;
  const before = frames[u - 1]!;
  const edge = edgeNames[frame.unit.edge]!;
  sink.sign('j');
  sink.sign(`je.${edge}`);
  sink.sign(`je.${edge}.${before.hasVerb ? 1 : 0}${frame.hasVerb ? 1 : 0}`);
  for (const verb of frame.verbs) sink.item(Role.JoinVerb, verb);
  for (const verb of before.verbs) sink.item(Role.JoinVerbBefore, verb);
  for (const word of frame.nouns) sink.item(Role.JoinNoun, word);
  for (const word of before.nouns) sink.item(Role.JoinNounBefore, word);
  for (let i = 0; i < 2 && i < frame.closed.length; i++) sink.item(Role.JoinForm, frame.closed[i]!);
  sink.sign(`jl.${Math.min(4, frame.unit.last - frame.unit.first)}`);
  sink.sign(`jL.${Math.min(4, before.unit.last - before.unit.first)}`);
  if (frame.subject.length > 0 && frame.hasVerb) sink.sign(`jsubj.${edge}`);
  if (frame.hasNumber) sink.sign(`jnum.${edge}`);
  sink.sign(frame.unit.quoted ? (before.unit.quoted ? 'jq.11' : 'jq.01') : before.unit.quoted ? 'jq.10' : 'jq.00');
}

/** The subject of a unit: its own, or the one it takes over from the unit before. */
export function subjectOf(frame: Frame, before: Frame | undefined): readonly Item[] {
  if (frame.subject.length > 0 || before === undefined) return frame.subject;
  if (frame.unit.edge === Edge.Conjunction) return before.subject;
  const near = before.object.length > 0 ? before.object : before.oblique.length > 0 ? before.oblique : before.subject;
  return near.slice(-2);
}

function isQuestion({ sentence: { tokens, last } }: SentenceReading): boolean {
  return tokens.lower[last - 1] === '?' || tokens.lower[last - 2] === '?';
}

const edgeNames = Object.values(Edge).filter((name): name is string => typeof name === 'string');
const edgeSigns = edgeNames.map((name) => `e.${name}`);
const nextEdgeSigns = edgeNames.map((name) => `E.${name}`);
const lengthSigns = ['len.0', 'len.1', 'len.2', 'len.3', 'len.4', 'len.5'];
const blockSigns: Readonly<Record<BlockKind, string>> = {
  headline: 'b.headline',
  standfirst: 'b.standfirst',
  heading: 'b.headline',
  paragraph: 'b.paragraph',
  'list-item': 'b.list-item',
  quote: 'b.paragraph',
  'pull-quote': 'b.paragraph',
  caption: 'b.caption',
  'table-row': 'b.list-item',
  'live-entry': 'b.paragraph',
};
