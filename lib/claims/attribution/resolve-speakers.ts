// From "he", "the minister" and "Lavrov" to the fullest name the article has given before.
import type { Speaker } from '@/lib/claims/claim.ts';
import { Pos } from '@/lib/claims/lexicon.ts';
import { findNames } from '@/lib/claims/names.ts';
import { Capital, TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import type { QuotedBlock } from './carry-quotations.ts';
import {
  type Cast,
  describe,
  hasPersonWord,
  isSpeakingPerson,
  type Known,
  lastWhere,
  remember,
  shapeOf,
  textOf,
} from './cast.ts';
import { type Phrase, phraseBefore } from './noun-phrases.ts';
import { markQuoted } from './quotations.ts';
import { is, isAcronym, isName, isPossessive, isSpeakingKind, words } from './token-tests.ts';

const men = words('he his him himself');
const women = words('she her herself');
const groups = words('they their them themselves');
const bodies = words('it its itself');
const selves = words('i my me we our us');
const relatives = words('who which that whose whom');
/** Who said it in a paper: the paper's maker is meant. */
const papers = words(
  'statement report study survey poll letter post tweet message communique communiqué announcement article post notification press-release release document video broadcast',
);
/** A medium spoken of by its kind: the last one named is meant. */
const prints = words('paper newspaper daily magazine agency channel station network broadcaster outlet weekly tabloid website');
/** "The group": the last one named is meant. */
const bands = words('group movement organization organisation faction alliance bloc watchdog agency body');
/** "Others argued" after "Some analysts said". */
const fellows = words('others one some another many most several');
const placeKinds = words('country town region people');
const places = words('in at near from to of around outside inside across on');

/** Where the attribution stands that is to be resolved. */
export interface Setting {
  readonly tokens: Tokens;
  /** Where its sentence begins. */
  readonly first: number;
  /** 1 for each token that stands in a quotation: nobody there is "he". */
  readonly quoted: Uint8Array;
  /** What he says ahead of "he said": nobody there is "he" either. */
  readonly said: Phrase | undefined;
  /** The block before this one. */
  readonly earlier?: QuotedBlock | undefined;
}

/** The end of the block before, where `setting` is the first sentence of its own. */
function settingBefore({ first, earlier }: Setting): Setting | undefined {
  const sentence = earlier?.sentences.at(-1);
  if (first > 0 || earlier === undefined || sentence?.block !== 'paragraph') return undefined;
  const { tokens } = sentence;
  earlier.marks ??= markQuoted(new Uint8Array(tokens.count), tokens, earlier.quotations);
  return { tokens, first: sentence.first, quoted: earlier.marks, said: undefined };
}

/** The first person named in the sentence before `before`, or in the one before that; subjects come first. */
function personBefore(cast: Cast, { tokens, first, quoted, said }: Setting, before: number): Phrase | undefined {
  let from = first;
  for (let round = 0, to = before; round < 2; round++) {
    for (let at = from; at < to; at++) {
      if (quoted[at] !== 0 || (said !== undefined && at >= said.first && at < said.last)) continue;
      if (!isName(tokens, at) || (at > 0 && places.has(tokens.lower[at - 1]!))) continue;
      let last = at + 1;
      while (last < to && isName(tokens, last)) last++;
      const names = findNames(tokens, at, last);
      const isKnown = names.some(({ entity }) => entity.kind === 'person') || hasPersonWord(tokens, { first: at, last });
      const isElse = names.some(
        ({ entity }) =>
          placeKinds.has(entity.kind) || entity.kind === 'institution' || entity.kind === 'medium' || entity.kind === 'party',
      );
      const hasTitle = at > 0 && isSpeakingPerson(tokens, at - 1);
      if (
        isKnown ||
        hasTitle ||
        isSpeakersName(cast, tokens.lower[last - 1]!) ||
        (!isElse &&
          last - at === 2 &&
          tokens.capital[at] === Capital.Initial &&
          tokens.word[at] === undefined &&
          tokens.word[last - 1] === undefined)
      )
        return { first: at, last };
      at = last;
    }
    to = from;
    while (from > 0 && from > to - 60 && !(from < to - 1 && /^[.!?]+$/.test(tokens.lower[from - 1]!))) from--;
  }
  return undefined;
}

/** "Kesh" after "General Mira Kesh said". */
const isSpeakersName = (cast: Cast, form: string): boolean =>
  cast.known.some(({ isPerson, isNamed, last }) => isPerson === true && isNamed && last === form);

/** Remembers the subject of the sentence before `first` in the block where it fits and is newer than whoever spoke last. */
function meetSubject(cast: Cast, tokens: Tokens, first: number, fits: (known: Known, isSpeaking: boolean) => boolean): void {
  let from = first - 1;
  while (from > 0 && from > first - 60 && !/^[.!?]+$/.test(tokens.lower[from - 1]!)) from--;
  if (from < 0 || (cast.known.at(-1)?.at ?? -1) >= tokens.start[from]!) return;
  for (let at = from + 1; at < first; at++) {
    if (!is(tokens, at, Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present)) continue;
    if (is(tokens, at, Pos.Noun) && !is(tokens, at, Pos.Past)) continue;
    const phrase = phraseBefore(tokens, from, at, false);
    if (phrase === undefined) return;
    const known = describe(tokens, phrase, textOf(tokens, phrase));
    if (fits(known, isSpeakingKind(tokens, shapeOf(tokens, phrase).head))) remember(cast, known);
    return;
  }
}

/** "The minister" after "Karsovian Defence Minister Ana Rell met …": the name that goes with the title, earlier in the block. */
function meetTitle(cast: Cast, tokens: Tokens, first: number, lemma: string): Known | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 200); at--) {
    if (!isName(tokens, at) || (tokens.word[at]?.lemma ?? tokens.lower[at]) !== lemma) continue;
    let [from, to] = [at, at + 1];
    while (from > 0 && (isName(tokens, from - 1) || isPossessive(tokens, from - 1))) from--;
    while (
      to < first &&
      (isName(tokens, to) || ((tokens.lower[to] === 'for' || tokens.lower[to] === 'of') && isName(tokens, to + 1)))
    )
      to++;
    if (to - from < 2) continue;
    const phrase = { first: from, last: to };
    const known = describe(tokens, phrase, textOf(tokens, phrase));
    remember(cast, known);
    return known;
  }
  return undefined;
}

/** What "who" stands for: the phrase before it. */
export function antecedent(tokens: Tokens, first: number, relative: number): Phrase | undefined {
  let end = relative;
  if (end > first && tokens.lower[end - 1] === ',') end--;
  const phrase = phraseBefore(tokens, first, end, false);
  if (phrase === undefined) return undefined;
  // "questions to the Defence Department, which said": the nearer half, unless the farther one speaks
  const { head } = shapeOf(tokens, phrase);
  if (isSpeakingKind(tokens, head) && (tokens.lower[relative] === 'who' || head === phrase.last - 1)) return phrase;
  for (let at = phrase.last - 1; at > head; at--)
    if (is(tokens, at, Pos.Preposition) && tokens.lower[at] !== 'of' && !isName(tokens, at))
      return isName(tokens, phrase.last - 1) || isSpeakingKind(tokens, phrase.last - 1)
        ? { first: at + 1, last: phrase.last }
        : phrase;
  return phrase;
}

/** "Health" in "the health ministry": a noun, and no country's name. */
const isKind = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, Pos.Noun) && !is(tokens, at, Pos.Adjective) && findNames(tokens, at, at + 1).length === 0;

/** "The Marn battalion" after "the Arce battalion": a word before the head that no list knows is a name, and it is another. */
function isOther(tokens: Tokens, { first }: Phrase, head: number, old: Known): boolean {
  for (let at = first + 1; at < head; at++)
    if (
      tokens.kind[at] === TokenKind.Word &&
      (tokens.word[at] === undefined || (old.isPerson === false && isKind(tokens, at))) &&
      !old.words.has(tokens.word[at]?.lemma ?? tokens.lower[at]!)
    )
      return true;
  return false;
}

/** "The UN": a name that the lists know, with nothing but its article. */
function isNameAlone(tokens: Tokens, { first, last }: Phrase): boolean {
  return findNames(tokens, first + 1, last).some((name) => name.first === first + 1 && name.last === last);
}

/**
 * Who the phrase names, and remembers him; undefined where it names nobody (a pronoun without a name before it).
 */
export function resolveSpeaker(cast: Cast, setting: Setting, phrase: Phrase): Speaker | undefined {
  const { tokens, first } = setting;
  const form = tokens.lower[phrase.first]!;
  if (phrase.last - phrase.first === 1 && !isAcronym(tokens, phrase.first)) {
    if (relatives.has(form)) {
      const before = antecedent(tokens, first, phrase.first);
      return before && resolveSpeaker(cast, setting, before);
    }
    if (men.has(form) || women.has(form)) {
      const wanted = women.has(form);
      let person = personBefore(cast, setting, phrase.first);
      let there = setting;
      if (person === undefined) {
        there = settingBefore(setting) ?? setting;
        if (there !== setting) person = personBefore(cast, there, there.tokens.count);
      }
      if (person !== undefined && !(there.tokens.start[person.first]! < (cast.known.at(-1)?.end ?? -1))) {
        const fresh = describe(there.tokens, person, textOf(there.tokens, person));
        if (fresh.woman !== !wanted) resolveSpeaker(cast, there, person);
      }
      const recent = lastWhere(cast, ({ isPerson, woman }) => isPerson !== false && woman !== !wanted);
      const sure = cast.known.slice(-4).findLast(({ woman }) => woman === wanted);
      const isDoubtful = recent?.woman === undefined && (wanted || recent?.isPerson !== true);
      const known = isDoubtful && sure !== undefined && person === undefined ? sure : recent;
      if (known === undefined) return undefined;
      known.woman = wanted;
      return remember(cast, known);
    }
    if (groups.has(form)) {
      meetSubject(cast, tokens, first, ({ isPlural }) => isPlural);
      const known = lastWhere(cast, ({ isPlural, isPerson }) => isPlural || isPerson === false);
      return known && remember(cast, known);
    }
    if (bodies.has(form)) {
      meetSubject(
        cast,
        tokens,
        first,
        ({ isPerson, isPlural, isNamed }, isSpeaking) => isPerson !== true && !isPlural && (isNamed || isSpeaking),
      );
      const known = lastWhere(cast, ({ isPerson, isPlural }) => !isPerson && !isPlural);
      return known && remember(cast, known);
    }
    if (fellows.has(form)) {
      const known = lastWhere(cast, ({ isPlural, isNamed }) => isPlural && !isNamed);
      if (known !== undefined) return known.speaker;
    }
    if (selves.has(form)) return cast.known.at(-1)?.speaker;
  }
  const text = textOf(tokens, phrase);
  const fresh = describe(tokens, phrase, text);
  const isDefinite = form === 'the' || form === 'this' || form === 'that';
  const headAt = shapeOf(tokens, phrase).head;
  const headLemma = tokens.word[headAt]?.lemma ?? tokens.lower[headAt]!;
  let known: Known | undefined;
  if (fresh.isNamed) {
    // "Lavrov" after "Russian Foreign Minister Sergey Lavrov"
    known = lastWhere(
      cast,
      (old) =>
        old.isNamed &&
        // "Zelensky" and "Zelenskyy" are one
        (old.last === fresh.last || (fresh.personId !== undefined && fresh.personId === old.personId)) &&
        (old.isPerson ?? fresh.isPerson) === (fresh.isPerson ?? old.isPerson),
    );
  }
  // "the UN" is no ambassador to it
  if (known === undefined && isDefinite && !isNameAlone(tokens, phrase)) {
    known = lastWhere(
      cast,
      (old) =>
        old.words.has(headLemma) &&
        old.isPlural === fresh.isPlural &&
        // "the Health Ministry" is not the Interior Ministry's spokesman
        !(fresh.isPerson === false && old.isPerson === true) &&
        !isOther(tokens, phrase, headAt, old),
    );
    if (fresh.isPerson !== false || headAt === phrase.first + 1) known ??= meetTitle(cast, tokens, first, headLemma);
    if (known === undefined && bands.has(headLemma) && phrase.last - phrase.first === 2) {
      meetSubject(cast, tokens, first, ({ isGroup }) => isGroup);
      known = lastWhere(cast, ({ isGroup }) => isGroup);
    }
    if (known === undefined && prints.has(headLemma)) known = lastWhere(cast, ({ isMedium }) => isMedium);
    if (known === undefined && papers.has(headLemma)) known = lastWhere(cast, ({ isPlural }) => !isPlural);
  }
  if (known !== undefined) {
    if (known.words.size < fresh.words.size && fresh.isNamed) {
      // the longer mention is the better text
      known.speaker = { ...known.speaker, ...fresh.speaker };
      for (const word of fresh.words) known.words.add(word);
    }
    if (fresh.woman !== undefined) known.woman = fresh.woman;
    known.at = fresh.at;
    known.end = fresh.end;
    return remember(cast, known);
  }
  return remember(cast, fresh);
}
