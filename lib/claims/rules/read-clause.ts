// From a unit's frame to the clause that rules see.
import { Pos, type Word } from '../lexicon.ts';
import type { Frame, Item } from '../model/frame.ts';
import type { PeopleCount } from '../numbers/count-people.ts';
import { countPeople } from '../numbers/count-people.ts';
import type { SentenceReading } from '../reading.ts';
import { actMask, type Clause, kindMask, type Mask, type Names } from './clause.ts';

type Bits = { low: number; high: number };
const join = (into: Bits, mask: Mask): void => {
  into.low |= mask.low;
  into.high |= mask.high;
};

function kindsIn(items: readonly Item[]): { mask: Mask; names: Names } {
  const mask = { low: 0, high: 0 };
  const names = { power: false, place: false, any: false };
  for (const item of items) {
    if (typeof item !== 'string') join(mask, kindMask(item));
    else {
      names.any = true;
      if (item === 'power') names.power = true;
      if (item === 'place' || item === 'power') names.place = true;
    }
  }
  return { mask, names };
}

const kindsOf = (...lists: readonly (readonly Word[])[]): Mask => {
  const mask = { low: 0, high: 0 };
  for (const list of lists) for (const word of list) join(mask, kindMask(word));
  return mask;
};

const ahead = new Set("will 'll won't would wouldn't could couldn't may might shall".split(' '));
const duty = new Set("must mustn't should shouldn't ought".split(' '));
const heralds = new Set('expect likely unlikely set poised going'.split(' '));

/** The counts of people of a sentence, for all its clauses. */
export const peopleIn = ({ sentence, quantities }: SentenceReading): readonly PeopleCount[] =>
  quantities.length === 0 ? [] : countPeople(sentence.tokens, quantities, sentence.first, sentence.last);

export function readClause(
  reading: SentenceReading,
  frame: Frame,
  subject: readonly Item[],
  people: readonly PeopleCount[],
): Clause {
  const { unit } = frame;
  const does = { low: 0, high: 0 };
  for (const verbs of [frame.verbs, frame.phrasal]) for (const verb of verbs) join(does, actMask(verb));
  const counted = { low: 0, high: 0 };
  let hasFigure = false;
  let hasMoney = false;
  const { word } = reading.sentence.tokens;
  for (const { numberAt, kind, head } of reading.quantities) {
    if (numberAt < unit.first || numberAt >= unit.last) continue;
    if (kind === 'money') hasMoney = true;
    if (kind !== 'count' && kind !== 'enumeration' && kind !== 'ordinal') continue;
    hasFigure = true;
    const noun = head === undefined ? undefined : word[head];
    if (noun !== undefined) join(counted, kindMask(noun));
  }
  const before = kindsIn(subject);
  const direct = kindsIn(frame.object);
  const behind = kindsIn(frame.oblique);
  let [isAhead, isDuty, isNegated] = [false, false, false];
  for (const one of frame.closed) {
    if (ahead.has(one.form)) isAhead = true;
    else if (duty.has(one.form)) isDuty = true;
    if ((one.pos & Pos.Negation) !== 0) isNegated = true;
  }
  const lemmas = new Set(frame.lemmas.map(({ lemma }) => lemma));
  for (const lemma of lemmas) if (heralds.has(lemma)) isAhead = true;
  return {
    does,
    isPassive: frame.passive,
    hasVerb: frame.hasVerb,
    subject: before.mask,
    subjectNames: before.names,
    object: direct.mask,
    objectNames: direct.names,
    oblique: behind.mask,
    obliqueNames: behind.names,
    holds: kindsOf(frame.nouns, frame.adjectives),
    counted,
    hasFigure,
    hasMoney,
    fates: people.filter(({ span }) => span.numberAt >= unit.first && span.numberAt < unit.last).map(({ fate }) => fate),
    lemmas,
    isAhead,
    isDuty,
    isNegated,
    isSaid: reading.attributions.length > 0,
  };
}
