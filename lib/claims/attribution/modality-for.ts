// How sure a claim is: the article's own word, somebody's, a charge, a denial, an outlook or a demand.
import type { ClaimFlag, ClaimType, Modality } from '@/lib/claims/claim.ts';
import { FormBits } from '@/lib/claims/form-bits.ts';
import { hedgedAdjectives, hedges } from '@/lib/claims/languages/en/speech-words.ts';
import { hasPos, Pos } from '@/lib/claims/lexicon.ts';
import type { Tokens } from '@/lib/claims/tokens.ts';
import { WordTable } from '@/lib/claims/word-table.ts';
import type { Attribution, Span } from './attribution.ts';
import { isNameless, type ReportedSpeech, sentenceAt } from './speaker-for.ts';
import { isUnverified } from './unverified.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Types whose future is a plan or a term, not an outlook. */
const planned: ReadonlySet<ClaimType> = new Set(['negotiation', 'aid', 'justification', 'displacement', 'captives']);
/** Before these words: what is asked for. */
const callNouns = words('call demand appeal plea');
const callLinks = words('for on that to');

/** "going to", "likely to" */
const heralds = words('going expected likely unlikely set poised bound due certain destined about');
/** "could be heard": a report, no outlook. */
const perception = words('heard seen felt smelt smelled see hear smell feel');
const rumours = words('report rumour rumor allegation claim accusation suspicion');

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

const isRefusal = new WordTable(({ cue }) => cue?.verb.some(({ kind }) => kind === 'deny' || kind === 'agree') ?? false);

export interface ModalityReading {
  readonly modality: Modality;
  readonly flags: readonly ClaimFlag[];
  readonly isNegated: boolean;
  readonly isQuestion: boolean;
  readonly isHypothetical: boolean;
}

/** What the words of the span themselves say of its standing. */
interface Own {
  readonly isFuture: boolean;
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
  /** Behind "reports that". */
  readonly isRumour: boolean;
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

const isAuxiliary = (tokens: Tokens, at: number): boolean => hasPos(tokens.word[at], Pos.Auxiliary | Pos.Modal | Pos.Negation);

function readOwn(span: Span, speech: ReportedSpeech, from: number): Own {
  const sentence = speech.sentences[sentenceAt(speech.sentences, span.start)];
  const own = {
    isFuture: false,
    isDuty: false,
    isAlleged: false,
    isNegated: false,
    isHypothetical: false,
    isFalse: false,
    isCall: false,
    isCharge: false,
    isRumour: false,
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
      // "reports that", "allegations of"
      if (
        word !== undefined &&
        isRumourNoun.get(word) &&
        (tokens.lower[at + 1] === 'that' || tokens.lower[at + 1] === 'of') &&
        tokens.end[at + 1]! + 2 > span.start
      )
        own.isRumour = true;
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
      hasPos(tokens.word[at + 1], Pos.Base | Pos.Auxiliary)
    )
      own.isFuture = true;
    if (verbs < 2 && (tells & Tells.Rumoured) !== 0 && afterBe) own.isAlleged = true;
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
        if (isVerb && kind === 'allege') own.isCharge = true;
      }
    }
    // "renewed their demands on", "joined the calls for", but not "rejected calls for"
    if (verbs < 2 && !isRefused && word !== undefined && isCallNoun.get(word) && callLinks.has(next)) own.isCall = true;
    if ((word?.cue !== undefined && isRefusal.get(word)) || form === 'against' || own.isNegated) isRefused = true;
    if (form === 'if' || form === 'unless') own.isHypothetical = true;
    if (hasPos(word, Pos.Negation)) {
      own.isNegated = true;
      if (
        (isFirst || (verbs === 1 && (afterBe || hasPos(tokens.word[at - 1], Pos.Modal | Pos.Auxiliary)))) &&
        next !== 'only' &&
        next !== 'know' &&
        next !== 'yet'
      )
        own.isMainNegated = true;
    }
    if (isFirst) {
      if (form === 'should' && tokens.start[at] === span.start) own.isHypothetical = own.isFuture = true;
      else if ((tells & Tells.Future) !== 0 && (next === 'insist' || next === 'demand')) own.isDuty = true;
      else if ((tells & Tells.Future) !== 0 && next !== 'have')
        own.isFuture = !(form === 'could' && perception.has(next === 'be' ? (tokens.lower[at + 2] ?? '') : next));
      else if ((tells & Tells.Duty) !== 0 || ((tells & Tells.Need) !== 0 && next === 'to' && tokens.lower[at + 2] !== 'date'))
        own.isDuty = true;
      else if (form === 'be' && tokens.lower[at - 1] !== 'to') own.isDuty = true;
    }
    if (hasPos(word, Pos.Modal) || (tells & Tells.Finite) !== 0) {
      if (!(verbs > 0 && isAuxiliary(tokens, at - 1))) verbs++;
    } else if (isMainVerb(tokens, at) || ((tells & Tells.Indirect) !== 0 && tokens.start[at]! > from)) verbs++;
  }
  return own;
}

/** How sure the claim at `span` is, given the attribution that holds it (or which it is) and its type where that is known. */
export function modalityFor(
  span: Span,
  speech: ReportedSpeech,
  attribution: Attribution | undefined,
  type?: ClaimType,
): ModalityReading {
  const own = readOwn(
    span,
    speech,
    attribution !== undefined && attribution.cue.end < span.end ? Math.max(span.start, attribution.cue.end) : span.start,
  );
  const index = sentenceAt(speech.sentences, span.start);
  const sentence = speech.sentences[index];
  const isQuestion = sentence !== undefined && sentence.tokens.lower[sentence.last - 1] === '?';
  return {
    modality: choose(own, attribution, type),
    flags: isUnverified(speech, index) ? ['unverified'] : [],
    isNegated: own.isNegated,
    isQuestion,
    isHypothetical: own.isHypothetical,
  };
}

function choose(own: Own, attribution: Attribution | undefined, type: ClaimType | undefined): Modality {
  const isSaid = attribution !== undefined;
  switch (attribution?.kind) {
    case 'deny':
      // a rejected offer is no denial
      if (type === 'negotiation' && attribution.lemma !== 'deny') return 'asserted';
      return attribution.isNegated ? 'claimed' : 'denied';
    case 'allege':
      return 'alleged';
    case 'predict':
    case 'intend':
      return 'predicted';
    case 'demand':
      return 'demanded';
  }
  if (
    attribution?.construction === 'hearsay' ||
    (attribution?.construction === 'noun' && attribution.source === undefined && attribution.kind !== 'think') ||
    (isSaid && attribution.source !== undefined && isNameless(attribution))
  )
    return 'alleged';
  if (isSaid && (own.isFalse || (own.isMainNegated && (type === 'attack' || type === 'atrocity' || type === 'justification'))))
    return 'denied';
  if (
    own.isCall &&
    attribution?.kind !== 'agree' &&
    attribution?.lemma !== 'agree' &&
    (type === undefined || type === 'negotiation' || type === 'aid')
  )
    return 'demanded';
  if (own.isDuty && type !== 'forecast' && (isSaid || type === undefined || type === 'negotiation')) return 'demanded';
  if (type === 'forecast' || (own.isFuture && (type === undefined || !planned.has(type)))) return 'predicted';
  if (own.isAlleged || (own.isRumour && !isSaid) || (own.isCharge && (!isSaid || attribution.construction !== 'before')))
    return 'alleged';
  return isSaid ? 'claimed' : 'asserted';
}
