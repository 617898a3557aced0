// A sentence falls into units: stretches that say one thing each, of which claims are put together.
import type { Attribution, Span } from '../attribution/attribution.ts';
import { hasPos, type Kind, Pos, type Word } from '../lexicon.ts';
import { TokenKind, type Tokens } from '../tokens.ts';
import { WordTable } from '../word-table.ts';
import { beginsNounPhrase, isVerbTag, Tag } from './tag.ts';

/** What stands at a unit's left edge. */
export enum Edge {
  Start,
  Comma,
  Stop,
  Dash,
  Bracket,
  Quote,
  /** "and" before a new clause or predicate. */
  Conjunction,
  /** "that" and the like. */
  Subordinator,
  Relative,
  /** ", killing 12" */
  Ing,
  /** "of killing 12" */
  PrepositionIng,
  /** "stationed in" */
  Participle,
  Infinitive,
  /** "in an air strike" */
  Event,
  /** "said | the town fell" */
  Said,
  /** A second verb with its subject and nothing between: "In Homs a shell fell it killed". */
  Verb,
  /** "including three children" */
  Including,
}

export interface Unit {
  /** Token indices, half open, without punctuation at the edges. */
  readonly first: number;
  readonly last: number;
  readonly edge: Edge;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

const eventKinds = new Set<Kind>([
  'strike',
  'explosion',
  'invasion',
  'fighting',
  'destruction',
  'deal',
  'talks',
  'crime',
  'war',
  'death',
  'injury',
  'captive',
  'control',
  'victim',
  'sanction',
  'aid',
  'proposal',
  'condition',
]);

const events = new WordTable(({ pos, kinds }) => (pos & Pos.Noun) !== 0 && kinds.some((kind) => eventKinds.has(kind)));

export const isEvent = (word: Word | undefined): boolean => word !== undefined && events.get(word);

/** Whether the noun phrase that begins at `i` is headed by an event. */
function eventPhrase(tokens: Tokens, tags: Uint8Array, i: number, last: number): boolean {
  for (let j = i; j < last && j < i + 8; j++) {
    const tag = tags[j]!;
    if (tag === Tag.Noun) {
      if (j + 1 < last && (tags[j + 1] === Tag.Noun || tags[j + 1] === Tag.Possessive || tags[j + 1] === Tag.Symbol)) continue;
      return isEvent(tokens.word[j]);
    }
    if (
      tag !== Tag.Determiner &&
      tag !== Tag.Adjective &&
      tag !== Tag.Number &&
      tag !== Tag.Name &&
      tag !== Tag.Possessive &&
      tag !== Tag.Symbol &&
      tag !== Tag.Adverb
    ) {
      return tag === Tag.Ing && isEvent(tokens.word[j]);
    }
  }
  return false;
}

/** Whether a verb or a figure stands between `i` and the next punctuation. */
function opensClause(tags: Uint8Array, i: number, last: number): boolean {
  for (let j = i; j < last && j < i + 25; j++) {
    const tag = tags[j]!;
    if (isVerbTag(tag) || tag === Tag.Auxiliary || tag === Tag.Modal || tag === Tag.Number) return true;
    if (tag >= Tag.Comma || tag === Tag.Conjunction) return false;
  }
  return false;
}

/** "200–300": a dash inside a range. */
const joinsFigures = ({ kind, start, end }: Tokens, i: number, last: number): boolean =>
  i > 0 &&
  i + 1 < last &&
  kind[i - 1] === TokenKind.Number &&
  kind[i + 1] === TokenKind.Number &&
  start[i] === end[i - 1] &&
  end[i] === start[i + 1];

/** "between two and three million" */
function isWithinRange({ lower }: Tokens, tags: Uint8Array, i: number, last: number): boolean {
  if (tags[i - 1] !== Tag.Number || i + 1 >= last || tags[i + 1] !== Tag.Number) return false;
  let at = i - 2;
  while (at >= 0 && at > i - 4 && tags[at] === Tag.Number) at--;
  return at >= 0 && lower[at] === 'between';
}

function holdsVerb(tokens: Tokens, tags: Uint8Array, first: number, last: number, { start, end }: Span): boolean {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < last && tokens.start[i]! < end; i++)
    if (isVerbTag(tags[i]!) || tags[i] === Tag.Auxiliary || tags[i] === Tag.Modal) return true;
  return false;
}

/** Units of `tokens[first, last)` in order. */
export function findUnits(
  tokens: Tokens,
  tags: Uint8Array,
  first: number,
  last: number,
  attributions: readonly Attribution[] = [],
): Unit[] {
  /** Offsets where somebody's words begin or end. */
  const seams = attributions.length === 0 ? undefined : new Set<number>();
  if (seams !== undefined)
    for (const { pieces, isQuote } of attributions)
      for (const piece of pieces) {
        // "rejected the proposal": what is said is a mere noun, and belongs to its verb
        if (!isQuote && !holdsVerb(tokens, tags, first, last, piece)) continue;
        seams.add(piece.start);
        seams.add(-piece.end);
      }
  const units: Unit[] = [];
  const { lower, word } = tokens;
  let begin = first;
  let edge: Edge = Edge.Start;
  let quoted = false;
  let openQuote = '';
  /** The last finite verb group of this unit, and where a phrase that could be the next subject begins. */
  let verbAt = -1;
  let subjectAt = -1;

  const close = (end: number, next: number, nextEdge: Edge) => {
    let a = begin;
    let b = end;
    while (a < b && tags[a]! >= Tag.Comma && tags[a] !== Tag.Symbol) a++;
    while (b > a && tags[b - 1]! >= Tag.Comma && tags[b - 1] !== Tag.Symbol) b--;
    if (b > a) {
      units.push({ first: a, last: b, edge, quoted });
      edge = nextEdge;
    } else if (nextEdge !== Edge.Comma && (edge !== Edge.Start || nextEdge === Edge.Quote)) edge = nextEdge;
    begin = next;
    verbAt = -1;
    subjectAt = -1;
  };

  for (let i = first; i < last; i++) {
    const tag = tags[i]!;
    const before = i > begin ? tags[i - 1]! : Tag.None;
    if (i > begin && seams !== undefined && (seams.has(tokens.start[i]!) || seams.has(-tokens.end[i - 1]!)))
      close(i, i, Edge.Said);
    switch (tag) {
      case Tag.Comma:
        close(i, i + 1, Edge.Comma);
        continue;
      case Tag.Stop:
        if (lower[i] !== '.' && lower[i] !== '/') close(i, i + 1, Edge.Stop);
        continue;
      case Tag.Dash:
        if (joinsFigures(tokens, i, last)) continue;
        close(i, i + 1, Edge.Dash);
        continue;
      case Tag.Bracket:
        close(i, i + 1, Edge.Bracket);
        continue;
      case Tag.Quote: {
        const opens = tokens.kind[i] === 3;
        // a word or two in quotes is a term, no speech
        if (opens) {
          let j = i + 1;
          while (j < last && j < i + 5 && tags[j] !== Tag.Quote) j++;
          if (j < last && tags[j] === Tag.Quote && j <= i + 4) {
            i = j;
            continue;
          }
          close(i, i + 1, Edge.Quote);
          quoted = true;
          openQuote = lower[i]!;
        } else if (quoted && lower[i] === openQuote) {
          close(i, i + 1, Edge.Quote);
          quoted = false;
        } else close(i, i + 1, Edge.Quote);
        continue;
      }
      case Tag.Conjunction:
        if (i > begin && opensClause(tags, i + 1, last) && !isWithinRange(tokens, tags, i, last)) close(i, i, Edge.Conjunction);
        continue;
      case Tag.Subordinator:
        if (i > begin) close(i, i, Edge.Subordinator);
        continue;
      case Tag.Relative:
        if (i > begin) {
          if (before === Tag.Preposition && i - 1 > begin) close(i - 1, i - 1, Edge.Relative);
          else if (before !== Tag.Preposition) close(i, i, Edge.Relative);
        }
        continue;
      case Tag.To:
        if (i > begin && verbAt >= 0 && i - verbAt > 1) close(i, i, Edge.Infinitive);
        else if (
          i > begin &&
          before !== Tag.Verb &&
          before !== Tag.Passive &&
          before !== Tag.Infinitive &&
          before !== Tag.Auxiliary &&
          before !== Tag.Adjective
        )
          close(i, i, Edge.Infinitive);
        continue;
      case Tag.Ing:
        if (i > begin) {
          if (before === Tag.Preposition && i - 1 > begin) close(i - 1, i - 1, Edge.PrepositionIng);
          else if (before !== Tag.Preposition && before !== Tag.Verb && before !== Tag.Auxiliary) {
            let j = i;
            while (j > begin && tags[j - 1] === Tag.Adverb) j--;
            if (j > begin) close(j, j, Edge.Ing);
          }
        }
        verbAt = i;
        subjectAt = -1;
        continue;
      case Tag.Participle:
        if (i > begin && (before === Tag.Noun || before === Tag.Name || before === Tag.Adverb) && verbAt >= 0) {
          close(i, i, Edge.Participle);
        }
        verbAt = i;
        subjectAt = -1;
        continue;
      case Tag.Preposition: {
        if (lower[i] === 'including') {
          if (i > begin) close(i, i, Edge.Including);
          continue;
        }
        // "close to a deal": what it is close to belongs to it
        const isGoverned = before === Tag.Adjective && lower[i] === 'to';
        if (i > begin && i + 1 < last && lower[i] !== 'of' && !isGoverned && eventPhrase(tokens, tags, i + 1, last))
          close(i, i, Edge.Event);
        subjectAt = -1;
        continue;
      }
      case Tag.Verb:
      case Tag.Auxiliary:
      case Tag.Modal: {
        // the same verb group goes on over adverbs, auxiliaries and subjects of questions
        if (verbAt >= 0 && subjectAt > verbAt && subjectAt > begin) {
          const at = subjectAt;
          const said = word[verbAt]?.acts.includes('say') === true;
          close(at, at, said ? Edge.Said : Edge.Verb);
        }
        verbAt = i;
        subjectAt = -1;
        continue;
      }
      case Tag.Passive:
      case Tag.Infinitive:
        verbAt = i;
        subjectAt = -1;
        continue;
      default:
        if (beginsNounPhrase(tag) && subjectAt < 0) subjectAt = i;
        if (tag === Tag.Noun && hasPos(word[i], Pos.Date)) subjectAt = -1;
    }
  }
  close(last, last, Edge.Start);
  return units;
}
