// Who says what in an article: source, cue and content of every attribution, with the speaker's name resolved.
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Sentence } from '@/lib/claims/sentence.ts';
import { Capital, TokenKind } from '@/lib/claims/tokens.ts';
import { findAccordingTo } from './according-to.ts';
import type { Attribution, Draft, Scope, Span } from './attribution.ts';
import { findLabelledSpeech } from './labelled-speech.ts';
import { findNounAttributions } from './noun-attributions.ts';
import { is, isName, isSpeakingKind } from './noun-phrases.ts';
import { findPassiveAttributions } from './passive-attributions.ts';
import { findQuotations, quotedTokens } from './quotations.ts';
import { rankOf } from './rank-attributions.ts';
import { isNestedIn, settleContents } from './settle-contents.ts';
import { findVerbAttributions } from './verb-attributions.ts';

/** The sentence as a scope, or undefined where nothing in it can attribute. */
function scopeOf(sentence: Sentence, quoted: Uint16Array): Scope | undefined {
  const { tokens, first } = sentence;
  let last = sentence.last;
  let hasCue = false;
  let content = 0;
  let capitals = 0;
  for (let at = first; at < last; at++) {
    const word = tokens.word[at];
    if (word?.cue !== undefined || tokens.lower[at] === ':' || tokens.lower[at] === 'according') hasCue = true;
    if (
      tokens.kind[at] === TokenKind.Word &&
      at > first &&
      tokens.lower[at]!.length > 3 &&
      !is(tokens, at, Pos.Preposition | Pos.Conjunction | Pos.Determiner)
    ) {
      content++;
      if (tokens.capital[at] !== Capital.None) capitals++;
    }
  }
  if (!hasCue) return undefined;
  while (last > first && tokens.kind[last - 1] !== TokenKind.CloseQuote && /^[.!?…]+$/.test(tokens.lower[last - 1]!)) last--;
  return { tokens, first, last, sentence, quoted, titleCase: content >= 3 && capitals >= content * 0.75 };
}

const firstPersons = new Set('i we you me us'.split(' '));
const thirdPersons = new Set('he she they it'.split(' '));

/** The draft with the signs that all constructions share. */
function withSigns(scope: Scope, draft: Draft): Draft {
  const { tokens } = scope;
  const { source } = draft;
  const form = source && source.last - source.first === 1 ? tokens.lower[source.first]! : '';
  const who =
    source === undefined
      ? 'none'
      : firstPersons.has(form)
        ? 'first'
        : thirdPersons.has(form)
          ? form
          : is(tokens, source.first, Pos.Relative) && form !== ''
            ? form
            : isName(tokens, source.last - 1) && !scope.titleCase
              ? 'name'
              : isSpeakingKind(tokens, source.last - 1)
                ? 'speaking'
                : form !== '' && is(tokens, source.first, Pos.Pronoun | Pos.Determiner)
                  ? 'pronoun'
                  : 'noun';
  const inQuote = scope.quoted[draft.cue.first] !== 0;
  return { ...draft, signs: [...draft.signs, `w:${who}`, ...(inQuote ? ['quoted'] : []), ...(draft.isNested ? ['nested'] : [])] };
}

function draftsOf(scope: Scope): Draft[] {
  const label = findLabelledSpeech(scope);
  const found = [
    ...(label ? [label] : []),
    ...findVerbAttributions(scope),
    ...findAccordingTo(scope),
    ...findNounAttributions(scope),
    ...findPassiveAttributions(scope),
  ];
  found.sort((a, b) => a.cue.first - b.cue.first);
  return found.map((draft, i) =>
    withSigns(scope, { ...draft, isNested: draft.isNested || isNestedIn(scope, found.slice(0, i), draft) }),
  );
}

/** Every attribution of an article, in the order of the text. `sentences`: all of the article, in order; `all`: unlikely ones too. */
export function findAttributions(sentences: readonly Sentence[], { all = false } = {}): Attribution[] {
  const found: Attribution[] = [];
  let quoted: Uint16Array = new Uint16Array(0);
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.blockIndex !== block) {
      block = sentence.blockIndex;
      quoted = quotedTokens(sentence.tokens, findQuotations(sentence.tokens));
    }
    const scope = scopeOf(sentence, quoted);
    if (scope === undefined) continue;
    const drafts = settleContents(
      scope,
      draftsOf(scope).filter((draft) => all || rankOf(draft.signs) >= 0),
    );
    const { tokens } = scope;
    const spanOf = (first: number, last: number): Span => ({ start: tokens.start[first]!, end: tokens.end[last - 1]! });
    for (const draft of drafts) {
      const pieces = [draft.ahead, draft.behind].flatMap((piece) =>
        piece && piece.last > piece.first ? [spanOf(piece.first, piece.last)] : [],
      );
      if (pieces.length === 0) continue;
      found.push({
        construction: draft.construction,
        kind: draft.kind,
        lemma: draft.lemma,
        ...(draft.source ? { source: spanOf(draft.source.first, draft.source.last) } : {}),
        cue: spanOf(draft.cue.first, draft.cue.last),
        content: { start: pieces[0]!.start, end: pieces.at(-1)!.end },
        pieces,
        isNegated: draft.isNegated,
        isModal: draft.isModal,
        isQuote: false,
        signs: draft.signs,
        sentence: sentence.index,
      });
    }
  }
  return found;
}
