// What each token does in its sentence: one pass over the word's possible parts of speech and its neighbours.
import { hasPos, Pos } from '../lexicon.ts';
import type { NameSpan } from '../names.ts';
import { Capital, TokenKind, type Tokens } from '../tokens.ts';

export enum Tag {
  None,
  Noun,
  Name,
  Adjective,
  Determiner,
  Pronoun,
  Number,
  /** Finite or possibly finite verb. */
  Verb,
  /** Base form after "to" or a modal. */
  Infinitive,
  Ing,
  /** -ed form without an auxiliary: "people killed in". */
  Participle,
  /** Participle within a verb group: "were killed". */
  Passive,
  Auxiliary,
  Modal,
  To,
  Preposition,
  Conjunction,
  Subordinator,
  Relative,
  Adverb,
  Possessive,
  Comma,
  Stop,
  Dash,
  Bracket,
  Quote,
  Symbol,
}

export const isVerbTag = (tag: number): boolean => tag >= Tag.Verb && tag <= Tag.Passive;
export const isNominal = (tag: number): boolean =>
  tag === Tag.Noun || tag === Tag.Name || tag === Tag.Pronoun || tag === Tag.Number;
/** Tags that can begin a noun phrase. */
export const beginsNounPhrase = (tag: number): boolean => tag >= Tag.Noun && tag <= Tag.Number;

const nounPhraseStart = Pos.Determiner | Pos.Pronoun | Pos.Number | Pos.Adjective | Pos.Noun;

const beForms = new Set("be am is are was were been being isn't aren't wasn't weren't 're 'm get got gets getting".split(' '));

const subordinators = new Set(
  'that if whether because since while as when after before although though until unless once whereas lest why how whenever wherever so till'.split(
    ' ',
  ),
);

/**
 * Tags of `tokens[first, last)`, written into `tags` at the same indices; all zero before. Known names are names to the last word, so that
 * neither their length nor what else their words mean ("White House", "Islamic Jihad") tells one from another.
 */
export function tagTokens(tokens: Tokens, first: number, last: number, tags: Uint8Array, names: readonly NameSpan[] = []): void {
  const { word, kind, capital, lower } = tokens;
  /** Whether capitals tell names here: not in lines that capitalise every word, nor where none is left. */
  let capitals = 0;
  let words = 0;
  for (const name of names) {
    tags.fill(Tag.Name, name.first, name.last);
    words++;
    if (capital[name.first] !== Capital.None) capitals++;
  }
  for (let i = first; i < last; i++)
    if (kind[i] === TokenKind.Word && lower[i]!.length > 3 && tags[i] !== Tag.Name) {
      words++;
      if (capital[i] !== Capital.None) capitals++;
    }
  const titleCase = words > 3 && capitals > 0.7 * words;

  for (let i = first; i < last; i++) {
    const k = kind[i]!;
    const w = word[i];
    const low = lower[i]!;
    if (tags[i] === Tag.Name) continue;
    if (k !== TokenKind.Word) {
      tags[i] =
        k === TokenKind.Number
          ? Tag.Number
          : k === TokenKind.OpenQuote || k === TokenKind.CloseQuote
            ? Tag.Quote
            : k === TokenKind.Symbol
              ? Tag.Symbol
              : low === ','
                ? Tag.Comma
                : low === '-' && tokens.start[i] === (i > first ? tokens.end[i - 1] : -1)
                  ? Tag.Symbol
                  : low === '-' || low === '–' || low === '—' || low === '--'
                    ? Tag.Dash
                    : low === '(' || low === ')' || low === '[' || low === ']'
                      ? Tag.Bracket
                      : low === "'"
                        ? Tag.Possessive
                        : Tag.Stop;
      continue;
    }
    if (low === "'s") {
      tags[i] = Tag.Possessive;
      continue;
    }
    const before = i > first ? tags[i - 1]! : Tag.None;
    const isCapital = capital[i] !== Capital.None && !titleCase;
    if (w === undefined) {
      tags[i] = guess(low, isCapital, before, i > first);
      continue;
    }
    const pos = w.pos;
    // A capital inside a sentence makes a name of all but closed-class words and titles.
    if (
      isCapital &&
      i > first &&
      before !== Tag.Quote &&
      before !== Tag.Stop &&
      before !== Tag.Dash &&
      (pos &
        (Pos.Determiner | Pos.Preposition | Pos.Conjunction | Pos.Pronoun | Pos.Auxiliary | Pos.Modal | Pos.Subordinator)) ===
        0
    ) {
      tags[i] = (pos & Pos.Noun) !== 0 && w.kinds.length > 0 ? Tag.Noun : Tag.Name;
      continue;
    }
    tags[i] = choose(tokens, i, first, last, pos, before, tags);
  }
}

/** The tag of a word the lexicon doesn't know. */
function guess(low: string, isCapital: boolean, before: number, inside: boolean): Tag {
  if (isCapital && (inside || !/(?:ed|ing|ly)$/.test(low))) return Tag.Name;
  if (low.endsWith('ly')) return Tag.Adverb;
  if (low.endsWith('ing') && low.length > 5) return before === Tag.Determiner || before === Tag.Adjective ? Tag.Noun : Tag.Ing;
  if (low.endsWith('ed') && low.length > 4)
    return before === Tag.Determiner || before === Tag.Preposition
      ? Tag.Adjective
      : before === Tag.Auxiliary
        ? Tag.Passive
        : Tag.Participle;
  if (before === Tag.Modal || before === Tag.To) return Tag.Infinitive;
  if (/(?:ous|ful|ive|able|ible|ish|less|ian|ese|ical|ary)$/.test(low) && low.length > 5) return Tag.Adjective;
  return Tag.Noun;
}

function choose(tokens: Tokens, i: number, first: number, last: number, pos: number, before: number, tags: Uint8Array): Tag {
  const { word, lower, kind } = tokens;
  const low = lower[i]!;
  const next = i + 1 < last && tags[i + 1] !== Tag.Name ? word[i + 1] : undefined;
  const nextPos = next?.pos ?? 0;
  const nextIsNumber = i + 1 < last && kind[i + 1] === TokenKind.Number;
  const nextIsName = i + 1 < last && next === undefined && kind[i + 1] === TokenKind.Word;
  if (low === 'to') return (nextPos & Pos.Base) !== 0 && (nextPos & Pos.Determiner) === 0 ? Tag.To : Tag.Preposition;
  if (
    (pos & Pos.Modal) !== 0 &&
    !(
      (low === 'may' || low === 'might' || low === 'can') &&
      (before === Tag.Preposition || nextIsNumber || before === Tag.Number)
    )
  )
    return Tag.Modal;
  if ((pos & Pos.Auxiliary) !== 0) return Tag.Auxiliary;
  if ((pos & Pos.Conjunction) !== 0) return Tag.Conjunction;
  if (low === 'that') {
    // "that town", "said that", "missiles that hit"
    if (
      (before === Tag.Noun || before === Tag.Name) &&
      (nextPos & (Pos.Auxiliary | Pos.Modal | Pos.Past | Pos.Present | Pos.Adverb)) !== 0
    )
      return Tag.Relative;
    if ((nextPos & Pos.Noun) !== 0 && (nextPos & Pos.Plural) === 0 && (before === Tag.Preposition || before === Tag.None))
      return Tag.Determiner;
    return Tag.Subordinator;
  }
  if (low === 'who' || low === 'which' || low === 'whom' || low === 'whose' || low === 'where' || low === 'what')
    return Tag.Relative;
  if (
    subordinators.has(low) &&
    !((low === 'since' || low === 'until' || low === 'till') && (nextIsNumber || (nextPos & Pos.Date) !== 0)) &&
    !(low === 'so' && (nextPos & Pos.Adjective) !== 0)
  )
    return Tag.Subordinator;
  if ((pos & Pos.Determiner) !== 0) {
    if (
      (pos & Pos.Pronoun) !== 0 &&
      (nextPos & (Pos.Auxiliary | Pos.Modal | Pos.Preposition | Pos.Past)) !== 0 &&
      (nextPos & Pos.Noun) === 0
    )
      return Tag.Pronoun;
    return (pos & Pos.Number) !== 0 ? Tag.Number : Tag.Determiner;
  }
  if ((pos & Pos.Pronoun) !== 0 && low !== 'one') return Tag.Pronoun;
  if ((pos & Pos.Number) !== 0) return Tag.Number;
  const verbish = pos & (Pos.Base | Pos.Present | Pos.Past | Pos.Participle | Pos.Ing);
  if ((pos & Pos.Preposition) !== 0 && (verbish === 0 || low === 'regarding' || low === 'including' || low === 'following'))
    return Tag.Preposition;
  if (verbish === 0) {
    if ((pos & Pos.Adjective) !== 0 && (pos & Pos.Noun) === 0) return Tag.Adjective;
    if ((pos & Pos.Noun) !== 0) return (pos & Pos.Adjective) !== 0 && (nextPos & Pos.Noun) !== 0 ? Tag.Adjective : Tag.Noun;
    if ((pos & Pos.Adverb) !== 0) return Tag.Adverb;
    return Tag.Noun;
  }
  const nominal = (pos & (Pos.Noun | Pos.Adjective)) !== 0;
  const opensPhrase = nextIsNumber || nextIsName || (nextPos & nounPhraseStart) !== 0;
  // look back over adverbs to the auxiliary
  let j = i - 1;
  while (j >= first && tags[j] === Tag.Adverb) j--;
  const governor = j >= first ? tags[j]! : Tag.None;
  if (governor === Tag.To || governor === Tag.Modal)
    return (pos & Pos.Base) !== 0 ? Tag.Infinitive : (pos & Pos.Ing) !== 0 ? Tag.Ing : Tag.Passive;
  if (governor === Tag.Auxiliary) {
    if ((pos & Pos.Ing) !== 0) return Tag.Verb;
    if ((pos & Pos.Participle) !== 0) return Tag.Passive;
    if ((pos & Pos.Base) !== 0 && !beForms.has(lower[j]!)) return Tag.Verb;
    return (pos & Pos.Noun) !== 0 ? Tag.Noun : Tag.Adjective;
  }
  const inPhrase = before === Tag.Determiner || before === Tag.Adjective || before === Tag.Possessive || before === Tag.Number;
  if ((pos & Pos.Ing) !== 0) {
    if (inPhrase)
      return (pos & Pos.Noun) !== 0 || (nextPos & Pos.Preposition) !== 0
        ? Tag.Noun
        : (nextPos & Pos.Noun) !== 0
          ? Tag.Adjective
          : Tag.Noun;
    if ((pos & Pos.Noun) !== 0 && !opensPhrase) return Tag.Noun;
    return Tag.Ing;
  }
  if ((pos & (Pos.Past | Pos.Participle)) !== 0 && (pos & Pos.Base) === 0) {
    if (before === Tag.Determiner || before === Tag.Possessive) return Tag.Adjective;
    if ((before === Tag.Adjective || before === Tag.Preposition) && (nextPos & Pos.Noun) !== 0) return Tag.Adjective;
    if ((pos & Pos.Past) === 0) return Tag.Participle;
    if ((pos & Pos.Participle) === 0) return Tag.Verb;
    if (before === Tag.Pronoun || before === Tag.Relative) return Tag.Verb;
    if (lower[i + 1] === 'by') return Tag.Participle;
    if (before === Tag.Number) return Tag.Participle;
    if (i === first || before === Tag.Comma || before === Tag.Conjunction) return opensPhrase ? Tag.Verb : Tag.Participle;
    if (
      (nextPos & Pos.Preposition) !== 0 ||
      i + 1 === last ||
      kind[i + 1] === TokenKind.Punctuation ||
      (nextPos & Pos.Conjunction) !== 0
    )
      return Tag.Participle;
    return Tag.Verb;
  }
  // "close to a deal", "open to talks"
  if ((pos & Pos.Adjective) !== 0 && lower[i + 1] === 'to') return Tag.Adjective;
  // base and -s forms which may be nouns
  if (!nominal) return Tag.Verb;
  if (inPhrase || before === Tag.Preposition) return (pos & Pos.Noun) !== 0 ? Tag.Noun : Tag.Adjective;
  const plural = (pos & Pos.Plural) !== 0;
  if (before === Tag.Pronoun || before === Tag.Relative) return Tag.Verb;
  if (before === Tag.Name && !plural)
    return (nextPos & (Pos.Determiner | Pos.Pronoun)) !== 0 && (pos & Pos.Past) !== 0 ? Tag.Verb : Tag.Noun;
  if ((before === Tag.Noun || before === Tag.Name) && (nextPos & (Pos.Determiner | Pos.Pronoun)) !== 0) return Tag.Verb;
  if (before === Tag.Noun && (pos & Pos.Past) !== 0 && (opensPhrase || nextIsNumber)) return Tag.Verb;
  if (before === Tag.Noun && !plural && hasPos(word[i - 1], Pos.Plural) && !hasPos(next, Pos.Noun)) return Tag.Verb;
  if (before === Tag.Name && plural && (nextIsNumber || nextIsName || (nextPos & Pos.Adjective) !== 0)) return Tag.Verb;
  return Tag.Noun;
}
