// What tells the stance of a negotiation: the features of its units, and which way its own words point.
import type { Stance } from '../claim.ts';
import type { Draft } from '../draft.ts';
import type { Word } from '../lexicon.ts';
import { Pos } from '../lexicon.ts';
import type { List } from '../list.ts';
import type { SentenceReading } from '../reading.ts';
import { type Sink, walkUnit } from './features.ts';
import type { Frames } from './frame.ts';
import { type Sign, signOf, signsFor } from './sign.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const pointers: readonly (readonly [Stance, ReadonlySet<string>])[] = [
  [
    'rejected',
    words(
      'reject refuse rebuff spurn veto dismiss oppose decline scuttle scrap boycott impossible unacceptable unwilling refusal rejection intransigence pointless dead disavow deny scorn cancel abandon',
    ),
  ],
  [
    'stalled',
    words(
      'stall stalemate deadlock impasse collapse fail failure falter breach violate violation break differ difference elusive remote obstacle doubt stumble suspend delay postpone freeze halt stuck unresolved fragile disagreement disagree sticking hurdle setback yield distant gap unravel',
    ),
  ],
  [
    'agreed',
    words(
      'agree accept sign approve adopt pass endorse ratify conclude reach vote back welcome implement enter force effect honour honor finalise finalize confirm respect',
    ),
  ],
  [
    'concession',
    words(
      'concede concession compromise allow willing soften drop waive renounce relax reopen ease offer guarantee ensure commit commitment',
    ),
  ],
  [
    'demand',
    words(
      'demand call insist urge require request press pressure want must should need condition precondition ultimatum deadline propose proposal plead appeal warn push seek exhort order unless until lobby',
    ),
  ],
  [
    'scheduled',
    words(
      'schedule meet return resume convene gather attend round date monday tuesday wednesday thursday friday saturday sunday tomorrow next upcoming begin plan invite',
    ),
  ],
  [
    'progress',
    words(
      'progress constructive positive hopeful optimistic breakthrough close near nearly advance cusp hope forward productive fruitful narrow discuss talk hold mediate negotiate encourage optimism ready promising',
    ),
  ],
];

const pointsTo = new Map<string, readonly Stance[]>();
for (const [stance, lemmas] of pointers)
  for (const lemma of lemmas) pointsTo.set(lemma, [...(pointsTo.get(lemma) ?? []), stance]);

const signOfWord = signsFor((which) => `g.${which}`);
const signOfVerb = signsFor((which) => `gv.${which}`);
const signOfFirstVerb = signsFor((which) => `g1.${which}`);
const dateAhead: Sign = signOf('g.date.will');
const near: Sign = signOf('g.near');
const none: Sign = signOf('g.none');
const outcomes = words('deal agreement truce ceasefire accord settlement solution breakthrough progress compromise talks peace');
const nearWords = words('close closer near nearer nearing verge brink cusp edge hopeful optimistic');

const isOutcome = (word: Word | undefined): boolean => word !== undefined && outcomes.has(word.lemma);

const mayStandBetween = Pos.Determiner | Pos.Preposition | Pos.Adjective;

/** Whether a claim says that somebody is close to an agreement or the like, and not that nobody is or that it came to nothing. */
export function isNearOutcome({ reading, first, last }: Draft): boolean {
  const { word, lower } = reading.sentence.tokens;
  let isNear = false;
  for (let i = first; i < last; i++) {
    const { lemma = '', pos = 0 } = word[i] ?? {};
    if ((pos & Pos.Negation) !== 0 || lower[i] === 'no') return false;
    if (pointsTo.get(lemma)?.some((stance) => stance === 'stalled' || stance === 'rejected') === true) return false;
    if (!nearWords.has(lower[i]!)) continue;
    let at = i + 1;
    while (at < last && at < i + 5 && !isOutcome(word[at]) && (word[at] === undefined || (word[at]!.pos & mayStandBetween) !== 0))
      at++;
    isNear ||= at < last && isOutcome(word[at]);
  }
  return isNear;
}

/** Sends the signs of units `from..to` (half open) of a negotiation to `sink`. */
export function walkNegotiation(reading: SentenceReading, frames: Frames, from: number, to: number, sink: Sink): void {
  let isFirst = true;
  for (let u = from; u < to; u++) {
    walkUnit(reading, frames, u, sink);
    const { closed, lemmas, verbs, unit } = frames.at(u)!;
    let isNegated = false;
    let isAhead = false;
    for (let i = 0; i < closed.length; i++) {
      const { pos, form } = closed.at(i);
      if ((pos & Pos.Negation) !== 0) isNegated = true;
      if (form === 'will' || form === "'ll" || form === 'would') isAhead = true;
    }
    const ending = isNegated ? '.not' : isAhead ? '.will' : '';
    const send = (words: List<Word>) => {
      for (let i = 0; i < words.length; i++)
        for (const stance of pointsTo.get(words.at(i).lemma) ?? []) {
          const which = `${stance}${ending}`;
          sink.sign(signOfWord(which));
          if (words !== verbs) continue;
          sink.sign(signOfVerb(which));
          if (isFirst) sink.sign(signOfFirstVerb(which));
          isFirst = false;
        }
    };
    const { tokens } = reading.sentence;
    for (let i = unit.first; i < unit.last; i++) {
      if (nearWords.has(tokens.lower[i]!)) sink.sign(near);
      // "no deal", "no such agreement": the outcome is denied, not the verb
      if (tokens.lower[i] === 'no' && (isOutcome(tokens.word[i + 1]) || isOutcome(tokens.word[i + 2]))) sink.sign(none);
    }
    send(verbs);
    send(lemmas);
    send(closed);
    for (const date of reading.dates) if (isAhead && date.first < unit.last && date.last > unit.first) sink.sign(dateAhead);
  }
}
