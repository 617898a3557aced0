// How sure a claim is: the article's own word, somebody's, a charge, a denial, an outlook or a demand.
import type { ClaimFlag, ClaimType, Modality } from '@/lib/claims/claim.ts';
import type { Attribution, Span } from './attribution.ts';
import { isHedged, type OwnStanding, readOwn } from './own-standing.ts';
import { isNameless, type ReportedSpeech, sentenceAt } from './speaker-for.ts';
import { isUnverified } from './unverified.ts';

/** Types whose future is a plan or a term, not an outlook. */
const planned: ReadonlySet<ClaimType> = new Set(['negotiation', 'aid', 'justification', 'displacement', 'captives']);
/** Types of which one is accused, so that who says "we did not" denies. */
const deniable: ReadonlySet<ClaimType | undefined> = new Set(['attack', 'atrocity', 'justification', 'displacement', 'forces']);

export interface ModalityReading {
  readonly modality: Modality;
  readonly flags: readonly ClaimFlag[];
  readonly isNegated: boolean;
  readonly isQuestion: boolean;
  readonly isHypothetical: boolean;
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
    modality: choose(own, attribution, type, attribution !== undefined && isHedged(attribution, speech)),
    flags: isUnverified(speech, index) ? ['unverified'] : [],
    isNegated: own.isNegated,
    isQuestion,
    isHypothetical: own.isHypothetical,
  };
}

function choose(
  own: OwnStanding,
  attribution: Attribution | undefined,
  type: ClaimType | undefined,
  isHedged: boolean,
): Modality {
  const isSaid = attribution !== undefined;
  switch (attribution?.kind) {
    case 'deny':
      if (isHedged) return 'alleged';
      // a rejected offer is no denial
      if (type === 'negotiation' && attribution.lemma !== 'deny') return 'asserted';
      return attribution.isNegated ? 'claimed' : 'denied';
    case 'allege':
      return 'alleged';
    case 'intend':
      // what one vows to do about talks, aid or a war's aim is his stand
      return type === 'justification' || type === 'negotiation' || type === 'aid' ? 'claimed' : 'predicted';
    case 'predict':
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
  if (isSaid && (own.isFalse || (own.isMainNegated && deniable.has(type)))) return 'denied';
  if (
    own.isCall &&
    attribution?.kind !== 'agree' &&
    attribution?.lemma !== 'agree' &&
    (type === undefined || type === 'negotiation' || type === 'aid')
  )
    return 'demanded';
  if (own.isDuty && type !== 'forecast' && (isSaid || type === undefined || type === 'negotiation')) return 'demanded';
  if (own.isRumourNoun || (own.isCharging && isSaid)) return 'alleged';
  if (
    type === 'forecast' ||
    (own.isFuture &&
      (type === undefined ||
        !planned.has(type) ||
        (own.isChance && isSaid && type !== 'negotiation' && type !== 'justification')))
  )
    return 'predicted';
  if (own.isAlleged || (own.isRumour && !isSaid) || (own.isCharge && (!isSaid || attribution.construction !== 'before')))
    return 'alleged';
  return isSaid ? 'claimed' : 'asserted';
}
