// Who says a claim: the attribution whose content holds it, or which is the claim itself.
import type { Speaker } from '@/lib/claims/claim.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import type { Attribution, Span } from './attribution.ts';
import { isBackground } from './background.ts';

/** An article's attributions, to be asked for many claims. */
export interface ReportedSpeech {
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  /** For each sentence the attributions with a word in it that can be the voice of a claim. */
  readonly bySentence: readonly (readonly Voice[])[];
  /** For each sentence whether it says that something could not be verified; filled in as claims ask. */
  readonly doubts: (boolean | undefined)[];
}

interface Voice {
  readonly attribution: Attribution;
  readonly rank: 1 | 2;
  /** How much it holds, in UTF-16 units. */
  readonly size: number;
}

/** The index of the sentence that holds `offset`, or of the last one before it. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function indexSpeech(sentences: readonly Sentence[], attributions: readonly Attribution[]): ReportedSpeech {
  const bySentence: Voice[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    const rank = isCarriedOut(attribution, sentences)
      ? voiceOf({ ...attribution, signs: attribution.signs.filter((sign) => sign !== 'infinitive') })
      : voiceOf(attribution);
    if (rank === 0) continue;
    const voice = { attribution, rank, size: attribution.pieces.reduce((sum, piece) => sum + lengthOf(piece), 0) };
    const add = ({ start, end }: Span) => {
      for (let i = sentenceAt(sentences, start); i < sentences.length && sentences[i]!.start < end; i++)
        if (bySentence[i]!.at(-1) !== voice) bySentence[i]!.push(voice);
    };
    for (const piece of attribution.pieces) add(piece);
    add(attribution.cue);
  }
  return { sentences, attributions, bySentence, doubts: sentences.map(() => undefined) };
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const coveredBy = (pieces: readonly Span[], span: Span): number => pieces.reduce((sum, piece) => sum + shared(piece, span), 0);
const lengthOf = ({ start, end }: Span): number => end - start;

export interface SpeakerFinding {
  readonly speaker: Speaker | undefined;
  readonly attribution: Attribution | undefined;
  /** The claim holds the words of attribution itself: "Moscow denied the attack". */
  readonly isAct: boolean;
}

/** Papers and decisions demand and propose in nobody's voice but their own. */
const voiceless =
  /\b(?:resolution|draft|deal|agreement|text|plan|proposal|document|compromise|truce|ceasefire|cease-fire|accord|treaty|law|bill|amendment|measure|move|war|conflict|attack|strike|operation|offensive|situation)s?$/i;

const isVoiceless = ({ speaker }: Attribution): boolean => speaker !== undefined && voiceless.test(speaker.text);

/** What happens means nothing by it: "an assault that threatened to upset the peace". */
const mute =
  /\b(?:war|conflict|attack|assault|strike|raid|blast|bombing|explosion|clash|clashes|shelling|fighting|violence|crisis|incident|event|situation|battle|siege|escalation|casualt(?:y|ies))s?$/i;

/** "No group claimed …": nobody does. */
const noOne = /^(?:no|none|nobody|neither|no-one)\b/i;

/** "Reports say", "rumours claim": nobody is named. */
const nameless =
  /^(?:(?:unconfirmed|unverified|media|initial|early|some|other|several|local|news|press|recent|the) )*(?:reports?|rumou?rs?|speculation|allegations?|claims?)(?: in .*)?$/i;

/** Its source names nobody: "reports", "rumours". */
export const isNameless = ({ speaker }: Attribution): boolean => speaker !== undefined && nameless.test(speaker.text);

const carryingOut = /\b(?:first|quick|went on|goes on|go on) (?:to )?$/;

/** "Went on to say", "was the first to claim": said, where "wants to say" is not. */
const isCarriedOut = ({ signs, cue, sentence }: Attribution, sentences: readonly Sentence[]): boolean =>
  signs.includes('infinitive') &&
  carryingOut.test(sentences[sentence]!.tokens.text.slice(Math.max(0, cue.start - 14), cue.start));

/** How much an attribution is worth as the voice of a claim: 2 speaks, 1 acts or shows, 0 is nobody's word. */
function voiceOf({ kind, construction, lemma, signs, source, speaker, isModal, isNegated }: Attribution): 0 | 1 | 2 {
  const isSpeech =
    (kind === 'think' && (lemma === 'believe' || lemma === 'think')) ||
    (construction === 'noun' && source !== undefined) ||
    kind === 'say' ||
    kind === 'quote' ||
    kind === 'allege' ||
    kind === 'deny';
  const has = (sign: string) => signs.includes(sign);
  if (
    speaker !== undefined &&
    (noOne.test(speaker.text) || ((kind === 'intend' || kind === 'predict') && mute.test(speaker.text)))
  )
    return 0;
  // "agreed on a truce" is done, "agreed that the truce holds" said
  if (lemma === 'agree' && !has('clause') && !has('quote') && !(construction === 'after' && has('end'))) return 0;
  // "would not comment on the report"
  if (lemma === 'comment' && (isModal || isNegated)) return 0;
  // within a quotation only a named third: "“Officials say two died,” the reporter said"
  if (has('quoted') && !(kind === 'say' && (has('w:name') || has('w:speaking')))) return 0;
  // "met the king to push for a truce"
  if (has('infinitive') && kind === 'demand' && has('v:demand56p') && has('w:name') && !isModal) return 1;
  if (has('w:first') || has('infinitive') || has('if') || kind === 'agree' || (kind === 'think' && construction === 'passive'))
    return 0;
  if (construction === 'passive' && kind === 'intend') return 0;
  if (has('relative') && (kind === 'say' || kind === 'judge' || kind === 'predict' || kind === 'deny') && !has('w:that'))
    return 2;
  const isSomebody = !(has('w:noun') || has('w:pronoun') || has('w:that') || has('w:it'));
  if ((kind === 'show' || kind === 'think' || kind === 'judge') && !isSomebody && !(has('evidence') && construction === 'before'))
    return 0;
  if (kind === 'think' && !(has('clause') || lemma === 'believe' || lemma === 'think')) return 0;
  if (construction === 'noun' && !isSpeech && !has('n:that')) return 0;
  if (kind !== 'say' && speaker !== undefined && voiceless.test(speaker.text)) return 1;
  // what is denied in a phrase may be told by another
  if (kind === 'deny' && has('phrase')) return 1;
  return isSpeech && !isModal ? 2 : 1;
}

const leads = /\b(?:on|of|by|for|from|in|without|after|before|about|to) $/;

/** "Will vote on urging a truce": what is thought of, not done. */
function isMeant({ signs, cue, sentence }: Attribution, { sentences }: ReportedSpeech): boolean {
  return signs.includes('gerund') && leads.test(sentences[sentence]!.tokens.text.slice(Math.max(0, cue.start - 9), cue.start));
}

/** "Claimed responsibility for the raid, which killed nine": how many it killed is another matter. */
const isOwningUp = ({ content, sentence }: Attribution, { sentences }: ReportedSpeech): boolean =>
  sentences[sentence]!.tokens.text.startsWith('responsibility', content.start);

const nobody: SpeakerFinding = { speaker: undefined, attribution: undefined, isAct: false };

/** In characters: "the", "its", "on" before a claim. */
const near = 16;

/** Of two who say it, the one who says less besides; but "Velmar says …, according to an official" is the official's word. */
function isNearer(voice: Voice, other: Voice): boolean {
  const isView = voice.attribution.construction === 'according-to';
  if (
    isView !== (other.attribution.construction === 'according-to') &&
    voice.attribution.sentence === other.attribution.sentence
  ) {
    const view = isView ? voice : other;
    if (view.attribution.signs.includes('w:speaking')) return isView;
  }
  return voice.size < other.size;
}

/** Who says what stands at `span`; nothing where the article speaks in its own voice. */
export function speakerFor(span: Span, speech: ReportedSpeech): SpeakerFinding {
  const candidates = speech.bySentence[sentenceAt(speech.sentences, span.start)] ?? [];
  let inner: Voice | undefined;
  let act: Attribution | undefined;
  /** "Marn, which Kesh calls a fortress": his word on it, whatever holds the rest. */
  let relative: Attribution | undefined;
  for (const voice of candidates) {
    const { attribution, rank } = voice;
    const { cue, source, pieces, kind } = attribution;
    const holdsCue = cue.start >= span.start && cue.end <= span.end;
    if (holdsCue) {
      const holdsSource = source !== undefined && shared(source, span) > 0;
      if (
        holdsSource &&
        rank === 2 &&
        attribution.signs.includes('relative') &&
        coveredBy(pieces, span) > 0.2 * lengthOf(span) &&
        (attribution.construction !== 'after' || pieces[0]!.start < span.start + 4)
      )
        relative = attribution;
      if (
        kind !== 'think' &&
        (attribution.construction !== 'noun' || attribution.signs.includes('light')) &&
        !isMeant(attribution, speech) &&
        // "vetoed a resolution calling for a truce"
        !(
          kind === 'demand' &&
          attribution.signs.includes('gerund') &&
          source !== undefined &&
          source.start > span.start + 4 &&
          isVoiceless(attribution)
        ) &&
        // "A truce announced by Moscow has had little effect": the article's own word
        !(attribution.construction === 'passive' && source !== undefined && span.end - source.end > 20) &&
        (holdsSource || cue.start - span.start < 4) &&
        (act === undefined || cue.start < act.cue.start)
      )
        act = attribution;
      continue;
    }
    if (kind === 'think' && rank < 2 && inner !== undefined) continue;
    if (!attribution.isQuote && cue.end < span.start && isBackground(span, cue, speech.sentences[attribution.sentence]!))
      continue;
    // what is asked, judged or planned is named at once; what comes later is the article's own word
    if (
      (kind === 'demand' ||
        kind === 'judge' ||
        kind === 'intend' ||
        kind === 'agree' ||
        (kind === 'deny' && rank < 2) ||
        (attribution.lemma === 'claim' && isOwningUp(attribution, speech))) &&
      !attribution.isQuote &&
      !attribution.signs.includes('clause') &&
      pieces.every((piece) => span.start > piece.start + near)
    )
      continue;
    if (coveredBy(pieces, span) < 0.5 * lengthOf(span)) continue;
    // the innermost voice, but nobody's mere act or belief within what another says
    if (inner === undefined || rank > inner.rank || (rank === inner.rank && isNearer(voice, inner))) inner = voice;
  }
  const chosen = relative ?? inner?.attribution ?? act;
  if (chosen === undefined) return nobody;
  const speaker = chosen.speaker && chosen.kind !== 'say' && voiceless.test(chosen.speaker.text) ? undefined : chosen.speaker;
  return { speaker, attribution: chosen, isAct: chosen !== inner?.attribution };
}
