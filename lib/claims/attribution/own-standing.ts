// What a claim's own words say of its standing: its time, a hedge, a "must", a negation.
import { FormBits } from '@/lib/claims/form-bits.ts';
import { hedgedAdjectives, hedges } from '@/lib/claims/languages/en/speech-words.ts';
import { hasPos, Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind, type Tokens } from '@/lib/claims/tokens.ts';
import { WordTable } from '@/lib/claims/word-table.ts';
import type { Attribution, Span } from './attribution.ts';
import { type ReportedSpeech, sentenceAt } from './speaker-for.ts';
import { words } from './token-tests.ts';

/** Before these words: what is asked for. */
const callNouns = words('call demand appeal plea');
const callLinks = words('for on that to');

/** "going to", "likely to" */
const heralds = words('going expected likely unlikely set poised bound due certain destined about');
/** "could be heard": a report, no outlook. */
const perception = words('heard seen felt smelt smelled see hear smell feel');
const rumours = words('report rumour rumor allegation claim accusation suspicion');
const rumouring = words('suggesting indicating alleging claiming saying');
/** "Do not believe", "no reason to doubt", "no choice but to": no denial for all the negation. */
const undenying = words('believe think expect know exclude doubt reason option choice way alternative isolated only yet');

/** What single forms tell; a bit set, so that one look-up a token answers all. */
enum Tells {
  Hedge = 1,
  HedgedAdjective = 1 << 1,
  Falsehood = 1 << 2,
  /** Passive: somebody unnamed says so. */
  Rumoured = 1 << 3,
  Future = 1 << 4,
  Duty = 1 << 5,
  /** With "to": "we need to see". */
  Need = 1 << 6,
  /** "Could", "may": perhaps. */
  Chance = 1 << 10,
  /** Opens a clause within the claim's own: "differ over what a deal should look like". */
  Indirect = 1 << 7,
  Finite = 1 << 8,
  Be = 1 << 9,
}

const finite = "is are was were has have had do does did isn't aren't wasn't weren't hasn't haven't hadn't";
const forms: readonly (readonly [Tells, string])[] = [
  [Tells.Hedge, hedges],
  [Tells.HedgedAdjective, hedgedAdjectives],
  [Tells.Falsehood, 'false untrue baseless unfounded groundless fabricated fabrication fabrications fake hoax slander'],
  [Tells.Rumoured, 'believed reported thought suspected rumoured rumored feared said understood alleged accused blamed'],
  [Tells.Future, "will 'll won't shall would wouldn't could couldn't may might"],
  [Tells.Chance, 'could may might'],
  [Tells.Duty, "must mustn't should shouldn't ought"],
  [Tells.Need, 'need needs have has'],
  [Tells.Indirect, 'what how whether why'],
  [Tells.Finite | Tells.Be, finite],
  [Tells.Be, 'been'],
];
const told = new FormBits(forms);

/** Words by their lemma. */
const isCallNoun = new WordTable(({ lemma }) => callNouns.has(lemma));
const isRumourNoun = new WordTable(({ lemma }) => rumours.has(lemma));

const vetoes = words('veto block');
const isRefusal = new WordTable(
  ({ cue, lemma }) => vetoes.has(lemma) || (cue?.verb.some(({ kind }) => kind === 'deny' || kind === 'agree') ?? false),
);

/** What the words of the span themselves say of its standing. */
export interface OwnStanding {
  readonly isFuture: boolean;
  /** Its future is no more than possible. */
  readonly isChance: boolean;
  readonly isDuty: boolean;
  readonly isAlleged: boolean;
  readonly isNegated: boolean;
  readonly isHypothetical: boolean;
  /** "totally false", "a lie": the claim is a denial. */
  readonly isFalse: boolean;
  /** "calls for", "demands that" */
  readonly isCall: boolean;
  /** "accusing", "blamed" as its own verb. */
  readonly isCharge: boolean;
  /** It begins with "accusing". */
  readonly isCharging: boolean;
  /** Behind "reports that". */
  readonly isRumour: boolean;
  /** Behind the noun: "despite reports of". */
  readonly isRumourNoun: boolean;
  /** Its main verb is negated, or its subject is "no one", "no shells". */
  readonly isMainNegated: boolean;
}

/** Before a noun, not as its verb: "the alleged attack", not "they claimed". */
function isPrenominal(tokens: Tokens, at: number, from: number): boolean {
  if (tokens.start[at]! <= from) return true;
  return (
    hasPos(tokens.word[at - 1], Pos.Determiner | Pos.Preposition | Pos.Adjective | Pos.Number) || tokens.lower[at - 1] === 'of'
  );
}

/** A past or present form that can be no noun and stands before none: "struck", but not "the wounded". */
const isMainVerb = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at];
  return (
    hasPos(word, Pos.Past | Pos.Present) &&
    !hasPos(word, Pos.Noun | Pos.Adjective) &&
    !hasPos(tokens.word[at - 1], Pos.Determiner | Pos.Adjective | Pos.Preposition | Pos.Auxiliary | Pos.Modal) &&
    tokens.lower[at + 1] !== 'by'
  );
};

const isNominal = (tokens: Tokens, at: number): boolean =>
  hasPos(tokens.word[at], Pos.Noun) || (tokens.word[at] === undefined && tokens.kind[at] === TokenKind.Word);

/** "Calls for", "demands that", "an appeal to end", but neither "demands to Velmar" nor "to meet demand for arms". */
function opensCall(tokens: Tokens, at: number): boolean {
  const next = tokens.lower[at + 1] ?? '';
  if (tokens.lower[at] === 'demand' && next === 'for') return hasPos(tokens.word[at - 1], Pos.Determiner);
  return next === 'to' ? hasPos(tokens.word[at + 2], Pos.Base) : callLinks.has(next);
}

const isAuxiliary = (tokens: Tokens, at: number): boolean => hasPos(tokens.word[at], Pos.Auxiliary | Pos.Modal | Pos.Negation);

/** Reads the words of `span` from offset `from` on, where those of its attribution end, and what stands right before them. */
export function readOwn(span: Span, speech: ReportedSpeech, from: number): OwnStanding {
  const sentence = speech.sentences[sentenceAt(speech.sentences, span.start)];
  const own = {
    isFuture: false,
    isChance: false,
    isDuty: false,
    isAlleged: false,
    isNegated: false,
    isHypothetical: false,
    isFalse: false,
    isCall: false,
    isCharge: false,
    isCharging: false,
    isRumour: false,
    isRumourNoun: false,
    isMainNegated: false,
  };
  if (sentence === undefined) return own;
  const { tokens } = sentence;
  /** Finite verbs so far: the first sets time and duty, later ones stand in side clauses. */
  let verbs = 0;
  let isRefused = false;
  let begin = sentence.first;
  // "could" and "allegedly" may stand just before the span
  while (begin < sentence.last && tokens.end[begin]! < span.start - 30) begin++;
  /** What the token before tells, and the one before that. */
  let last = told.at(tokens, begin - 1);
  let lastButOne = told.at(tokens, begin - 2);
  let tells = 0;
  for (let at = begin; at < sentence.last && tokens.start[at]! < span.end; at++, lastButOne = last, last = tells) {
    tells = told.at(tokens, at);
    const inside = tokens.start[at]! >= from;
    const form = tokens.lower[at]!;
    const word = tokens.word[at];
    const next = tokens.lower[at + 1] ?? '';
    if (!inside) {
      if ((tells & Tells.Hedge) !== 0 && tokens.end[at]! <= span.start) own.isAlleged = true;
      // "reports that", "allegations of", "reports suggesting that"
      if (word !== undefined && isRumourNoun.get(word)) {
        const link = rumouring.has(next) ? at + 2 : at + 1;
        if ((tokens.lower[link] === 'that' || tokens.lower[link] === 'of') && tokens.end[link]! + 2 > span.start) {
          own.isRumour = true;
          own.isRumourNoun =
            link > at + 1 ||
            (!hasPos(word, Pos.Past) && hasPos(tokens.word[at - 1], Pos.Preposition | Pos.Adjective | Pos.Determiner));
        }
      }
      continue;
    }
    const isFirst = verbs === 0;
    const afterBe = ((last | lastButOne) & Tells.Be) !== 0;
    if ((tells & Tells.Hedge) !== 0 || ((tells & Tells.HedgedAdjective) !== 0 && isPrenominal(tokens, at, from)))
      own.isAlleged = true;
    if (
      (tells & Tells.Falsehood) !== 0 ||
      ((form === 'lie' || form === 'lies') && (tokens.lower[at - 1] === 'a' || (last & Tells.Be) !== 0))
    )
      own.isFalse = true;
    if (
      form === 'to' &&
      verbs < 2 &&
      heralds.has(tokens.lower[at - 1] ?? '') &&
      // "had been poised to": by now it has happened, or not
      !(tokens.lower[at - 2] === 'been' && tokens.lower[at - 3] === 'had') &&
      hasPos(tokens.word[at + 1], Pos.Base | Pos.Auxiliary)
    )
      own.isFuture = true;
    if (verbs < 2 && (tells & Tells.Rumoured) !== 0 && afterBe) own.isAlleged = true;
    // "a gas believed to be chlorine"
    if (isFirst && (tells & Tells.Rumoured) !== 0 && next === 'to' && inside && isNominal(tokens, at - 1)) own.isAlleged = true;
    if (word?.cue !== undefined && isFirst) {
      const isNoun =
        hasPos(word, Pos.Noun) && hasPos(tokens.word[at - 1], Pos.Adjective | Pos.Determiner | Pos.Preposition | Pos.Participle);
      const isVerb =
        !isNoun &&
        tokens.lower[at - 1] !== "'s" &&
        (hasPos(word, Pos.Past | Pos.Present) || (hasPos(word, Pos.Ing) && tokens.start[at] === from));
      for (const { kind, particles } of word.cue.verb) {
        if (
          isVerb &&
          kind === 'demand' &&
          (particles === undefined ? form.startsWith('demand') && next !== 'for' : particles.has(next))
        )
          own.isCall = true;
        if (isVerb && kind === 'allege') {
          own.isCharge = true;
          if (hasPos(word, Pos.Ing)) own.isCharging = true;
        }
      }
    }
    // "renewed their demands on", "joined the calls for", but not "rejected calls for"
    if (verbs < 2 && !isRefused && word !== undefined && isCallNoun.get(word) && opensCall(tokens, at)) own.isCall = true;
    if ((word !== undefined && isRefusal.get(word)) || form === 'against' || own.isNegated) isRefused = true;
    if (form === 'if' || form === 'unless') own.isHypothetical = true;
    if (hasPos(word, Pos.Negation)) {
      own.isNegated = true;
      if (
        (isFirst || (verbs === 1 && (afterBe || hasPos(tokens.word[at - 1], Pos.Modal | Pos.Auxiliary)))) &&
        !undenying.has(next) &&
        !undenying.has(tokens.lower[at + 2] ?? '') &&
        !undenying.has(tokens.lower[at + 3] ?? '')
      )
        own.isMainNegated = true;
    }
    if (isFirst) {
      if (form === 'should' && tokens.start[at] === span.start) own.isHypothetical = own.isFuture = true;
      else if ((tells & Tells.Future) !== 0 && (next === 'insist' || next === 'demand')) own.isDuty = true;
      else if ((tells & Tells.Future) !== 0 && next !== 'have') {
        own.isChance = (tells & Tells.Chance) !== 0;
        own.isFuture = !(form === 'could' && perception.has(next === 'be' ? (tokens.lower[at + 2] ?? '') : next));
      } else if ((tells & Tells.Duty) !== 0 || ((tells & Tells.Need) !== 0 && next === 'to' && tokens.lower[at + 2] !== 'date'))
        own.isDuty = true;
      else if (form === 'be' && tokens.lower[at - 1] !== 'to') own.isDuty = true;
    }
    if (hasPos(word, Pos.Modal) || (tells & Tells.Finite) !== 0) {
      if (!(verbs > 0 && isAuxiliary(tokens, at - 1))) verbs++;
    } else if (isMainVerb(tokens, at) || ((tells & Tells.Indirect) !== 0 && tokens.start[at]! > from)) verbs++;
  }
  return own;
}

/** "Reportedly rejected": nobody vouches for the saying itself. */
export function isHedged({ cue, sentence }: Attribution, { sentences }: ReportedSpeech): boolean {
  const { tokens, first, last } = sentences[sentence]!;
  for (let at = first; at < last && tokens.start[at]! < cue.end; at++)
    if (tokens.start[at]! >= cue.start && (told.at(tokens, at) & Tells.Hedge) !== 0) return true;
  return false;
}
