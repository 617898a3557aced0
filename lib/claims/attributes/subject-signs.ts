// Which noun phrases may say whom or what a claim is about, and what speaks for each.
import type { ClaimType } from '../claim.ts';
import type { Draft } from '../draft.ts';
import { Tag } from '../parse/tag.ts';
import type { Figure } from './find-quantity.ts';
import { isInSource, nameAt } from './lookups.ts';
import { findNounPhrases, type NounPhrase, roleOf } from './noun-phrases.ts';
import type { Sink } from './ranking.ts';
import { nounClass } from './word-class.ts';

export interface SubjectCandidate {
  /** Token indices, half open, without determiners and numbers in front. */
  readonly first: number;
  readonly last: number;
  /** Its own head: what hangs on it by "of" and "and" begins behind. */
  readonly head: number;
}

/** In tokens: how far in front of a claim its subject may stand, and how much of a claim is looked at. */
const reach = 30;
const longest = 120;

const affecting = new Set(['kill', 'lose', 'hit', 'fire', 'hold', 'move', 'take', 'aid'].map((name) => `v.${name}`));
const striking = new Set(['n.hit', 'n.war', 'n.arms', 'v.hit', 'v.fire', 'v.aid']);
const happening = new Set(['n.hit', 'n.war', 'n.hold', 'n.body', 'n.aid', 'n.people']);

const countable: ReadonlySet<ClaimType> = new Set(['casualties', 'captives', 'equipment', 'forces']);

const ofPeople: ReadonlySet<ClaimType> = new Set(['casualties', 'captives', 'displacement']);
const human = new Set(['people', 'body', 'force', 'party', 'person', 'name', 'other']);

/** All phrases that a claim may be about, its own and those shortly before: the signs of each go to `sink`, then it is given to `take`. */
export function weighSubjects(
  draft: Draft,
  figure: Figure | undefined,
  sink: Sink,
  take: (candidate: SubjectCandidate) => void,
): void {
  const { reading, first, type } = draft;
  const { tags, sentence, names } = reading;
  const { tokens } = sentence;
  const { word, lower } = tokens;
  const last = Math.min(draft.last, first + longest);
  const from = Math.max(sentence.first, first - reach);
  const phrases = [...findNounPhrases(reading, from, first).slice(-6), ...findNounPhrases(reading, first, last).slice(0, 24)];
  const counted = figure?.span.head;
  const inside = phrases.filter((phrase) => phrase.first >= first);
  const outside = phrases.filter((phrase) => phrase.first < first);
  const classOf = ({ head }: NounPhrase): string => {
    if (tags[head] === Tag.Pronoun) return `=${lower[head]}`;
    const name = nameAt(names, head);
    if (name !== undefined) return name.entity.kind;
    const own = nounClass(word[head]);
    // "a number of soldiers" are soldiers
    const next = phrases.find((phrase) => phrase.first === head + 2 && lower[head + 1] === 'of');
    if (next !== undefined && (own === 'amount' || tags[head] === Tag.Number)) return classOf(next);
    return own || (tags[head] === Tag.Name ? 'name' : tags[head] === Tag.Number ? 'number' : 'other');
  };
  /** The first verb inside, taken for the claim's own. */
  const opening = tags[first]!;
  const elided = opening >= Tag.Verb && opening <= Tag.Auxiliary ? 'elided' : 'full';
  const isCountedIn = ({ first: from, last: to }: NounPhrase): boolean =>
    counted !== undefined && counted >= from && counted < to;
  // what is counted is what the claim is about; a bare figure ("killing at least 100") counts whom the claim itself names, or nobody
  const own = countable.has(type) ? phrases.filter(isCountedIn) : [];
  const isBare = own.length === 0 && figure !== undefined && ofPeople.has(type);
  const eligible = own.length > 0 ? own : isBare ? inside.filter((phrase) => human.has(classOf(phrase))) : phrases;
  for (const phrase of eligible) {
    let a = phrase.first;
    while (a < phrase.last - 1 && (tags[a] === Tag.Determiner || tags[a] === Tag.Number || tags[a] === Tag.Preposition)) a++;
    const kind = classOf(phrase);
    if (tokens.word[phrase.head]?.date !== undefined && tags[phrase.head] !== Tag.Number) continue;
    const { link, governor, manner, act } = roleOf(reading, phrase);
    const isInside = phrase.first >= first;
    const side = isInside ? 'in' : 'out';
    const where = isInside
      ? inside.length === 1
        ? 'only'
        : phrase === inside[0]
          ? 'first'
          : phrase === inside[1]
            ? 'second'
            : phrase === inside.at(-1)
              ? 'last'
              : 'mid'
      : phrase === outside.at(-1)
        ? 'just before'
        : 'before';
    const isCounted = isCountedIn(phrase);
    const hasNumber = tags.subarray(phrase.first, phrase.head + 1).includes(Tag.Number);
    const start = tokens.start[phrase.first]!;
    sink.sign('w', where);
    sink.sign(type, 'w', where);
    sink.sign('h', kind);
    sink.sign(type, 'h', kind);
    sink.sign('g', link, governor);
    sink.sign(type, 'g', link, governor);
    sink.sign(type, 'g', link);
    sink.sign('v', manner, act);
    sink.sign(type, 'v', manner, act);
    sink.sign(type, 'v', manner);
    sink.sign('g', link, 'v', manner);
    sink.sign('g', link, 'h', kind);
    sink.sign('v', manner, 'h', kind);
    sink.sign('w', where, 'g', link);
    sink.sign('w', where, 'v', manner);
    sink.sign('w', where, elided);
    sink.sign(side, elided, 'v', manner);
    sink.sign('w', where, 'h', kind);
    const does = manner === 'active' || manner === 'ing' ? 'agent' : '';
    const suffers =
      manner === 'passive' ||
      manner === 'participle' ||
      (manner === 'active' && act === 'die') ||
      (link === 'obj' && affecting.has(governor))
        ? 'patient'
        : link === 'on' && striking.has(governor)
          ? 'target'
          : link === 'of' && happening.has(governor)
            ? 'of event'
            : link === 'by'
              ? 'by'
              : does;
    if (suffers !== '') {
      sink.sign('r', suffers);
      sink.sign(type, 'r', suffers);
      sink.sign(suffers, 'h', kind);
      sink.sign(suffers, 'w', where);
    }
    if (isCounted) {
      sink.sign('counted');
      sink.sign(type, 'counted');
    } else if (counted !== undefined) sink.sign(type, 'not counted');
    if (hasNumber) {
      sink.sign('number');
      sink.sign(type, 'number');
    }
    if (phrase.last > phrase.head + 1) {
      sink.sign('long');
      sink.sign(type, 'long');
    }
    if (isInSource(reading, start)) {
      sink.sign('source');
      sink.sign('source', side);
    }
    take({ first: a, last: phrase.last, head: phrase.head });
  }
}
