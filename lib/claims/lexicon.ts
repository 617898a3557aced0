// The words the engine knows: one object a form, made once from the word lists of a language.
import type { DateWord } from './dates/date-word.ts';
import { dateWords } from './languages/en/date-words.ts';
import { functionWords } from './languages/en/function-words.ts';
import { pluralOf, verbForms } from './languages/en/inflect.ts';
import { adjectives, nouns, otherAdjectives, otherNouns } from './languages/en/nouns.ts';
import { numberWords } from './languages/en/number-words.ts';
import { type SpeechCue, speechNouns, speechVerbs, speechWords } from './languages/en/speech-words.ts';
import { otherVerbs, verbs } from './languages/en/verbs.ts';
import type { NumberWord } from './numbers/number-word.ts';

/** What a form can be in a sentence; a bit set. */
export enum Pos {
  Noun = 1,
  Plural = 1 << 1,
  Adjective = 1 << 2,
  Adverb = 1 << 3,
  /** Base form: "attack". */
  Base = 1 << 4,
  /** "attacks" */
  Present = 1 << 5,
  /** "attacked", "took" */
  Past = 1 << 6,
  /** "attacked", "taken" */
  Participle = 1 << 7,
  /** "attacking" */
  Ing = 1 << 8,
  Determiner = 1 << 9,
  Preposition = 1 << 10,
  Conjunction = 1 << 11,
  Subordinator = 1 << 12,
  Relative = 1 << 13,
  Pronoun = 1 << 14,
  Auxiliary = 1 << 15,
  Modal = 1 << 16,
  Negation = 1 << 17,
  Number = 1 << 18,
  Date = 1 << 19,
}

export const anyVerb = Pos.Base | Pos.Present | Pos.Past | Pos.Participle | Pos.Ing;
/** Forms that can carry a clause without an auxiliary. */
export const finiteVerb = Pos.Base | Pos.Present | Pos.Past;
export const closedClass =
  Pos.Determiner |
  Pos.Preposition |
  Pos.Conjunction |
  Pos.Subordinator |
  Pos.Relative |
  Pos.Pronoun |
  Pos.Auxiliary |
  Pos.Modal |
  Pos.Negation;

/** What verbs do (`act`), and what nouns and adjectives are (`kind`): names of the classes in the word lists. */
export type Act = keyof typeof verbs;
export type Kind = keyof typeof nouns | keyof typeof adjectives;

export const actNames = Object.keys(verbs) as Act[];
export const kindNames = [...new Set([...Object.keys(nouns), ...Object.keys(adjectives)])] as Kind[];

export interface Word {
  readonly form: string;
  readonly lemma: string;
  readonly pos: number;
  readonly acts: readonly Act[];
  readonly kinds: readonly Kind[];
  /** What the verb is with a particle: "shoot" with "down". */
  readonly particles: ReadonlyMap<string, Word> | undefined;
  /** Counts the words, for tables by word. */
  readonly id: number;
  readonly number: NumberWord | undefined;
  readonly date: DateWord | undefined;
  readonly cue: SpeechCue | undefined;
}

export type Lexicon = ReadonlyMap<string, Word>;

type Draft = Omit<{ -readonly [key in keyof Word]: Word[key] }, 'acts' | 'kinds' | 'particles'> & {
  acts: Act[];
  kinds: Kind[];
  particles: Map<string, Draft> | undefined;
};

const split = (list: string): string[] => list.split(' ');

/** Ids below are no words: the classes of names (model/name-item.ts) stand among words in the same tables. */
export const nameItemIds = 8;

function makeLexicon(): Lexicon {
  const words = new Map<string, Draft>();
  let id = nameItemIds;
  const blank = (form: string, lemma: string): Draft => ({
    form,
    lemma,
    pos: 0,
    acts: [],
    kinds: [],
    particles: undefined,
    id: id++,
    number: undefined,
    date: undefined,
    cue: undefined,
  });
  const at = (form: string, lemma: string): Draft => {
    let word = words.get(form);
    if (word === undefined) {
      word = blank(form, lemma);
      words.set(form, word);
    }
    return word;
  };
  const add = (form: string, lemma: string, pos: number): Draft => {
    const word = at(form, lemma);
    word.pos |= pos;
    return word;
  };
  const addVerb = (entry: string, act: Act | undefined): void => {
    const [lemma, ...particles] = entry.split('+') as [string, ...string[]];
    const particle = particles.join(' ');
    const forms = verbForms(lemma);
    const all: [string, number][] = [
      [lemma, Pos.Base],
      [forms.s, Pos.Present],
      ...forms.ing.map((form): [string, number] => [form, Pos.Ing]),
      ...forms.past.map((form): [string, number] => [form, Pos.Past]),
      ...forms.participle.map((form): [string, number] => [form, Pos.Participle]),
    ];
    for (const [form, pos] of all) {
      const word = add(form, lemma, pos);
      if (act === undefined) continue;
      if (particle === '') {
        if (!word.acts.includes(act)) word.acts.push(act);
      } else {
        word.particles ??= new Map();
        let whole = word.particles.get(particles[0]!);
        if (whole === undefined) {
          whole = blank(`${form} ${particles[0]}`, `${lemma} ${particle}`);
          whole.pos = pos;
          word.particles.set(particles[0]!, whole);
        }
        if (!whole.acts.includes(act)) whole.acts.push(act);
      }
    }
  };
  const addNoun = (lemma: string, kind: Kind | undefined): void => {
    const plural = pluralOf(lemma);
    for (const [form, pos] of [
      [lemma, Pos.Noun],
      [plural, Pos.Noun | Pos.Plural],
    ] as const) {
      const word = add(form, lemma, pos);
      if (kind !== undefined && !word.kinds.includes(kind)) word.kinds.push(kind);
    }
  };

  for (const [act, list] of Object.entries(verbs)) for (const entry of split(list)) addVerb(entry, act as Act);
  for (const lemma of split(otherVerbs)) addVerb(lemma, undefined);
  for (const [kind, list] of Object.entries(nouns)) for (const lemma of split(list)) addNoun(lemma, kind as Kind);
  for (const lemma of split(otherNouns)) addNoun(lemma, undefined);
  for (const lemma of speechVerbs) addVerb(lemma, undefined);
  for (const lemma of speechNouns) addNoun(lemma, undefined);
  for (const [kind, list] of Object.entries(adjectives))
    for (const form of split(list)) {
      const word = add(form, form, Pos.Adjective);
      if (!word.kinds.includes(kind as Kind)) word.kinds.push(kind as Kind);
    }
  for (const form of split(otherAdjectives)) add(form, form, Pos.Adjective);
  const closed = {
    det: Pos.Determiner,
    prep: Pos.Preposition,
    conj: Pos.Conjunction,
    sub: Pos.Subordinator,
    rel: Pos.Relative,
    pron: Pos.Pronoun,
    aux: Pos.Auxiliary,
    modal: Pos.Modal,
    neg: Pos.Negation,
    adv: Pos.Adverb,
  };
  for (const [kind, list] of Object.entries(functionWords))
    for (const form of split(list)) add(form, form, closed[kind as keyof typeof closed]);
  for (const [form, number] of numberWords) add(form, form, Pos.Number).number = number;
  for (const [form, date] of dateWords) add(form, form, Pos.Date).date = date;
  for (const [form, cue] of speechWords) at(form, cue.lemma).cue = cue;
  return words;
}

let made: Lexicon | undefined;

/** The English lexicon, made at first use. */
export function englishLexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

export const does = (word: Word | undefined, act: Act): boolean => word?.acts.includes(act) ?? false;
export const isKind = (word: Word | undefined, kind: Kind): boolean => word?.kinds.includes(kind) ?? false;
export const hasPos = (word: Word | undefined, pos: number): boolean => word !== undefined && (word.pos & pos) !== 0;
