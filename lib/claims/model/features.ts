// What the model sees of a unit: the classes of its words in their roles. One walk serves training (names) and detection (weights).
import type { BlockKind } from '@/lib/article/article.ts';
import type { Span } from '../attribution/attribution.ts';
import type { Word } from '../lexicon.ts';
import type { List } from '../list.ts';
import type { QuantityKind } from '../numbers/quantity-span.ts';
import { Edge, type Unit } from '../parse/segment.ts';
import { Tag } from '../parse/tag.ts';
import type { SentenceReading } from '../reading.ts';
import type { Frame, Frames, Item } from './frame.ts';
import { type Sign, signOf, signsFor } from './sign.ts';

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
  sign(sign: Sign): void;
}

function sendAll(sink: Sink, role: Role, items: List<Word> | List<Item>): void {
  for (let i = 0; i < items.length; i++) sink.item(role, items.at(i));
}

function sendVerb(sink: Sink, verb: Word, voice: Role, { object, oblique, actor }: Frame): void {
  sink.item(Role.Verb, verb);
  sink.item(voice, verb);
  for (let i = 0; i < object.length; i++) sink.pair('vo', verb, object.at(i));
  for (let i = 0; i < oblique.length; i++) sink.pair('vo', verb, oblique.at(i));
  for (let i = 0; i < actor.length; i++) sink.pair('vs', verb, actor.at(i));
}

/** Sends the features of unit `u` to `sink`. */
export function walkUnit(reading: SentenceReading, frames: Frames, u: number, sink: Sink): void {
  const frame = frames.at(u)!;
  const { unit, hasVerb, verbs, phrasal, signs } = frame;
  const { sentence } = reading;
  const before = frames.at(u - 1);
  const next = frames.at(u + 1);
  sink.sign(bias);
  sendAll(sink, Role.Subject, frame.actor);
  sendAll(sink, Role.Object, frame.object);
  sendAll(sink, Role.Oblique, frame.oblique);
  sendAll(sink, Role.Noun, frame.nouns);
  if (!hasVerb) sendAll(sink, Role.Bare, frame.nouns);
  sendAll(sink, Role.Adjective, frame.adjectives);
  sendAll(sink, Role.Counted, frame.counted);
  sendAll(sink, Role.Lemma, frame.lemmas);
  sendAll(sink, Role.Form, frame.closed);
  for (let i = 0; i < signs.length; i++) sink.sign(signs.at(i));
  const voice = frame.passive ? Role.Passive : Role.Active;
  for (let i = 0; i < verbs.length; i++) sendVerb(sink, verbs.at(i), voice, frame);
  for (let i = 0; i < phrasal.length; i++) sendVerb(sink, phrasal.at(i), voice, frame);
  for (let i = 0; i < frame.rules.length; i++) sink.sign(ruleSign(frame.rules.at(i).id));
  for (const fate of frame.fates) sink.sign(fateSign(fate));
  if (!hasVerb) sink.sign(noVerb);
  if (before !== undefined) {
    for (let i = 0; i < before.rules.length; i++) sink.sign(ruleBefore(before.rules.at(i).id));
    sendAll(sink, Role.VerbBefore, before.verbs);
    sendAll(sink, Role.NounBefore, before.nouns);
  }
  sink.sign(edgeSigns[unit.edge]!);
  if (next !== undefined) {
    for (let i = 0; i < next.rules.length; i++) sink.sign(ruleBehind(next.rules.at(i).id));
    sink.sign(nextEdgeSigns[next.unit.edge]!);
  }
  if (unit.quoted) sink.sign(quoted);
  if (isQuestion(reading)) sink.sign(question);
  sink.sign(blockSigns[sentence.block]);
  if (sentence.index < 3) sink.sign(lead);
  sink.sign(lengthSigns[Math.min(5, Math.floor(frame.length / 3))]!);
  sendQuantities(reading, unit, sink);
  for (const date of reading.dates)
    if (date.first < unit.last && date.last > unit.first) sink.sign(date.asOf ? dateAsOf : dateHere);
  sendAttributions(reading, frame, sink);
}

function sendQuantities({ quantities, sentence: { tokens } }: SentenceReading, unit: Unit, sink: Sink): void {
  for (const { first, last, kind, head } of quantities) {
    if (first >= unit.last || last <= unit.first) continue;
    sink.sign(quantitySign(kind));
    const noun = head === undefined ? undefined : tokens.word[head];
    if (noun !== undefined) for (const counted of noun.kinds) sink.sign(countedSign(kind)(counted));
  }
}

function sendAttributions(reading: SentenceReading, frame: Frame, sink: Sink): void {
  const { attributions, sentence } = reading;
  if (attributions.length === 0) return;
  const { tokens } = sentence;
  const { unit } = frame;
  const start = tokens.start[unit.first]!;
  const end = tokens.end[unit.last - 1]!;
  for (const { pieces, cue, kind, construction, isQuote } of attributions) {
    for (const piece of pieces)
      if (piece.start < end && piece.end > start && holdsMost(reading, frame, piece)) {
        sink.sign(attributed);
        sink.sign(attributedAs(kind));
        sink.sign(attributedBy(construction));
        if (isQuote) sink.sign(attributedQuote);
        break;
      }
    if (cue.start < end && cue.end > start) {
      sink.sign(cueHere);
      sink.sign(cueOf(kind));
    }
  }
}

/** Sends what tells whether unit `u` goes on with what unit `u - 1` says. */
export function walkJoint(frames: Frames, u: number, sink: Sink): void {
  const frame = frames.at(u)!;
  const before = frames.at(u - 1)!;
  const { edge } = frame.unit;
  sink.sign(joint);
  sink.sign(jointEdge[edge]!);
  sink.sign(jointVerbs[edge]![(before.hasVerb ? 2 : 0) + (frame.hasVerb ? 1 : 0)]!);
  sendAll(sink, Role.JoinVerb, frame.verbs);
  sendAll(sink, Role.JoinVerbBefore, before.verbs);
  sendAll(sink, Role.JoinNoun, frame.nouns);
  sendAll(sink, Role.JoinNounBefore, before.nouns);
  for (let i = 0; i < 2 && i < frame.closed.length; i++) sink.item(Role.JoinForm, frame.closed.at(i));
  sink.sign(jointLength[Math.min(4, frame.length)]!);
  sink.sign(jointLengthBefore[Math.min(4, before.length)]!);
  if (frame.subject.length > 0 && frame.hasVerb) sink.sign(jointSubject[edge]!);
  if (frame.hasNumber) sink.sign(jointNumber[edge]!);
  sink.sign(jointQuotes[(before.unit.quoted ? 2 : 0) + (frame.unit.quoted ? 1 : 0)]!);
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

const bias = signOf('bias');
const noVerb = signOf('f.noverb');
const quoted = signOf('f.quoted');
const question = signOf('f.question');
const lead = signOf('f.lead');
const dateHere = signOf('D');
const dateAsOf = signOf('D.asof');
const attributed = signOf('A');
const attributedQuote = signOf('A.quote');
const attributedAs = signsFor((kind) => `A.${kind}`);
const attributedBy = signsFor((construction) => `A.${construction}`);
const cueHere = signOf('C');
const cueOf = signsFor((kind) => `C.${kind}`);
const ruleSign = signsFor((id) => `r.${id}`);
const ruleBefore = signsFor((id) => `-r.${id}`);
const ruleBehind = signsFor((id) => `+r.${id}`);
const fateSign = signsFor((fate) => `K.${fate}`);
const quantitySign = signsFor((kind) => `Q.${kind}`);
const countedSigns = new Map<QuantityKind, (noun: string) => Sign>();
function countedSign(kind: QuantityKind): (noun: string) => Sign {
  let signs = countedSigns.get(kind);
  if (signs === undefined) countedSigns.set(kind, (signs = signsFor((noun) => `Q.${kind}.${noun}`)));
  return signs;
}

const edgeNames = Object.values(Edge).filter((name): name is string => typeof name === 'string');
const edgeSigns = edgeNames.map((name) => signOf(`e.${name}`));
const nextEdgeSigns = edgeNames.map((name) => signOf(`E.${name}`));
const lengthSigns = [0, 1, 2, 3, 4, 5].map((length) => signOf(`len.${length}`));
const joint = signOf('j');
const jointEdge = edgeNames.map((name) => signOf(`je.${name}`));
const jointVerbs = edgeNames.map((name) => ['00', '01', '10', '11'].map((verbs) => signOf(`je.${name}.${verbs}`)));
const jointSubject = edgeNames.map((name) => signOf(`jsubj.${name}`));
const jointNumber = edgeNames.map((name) => signOf(`jnum.${name}`));
const jointLength = [0, 1, 2, 3, 4].map((length) => signOf(`jl.${length}`));
const jointLengthBefore = [0, 1, 2, 3, 4].map((length) => signOf(`jL.${length}`));
const jointQuotes = ['00', '01', '10', '11'].map((quotes) => signOf(`jq.${quotes}`));
const blockSigns: Readonly<Record<BlockKind, Sign>> = {
  headline: signOf('b.headline'),
  standfirst: signOf('b.standfirst'),
  heading: signOf('b.headline'),
  paragraph: signOf('b.paragraph'),
  'list-item': signOf('b.list-item'),
  quote: signOf('b.paragraph'),
  'pull-quote': signOf('b.paragraph'),
  caption: signOf('b.caption'),
  'table-row': signOf('b.list-item'),
  'live-entry': signOf('b.paragraph'),
};
