// The words of a unit by the roles they play: what rules and model look at.

import { Pos, type Word } from '../lexicon.ts';
import { List } from '../list.ts';
import type { Fate } from '../numbers/fate.ts';
import { Edge, type Unit } from '../parse/segment.ts';
import { isVerbTag, Tag } from '../parse/tag.ts';
import type { SentenceReading } from '../reading.ts';
import { mayBeFound, readClause } from '../rules/read-clause.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { TokenKind } from '../tokens.ts';
import { type NameClass, type NameItem, nameItemFor, unknownName } from './name-item.ts';
import { type Sign, signOf, signsFor } from './sign.ts';

export type Item = Word | NameItem;

/** The words of a unit by their roles. */
export class Frame {
  unit!: Unit;
  /** Tokens, each name counted as one. */
  length = 0;
  passive = false;
  hasVerb = false;
  hasNumber = false;
  readonly verbs = new List<Word>();
  /** Acts that a verb has with its particle: "shoot down". */
  readonly phrasal = new List<Word>();
  /** What stands before the verb; `actor` also where it is taken over from the unit before. */
  readonly subject = new List<Item>();
  readonly actor = new List<Item>();
  readonly object = new List<Item>();
  readonly oblique = new List<Item>();
  readonly nouns = new List<Word>();
  readonly adjectives = new List<Word>();
  readonly counted = new List<Word>();
  readonly lemmas = new List<Word>();
  readonly closed = new List<Word>();
  readonly signs = new List<Sign>();
  /** The rules that find their kind of statement here. */
  readonly rules = new List<Rule>();
  fates: readonly Fate[] = [];

  clear(unit: Unit): void {
    this.unit = unit;
    this.length = unit.last - unit.first;
    this.passive = this.hasVerb = this.hasNumber = false;
    this.verbs.clear();
    this.phrasal.clear();
    this.subject.clear();
    this.actor.clear();
    this.object.clear();
    this.oblique.clear();
    this.nouns.clear();
    this.adjectives.clear();
    this.counted.clear();
    this.lemmas.clear();
    this.closed.clear();
    this.signs.clear();
    this.rules.clear();
  }
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

const percent = signOf('f.percent');
const money = signOf('f.money');
const number = signOf('f.number');
const date = signOf('f.date');
const numberRole = signsFor((role) => `f.#${role}`);
const named = signsFor((name: NameClass) => `f.${name}`);
const nounBehind = signsFor((preposition) => `f.${preposition}+N`);
const nameBehind = new Map<NameClass, (preposition: string) => Sign>();
function signOfNameBehind(preposition: string, name: NameClass): Sign {
  let signs = nameBehind.get(name);
  if (signs === undefined) nameBehind.set(name, (signs = signsFor((word) => `f.${word}+${name}`)));
  return signs(preposition);
}

/** The frames of one sentence at a time: reading the next one uses them again. */
export class Frames {
  count = 0;
  private readonly frames: Frame[] = [];
  /** By token of the sentence. */
  private readonly names: (NameItem | undefined)[] = [];

  /** The frame of unit `u`, if the sentence has one. */
  at(u: number): Frame | undefined {
    return u >= 0 && u < this.count ? this.frames[u] : undefined;
  }

  read(reading: SentenceReading): this {
    const { units, sentence, people } = reading;
    const { names, frames } = this;
    names.length = 0;
    for (const { first, last, entity } of reading.names)
      for (let i = first; i < last; i++) names[i - sentence.first] = nameItemFor(entity.kind);
    this.count = units.length;
    for (let u = 0; u < units.length; u++) {
      const frame = (frames[u] ??= new Frame());
      frame.clear(units[u]!);
      this.readWords(frame, reading);
      findActor(frame, u > 0 ? frames[u - 1] : undefined);
    }
    for (let u = 0; u < units.length; u++) {
      const frame = frames[u]!;
      const clause = readClause(reading, frame, people);
      frame.fates = clause.fates;
      if (!mayBeFound(clause)) continue;
      for (let i = 0; i < rules.length; i++) if (rules[i]!.finds(clause)) frame.rules.add(rules[i]!);
    }
    return this;
  }

  private readWords(frame: Frame, { sentence, tags }: SentenceReading): void {
    const { names } = this;
    const { unit, signs } = frame;
    const { tokens, first } = sentence;
    const { word, lower, kind } = tokens;
    let preposition = '';
    let numberAt = -9;
    for (let i = unit.first; i < unit.last; i++) {
      const w = word[i];
      const tag = tags[i]!;
      if (kind[i] === TokenKind.Symbol) {
        if (lower[i] === '%') signs.add(percent);
        else if (lower[i] === '$' || lower[i] === '€' || lower[i] === '£') signs.add(money);
        continue;
      }
      if (tag === Tag.Number) {
        numberAt = i;
        if (!frame.hasNumber) signs.add(number);
        frame.hasNumber = true;
        if (w?.number !== undefined) signs.add(numberRole(w.number.role));
      }
      const role = !frame.hasVerb ? frame.subject : preposition === '' ? frame.object : frame.oblique;
      if (tag === Tag.Name) {
        const known = names[i - first];
        if (i > unit.first && tags[i - 1] === Tag.Name) {
          // a name is one word, however long
          frame.length--;
          numberAt++;
        }
        if (i === unit.first || names[i - 1 - first] !== known) {
          const item = known ?? unknownName;
          signs.add(named(item.name));
          if (item.name !== 'people') {
            role.add(item);
            if (preposition !== '') signs.add(signOfNameBehind(preposition, item.name));
          }
        }
        if (known !== undefined) continue;
      }
      if (tag === Tag.Preposition) preposition = lower[i]!;
      if (tag === Tag.Auxiliary || tag === Tag.Modal) {
        frame.hasVerb = true;
        preposition = '';
      }
      if (w === undefined) continue;
      if (w.date !== undefined && !w.date.doubtful) signs.add(date);
      if ((w.pos & closedPos) !== 0 && !isVerbTag(tag) && tag !== Tag.Noun && tag !== Tag.Adjective) frame.closed.add(w);
      else if (tag !== Tag.Name && w.number === undefined && w.date === undefined) frame.lemmas.add(w);
      if (isVerbTag(tag)) {
        frame.verbs.add(w);
        frame.hasVerb = true;
        if (tag === Tag.Passive || tag === Tag.Participle) frame.passive = true;
        if (w.particles !== undefined) {
          for (let j = i + 1; j < unit.last && j < i + 5; j++) {
            const whole = w.particles.get(lower[j]!);
            if (whole !== undefined) frame.phrasal.add(whole);
          }
        }
        preposition = '';
      } else if (tag === Tag.Noun) {
        frame.nouns.add(w);
        role.add(w);
        if (i - numberAt <= 4) frame.counted.add(w);
        numberAt = -9;
        if (preposition !== '') signs.add(nounBehind(preposition));
      } else if (tag === Tag.Adjective) frame.adjectives.add(w);
    }
  }
}

/** The subject of a unit is its own, or what stands last in the unit before. */
function findActor({ subject, actor, unit }: Frame, before: Frame | undefined): void {
  if (subject.length > 0 || before === undefined) actor.addAll(subject);
  else if (unit.edge === Edge.Conjunction) actor.addAll(before.subject);
  else {
    const near = before.object.length > 0 ? before.object : before.oblique.length > 0 ? before.oblique : before.subject;
    actor.addAll(near, Math.max(0, near.length - 2));
  }
}
