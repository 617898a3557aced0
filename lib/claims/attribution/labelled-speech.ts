// "X: …": headlines that name the speaker first, transcripts.
import { anyVerb, Pos } from '@/lib/claims/lexicon.ts';
import { TokenKind } from '@/lib/claims/tokens.ts';
import type { Draft, Scope } from './attribution.ts';
import { is, isNounLike, isSpeakingKind } from './token-tests.ts';

/** Words that head a list, a picture or a series rather than a speaker. */
const headings = new Set(
  'photo photos video videos watch live update updates analysis opinion explainer exclusive breaking read note editor source sources summary background timeline map factbox fact-check listen gallery podcast correction related more also caption credit image images picture pictures key latest story war conflict crisis war-live here things question answer day week part chapter time date location place subject'.split(
    ' ',
  ),
);

/** Whether `first..last` (half open) is a thing of something, all in common words, and none of them one for people or bodies that speak. */
function isThingOf({ tokens }: Scope, first: number, last: number): boolean {
  let hasPreposition = false;
  for (let at = first; at < last; at++) {
    const isCommon = is(tokens, at, Pos.Noun | Pos.Preposition | Pos.Adjective | Pos.Determiner);
    if (!isCommon || isSpeakingKind(tokens, at)) return false;
    if (is(tokens, at, Pos.Preposition)) hasPreposition = true;
  }
  return hasPreposition;
}

/** The attribution of a sentence that begins "X: …", if it does. */
export function findLabelledSpeech(scope: Scope): Draft | undefined {
  const { tokens, first, last, sentence } = scope;
  const headline =
    sentence.block === 'headline' ||
    sentence.block === 'heading' ||
    sentence.block === 'standfirst' ||
    sentence.block === 'caption';
  const limit = Math.min(last - 1, first + 8);
  let begin = first;
  while (begin < limit && tokens.kind[begin] === TokenKind.OpenQuote) begin++;
  for (let at = begin; at <= limit; at++) {
    const kind = tokens.kind[at];
    if (tokens.lower[at] === ':') {
      if (at === begin || at + 1 >= last) return undefined;
      for (let i = begin; i < at; i++) {
        const form = tokens.lower[i]!;
        if (headings.has(form) || tokens.word[i]?.date !== undefined) return undefined;
        if (is(tokens, i, anyVerb) && !isNounLike(tokens, i, scope.titleCase)) return undefined;
      }
      const name =
        tokens.capital[begin] !== 0 &&
        tokens.kind[at - 1] === TokenKind.Word &&
        (tokens.capital[at - 1] !== 0 || isSpeakingKind(tokens, at - 1));
      if (!name || is(tokens, begin, Pos.Preposition | Pos.Subordinator)) return undefined;
      // "MARKET OF DEATH: 71 killed": things, and nobody who speaks
      if (headline && isThingOf(scope, begin, at)) return undefined;
      // in running text only names in capitals ("PENCE: …") or a quotation behind the colon
      const spoken = tokens.kind[at + 1] === TokenKind.OpenQuote || tokens.capital[at - 1] === 2;
      if (!headline && !spoken && !(sentence.index === 0)) return undefined;
      return {
        construction: 'label',
        kind: 'say',
        lemma: ':',
        source: { first: begin, last: at },
        cue: { first: at, last: at + 1 },
        behind: { first: at + 1, last },
        ahead: undefined,
        isNegated: false,
        isModal: false,
        opens: begin,
        shares: false,
        isNested: false,
        rank: 0,
        hearer: undefined,
        signs: ['c:label', headline ? 'l:headline' : spoken ? 'l:spoken' : 'l:first'],
      };
    }
    if (kind === TokenKind.Punctuation && tokens.lower[at] !== '-' && tokens.lower[at] !== '.' && tokens.lower[at] !== "'")
      return undefined;
  }
  return undefined;
}
