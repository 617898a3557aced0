// What speaks for and against a draft: the signs all constructions share, and their sum by the learned weights.
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Draft, Scope } from './attribution.ts';
import { is, isName, isSpeakingKind } from './noun-phrases.ts';
import { rankOf } from './rank-attributions.ts';
import { isNestedIn } from './settle-contents.ts';

const firstPersons = new Set('i we you me us'.split(' '));
const thirdPersons = new Set('he she they it'.split(' '));

const conditions = new Set('if unless whether until before once should'.split(' '));

/** The draft with its place among the `earlier` ones of the sentence, all its signs and its rank. */
export function judge(scope: Scope, draft: Draft, earlier: readonly Draft[]): Draft {
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
  const isNested = isNestedIn(scope, earlier, draft);
  const signs = [
    ...draft.signs,
    `w:${who}`,
    ...(inQuote ? ['quoted'] : []),
    ...(isNested ? ['nested'] : []),
    ...(conditions.has(tokens.lower[draft.opens - 1] ?? '') ? ['if'] : []),
  ];
  return { ...draft, isNested, signs, rank: rankOf(signs) };
}
