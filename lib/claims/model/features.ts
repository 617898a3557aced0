// What the model sees of a unit: the classes of its words in their roles. One walk serves training (names) and detection (weights).
import type { BlockKind } from '@/lib/article/article.ts';
import type { Span } from '../attribution/attribution.ts';
import type { Word } from '../lexicon.ts';
import { Edge } from '../parse/segment.ts';
import { Tag } from '../parse/tag.ts';
import type { SentenceReading } from '../reading.ts';
import { type Frame, type Item, subjectOf } from './frame.ts';

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

/** Takes features as they are found. */
export interface Sink {
  item(role: Role, item: Item): void;
  pair(name: 'vo' | 'vs', verb: Word, noun: Item): void;
  sign(name: string): void;
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
  sink.sign(lengthSigns[Math.min(5, Math.floor(frame.length / 3))]!);

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
      if (piece.start < end && piece.end > start && holdsMost(reading, frame, piece)) {
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
  sink.sign(`jl.${Math.min(4, frame.length)}`);
  sink.sign(`jL.${Math.min(4, before.length)}`);
  if (frame.subject.length > 0 && frame.hasVerb) sink.sign(`jsubj.${edge}`);
  if (frame.hasNumber) sink.sign(`jnum.${edge}`);
  sink.sign(frame.unit.quoted ? (before.unit.quoted ? 'jq.11' : 'jq.01') : before.unit.quoted ? 'jq.10' : 'jq.00');
}

/** Does a stretch hold more than half of a unit's words? Long names weigh no more than short ones. */
function holdsMost({ sentence: { tokens }, tags }: SentenceReading, { unit, length }: Frame, piece: Span): boolean {
  let held = 0;
  for (let i = unit.first; i < unit.last; i++) {
    if (i > unit.first && tags[i] === Tag.Name && tags[i - 1] === Tag.Name) continue;
    if (tokens.start[i]! >= piece.start && tokens.start[i]! < piece.end) held++;
  }
  return held > 0.5 * length;
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
