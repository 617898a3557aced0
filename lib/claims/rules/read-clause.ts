// From a unit's frame to the clause that rules see.
import { Pos, type Word } from '../lexicon.ts';
import type { List } from '../list.ts';
import type { Frame, Item } from '../model/frame.ts';
import type { PeopleCount } from '../numbers/count-people.ts';
import type { Fate } from '../numbers/fate.ts';
import type { SentenceReading } from '../reading.ts';
import { WordTable } from '../word-table.ts';
import { actMask, type Clause, kindMask, MaskSum, type Names } from './clause.ts';

/** The nouns and names of one role. */
class Part {
  readonly mask = new MaskSum();
  readonly names: { -readonly [key in keyof Names]: Names[key] } = { power: false, place: false, any: false };

  read(items: List<Item>): void {
    const { mask, names } = this;
    mask.clear();
    names.power = names.place = names.any = false;
    for (let i = 0; i < items.length; i++) {
      const item = items.at(i);
      if (!('name' in item)) mask.add(kindMask(item));
      else {
        names.any = true;
        if (item.name === 'power') names.power = true;
        if (item.name === 'place' || item.name === 'power') names.place = true;
      }
    }
  }
}

const before = new Part();
const direct = new Part();
const behind = new Part();

type Masks = 'does' | 'holds' | 'counted';
type OpenClause = { -readonly [key in keyof Omit<Clause, Masks>]: Clause[key] } & Readonly<Record<Masks, MaskSum>>;

/** Each clause is read, shown to the rules and forgotten: one object does for all. */
const clause: OpenClause = {
  does: new MaskSum(),
  isPassive: false,
  hasVerb: false,
  subject: before.mask,
  subjectNames: before.names,
  object: direct.mask,
  objectNames: direct.names,
  oblique: behind.mask,
  obliqueNames: behind.names,
  holds: new MaskSum(),
  counted: new MaskSum(),
  hasFigure: false,
  hasMoney: false,
  fates: [],
  isAhead: false,
  isDuty: false,
  isNegated: false,
  isSaid: false,
};

const ahead = new Set("will 'll won't would wouldn't could couldn't may might shall".split(' '));
const duty = new Set("must mustn't should shouldn't ought".split(' '));
const heralds = new Set('expect likely unlikely set poised going'.split(' '));

/** What a word of its own tells of its clause. */
enum Tells {
  Ahead = 1,
  Duty = 1 << 1,
  Herald = 1 << 2,
}
const tells = new WordTable(
  ({ form, lemma }) =>
    (ahead.has(form) ? Tells.Ahead : duty.has(form) ? Tells.Duty : 0) | (heralds.has(lemma) ? Tells.Herald : 0),
);

/** The clause of a frame; the next call writes over it. */
export function readClause(reading: SentenceReading, frame: Frame, people: readonly PeopleCount[]): Clause {
  const { unit, closed, lemmas } = frame;
  clause.isPassive = frame.passive;
  clause.hasVerb = frame.hasVerb;
  clause.does.clear();
  addMasks(clause.does, frame.verbs, actMask);
  addMasks(clause.does, frame.phrasal, actMask);
  clause.holds.clear();
  addMasks(clause.holds, frame.nouns, kindMask);
  addMasks(clause.holds, frame.adjectives, kindMask);
  before.read(frame.actor);
  direct.read(frame.object);
  behind.read(frame.oblique);
  clause.isAhead = clause.isDuty = clause.isNegated = false;
  for (let i = 0; i < closed.length; i++) {
    const word = closed.at(i);
    const told = tells.get(word);
    if ((told & Tells.Ahead) !== 0) clause.isAhead = true;
    else if ((told & Tells.Duty) !== 0) clause.isDuty = true;
    if ((word.pos & Pos.Negation) !== 0) clause.isNegated = true;
  }
  for (let i = 0; i < lemmas.length; i++) if ((tells.get(lemmas.at(i)) & Tells.Herald) !== 0) clause.isAhead = true;
  readFigures(reading, frame);
  clause.fates = people.length === 0 ? none : fatesIn(people, unit.first, unit.last);
  clause.isSaid = reading.attributions.length > 0;
  return clause;
}

/** Whether any rule can find something: all ask for what a verb does, what a noun is, or what became of people. */
export const mayBeFound = ({ does, holds, counted, fates }: Clause): boolean =>
  (does.low | does.high | holds.low | holds.high | counted.low | counted.high) !== 0 || fates.length > 0;

function addMasks(into: MaskSum, words: List<Word>, maskOf: typeof actMask): void {
  for (let i = 0; i < words.length; i++) into.add(maskOf(words.at(i)));
}

function readFigures({ quantities, sentence: { tokens } }: SentenceReading, { unit }: Frame): void {
  clause.counted.clear();
  clause.hasFigure = clause.hasMoney = false;
  for (const { numberAt, kind, head } of quantities) {
    if (numberAt < unit.first || numberAt >= unit.last) continue;
    if (kind === 'money') clause.hasMoney = true;
    if (kind !== 'count' && kind !== 'enumeration' && kind !== 'ordinal') continue;
    clause.hasFigure = true;
    const noun = head === undefined ? undefined : tokens.word[head];
    if (noun !== undefined) clause.counted.add(kindMask(noun));
  }
}

const none: readonly Fate[] = [];
const fatesIn = (people: readonly PeopleCount[], first: number, last: number): readonly Fate[] =>
  people.filter(({ span }) => span.numberAt >= first && span.numberAt < last).map(({ fate }) => fate);
