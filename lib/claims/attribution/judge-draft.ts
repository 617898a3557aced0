// What speaks for and against a draft: the signs all constructions share, and their sum by the learned weights.
import { Pos } from '@/lib/claims/lexicon.ts';
import type { Draft, Scope } from './attribution.ts';
import { shapeOf } from './cast.ts';
import type { Phrase } from './noun-phrases.ts';
import { rankOf } from './rank-attributions.ts';
import { isNestedIn } from './settle-contents.ts';
import { is, isAcronym, isName, isSpeakingKind } from './token-tests.ts';

const firstPersons = new Set('i we you me us'.split(' '));
const pronouns = new Map('he she they it who which that whom whose'.split(' ').map((form) => [form, `w:${form}`]));

const conditions = new Set('if unless whether until before once should'.split(' '));

/** Is the head of the phrase a picture or a paper? */
function isEvidence({ tokens }: Scope, source: Phrase): boolean {
  const { head } = shapeOf(tokens, source);
  return tokens.word[head]?.kinds.includes('evidence') ?? false;
}

/** Completes the draft: its place among the `earlier` ones of the sentence, all its signs and its rank. */
export function judge(scope: Scope, draft: Draft, earlier: readonly Draft[]): Draft {
  const { tokens } = scope;
  const { source } = draft;
  const form = source && source.last - source.first === 1 ? tokens.lower[source.first]! : '';
  const isAcronymous = source !== undefined && form !== '' && isAcronym(tokens, source.first);
  let who = 'w:noun';
  if (source === undefined) who = 'w:none';
  else if (isAcronymous) who = 'w:name';
  else if (firstPersons.has(form)) who = 'w:first';
  else if (form !== '' && pronouns.has(form)) who = pronouns.get(form)!;
  else if (isName(tokens, source.last - 1) && !scope.titleCase) who = 'w:name';
  else if (isSpeakingKind(tokens, source.last - 1)) who = 'w:speaking';
  else if (form !== '' && is(tokens, source.first, Pos.Pronoun | Pos.Determiner)) who = 'w:pronoun';
  draft.isNested = isNestedIn(scope, earlier, draft);
  const { signs } = draft;
  signs.push(who);
  // "a video showed"
  if (draft.kind === 'show' && source !== undefined && isEvidence(scope, source)) signs.push('evidence');
  if (scope.quoted[draft.cue.first] !== 0) signs.push('quoted');
  if (draft.isNested) signs.push('nested');
  if (draft.opens > 0 && conditions.has(tokens.lower[draft.opens - 1]!)) signs.push('if');
  draft.rank = rankOf(signs);
  return draft;
}
